/* Shows what a guide holds while somebody types: 1 text, 2 index, 3 ranking, 4 page. What it reads is made by
   Sources/Site/Search; it is fetched when the field is first used. Text from the guide becomes text, never mark-up. */
'use strict';

/* 1 ── Text: as Sources/Site/Search/Folding.swift folds it ── */
const LETTERS = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', þ: 'th', ð: 'd', ı: 'i', '\'': '', '’': '' };
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*[+#]*/gu;

const fold = text => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[ßæœøđłþðı'’]/g, c => LETTERS[c]);

/* `Qualitaet` finds `Qualität` */
const plain = word => word.length > 3 ? word.replace(/([aou])e/g, '$1') : word;
const wordsIn = text => fold(text).match(/[\p{L}\p{N}]+[+#]*/gu) || [];
const wordsOf = text => wordsIn(text).map(plain);
const slug = name => (fold(name).match(/[a-z0-9]+/g) || []).join('-');

/* The fewest slips (a letter too many, too few, another, or two swapped) between what was typed and the beginning of a
   word; Infinity for more than `most`. */
function slips(typed, word, most) {
  let before, last = Array.from({ length: word.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const line = [row];
    for (let column = 1; column <= word.length; column++) {
      const same = typed[row - 1] === word[column - 1];
      line[column] = Math.min(last[column] + 1, line[column - 1] + 1, last[column - 1] + !same);
      if (row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1]) {
        line[column] = Math.min(line[column], before[column - 2] + 1);
      }
    }
    if (Math.min(...line) > most) return Infinity;
    [before, last] = [last, line];
  }
  return Math.min(...last.slice(Math.max(0, typed.length - most)));
}

const forgiven = typed => typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;

/* The words that were meant, with how near each is to what was typed; misspelt ones only if there is no other. */
function near(typed, vocabulary) {
  const found = new Map();
  for (const word of vocabulary) {
    if (word === typed) found.set(word, 1);
    else if (word.startsWith(typed)) found.set(word, 0.8);
    else if (typed.length > 3 && word.includes(typed)) found.set(word, 0.6);
  }
  const most = forgiven(typed);
  if (found.size || !most) return found;
  for (const word of vocabulary) {
    const number = slips(typed, word, most);
    if (number <= most) found.set(word, 0.5 - number / 10);
  }
  return found;
}

/* 2 ── Index: a part of it as things to be found, each with its texts ── */
const text = (kind, value, extra) => ({ kind, value, words: wordsOf(value), ...extra });

function entries(part) {
  const topics = (list, kind, folder) => list.map(([name, path]) =>
    ({ kind, title: name, path: `${folder}/${path || slug(name)}/`, texts: [text('title', name)] }));
  const skills = topics(part.skills, 'skill', 'skills');
  const sectors = topics(part.sectors, 'sector', 'sectors');
  const headings = (part.headings || []).map(([title, id]) => text('section', title, { id: id || slug(title) }));
  const roles = part.title.map((title, i) => ({
    kind: 'role', title, path: `roles/${part.path[i] || slug(title)}/`,
    sector: (sectors[part.sector[i]] || {}).title, pay: part.pay[i],
    texts: [text('title', title), ...part.also[i].map(name => text('also', name))],
  }));
  part.skills.forEach(([name, , ...distances]) => {
    let place = 0;
    for (const distance of distances) roles[place += distance].texts.push(text('skill', name));
  });
  roles.forEach((role, i) => {
    if (role.sector) role.texts.push(text('sector', role.sector));
    for (const place of part.sections?.[i] || []) role.texts.push(headings[place]);
  });
  const pages = part.pages.map(([title, path]) => ({ kind: 'page', title, path: `${path}/`, texts: [text('title', title)] }));
  return [...roles, ...skills, ...sectors, ...pages];
}

/* The words that somebody typed without spaces; the last may be begun or misspelt */
function pieces(typed, words, known = new Set(words)) {
  for (let end = Math.min(typed.length, 40) - 2; end > 1; end--) {
    const head = plain(typed.slice(0, end)), rest = typed.slice(end);
    if (!known.has(head)) continue;
    const tail = near(plain(rest), words).size ? [plain(rest)] : pieces(rest, words, known);
    if (tail.length) return [head, ...tail];
  }
  return [];
}

/* Which files of a guide in parts hold the words, the likeliest first */
function partsFor(query, { words, parts }) {
  const votes = new Map();
  const whole = wordsIn(query).flatMap(word => near(plain(word), words).size ? plain(word) : pieces(word, words));
  for (const typed of new Set(whole)) {
    const best = [...near(typed, words)].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length).slice(0, 3);
    const files = new Map();
    for (const [word, closeness] of best) {
      const place = words.indexOf(word);
      const file = parts.findLast(([first]) => first <= place)[1];
      files.set(file, Math.max(files.get(file) || 0, closeness));
    }
    for (const [file, closeness] of files) votes.set(file, (votes.get(file) || 0) + closeness);
  }
  return [...votes].sort((a, b) => b[1] - a[1]).map(([file]) => file).slice(0, 5);
}

/* 3 ── Ranking, as career services do it: the whole title, another title, words of titles, skills, … ── */
const WEIGHTS = { title: 7, also: 6, skill: 5, sector: 4, summary: 3, section: 2 };
const KINDS = ['role', 'skill', 'sector', 'page'];

const inOrder = (a, b) => KINDS.indexOf(a.entry.kind) - KINDS.indexOf(b.entry.kind)
  || (fold(a.entry.title) < fold(b.entry.title) ? -1 : 1);

function rank(query, list) {
  const typed = [...new Set(wordsOf(query))], phrase = wordsOf(query).join(' ');
  const vocabulary = new Set(list.flatMap(entry => entry.texts.flatMap(({ words }) => words)));
  const meant = typed.map(word => near(word, vocabulary));
  const found = list.map(entry => score(entry, phrase, meant)).filter(({ count }) => count);
  const most = Math.max(0, ...found.map(({ count }) => count));
  const results = found.filter(({ count }) => count === most).sort((a, b) => b.score - a.score || inOrder(a, b));
  const isComplete = most === typed.length;
  if (!typed.length || isComplete && results.some(({ isTitle }) => isTitle)) return { results, meant, isComplete };
  const whole = asOne(wordsIn(query).join(''), list, !results.length);
  const first = new Set(whole.map(({ entry }) => entry));
  return {
    results: [...whole, ...results.filter(({ entry }) => !first.has(entry))],
    meant: [...meant, ...whole.map(({ words }) => new Map(words.map(word => [word, 1])))],
    isComplete: isComplete || whole.length > 0,
  };
}

const isName = ({ kind }) => kind === 'title' || kind === 'also';

/* What is called like the phrase, or begins with it, if spaces count for nothing: `datascientist`, `front end developer` */
function asOne(typed, list, isMisspelt) {
  const phrase = plain(typed), most = isMisspelt ? forgiven(phrase) : 0, found = [];
  if (phrase.length < 4) return found;
  for (const entry of list) {
    let best = most + 1, named;
    for (const text of entry.texts.filter(isName)) {
      const whole = plain(text.words.join(''));
      const number = whole === phrase ? -1 : whole.startsWith(phrase) ? 0 : most ? slips(phrase, whole, most) : Infinity;
      const far = number + (text.kind === 'also') / 10;
      if (far < best) [best, named] = [far, text];
    }
    if (!named) continue;
    let length = 0;
    const words = named.words.filter(word => (length += word.length) - word.length < phrase.length);
    found.push({ entry, words, best, why: named.kind === 'also' ? [named] : [] });
  }
  const isSure = found.some(({ best }) => best < 1);
  return found.filter(({ best }) => !isSure || best < 1).sort((a, b) => a.best - b.best || inOrder(a, b));
}

function score(entry, phrase, meant) {
  let score = 0, count = 0, isTitle = false;
  const why = new Set();
  for (const words of meant) {
    let best = 0, reason;
    for (const text of entry.texts) {
      const value = WEIGHTS[text.kind] * Math.max(0, ...text.words.map(word => words.get(word) || 0));
      if (value > best) [best, reason] = [value, text];
    }
    if (!best) continue;
    score += best;
    count++;
    isTitle ||= isName(reason) && best > WEIGHTS[reason.kind] / 2;
    why.add(reason);
  }
  for (const text of entry.texts) {
    if (!isName(text)) continue;
    const whole = text.words.join(' '), other = text.kind === 'also';
    const bonus = whole === phrase ? 100 - other : whole.startsWith(phrase) ? 2 - other : 0;
    if (bonus) score += bonus;
    if (bonus > 50) why.add(text);
  }
  return { entry, score, count, isTitle, why: [...why].filter(({ kind }) => kind !== 'title') };
}

/* 4 ── Page ── */
const SHOWN = 40, ENOUGH = 10;

function start(form) {
  const input = form.elements.q, words = form.dataset;
  const status = document.getElementById('search_status'), list = document.getElementById('search_results');
  const rest = document.querySelectorAll('[data-without-search]');
  const isSearchPage = new URL(form.action).pathname === location.pathname;
  const files = new Map(), known = new Map();
  let turn = 0, timer, isNew = true, isRaised;

  const load = url => {
    if (!files.has(url)) {
      files.set(url, fetch(url).then(answer => answer.ok ? answer.json() : Promise.reject(answer.status)));
      files.get(url).catch(() => files.delete(url));
    }
    return files.get(url);
  };
  const add = part => {
    const list = entries(part).map(entry => known.get(entry.path) || entry);
    for (const entry of list) known.set(entry.path, entry);
    return list;
  };
  const addOnce = (part, then) => { if (!part.added) { part.added = true; then(add(part)); } };

  async function find(query) {
    const url = new URL(words.index, location), index = await load(url.href);
    let answer;
    if (typeof index.words === 'string') index.words = index.words.split(' ');
    for (const name of index.words ? partsFor(query, index) : [null]) {
      addOnce(name ? await load(new URL(name, url).href) : index, () => {});
      answer = rank(query, [...known.values()]);
      if (answer.isComplete && answer.results.length >= ENOUGH) return answer;
    }
    if (!index.summaries) return answer || { results: [], meant: [] };
    const summaries = await load(new URL(index.summaries, url).href);
    if (!summaries.added) {
      summaries.added = true;
      [...known.values()].filter(({ kind }) => kind === 'role')
        .forEach((role, i) => summaries[i] && role.texts.push(text('summary', summaries[i])));
    }
    return rank(query, [...known.values()]);
  }

  const make = (name, className, ...children) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.append(...children);
    return element;
  };
  const link = (address, ...children) => {
    const element = make('a', '', ...children);
    element.href = address;
    return element;
  };
  const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

  /* The text with the words that were found in <mark> */
  function marked(value, meant) {
    const pieces = document.createDocumentFragment();
    let end = 0;
    for (const match of value.matchAll(WORD)) {
      if (!wordsOf(match[0]).some(word => meant.some(words => words.has(word)))) continue;
      pieces.append(value.slice(end, match.index), make('mark', '', match[0]));
      end = match.index + match[0].length;
    }
    pieces.append(value.slice(end));
    return pieces;
  }

  function item({ entry, why }, meant) {
    const address = words.root + entry.path;
    const parts = [make('h2', '', link(address, marked(entry.title, meant)))];
    const labels = { also: words.also, skill: words.skill, section: words.section };
    for (const { kind, value, id } of why.slice(0, 3)) {
      const shown = marked(value, meant);
      if (kind === 'summary') parts.push(make('p', '', shown));
      else if (kind !== 'sector') parts.push(make('p', 'why', labels[kind], ' ', id ? link(`${address}#${id}`, shown) : shown));
    }
    if (entry.sector) parts.push(make('p', 'sector', marked(entry.sector, meant)));
    if (entry.kind === 'skill') parts.push(make('p', 'why', fill(words.needing, { skill: entry.title })));
    if (entry.kind === 'sector') parts.push(make('p', 'why', fill(words.within, { sector: entry.title })));
    if (entry.kind === 'role') {
      const [amount, detail = ''] = entry.pay;
      parts.push(amount ? make('p', 'pay', make('strong', '', amount), ' ', detail) : make('p', 'pay', words.noPay));
    }
    return make('li', '', ...parts);
  }

  function show(items, ...message) {
    list.replaceChildren(...items);
    list.hidden = !items.length;
    for (const element of rest) element.hidden = items.length > 0;
    status.replaceChildren(...message);
  }

  async function search() {
    const query = input.value.trim(), mine = ++turn;
    if (!wordsOf(query).length) return show([]);
    let answer;
    try { answer = await find(query); } catch { /* no network, or a page from a folder */ }
    if (mine !== turn) return;
    const wholeList = link(words.list, words.aToZ);
    if (!answer) return show([], words.unavailable, ' ', wholeList);
    const count = answer.results.length, best = answer.results.slice(0, SHOWN);
    if (!count) return show([], fill(words.nothing, { query }), ' ', wholeList);
    const pattern = count === 1 ? words.one : count > SHOWN ? words.best : words.many;
    show(best.map(result => item(result, answer.meant)), fill(pattern, { count, shown: SHOWN }));
  }

  /* What was typed stands in the address, so that the way back from a result leads to the results. */
  function remember() {
    const query = input.value.trim(), address = new URL(location);
    if (query) address.searchParams.set('q', query); else address.searchParams.delete('q');
    if (address.href === location.href) return;
    try { history[isNew ? 'pushState' : 'replaceState'](null, '', address); } catch { /* a page from a folder */ }
    isNew = false;
  }

  function restore() {
    input.value = new URLSearchParams(location.search).get('q') || '';
    isNew = !input.value;
    search();
  }

  /* The keyboard of a phone hides the lower half of the screen, and what is found with it: once, when somebody begins */
  function raise() {
    if (isRaised || !matchMedia('(max-width: 40rem), (max-height: 30rem)').matches) return;
    isRaised = true;
    form.scrollIntoView({ behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth' });
  }

  input.addEventListener('focus', () => {
    isRaised = false;
    load(new URL(words.index, location).href).catch(() => {});
  });
  input.addEventListener('input', () => {
    raise();
    clearTimeout(timer);
    timer = setTimeout(() => { remember(); search(); }, 120);
  });
  form.addEventListener('submit', event => {
    if (!isSearchPage) return;
    event.preventDefault();
    clearTimeout(timer);
    remember();
    search();
    isNew = true;
    if (matchMedia('(pointer: coarse)').matches) input.blur();
  });
  addEventListener('popstate', restore);
  restore();
}

if (typeof document === 'undefined') module.exports = { fold, wordsOf, slug, slips, near, entries, partsFor, rank };
else for (const form of document.querySelectorAll('form[data-index]')) start(form);
