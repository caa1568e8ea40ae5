/* What templates/assets/search.js makes of words and in which order it finds things. `node Tests/Browser/ranking.js`;
   search.py runs the same in Chromium, also where there is no Node. */
'use strict';

const PART = {
  title: ['Biostatistician', 'Data Engineer', 'Data Scientist', 'Machine Learning Engineer', 'Qualitätsingenieur/in', 'Science Writer'],
  path: [0, 0, 0, 0, 'quality-engineer', 0],
  also: [['Statistical scientist'], ['ETL developer', 'Python developer'], ['Analytics expert'], ['ML engineer', 'Data expert'], [], []],
  sector: [1, 0, 0, 0, -1, 1],
  pay: [[], ['€40,000', 'Europe'], [], [], [], []],
  sections: [[], [0], [0], [], [], []],
  headings: [['Working in shifts', 'working-in-shifts-2']],
  skills: [['Python', 0, 1, 1, 1], ['C++', 'c-plus-plus', 3], ['Data pipelines', 0, 0]],
  sectors: [['Data and AI', 0], ['Science', 0]],
  pages: [['About this guide', 'about']],
};

function rankingFailures(search) {
  const failures = [];
  const expect = (what, got, wanted) => {
    if (JSON.stringify(got) !== JSON.stringify(wanted)) failures.push(`${what}: ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`);
  };
  // The table of Tests/SiteUnitTests/FoldingTests.swift
  for (const [text, words] of [
    ['Qualitätsingenieur/in', ['qualitatsingenieur', 'in']], ['Qualitaet', ['qualitat']], ['Qualität', ['qualitat']],
    ['C++, C# & R', ['c++', 'c#', 'r']], ['C++17', ['c++', '17']], ['bachelor’s degree', ['bachelors', 'degree']],
    ['R&D', ['r', 'd']], ['Straße', ['strasse']], ['ŒUVRE', ['ouvre']], ['İzmir', ['izmir']], ['does aee', ['dos', 'aee']],
    ['Chargé d’études', ['charge', 'detudes']], ['++ – ', []], ['E\u0301quipe', ['equipe']], ['機械 学習', ['機械', '学習']],
    ['½ 3D', ['½', '3d']],
  ]) expect(text, search.wordsOf(text), words);

  for (const [typed, word, number] of [
    ['lerning', 'learning', 1], ['learnign', 'learning', 1], ['lern', 'learning', 1], ['machhine', 'machine', 1],
    ['xyz', 'machine', Infinity], ['ingenieurin', 'ingenieur', 2], ['data', 'data', 0],
  ]) expect(`${typed} for ${word}`, search.slips(typed, word, 2), number);

  const list = search.entries(PART);
  const titles = query => search.rank(query, list).results.map(({ entry }) => entry.title);
  for (const [query, wanted] of [
    // The whole title, then words of titles, of other titles, skills, sectors
    ['data scientist', ['Data Scientist', 'Biostatistician']],
    ['scientist', ['Data Scientist', 'Biostatistician']],
    ['data', ['Data Engineer', 'Data Scientist', 'Data pipelines', 'Data and AI', 'Machine Learning Engineer', 'Biostatistician']],
    ['ml engineer', ['Machine Learning Engineer']],
    ['etl developer', ['Data Engineer']],
    ['python', ['Python', 'Data Engineer', 'Data Scientist', 'Machine Learning Engineer']],
    ['c++', ['C++', 'Machine Learning Engineer']],
    ['shifts', ['Data Engineer', 'Data Scientist']],
    ['about', ['About this guide']],
    // While somebody types, and with slips
    ['mach', ['Machine Learning Engineer']],
    ['machin lerning', ['Machine Learning Engineer']],
    ['biostatistican', ['Biostatistician']],
    ['qualitaetsingenieur', ['Qualitätsingenieur/in']],
    ['qualitatsingenieur', ['Qualitätsingenieur/in']],
    ['ingenieur', ['Qualitätsingenieur/in']],
    ['QUALITÄTSINGENIEURIN', ['Qualitätsingenieur/in']],
    // All words if they can be had, else as many as can
    ['engineer python', ['Data Engineer', 'Machine Learning Engineer']],
    ['zzzz biostatistician', ['Biostatistician']],
    ['zzzz', []], ['', []], ['—', []],
    // A space that is missing or too many
    ['datascientist', ['Data Scientist']],
    ['dataengineer', ['Data Engineer']],
    ['machinelearning', ['Machine Learning Engineer']],
    ['machinelearnign', ['Machine Learning Engineer']],
    ['machinelearningenginer', ['Machine Learning Engineer']],
    ['mlengineer', ['Machine Learning Engineer', 'Data Engineer']],
    ['datapipe', ['Data pipelines']],
    ['qualitaets ingenieur', ['Qualitätsingenieur/in']],
    ['da tas', ['Data Scientist', 'Data Engineer', 'Data pipelines', 'Data and AI', 'Machine Learning Engineer', 'Biostatistician']],
    ['scientistdata', []], ['xatascientist', ['Data Scientist']], ['dsc', []],
  ]) expect(`found for “${query}”`, titles(query), wanted);

  const why = (query, title) => search.rank(query, list).results.find(({ entry }) => entry.title === title)
    .why.map(({ kind, value }) => `${kind} ${value}`);
  expect('why', why('ml engineer', 'Machine Learning Engineer'), ['also ML engineer']);
  expect('why', why('python engineer', 'Data Engineer'), ['also Python developer']);
  expect('why', why('shifts', 'Data Engineer'), ['section Working in shifts']);
  expect('why', why('mlengineer', 'Machine Learning Engineer'), ['also ML engineer']);
  expect('marked', search.rank('machinelearn', list).meant.map(words => [...words.keys()]), [[], ['machine', 'learning']]);
  expect('paths', list.map(({ path }) => path).slice(3, 8),
    ['roles/machine-learning-engineer/', 'roles/quality-engineer/', 'roles/science-writer/', 'skills/python/', 'skills/c-plus-plus/']);

  const index = { words: ['data', 'engineer', 'machine', 'python'], parts: [[0, 'a'], [1, 'b'], [3, 'c']] };
  expect('part', search.partsFor('machine', index), ['b']);
  expect('part', search.partsFor('dta', { ...index, words: ['datax', 'engineer', 'machine', 'python'] }), []);
  expect('part', search.partsFor('enginere pyth', index), ['c', 'b']);
  expect('part', search.partsFor('zzzzz', index), []);
  expect('part', search.partsFor('machinepython', index), ['b', 'c']);
  expect('part', search.partsFor('dataenginer', index), ['a', 'b']);
  expect('part', search.partsFor('x'.repeat(200), index), []);
  return failures;
}

if (typeof module !== 'undefined' && typeof document === 'undefined') {
  const failures = rankingFailures(require('../../templates/assets/search.js'));
  for (const failure of failures) console.error(failure);
  process.exitCode = failures.length ? 1 : 0;
}
