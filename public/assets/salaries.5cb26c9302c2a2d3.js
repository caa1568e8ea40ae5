// Filters and sorts the page of all figures. Without it every row is there, in a sensible order.
// What is chosen stands in the address, so that a view can be shared and the back button works.
(() => {
  const form = document.getElementById("page_filters");
  if (!form) return;

  const language = document.documentElement.lang;
  const collator = new Intl.Collator(language, { numeric: true });
  const number = new Intl.NumberFormat(language);
  const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  const levels = [...form.querySelectorAll("[name=level] option")].map((option) => option.value);

  // ── Words, taken as the search takes them: see search.js ──

  const LETTERS = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ł: "l", þ: "th", ð: "d", ı: "i", "'": "", "’": "" };
  const folded = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")
    .replace(/[ßæœøđłþðı'’]/g, (letter) => LETTERS[letter]);
  // "Muenchen" finds München.
  const plain = (word) => (word.length > 3 ? word.replace(/([aou])e/g, "$1") : word);

  // Most texts stand in many rows.
  const known = new Map();
  function wordsOf(text) {
    if (!known.has(text)) known.set(text, (folded(text).match(/[\p{L}\p{N}]+[+#]*/gu) ?? []).map(plain));
    return known.get(text);
  }

  /// The fewest slips (a letter too many, too few, another, or two swapped) between what was typed and the beginning of a
  /// word; Infinity for more than `most`.
  function slips(typed, word, most) {
    let before;
    let last = Array.from({ length: word.length + 1 }, (_, column) => column);
    for (let row = 1; row <= typed.length; row += 1) {
      const line = [row];
      for (let column = 1; column <= word.length; column += 1) {
        const isSame = typed[row - 1] === word[column - 1];
        line[column] = Math.min(last[column] + 1, line[column - 1] + 1, last[column - 1] + !isSame);
        if (row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1]) {
          line[column] = Math.min(line[column], before[column - 2] + 1);
        }
      }
      if (Math.min(...line) > most) return Infinity;
      [before, last] = [last, line];
    }
    return Math.min(...last.slice(Math.max(0, typed.length - most)));
  }

  /// The words of the page that were meant; misspelt ones only if there is no other. A number is what it is.
  function meant(typed) {
    const found = vocabulary.filter((word) => word.startsWith(typed) || (typed.length > 3 && word.includes(typed)));
    const most = typed.length < 4 || /\d/.test(typed) ? 0 : typed.length < 8 ? 1 : 2;
    return new Set(found.length || !most ? found : vocabulary.filter((word) => slips(typed, word, most) <= most));
  }

  // ── The tables as they stand in the page ──

  // A role's other titles and its skills stand where its figures come first.
  const wordsOfRoles = new Map();
  const tables = [...document.querySelectorAll("table.figures")].map((table) => {
    const heads = [...table.tHead.rows[0].cells];
    const keys = heads.map((head) => head.dataset.key);
    const rows = [];
    for (const body of table.tBodies) {
      const role = body.querySelector("a").pathname;
      if (body.dataset.words) wordsOfRoles.set(role, wordsOf(body.dataset.words));
      const shared = [wordsOf(body.dataset.sector ?? ""), wordsOfRoles.get(role) ?? []];
      for (const element of body.rows) {
        const cell = (key) => element.cells[keys.indexOf(key)];
        rows.push({
          element,
          sector: body.dataset.sector ?? "",
          level: cell("level").dataset.value ?? "",
          place: cell("place").textContent,
          words: [...shared, ...[...element.cells].map((cell) => wordsOf(cell.textContent))],
        });
      }
    }
    mark(heads, 0, false);
    return { table, section: table.closest("section"), heads, keys, rows, sorted: "" };
  });
  const vocabulary = [...new Set([...known.values()].flat())];
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

  /// Says by which column a table is sorted.
  function mark(heads, column, isDescending) {
    heads.forEach((head, index) => {
      if (index === column) head.setAttribute("aria-sort", isDescending ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    });
  }

  /// Sorts a table; one without that column, and without a wish, by its first: so the roles stand in the page.
  function sort(table, wanted) {
    const key = wanted.replace("-", "");
    const column = table.keys.indexOf(key);
    const order = column < 0 ? "" : wanted;
    if (table.sorted === order) return;
    table.sorted = order;
    const isDescending = order.startsWith("-");
    mark(table.heads, Math.max(column, 0), isDescending);
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
  const names = ["q", "sector", "level", "place", "sort"].filter((name) => form.elements[name]);
  const orders = form.elements.sort;

  /// What the reader is told: how many figures there are in which order, or what to do where there are none.
  function message(shown, filters) {
    const words = form.elements.q.value.trim();
    if (shown === 0) return words && !filters.some(Boolean) ? fill(form.dataset.noneFor, { words }) : form.dataset.none;
    const figures = fill(form.dataset.shown, { shown: number.format(shown), all: number.format(total) });
    if (!orders.value) return figures;
    return fill(form.dataset.sorted, { figures, order: orders.selectedOptions[0].text });
  }

  function show() {
    const value = (name) => form.elements[name]?.value ?? "";
    const [sector, level, place] = ["sector", "level", "place"].map(value);
    const words = wordsOf(value("q")).map(meant);
    let shown = 0;
    for (const table of tables) {
      sort(table, orders.value);
      let here = 0;
      for (const row of table.rows) {
        const fits = (!sector || row.sector === sector) && (!level || row.level === level)
          // A country with its parts: "Germany" and "Bavaria, Germany".
          && (!place || row.place === place || row.place.endsWith(`, ${place}`))
          && words.every((word) => row.words.some((list) => list.some((other) => word.has(other))));
        if (row.element.hidden === fits) row.element.hidden = !fits;
        if (fits) here += 1;
      }
      table.section.hidden = here === 0;
      shown += here;
    }
    const text = message(shown, [sector, level, place]);
    if (status.textContent !== text) status.textContent = text;
    clear.hidden = names.every((name) => !form.elements[name].value);
  }

  // ── The address ──

  /// Writes what is chosen into the address.
  /// - isStep: whether the back button should lead back to what was chosen before.
  function write(isStep) {
    const query = new URLSearchParams();
    for (const name of names) {
      if (form.elements[name].value.trim()) query.set(name, form.elements[name].value.trim());
    }
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
    write(true);
    // The button is gone, and nobody may lose their place.
    form.elements.q.focus();
  });
  addEventListener("popstate", read);

  for (const { heads } of tables) {
    for (const head of heads) {
      // The two orders by this column, first the one that the first press gives.
      const [first, second] = [...orders.options].map((option) => option.value)
        .filter((order) => (order.replace("-", "") || "role") === head.dataset.key);
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      button.addEventListener("click", () => {
        orders.value = orders.value === first ? second : first;
        write(true);
      });
      head.append(button);
    }
  }
  form.hidden = false;
  read();
})();
