// What is shown stands in the address behind the #, so that it can be kept, shared and gone back to.
const UNSAID = {view: 'overview', severity: SEVERITIES.join(','), rule: '', folder: '', q: '', sort: 'weight', at: ''};

function wishes() {
  const said = new URLSearchParams(location.hash.slice(1));
  return Object.fromEntries(Object.entries(UNSAID).map(([key, unsaid]) => [key, said.get(key) ?? unsaid]));
}

function wish(changes, isStep) {
  const next = {...wishes(), ...changes};
  const said = new URLSearchParams(Object.entries(next).filter(([key, value]) => key === 'view' || value !== UNSAID[key]));
  history[isStep ? 'pushState' : 'replaceState'](null, '', `#${said}`);
  show();
}

let filtered = '';

function show() {
  const now = wishes();
  const isFindings = now.view === 'findings';
  byId('overview').hidden = isFindings;
  byId('findings').hidden = !isFindings;
  byId('to-overview').toggleAttribute('aria-current', !isFindings);
  byId('to-findings').toggleAttribute('aria-current', isFindings);
  if (!isFindings) {
    return;
  }
  const severities = now.severity.split(',');
  document.querySelectorAll('#severities input').forEach(box => (box.checked = severities.includes(box.value)));
  for (const field of ['rule', 'folder', 'sort', 'q']) {
    if (byId(field).value !== now[field]) {
      byId(field).value = now[field];
    }
  }
  const filter = JSON.stringify([now.severity, now.rule, now.folder, now.q, now.sort]);
  if (filter !== filtered) {
    filtered = filter;
    showList({...now, severities, folder: now.folder === '' ? null : now.folder === '.' ? '' : now.folder});
    byId('list').scrollTop = 0;
  }
  const wanted = list.shown.findIndex(finding => finding.id === now.at);
  const next = wanted >= 0 ? wanted : list.shown.length > 0 ? 0 : -1;
  list.current = next;
  reveal(next < 0 ? 0 : next);
  drawRows();
  showFinding(list.shown[next]);
}

const choose = i => wish({at: list.shown[i].id});

// A finding that the filters hide is shown without them.
function chooseFinding(finding) {
  wish(list.shown.includes(finding) ? {at: finding.id} : {...UNSAID, view: 'findings', at: finding.id}, true);
  byId('list').focus({preventScroll: true});
}

function step(by) {
  const next = Math.min(list.shown.length - 1, Math.max(0, list.current + by));
  if (next >= 0 && next !== list.current) {
    choose(next);
  }
}

function toggle(severity) {
  const now = wishes().severity.split(',');
  const next = SEVERITIES.filter(one => (one === severity) !== now.includes(one));
  wish({view: 'findings', severity: next.join(',') || severity});
}

let side = 0;

function nextPlace() {
  const finding = list.shown[list.current];
  if (finding !== undefined) {
    side = (side + 1) % finding.places.length;
    toPlace(finding, finding.places[side]);
  }
}

const KEYS = {
  j: () => step(1), k: () => step(-1), n: nextPlace, 1: () => toggle('error'), 2: () => toggle('warning'), 3: () => toggle('info'),
  0: () => wish({...UNSAID, view: 'findings'}), m: () => document.body.classList.toggle('with-markup'),
  o: () => wish({view: 'overview'}, true), f: () => wish({view: 'findings'}, true), '?': () => byId('keys').showModal(),
  '/': () => {
    wish({view: 'findings'});
    byId('q').focus();
  },
};
const STEPS = {ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -Infinity, End: Infinity};

document.addEventListener('keydown', event => {
  const isTyping = event.target.matches('input[type=search], select');
  if (event.ctrlKey || event.metaKey || event.altKey || byId('keys').open) {
    return;
  }
  if (event.key === 'Escape' || event.key === 'Enter' && event.target === byId('q')) {
    event.preventDefault();
    byId('list').focus();
  } else if (!isTyping && Object.hasOwn(KEYS, event.key)) {
    event.preventDefault();
    KEYS[event.key]();
  } else if (event.target === byId('list') && Object.hasOwn(STEPS, event.key)) {
    event.preventDefault();
    step(STEPS[event.key]);
  } else if (event.target === byId('list') && event.key === 'Enter') {
    event.preventDefault();
    (byId('sheet').querySelector('.paper') ?? byId('sheet')).focus();
    byId('sheet').scrollIntoView({block: 'nearest'});
  }
});

function options() {
  const families = [...new Set(data.rules.map(rule => family(rule.id)))];
  byId('rule').append(element('option', {value: ''}, 'all rules'), ...families.map(name => element('optgroup', {label: name},
      element('option', {value: name}, `all of ${name}`),
      ...data.rules.filter(rule => family(rule.id) === name).map(rule => element('option', {value: rule.id}, rule.id)))));
  byId('folder').append(element('option', {value: ''}, 'all folders'),
      ...data.folders.filter(folder => total(folder) > 0)
          .map(folder => element('option', {value: folder.folder || '.'}, folderName(folder.folder))));
}

options();
verdict();
overview();
byId('filters').addEventListener('submit', event => event.preventDefault());
byId('filters').addEventListener('reset', event => {
  event.preventDefault();
  KEYS[0]();
});
byId('q').addEventListener('input', () => wish({q: byId('q').value}));
for (const field of ['rule', 'folder', 'sort']) {
  byId(field).addEventListener('change', () => wish({[field]: byId(field).value}));
}
document.querySelectorAll('#severities input').forEach(box => box.addEventListener('change', () => toggle(box.value)));
byId('list').addEventListener('scroll', () => requestAnimationFrame(drawRows), {passive: true});
for (const [id, key] of [['to-overview', 'o'], ['to-findings', 'f']]) {
  byId(id).addEventListener('click', event => {
    event.preventDefault();
    KEYS[key]();
  });
}
byId('help').addEventListener('click', () => byId('keys').showModal());
addEventListener('resize', () => requestAnimationFrame(drawRows));
addEventListener('beforeprint', printList);
addEventListener('hashchange', show);
addEventListener('popstate', show);
show();
