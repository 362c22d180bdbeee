// The list of findings: what passes the filters, in the order asked for. Only the rows in sight are elements.
const ROW = 62;
const BEYOND = 8;
const MOST_PRINTED = 2000;
const WEIGHT = {error: 0, warning: 1, info: 2};

data.findings.forEach((finding, at) => {
  const place = finding.places[0];
  finding.at = at;
  finding.file = fileOf(place);
  const record = data.articles[place.article].record;
  finding.words = [finding.rule, finding.message, place.quote, finding.file, record ?? '', data.articles[place.article].title ?? '']
      .join('\n').toLowerCase();
});

const ORDERS = {
  place: (a, b) => a.at - b.at,
  weight: (a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || a.at - b.at,
  rule: (a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.at - b.at),
};

const list = {shown: data.findings, current: -1};

// A filter's rule is a family, a rule or empty; its folder stands for all below it, too.
function passing(filter) {
  const words = filter.q.toLowerCase().split(/\s+/).filter(word => word !== '');
  return data.findings
      .filter(finding => filter.severities.includes(finding.severity)
          && (filter.rule === '' || finding.rule === filter.rule || family(finding.rule) === filter.rule)
          && (filter.folder === null || isBelow(finding.file, filter.folder))
          && words.every(word => finding.words.includes(word)))
      .sort(ORDERS[filter.sort] ?? ORDERS.weight);
}

const isBelow = (file, folder) => (folder === '' ? !file.includes('/') : file.startsWith(`${folder}/`));

function showList(filter) {
  list.shown = passing(filter);
  list.current = -1;
  byId('rows').style.height = `${list.shown.length * ROW}px`;
  const capped = data.found > data.findings.length
      ? ` This page holds ${number(data.findings.length)} of ${some(data.found, 'finding')}: some of every rule and folder. findings.jsonl holds all.`
      : '';
  byId('count').textContent = `${number(list.shown.length)} of ${some(data.findings.length, 'finding')}.${capped}`;
  drawRows();
}

function drawRows() {
  const box = byId('list');
  const first = Math.max(0, Math.floor(box.scrollTop / ROW) - BEYOND);
  const last = Math.min(list.shown.length, Math.ceil((box.scrollTop + (box.clientHeight || 800)) / ROW) + BEYOND);
  const rows = [];
  for (let i = first; i < last; i++) {
    rows.push(row(i));
  }
  byId('rows').replaceChildren(...rows);
  if (list.current >= first && list.current < last) {
    box.setAttribute('aria-activedescendant', `row-${list.current}`);
  } else {
    box.removeAttribute('aria-activedescendant');
  }
}

function row(i) {
  const finding = list.shown[i];
  const made = element('div',
      {
        class: `row ${finding.severity}`, id: `row-${i}`, role: 'option', 'aria-selected': String(i === list.current),
        'aria-posinset': i + 1, 'aria-setsize': list.shown.length, click: () => choose(i),
      },
      element('div', {class: 'message'}, severityTag(finding.severity), isolated(finding.message)),
      element('div', {class: 'where'}, element('span', {class: 'rule'}, finding.rule), ' ',
          isolated(`${finding.file}:${spot(finding.places[0])}`)));
  made.style.top = `${i * ROW}px`;
  return made;
}

// Brings a row into sight without moving the list more than it must.
function reveal(i) {
  const box = byId('list');
  if (i * ROW < box.scrollTop) {
    box.scrollTop = i * ROW;
  } else if ((i + 1) * ROW > box.scrollTop + box.clientHeight) {
    box.scrollTop = (i + 1) * ROW - box.clientHeight;
  }
}

// Paper has no window to scroll in: all that passes the filters, up to a length that still prints.
function printList() {
  const items = list.shown.slice(0, MOST_PRINTED).map(finding => element('li', {},
      severityTag(finding.severity), ' ', element('b', {}, finding.rule), ' ',
      isolated(`${finding.file}:${spot(finding.places[0])}`), element('br'), isolated(finding.message),
      element('q', {}, isolated(finding.places[0].quote))));
  const left = list.shown.length - items.length;
  byId('printed').replaceChildren(...items,
      ...(left > 0 ? [element('li', {}, `… and ${number(left)} more, not printed.`)] : []));
}
