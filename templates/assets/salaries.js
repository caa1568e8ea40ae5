// Filters and sorts the page of all figures. Without it every row is there, in a sensible order.
// What is chosen stands in the address, so that a view can be shared and the back button works.
(() => {
  const form = document.getElementById("page_filters");
  if (!form) return;

  const language = document.documentElement.lang;
  const collator = new Intl.Collator(language, { numeric: true });
  const number = new Intl.NumberFormat(language);
  // Small letters without accents, so that "munchen" finds München.
  const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const levels = [...form.querySelectorAll("[name=level] option")].map((option) => option.value);

  // ── The tables as they stand in the page ──

  const tables = [...document.querySelectorAll("table.figures")].map((table) => {
    const heads = [...table.tHead.rows[0].cells];
    const keys = heads.map((head) => head.dataset.key);
    const rows = [];
    for (const body of table.tBodies) {
      for (const element of body.rows) {
        const cell = (key) => element.cells[keys.indexOf(key)];
        rows.push({
          element,
          sector: body.dataset.sector ?? "",
          level: cell("level").dataset.value ?? "",
          place: cell("place").textContent,
          words: folded(`${element.textContent} ${body.dataset.sector ?? ""}`),
        });
      }
    }
    return { table, section: table.closest("section"), heads, keys, rows, sorted: "" };
  });
  const total = tables.reduce((sum, table) => sum + table.rows.length, 0);

  // Some browsers take tables whose rows are laid out as boxes for no tables any more.
  for (const { table, rows, keys } of tables) {
    // From here on laying out a table takes longer than a reader should wait.
    if (rows.length > 300) {
      table.classList.add("long");
      table.style.setProperty("--amounts", keys.length - 5);
    }
    table.role = "table";
    for (const part of [table.tHead, ...table.tBodies]) part.role = "rowgroup";
    for (const row of table.rows) {
      row.role = "row";
      for (const cell of row.cells) {
        cell.role = cell.scope === "col" ? "columnheader" : cell.scope === "row" ? "rowheader" : "cell";
      }
    }
  }

  // ── Sorting ──

  /// What a row is sorted by in a column: amounts as numbers, levels by their rank, all else as text; null at the end.
  function sortKey(row, key, column) {
    const cell = row.element.cells[column];
    switch (key) {
      case "level":
        // The words of one level after each other; those of none after all levels.
        return [row.level ? levels.indexOf(row.level) : levels.length, cell.textContent];
      case "date": return cell.dataset.value ? [cell.dataset.value] : null;
      case "role": case "place": case "source": return cell.textContent ? [cell.textContent] : null;
      default: return cell.dataset.value ? cell.dataset.value.split(" ").map(Number) : null;
    }
  }

  function compare(left, right) {
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
      const [a, b] = [left[index], right[index]];
      if (a === undefined || b === undefined) return a === undefined ? -1 : 1;
      const order = typeof a === "number" ? a - b : collator.compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  }

  function sort(table, wanted) {
    const isDescending = wanted.startsWith("-");
    const key = wanted.replace("-", "");
    const column = table.keys.indexOf(key);
    const order = column < 0 ? "" : wanted;
    if (table.sorted === order) return;
    table.sorted = order;
    table.heads.forEach((head, index) => {
      if (index === column) head.setAttribute("aria-sort", isDescending ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    });
    let rows = table.rows;
    if (order) {
      const keyed = rows.map((row) => [row, sortKey(row, key, column)]);
      const known = keyed.filter(([, value]) => value !== null);
      known.sort((a, b) => (isDescending ? compare(b[1], a[1]) : compare(a[1], b[1])));
      rows = [...known, ...keyed.filter(([, value]) => value === null)].map(([row]) => row);
    }
    const body = document.createElement("tbody");
    body.role = "rowgroup";
    body.append(...rows.map((row) => row.element));
    for (const old of [...table.table.tBodies]) old.remove();
    table.table.append(body);
  }

  // ── What is shown ──

  const status = form.querySelector("[role=status]");
  const clear = form.querySelector("[type=reset]");
  const names = ["q", "sector", "level", "place"].filter((name) => form.elements[name]);
  let order = "";

  function show() {
    const value = (name) => form.elements[name]?.value ?? "";
    const [sector, level, place] = ["sector", "level", "place"].map(value);
    const words = folded(value("q")).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const table of tables) {
      sort(table, order);
      let here = 0;
      for (const row of table.rows) {
        const fits = (!sector || row.sector === sector) && (!level || row.level === level)
          // A country with its parts: "Germany" and "Bavaria, Germany".
          && (!place || row.place === place || row.place.endsWith(`, ${place}`))
          && words.every((word) => row.words.includes(word));
        if (row.element.hidden === fits) row.element.hidden = !fits;
        if (fits) here += 1;
      }
      table.section.hidden = here === 0;
      shown += here;
    }
    const text = shown === 0 ? form.dataset.none : form.dataset.shown
      .replace("{shown}", number.format(shown)).replace("{all}", number.format(total));
    if (status.textContent !== text) status.textContent = text;
    clear.hidden = !order && names.every((name) => !form.elements[name].value);
  }

  // ── The address ──

  /// Writes what is chosen into the address.
  /// - isStep: whether the back button should lead back to what was chosen before.
  function write(isStep) {
    const query = new URLSearchParams();
    for (const name of names) {
      if (form.elements[name].value.trim()) query.set(name, form.elements[name].value.trim());
    }
    if (order) query.set("sort", order);
    const address = query.size ? `?${query}` : location.pathname;
    try {
      if (address !== (location.search || location.pathname)) {
        history[isStep ? "pushState" : "replaceState"](null, "", address);
      }
    } catch {
      // A page that was opened from a folder has no address to write to.
    }
    show();
  }

  function read() {
    const query = new URLSearchParams(location.search);
    for (const name of names) {
      const field = form.elements[name];
      field.value = query.get(name) ?? "";
      // An address with a choice that there is not, or is no more.
      if (field.selectedIndex === -1) field.value = "";
    }
    order = query.get("sort") ?? "";
    show();
  }

  // ── Events ──

  let pause;
  form.elements.q.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => write(false), 150);
  });
  form.addEventListener("change", (event) => {
    if (event.target.name === "q") return;
    clearTimeout(pause);
    write(true);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    for (const name of names) form.elements[name].value = "";
    order = "";
    write(true);
    // The button is gone, and nobody may lose their place.
    form.elements.q.focus();
  });
  addEventListener("popstate", read);

  for (const { heads } of tables) {
    for (const head of heads) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      button.addEventListener("click", () => {
        order = order === head.dataset.key ? `-${head.dataset.key}` : head.dataset.key;
        write(true);
      });
      head.append(button);
    }
  }
  form.hidden = false;
  read();
})();
