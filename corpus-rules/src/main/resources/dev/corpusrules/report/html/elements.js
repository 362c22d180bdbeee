// The page's data, and how elements are made of it: by text only, never by markup.
const data = JSON.parse(document.getElementById('data').textContent);
const SEVERITIES = ['error', 'warning', 'info'];
const byId = id => document.getElementById(id);

function element(name, traits = {}, ...children) {
  const made = document.createElement(name);
  for (const [trait, value] of Object.entries(traits)) {
    if (trait === 'click') {
      made.addEventListener('click', value);
    } else if (value !== undefined && value !== false) {
      made.setAttribute(trait, value === true ? '' : value);
    }
  }
  made.append(...children.filter(child => child !== null && child !== undefined));
  return made;
}

const number = count => count.toLocaleString('en');
const some = (count, noun) => `${number(count)} ${noun}${count === 1 ? '' : 's'}`;
const family = rule => rule.slice(0, rule.indexOf('/'));
const folderOf = file => file.slice(0, Math.max(0, file.lastIndexOf('/')));

// Names and quotes may run from right to left; they must not turn their surroundings with them.
const isolated = (text, traits) => element('bdi', traits, text);

function spot(place) {
  return place.field === undefined
      ? `${place.line}:${place.column}`
      : `${place.line} · ${place.field} ${place.fieldLine}:${place.fieldColumn}`;
}

const fileOf = place => data.articles[place.article].file;

const severityTag = severity => element('span', {class: `tag-${severity} severity`}, severity);
