// The first page: what was checked, what was found by family, rule and folder, and how much is credited.
function verdict() {
  if (data.corpus !== '') {
    document.title = `Corpus report: ${data.corpus}`;
    document.querySelector('h1').append(' ', isolated(data.corpus, {class: 'faint'}));
  }
  const counts = SEVERITIES.map(severity => [severity, data.rules.reduce((sum, rule) => sum + rule[severity], 0)]);
  const words = {clean: 'Clean', violations: 'Too much was found', broken: 'Not all could be judged'};
  byId('verdict').replaceChildren(
      element('strong', {class: `outcome ${data.outcome}`}, words[data.outcome]),
      ...counts.map(([severity, count]) => element('span', {class: `count ${severity}`},
          element('b', {}, number(count)), severity === 'info' ? ' info' : ` ${severity}${count === 1 ? '' : 's'}`)),
      element('span', {class: 'faint'}, `in ${some(data.articlesRead, 'article')}`));
}

function overview() {
  const skipped = Object.entries(data.skipped).map(([why, count]) => `${number(count)} skipped (${why})`);
  const facts = [
    `${some(data.articlesRead, 'article')}, ${number(data.bytes)} bytes, ${some(data.rulesRun, 'rule')}`,
    data.failOn === 'off' ? 'nothing fails the build' : `fails on ${data.failOn}`,
    `${number(data.suppressed)} suppressed`, `${number(data.baselined)} in the baseline`, ...skipped];
  byId('overview').replaceChildren(...[
    element('p', {class: 'facts'}, facts.join(' · ')),
    data.broken.length === 0 ? null : element('section', {class: 'broken'},
        element('h2', {}, 'Could not be judged'),
        element('ul', {}, ...data.broken.slice(0, 200).map(one => element('li', {}, isolated(one)))),
        data.broken.length > 200 ? element('p', {}, `… and ${number(data.broken.length - 200)} more, in summary.json.`) : null),
    ...data.notes.map(note => element('p', {class: 'facts'}, isolated(note))),
    element('div', {class: 'tables'}, ruleTable(), element('div', {}, folderTable(), coverageTable()))].filter(part => part !== null));
}

const total = entry => SEVERITIES.reduce((sum, severity) => sum + entry[severity], 0);

const countCells = entry => SEVERITIES.map(severity =>
  element('td', {class: entry[severity] ? `n ${severity}` : 'n none'}, entry[severity] ? number(entry[severity]) : '·'));

function table(caption, heads, rows) {
  return element('table', {},
      element('caption', {}, caption),
      element('thead', {}, element('tr', {}, ...heads.map((head, i) => element('th', {scope: 'col', class: i ? 'n' : ''}, head)))),
      element('tbody', {}, ...rows));
}

const link = (text, filter) => element('a', {href: `#${new URLSearchParams({view: 'findings', ...filter})}`}, isolated(text));

function ruleTable() {
  const families = new Map();
  for (const rule of data.rules) {
    families.set(family(rule.id), [...(families.get(family(rule.id)) ?? []), rule]);
  }
  const most = Math.max(1, ...data.rules.map(total));
  const rows = [...families].flatMap(([name, rules]) => {
    const sum = Object.fromEntries(SEVERITIES.map(severity => [severity, rules.reduce((n, rule) => n + rule[severity], 0)]));
    return [
      element('tr', {class: 'family'}, element('th', {scope: 'row'}, link(name, {rule: name})), ...countCells(sum), element('td')),
      ...rules.map(rule => element('tr', {}, element('th', {scope: 'row', title: rule.finds}, link(rule.id.slice(name.length + 1), {rule: rule.id})),
          ...countCells(rule), element('td', {class: 'share'}, bar(rule, most))))];
  });
  return table('By family and rule', ['', 'errors', 'warnings', 'info', ''], rows);
}

function bar(entry, most) {
  const made = element('div', {class: 'bar', 'aria-hidden': 'true'});
  for (const severity of SEVERITIES.filter(one => entry[one] > 0)) {
    const part = element('i', {class: severity});
    part.style.width = `${100 * entry[severity] / most}%`;
    made.append(part);
  }
  return made;
}

const folderName = folder => (folder === '' ? '(top folder)' : `${folder}/`);

function folderTable() {
  const most = Math.max(1, ...data.folders.map(total));
  return table('By folder', ['', 'errors', 'warnings', 'info', ''], data.folders.map(folder => element('tr', {},
      element('th', {scope: 'row'}, link(folderName(folder.folder), {folder: folder.folder || '.'})),
      ...countCells(folder), element('td', {class: 'share'}, bar(folder, most)))));
}

function coverageTable() {
  const sum = {folder: null, articles: 0, author: 0, agency: 0, date: 0, publisher: 0, creditless: 0};
  data.folders.forEach(folder => Object.keys(sum).forEach(key => key !== 'folder' && (sum[key] += folder[key])));
  const rows = [...data.folders.filter(folder => folder.articles > 0), sum].map(folder => element('tr', {class: folder === sum ? 'family' : ''},
      element('th', {scope: 'row'}, folder === sum ? 'All' : isolated(folderName(folder.folder))),
      element('td', {class: 'n'}, number(folder.articles)),
      ...['author', 'agency', 'date', 'publisher'].map(key => shareCell(folder[key], folder.articles)),
      element('td', {class: folder.creditless ? 'n error' : 'n none'}, folder.creditless ? number(folder.creditless) : '·')));
  return table('Attribution: how many articles say it',
      ['', 'articles', 'author', 'agency', 'date', 'publisher', 'no credit'], rows);
}

function shareCell(count, of) {
  const percent = of === 0 ? 0 : Math.floor(100 * count / of);
  const meter = element('div', {class: 'meter', 'aria-hidden': 'true'}, element('i'));
  meter.firstChild.style.width = `${percent}%`;
  return element('td', {class: 'n'}, `${number(count)} `, element('span', {class: 'faint'}, `${percent} %`), meter);
}
