// Keeps a page in step with the guide while it is written. Only `sitegen serve` adds it to pages.
(() => {
  const own = document.currentScript;
  let { version, generation, run } = own.dataset;
  let events;
  let isWanted = false;

  // Connection

  const connect = () => {
    clearTimeout(connect.timer);
    events?.close();
    events = new EventSource('/.sitegen/events');
    events.onopen = () => panel.lost(false);
    events.onmessage = (event) => receive(JSON.parse(event.data));
    events.onerror = () => {
      // A browser tries again by itself, but not after every kind of failure.
      panel.lost(true);
      if (events.readyState === EventSource.CLOSED) connect.timer = setTimeout(connect, 500);
    };
  };
  // A browser has few connections to one server, so a page that nobody sees gives its own back.
  const changeSight = () => {
    clearTimeout(connect.hidden);
    if (document.hidden) {
      connect.hidden = setTimeout(() => { isWanted = false; events?.close(); }, 10000);
    } else if (!isWanted) {
      isWanted = true;
      connect();
    }
  };
  document.addEventListener('visibilitychange', changeSight);
  // A page that comes back out of the browser's memory may be an old one.
  addEventListener('pageshow', (event) => { if (event.persisted) connect(); });
  addEventListener('pagehide', () => events?.close());

  // Changes

  let work = Promise.resolve();
  const receive = (state) => {
    if (state.run !== run) { location.reload(); return; }
    panel.show(state);
    const path = decodeURI(location.pathname);
    const moved = state.moves[path] ?? state.moves[location.pathname];
    if (moved && moved !== path) { location.replace(moved + location.hash); return; }
    if (String(state.generation) === generation) return;
    if (!version && state.hasSite) { location.reload(); return; }
    const files = Object.keys(state.changed).filter((name) => state.changed[name] > Number(generation));
    generation = String(state.generation);
    work = work.then(() => refresh(files)).catch(() => location.reload());
  };

  const refresh = async (files) => {
    const response = await fetch(location.href, { cache: 'no-store' });
    const next = response.headers.get('ETag')?.slice(1, -1);
    if (next !== version) {
      const html = await response.text();
      version = next;
      await replace(new DOMParser().parseFromString(html, 'text/html'));
    }
    if (files.length) reloadFiles(new Set(files.map((name) => '/' + name)));
    document.documentElement.dataset.generation = generation;
  };

  const scripts = (page) => [...page.scripts].filter((script) =>
    script.type !== 'application/ld+json' && !script.src.includes('/.sitegen/'));
  const sheets = (head) => [...head.querySelectorAll('link[rel=stylesheet]')];

  // Puts the new page in the place of the old one, without the moment of white that loading it would take.
  const replace = async (next) => {
    if (scripts(document).length || scripts(next).length) { location.reload(); return; }
    const [left, top] = [scrollX, scrollY];
    const opened = [...document.querySelectorAll('details')].map((details) => details.open);
    const focused = sameAs(document.activeElement);
    await replaceHead(next);
    for (const [to, from] of [[document.documentElement, next.documentElement], [document.body, next.body]]) {
      for (const { name } of [...to.attributes]) if (name !== 'style' && !from.hasAttribute(name)) to.removeAttribute(name);
      for (const { name, value } of from.attributes) to.setAttribute(name, value);
    }
    document.body.replaceChildren(...next.body.childNodes);
    document.querySelectorAll('details').forEach((details, index) => { if (opened[index]) details.open = true; });
    // Which part the address names is found again only by going there.
    if (location.hash) location.replace(location.hash);
    scrollTo({ left, top, behavior: 'instant' });
    focused()?.focus({ preventScroll: true });
  };

  // Finds on the new page what an element was on the old one.
  const sameAs = (element) => {
    if (!element || element === document.body) return () => null;
    if (element.id) return () => document.getElementById(element.id);
    const index = [...document.querySelectorAll(element.localName)].indexOf(element);
    return () => document.querySelectorAll(element.localName)[index];
  };

  // New stylesheets are waited for, so that the page is never without any.
  const replaceHead = async (next) => {
    const known = new Map(sheets(document.head).map((link) => [link.getAttribute('href'), link]));
    const added = sheets(next.head).filter((link) => !known.has(link.getAttribute('href')));
    const kept = new Set(sheets(next.head).map((link) => link.getAttribute('href')));
    await Promise.all(added.map((link) => new Promise((done) => {
      const copy = document.importNode(link);
      copy.onload = copy.onerror = done;
      document.head.append(copy);
    })));
    for (const [href, link] of known) if (!kept.has(href)) link.remove();
    const isSheet = (node) => node.nodeType === 1 && node.matches('link[rel=stylesheet]');
    for (const node of [...document.head.childNodes]) if (!isSheet(node)) node.remove();
    document.head.prepend(...[...next.head.childNodes].filter((node) => !isSheet(node)));
  };

  // Stylesheets and pictures that changed under the same name.
  const reloadFiles = (paths) => {
    const changed = (address) => paths.has(decodeURI(new URL(address, location).pathname));
    const fresh = (address) => {
      const url = new URL(address, location);
      url.searchParams.set('generation', generation);
      return url.href;
    };
    const links = sheets(document.head);
    const isPictureOfSheet = ![...paths].every((path) => path.endsWith('.css')
      || [...document.images].some((image) => changed(image.src)));
    for (const link of links) {
      if (!changed(link.href) && !isPictureOfSheet) continue;
      const copy = link.cloneNode();
      copy.href = fresh(link.href);
      copy.onload = () => link.remove();
      link.after(copy);
    }
    for (const image of document.images) if (changed(image.src)) image.src = fresh(image.src);
  };

  // Problems

  const panel = (() => {
    const host = document.createElement('sitegen-problems');
    const root = host.attachShadow({ mode: 'open' });
    const style = `
      :host { all: initial; position: fixed; z-index: 2147483647; inset: auto 0 0 0; display: block; color-scheme: light dark;
        font: 15px/1.45 system-ui, sans-serif; pointer-events: none; }
      @media print { :host { display: none } }
      section { pointer-events: auto; box-sizing: border-box; max-height: 60vh; overflow: auto; overscroll-behavior: contain;
        background: light-dark(#fff, #16181d); color: light-dark(#16181d, #f2f2f2); border-top: 4px solid #c62828;
        box-shadow: 0 -4px 24px #0006; padding: 0 16px 12px; }
      section.mild { border-color: #b26a00 }
      header { position: sticky; top: 0; display: flex; gap: 12px; align-items: baseline; background: inherit; padding: 10px 0 6px; }
      h2 { font-size: 16px; margin: 0; flex: 1 }
      ol { list-style: none; margin: 0; padding: 0; display: grid; gap: 12px }
      li { border-left: 4px solid #c62828; padding: 2px 0 2px 10px; overflow-wrap: anywhere }
      li.warning { border-color: #b26a00 }
      p { margin: 0 }
      a, .place { font: 13px ui-monospace, monospace; color: light-dark(#0b57d0, #a8c7fa) }
      .message { font-weight: 600 }
      .id, .note { color: light-dark(#555, #bbb); font-weight: 400 }
      pre { margin: 4px 0; font: 13px/1.4 ui-monospace, monospace; white-space: pre-wrap; background: light-dark(#f1f1f1, #24272e); padding: 4px 8px }
      mark { background: light-dark(#ffd6d6, #7a1f1f); color: inherit; text-decoration: underline wavy #c62828 }
      .fix::before { content: 'fix: '; font-weight: 600; color: light-dark(#1b6e2f, #7ddb92) }
      button { pointer-events: auto; font: inherit; color: inherit; background: light-dark(#eee, #2c3038); border: 1px solid #8888; border-radius: 6px;
        padding: 4px 12px; min-height: 32px; cursor: pointer }
      button:focus-visible, a:focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px }
      .corner { position: fixed; right: 12px; bottom: 12px; box-shadow: 0 2px 10px #0005; background: light-dark(#fff4e0, #3a2a10) }
      .corner.bad { background: #c62828; color: #fff }
      .live { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap }
      .status { position: fixed; left: 12px; bottom: 12px; background: light-dark(#16181d, #f2f2f2); color: light-dark(#fff, #16181d); border-radius: 6px; padding: 4px 12px }
    `;
    let isFolded = null;
    let last = '';
    let state = { problems: [], building: false, hasSite: true };
    let isLost = false;

    const make = (name, attributes = {}, ...children) => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      element.append(...children.filter((child) => child !== null && child !== undefined));
      return element;
    };
    const place = (at) => at && (at.link ? make('a', { href: at.link }, at.text) : make('span', { class: 'place' }, at.text));
    const excerpt = (at) => {
      if (!at?.excerpt) return null;
      const [before, marked, after] = at.excerpt;
      return make('pre', {}, `${at.line} | ${before}`, marked ? make('mark', {}, marked) : '', after);
    };
    const item = (problem) => make('li', { class: problem.severity },
      make('p', {}, place(problem.place)),
      make('p', { class: 'message' }, `${problem.severity}: ${problem.message} `, make('span', { class: 'id' }, `[${problem.id}]`)),
      excerpt(problem.place),
      ...problem.notes.flatMap((note) => [make('p', { class: 'note' }, 'note: ', place(note.place), ` ${note.message}`), excerpt(note.place)]),
      problem.fix ? make('p', { class: 'fix' }, problem.fix) : null);
    const count = (number, word) => number ? `${number} ${word}${number === 1 ? '' : 's'}` : '';

    // What is read aloud: how much there is, and not all of it anew at each change.
    const live = make('div', { class: 'live', role: 'status' });
    const shown = make('div');
    root.append(make('style', {}, style), live, shown);

    const draw = () => {
      const list = shown.querySelector('section');
      const [top, focus] = [list?.scrollTop ?? 0, root.activeElement?.getAttribute('href')];
      const errors = state.problems.filter((problem) => problem.severity === 'error').length;
      const title = [count(errors, 'error'), count(state.problems.length - errors, 'warning')].filter(Boolean).join(', ');
      const parts = [];
      const status = isLost ? 'The preview has stopped. Start sitegen serve again.' : state.building ? 'Building the program…' : '';
      if (status) parts.push(make('div', { class: 'status', role: 'status' }, status));
      // Errors are shown, since the page is not what was written last; warnings wait in the corner.
      const folded = isFolded ?? !errors;
      if (title) {
        const button = make('button', { type: 'button', 'aria-expanded': String(!folded) }, folded ? title : 'Hide');
        button.onclick = () => { isFolded = !folded; draw(); root.querySelector('button').focus(); };
        if (folded) {
          button.className = errors ? 'corner bad' : 'corner';
          parts.push(button);
        } else {
          const what = errors && state.hasSite ? ': this page is the last one that could be made' : '';
          parts.push(make('section', { class: errors ? '' : 'mild', role: 'region', 'aria-label': 'Problems', tabindex: '0' },
            make('header', {}, make('h2', {}, title + what), button), make('ol', {}, ...state.problems.map(item))));
        }
      }
      shown.replaceChildren(...parts);
      if (parts.length) { if (!host.isConnected) document.documentElement.append(host); } else { host.remove(); }
      if (live.textContent !== title) live.textContent = title;
      const section = shown.querySelector('section');
      if (section) {
        section.scrollTop = top;
        if (focus) [...section.querySelectorAll('a')].find((link) => link.getAttribute('href') === focus)?.focus({ preventScroll: true });
      }
      // The end of the page can be scrolled into view above the list.
      document.documentElement.style.paddingBottom = section ? `${section.offsetHeight}px` : '';
    };
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented || !shown.querySelector('section')) return;
      isFolded = true;
      draw();
    });

    return {
      show(next) {
        const text = JSON.stringify([next.problems, next.building, next.hasSite]);
        if (text === last) return;
        // Whoever hid the list sees the next one that is different.
        if (JSON.stringify(next.problems) !== JSON.stringify(state.problems)) isFolded = null;
        last = text;
        state = next;
        draw();
      },
      // A server that takes its own place is away for a moment, of which nobody need know.
      lost(value) {
        if (value && this.timer) return;
        clearTimeout(this.timer);
        this.timer = value ? setTimeout(() => { isLost = true; draw(); }, 3000) : null;
        if (!value && isLost) { isLost = false; draw(); }
      },
    };
  })();

  changeSight();
})();
