// A finding in its article: the places that belong to it beside each other, then the text with every finding marked.
const AROUND = 160;
const texts = new Map(data.texts.map(one => [one.article, one]));
const inArticle = new Map();
data.findings.forEach(finding => finding.places.forEach(place => {
  if (!inArticle.has(place.article)) {
    inArticle.set(place.article, []);
  }
  inArticle.get(place.article).push({finding, place});
}));

function showFinding(finding) {
  const sheet = byId('sheet');
  if (finding === undefined) {
    sheet.replaceChildren(element('p', {class: 'faint empty'}, 'No finding passes the filters.'));
    return;
  }
  const articles = [...new Set(finding.places.map(place => place.article))];
  const beside = articles.length > 1 ? articles.slice(0, 2) : articles;
  sheet.replaceChildren(
      element('div', {class: `finding ${finding.severity}`},
          element('p', {class: 'kicker'}, severityTag(finding.severity), element('span', {class: 'rule'}, finding.rule),
              finding.fixable ? element('span', {class: 'chip'}, 'has a safe fix') : null),
          element('p', {class: 'says'}, isolated(finding.message)),
          finding.also ? element('p', {class: 'faint'}, `Also on this line: ${finding.also.join(', ')}`) : null,
          finding.places.length > 1 ? sides(finding) : null,
          page(finding.rule), ignoring(finding)),
      element('div', {class: beside.length > 1 ? 'sheets two' : 'sheets'}, ...beside.map(article => articleSheet(article, finding))));
  sheet.scrollTop = 0;
  for (const article of beside) {
    toMark(finding, finding.places.find(place => place.article === article));
  }
}

// What the rule's page says of it; rules of one's own have none.
function page(id) {
  const rule = data.rules.find(one => one.id === id);
  return rule?.finds === undefined ? null : element('details', {},
      element('summary', {}, 'About this rule'), element('p', {}, ...inline(rule.finds)), element('p', {}, ...inline(rule.why)));
}

// What to paste into the configuration where the text must stay as it is.
function ignoring(finding) {
  return finding.ignore === undefined ? null : element('details', {},
      element('summary', {}, 'Must the text stay as it is? Say so in corpus.yml'), element('pre', {tabindex: 0}, finding.ignore));
}

const inline = markdown => markdown.split('`').map((part, i) => (i % 2 === 0 ? part : element('code', {}, part)));

// Every place of a conflict with the words around it, to be read side by side.
function sides(finding) {
  return element('div', {class: 'sides'}, ...finding.places.map(place => element('button',
      {type: 'button', class: 'side', click: () => toPlace(finding, place)},
      element('span', {class: 'where'}, isolated(`${fileOf(place)}:${spot(place)}`)),
      element('span', {class: 'context', dir: 'auto'}, ...context(place)))));
}

function context(place) {
  const text = texts.get(place.article)?.text;
  if (text === undefined || place.end > text.length) {
    return [element('mark', {}, place.quote)];
  }
  const lineStart = text.lastIndexOf('\n', place.start - 1) + 1;
  const lineEnd = text.indexOf('\n', place.end);
  const from = Math.max(lineStart, place.start - AROUND);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, place.end + AROUND);
  return [(from > lineStart ? '… ' : '') + text.slice(from, place.start), element('mark', {}, text.slice(place.start, place.end)),
    text.slice(place.end, to) + (to < (lineEnd < 0 ? text.length : lineEnd) ? ' …' : '')];
}

// Shows the article that holds the place next to the finding's own, and scrolls to it.
function toPlace(finding, place) {
  const sheets = byId('sheet').querySelector('.sheets');
  if (!sheets.querySelector(`[data-article="${place.article}"]`)) {
    sheets.lastElementChild.replaceWith(articleSheet(place.article, finding));
  }
  toMark(finding, place);
}

function toMark(finding, place) {
  const paper = byId('sheet').querySelector(`[data-article="${place.article}"] .paper`);
  const mark = [...(paper?.querySelectorAll('.current') ?? [])].find(one => Number(one.dataset.start) >= place.start) ?? null;
  if (mark !== null) {
    const box = paper.getBoundingClientRect();
    paper.scrollTop += mark.getBoundingClientRect().top - box.top - box.height / 3;
  }
}

function articleSheet(number, finding) {
  const article = data.articles[number];
  const made = element('section', {class: 'article', 'data-article': number});
  made.append(element('header', {},
      element('h2', {dir: 'auto'}, article.title ?? article.record ?? article.file.slice(article.file.lastIndexOf('/') + 1)),
      element('p', {class: 'where'}, isolated(article.file + (article.record ? ` · record ${article.record}` : ''))),
      article.authors === undefined ? null : credits(article)));
  made.append(paper(number, article, finding));
  return made;
}

function credits(article) {
  const said = (label, value) => element('span', {class: value ? 'said' : 'unsaid'}, value ? isolated(value) : `no ${label}`);
  return element('p', {class: 'credits'}, said('author', article.authors.join(', ')), said('date', article.published),
      said('publisher', article.publisher), article.agencies.length ? said('agency', article.agencies.join(', ')) : null);
}

function paper(number, article, finding) {
  const text = texts.get(number);
  if (text === undefined) {
    return element('p', {class: 'note'}, data.texts.length < data.articles.length && data.texts.length === data.texted
        ? 'The text is not in this page: it holds the articles with the weightiest findings, as many as open quickly.'
        : 'The text could not be read again when this page was written.');
  }
  const made = element('div', {class: 'paper', tabindex: 0, role: 'document', 'aria-label': 'Text'});
  const cuts = layers(text.text, inArticle.get(number) ?? [], finding, hasMarkup(article));
  const heads = new Map(Object.entries(text.fields ?? {}).map(([name, start]) => [start, name]));
  let line = 0;
  for (const [start, end] of linesOf(text.text)) {
    if (heads.has(start)) {
      made.append(element('p', {class: 'field'}, heads.get(start)));
      line = 0;
    }
    made.append(lineElement(text.text, start, end, ++line, cuts));
  }
  if (text.length > text.text.length) {
    made.append(element('p', {class: 'note'}, `The text goes on: ${some(text.length - text.text.length, 'character')} more are not in this page.`));
  }
  return made;
}

const hasMarkup = article => article.record !== undefined || /\.x?html?(\.gz)?$/i.test(article.file);

function linesOf(text) {
  const lines = [];
  const ends = /\r\n|\n|\r/g;
  let start = 0;
  for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
    lines.push([start, end.index]);
    start = ends.lastIndex;
  }
  if (start < text.length) {
    lines.push([start, text.length]);
  }
  return lines;
}
