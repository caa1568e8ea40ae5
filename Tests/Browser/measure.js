// What the checks ask a page. It is put into the page as `measure`, from outside, so that no policy of the page applies.
(() => {
  const seen = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;

  // An element as a person who looks for it in a template would name it.
  const name = (element) => {
    const classes = typeof element.className === 'string' && element.className ? '.' + element.className.trim().replace(/\s+/g, '.') : '';
    const parent = element.parentElement?.closest('[class], [id]');
    const place = parent ? (parent.id ? '#' + parent.id : '.' + String(parent.getAttribute('class')).split(' ')[0]) + ' ' : '';
    const text = (element.innerText || element.getAttribute('aria-label') || '').trim().replace(/\s+/g, ' ').slice(0, 40);
    return `${place}${element.localName}${classes}${text ? ` “${text}”` : ''}`;
  };

  const control = 'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex], [contenteditable], audio[controls], video[controls]';

  // Whether Tab should come to an element. Of radio buttons of one name it comes to one.
  const tabbable = (element) => {
    if (!element.matches(control) || element.tabIndex < 0 || element.disabled || !seen(element)) return false;
    if (element.type !== 'radio' || !element.name) return true;
    const group = [...document.querySelectorAll('input[type=radio]')].filter((e) => e.name === element.name && e.form === element.form);
    return element === (group.find((e) => e.checked) || group[0]);
  };

  // A colour as [red, green, blue, opacity], however CSS writes it.
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map();
  const colour = (text) => {
    if (!known.has(text)) known.set(text, paint(text));
    return known.get(text);
  };
  const paint = (text) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = ([r, g, b]) => [r, g, b]
    .map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const contrast = (a, b) => {
    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };
  const background = (element) => {
    for (let e = element; e; e = e.parentElement) {
      const found = colour(getComputedStyle(e).backgroundColor);
      if (found[3] > 127) return found;
    }
    return colour('Canvas');
  };

  // Whether text scrolls or is cut off on purpose, so that what hangs over the edge cannot widen the page.
  const inScroller = (element) => {
    for (let e = element.parentElement; e && e !== document.body; e = e.parentElement) {
      if (getComputedStyle(e).overflowX !== 'visible') return true;
    }
    return false;
  };

  window.measure = {
    // Everything that Tab should reach, in the order of the page.
    tabStops: () => {
      window.stops = [...document.querySelectorAll('*')].filter(tabbable);
      return window.stops.map(name);
    },

    // What has the focus: which stop it is, and what is wrong with how one sees it.
    focused: () => {
      const element = document.activeElement;
      if (!element || element === document.body || element === document.documentElement) return null;
      const style = getComputedStyle(element);
      const problems = [];
      const width = style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth);
      if (width < 2) problems.push('no outline of at least 2 px');
      const behind = background(parseFloat(style.outlineOffset) < 0 ? element : element.parentElement);
      const ratio = contrast(colour(style.outlineColor), behind);
      if (width >= 2 && ratio < 3) problems.push(`outline has a contrast of ${ratio.toFixed(1)}:1, not 3:1`);
      // A link around a picture has an empty line before it.
      const rect = [...element.getClientRects()].find((r) => r.width * r.height > 0) || element.getBoundingClientRect();
      const left = Math.max(rect.left, 0), right = Math.min(rect.right, innerWidth);
      const top = Math.max(rect.top, 0), bottom = Math.min(rect.bottom, innerHeight);
      if (right - left < 1 || bottom - top < 1) problems.push('is outside of the window');
      else if (rect.width < innerWidth && rect.height < innerHeight / 2) {
        const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        if (hit && !element.contains(hit) && !hit.contains(element)) problems.push('is hidden under ' + name(hit));
      }
      return { stop: window.stops.indexOf(element), name: name(element), problems };
    },

    positiveTabIndex: () => [...document.querySelectorAll('[tabindex]')].filter((e) => e.tabIndex > 0).map(name),

    // Targets below 24 by 24 px, but for links within a line of text.
    smallTargets: () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, label:has(input)')]
      .filter((e) => seen(e) && !e.disabled)
      .filter((e) => {
        const box = e.getBoundingClientRect();
        if (box.width >= 23.9 && box.height >= 23.9) return false;
        if (box.right < 0 || box.bottom + scrollY < 0) return false;
        // A box that is ticked by its label is as large as both.
        const label = e.labels?.[0]?.getBoundingClientRect();
        if (label && label.width >= 23.9 && label.height >= 23.9) return false;
        if (getComputedStyle(e).display !== 'inline') return true;
        // Alone in a cell that is large enough, it has the room around it that WCAG 2.5.8 asks for.
        const cell = e.closest('td, th');
        if (cell && cell.clientHeight >= 24 && cell.querySelectorAll('a').length === 1) return false;
        let block = e.parentElement;
        while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
        const around = block ? block.innerText.replace(e.innerText, '').replace(/[\s\d.,;:|·–-]+/g, '') : '';
        return around.length < 2;
      })
      .map((e) => { const b = e.getBoundingClientRect(); return `${name(e)} is ${b.width.toFixed(0)} × ${b.height.toFixed(0)} px`; }),

    // What makes the page wider than the window.
    overflow: () => {
      const width = document.documentElement.clientWidth;
      if (Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) <= width) return [];
      const wide = [...document.body.querySelectorAll('*')].filter((e) => {
        const box = e.getBoundingClientRect();
        return box.width > 0 && box.right > width + 0.5 && seen(e) && !inScroller(e);
      });
      const innermost = wide.filter((e) => !wide.some((other) => other !== e && e.contains(other)));
      return [`${document.documentElement.scrollWidth} px in a window of ${width} px`, ...innermost.map(name)];
    },

    // Text that is cut off and that nobody can scroll to. What is hidden for screen readers alone is a pixel wide.
    clipped: () => [...document.body.querySelectorAll('*')].filter((e) => {
      const style = getComputedStyle(e);
      if (!seen(e) || e.clientWidth <= 1 || !e.innerText) return false;
      const hidden = (overflow) => overflow === 'hidden' || overflow === 'clip';
      return (hidden(style.overflowX) && e.scrollWidth > e.clientWidth + 1) || (hidden(style.overflowY) && e.scrollHeight > e.clientHeight + 1);
    }).map(name),

    // Tables that reach over the edge: on paper nobody scrolls.
    cutTables: () => [...document.querySelectorAll('table, figure, pre, img, svg')].filter((e) => {
      if (!seen(e)) return false;
      const box = e.getBoundingClientRect();
      const parent = e.parentElement.getBoundingClientRect();
      return box.right > innerWidth + 1 || (e.matches('table, pre') && box.right > parent.right + 1);
    }).map(name),

    // Controls that do nothing when scripts are off. Boxes of task lists are disabled.
    deadControls: () => [...document.querySelectorAll('button, input:not([type=hidden]), select, textarea')]
      .filter((e) => seen(e) && !e.disabled && !e.form?.getAttribute('action'))
      .map(name),

    // What a page holds, to compare two states of it.
    links: () => [...document.querySelectorAll('main a[href]')].filter(seen).map((e) => e.href),
    rows: () => [...document.querySelectorAll('main tr')].filter(seen).map((e) => e.innerText.replace(/\s+/g, ' ').trim()),
  };
})();
