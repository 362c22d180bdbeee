// Where marks and markup begin and end in a text, cut into pieces that have the same of both throughout.
function layers(text, found, current, withMarkup) {
  const edges = [];
  const add = (start, end, layer) => {
    if (start < end && start < text.length) {
      edges.push([start, true, layer], [Math.min(end, text.length), false, layer]);
    }
  };
  found.forEach(({finding, place}) => add(place.start, place.end, {finding, isCurrent: finding === current, place}));
  if (withMarkup) {
    markup(text).forEach(([start, end]) => add(start, end, {isMarkup: true}));
  }
  edges.sort((a, b) => a[0] - b[0]);
  return {edges, next: 0, open: new Set()};
}

// Tags, comments, scripts and styles. Each end is sought once: what never ends is not sought again.
function markup(text) {
  const spans = [];
  const endless = new Set();
  const end = (from, close) => {
    const at = endless.has(close) ? -1 : text.indexOf(close, from);
    if (at < 0) {
      endless.add(close);
    }
    return at < 0 ? -1 : at + close.length;
  };
  for (let at = text.indexOf('<'); at >= 0;) {
    const opening = /^<(script|style)\b/i.exec(text.slice(at, at + 8));
    const close = text.startsWith('<!--', at) ? '-->' : opening ? `</${opening[1]}>` : '>';
    const to = /^<[a-z/!?]/i.test(text.slice(at, at + 2)) ? end(at, close) : -1;
    if (to > 0) {
      spans.push([at, to]);
    }
    at = text.indexOf('<', to > 0 ? to : at + 1);
  }
  return spans;
}

// A tag after which a browser begins a new line.
const BREAK = /^<(br|hr|\/(p|div|li|h[1-6]|tr|blockquote|section|figure))\b/i;
const hasWords = text => text.replace(/<[^<>]*>/g, '').trim() !== '';

function lineElement(text, start, end, line, cuts) {
  const words = element('span', {class: 'words', dir: 'auto'});
  const made = element('div', {class: 'line'}, element('span', {class: 'no', 'aria-hidden': 'true'}, String(line)), words);
  let isMarkupOnly = end > start;
  let at = start;
  while (at < end || cuts.next < cuts.edges.length && cuts.edges[cuts.next][0] < end) {
    while (cuts.next < cuts.edges.length && cuts.edges[cuts.next][0] <= at) {
      const [, opens, layer] = cuts.edges[cuts.next++];
      if (opens) {
        cuts.open.add(layer);
      } else {
        cuts.open.delete(layer);
      }
    }
    const to = cuts.next < cuts.edges.length ? Math.min(end, cuts.edges[cuts.next][0]) : end;
    if (to > at) {
      const part = piece(text.slice(at, to), at, cuts.open);
      const isMarkup = typeof part !== 'string' && part.className === 'markup';
      isMarkupOnly &&= isMarkup || text.slice(at, to).trim() === '';
      if (isMarkup && BREAK.test(part.textContent) && hasWords(text.slice(to, Math.min(end, to + AROUND)))) {
        part.classList.add('break');
      }
      words.append(part);
    }
    at = to;
  }
  if (isMarkupOnly && text.slice(start, end).trim() !== '') {
    made.classList.add('markup-only');
  }
  return made;
}

function piece(words, start, open) {
  const layersHere = [...open];
  const marks = layersHere.filter(layer => layer.finding);
  if (marks.length === 0) {
    return layersHere.length === 0 ? words : element('span', {class: 'markup'}, words);
  }
  const isCurrent = marks.some(layer => layer.isCurrent);
  const severity = SEVERITIES.find(one => marks.some(layer => layer.finding.severity === one));
  const made = element('mark', {
    class: `${severity}${isCurrent ? ' current' : ''}`, 'data-start': start,
    title: [...new Set(marks.map(layer => `${layer.finding.rule}: ${layer.finding.message}`))].join('\n'),
  }, words);
  if (!isCurrent) {
    made.addEventListener('click', () => chooseFinding(marks[0].finding));
  }
  return made;
}
