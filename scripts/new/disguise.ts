/**
 * Takes a saved page's words away and leaves its structure: every word becomes an invented one of the same length and
 * letter case, the same each time. Dates, numbers, small words and the words of an interface stay, since a page reader goes by them.
 */

/** Small words of English, and what pages call their own parts: a reader tells furniture from prose by them. */
const KEPT = new Set(
  `a an the and or but nor of to in on at for from by with as is are was were be been it its he his him she her they their them
   we our us you your i my me who whom whose which what when where why how that this these those there here not no yes so
   than then if while after before since until about over under up down out off into more most all some any other only also
   january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct
   nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun today yesterday ago hours hour
   minutes minute mins min day days am pm bst gmt utc
   published updated modified posted created date time last first by image images photo photograph picture caption credit source copyright
   getty reuters pa afp share sharing tweet facebook twitter whatsapp email print copy link save follow comment comments reply
   replies read next related recommended popular latest trending top stories story news topics tags tag category home menu search
   sign log register subscribe subscription newsletter newsletters advert advertisement advertising sponsored continue skip
   content main navigation close open play video audio listen watch live blog author writer reporter correspondent editor article
   cookie cookies privacy terms contact help accept reject`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const SYLLABLES =
  'ba be bo ca da de do fa fe ga go ha ho ka ke la le lo ma me mo na ne no pa po ra re ro sa so ta te to va ve wa wo'.split(
    ' ',
  );

/** Attributes that hold words for people. */
const WORDY_ATTRIBUTES = [
  'alt',
  'title',
  'aria-label',
  'placeholder',
  'summary',
  'data-title',
  'data-caption',
];
/** Metadata that is no prose: dates, addresses, types. */
const KEPT_META = /time|date|type|url|image|robots|viewport|charset|locale|site|card|app|generator|theme/i;
/** Keys of linked data whose strings are prose. */
const WORDY_KEYS =
  /^(headline|name|description|articleBody|alternativeHeadline|alternateName|caption|text|keywords|articleSection|title)$/;

/** Text with invented words in place of its own. */
export function disguiseText(text: string): string {
  return text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) =>
    KEPT.has(word.toLowerCase()) ? word : invented(word),
  );
}

/** Disguises all that a document says, in place: its text, what its attributes say to people, its metadata and linked data. */
export function disguisePage(document: Document): void {
  disguiseTree(document.documentElement);
}

function disguiseTree(element: Element): void {
  const name = element.localName;
  if (name === 'script') {
    disguiseScript(element);
    return;
  }
  if (name === 'style') return;
  if (name === 'meta') disguiseMeta(element);
  for (const attribute of WORDY_ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    if (value !== null) element.setAttribute(attribute, disguiseText(value));
  }
  for (const node of Array.from(element.childNodes)) {
    if (node.nodeType === 3) node.textContent = disguiseText(node.textContent ?? '');
    else if (node.nodeType === 8) node.remove();
  }
  for (const child of Array.from(element.children)) disguiseTree(child);
}

function disguiseMeta(element: Element): void {
  const name =
    element.getAttribute('property') ??
    element.getAttribute('name') ??
    element.getAttribute('itemprop') ??
    '';
  const content = element.getAttribute('content');
  if (content !== null && name !== '' && !KEPT_META.test(name))
    element.setAttribute('content', disguiseText(content));
}

/** Linked data is disguised string by string; no other script is read, so its text goes. */
function disguiseScript(element: Element): void {
  const isLinkedData = element.getAttribute('type') === 'application/ld+json';
  element.textContent = isLinkedData ? disguiseLinkedData(element.textContent ?? '') : '';
}

function disguiseLinkedData(source: string): string {
  try {
    const value: unknown = JSON.parse(source, (key, entry: unknown) =>
      typeof entry === 'string' && WORDY_KEYS.test(key) ? disguiseText(entry) : entry,
    );
    // A script's text must not end the script.
    return JSON.stringify(value).replaceAll('</', '<\\/');
  } catch {
    return disguiseText(source);
  }
}

function invented(word: string): string {
  let seed = 7;
  for (const letter of word.toLowerCase()) seed = (seed * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  let made = '';
  while (made.length < word.length) {
    made += SYLLABLES[seed % SYLLABLES.length] ?? '';
    seed = (seed * 1103515245 + 12345) >>> 0;
  }
  return [...word]
    .map((letter, at) => (isCapital(letter) ? made.charAt(at).toUpperCase() : made.charAt(at)))
    .join('');
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
