/**
 * Wordings that sites use around articles. They hold where class names say nothing: a heading "Most read" is one on
 * every site. Each table is asked by a text's first word, so that a page's other texts cost one look-up.
 */

type Wordings = ReadonlyMap<string, RegExp>;

/** @param table patterns for what follows the first word, by first words parted by spaces; `#` for a number */
function wordings(table: Readonly<Record<string, RegExp>>): Wordings {
  return new Map(
    Object.entries(table).flatMap(([words, rest]) => words.split(' ').map((word) => [word, rest])),
  );
}

const FIRST_WORD = /^[-•▶►»>*[(\s]*([\p{L}'’]+|\p{N}|©)/u;

function isWorded(text: string, table: Wordings): boolean {
  const [lead = '', word = ''] = FIRST_WORD.exec(text) ?? [];
  const key = /\p{N}/u.test(word) ? '#' : word.toLowerCase().replaceAll('’', "'");
  const rest = table.get(key);
  return rest?.test(text.slice(lead.length)) ?? false;
}

/** Headings of lists of other stories and of links. */
const OTHER_STORIES = wordings({
  read: /^ (?:more|next|also|now|this|on|(?:the )?full story.{0,20})$/i,
  'see watch listen hear': /^ (?:more|next|also|now|this|on)$/i,
  also: /^ (?:read|today|in the news)$/i,
  'related suggested': /^(?: \w+){0,2}$/i,
  'recommended similar featured': /^(?: \w+){0,3}$/i,
  more: /^ (?:from|on|in|stories|like this|news|about|reading|articles|to explore|top|posts|galleries|videos|of)\b.{0,50}$/i,
  most: /^ (?:read|popular|viewed|commented|shared|watched|recent)\b.{0,30}$/i,
  you: /^ (?:may|might) (?:also )?(?:like|be interested)\b.{0,20}$/i,
  'may might': /^ (?:also )?(?:like|be interested)\b.{0,20}$/i,
  "you'll": /^ also like$/i,
  have: /^ you read$/i,
  "don't": /^ miss.{0,20}$/i,
  'trending popular': /^(?: \w+){0,2}$/i,
  top: /^ (?:stories|reads|news|articles|jobs|latest)\b.{0,20}$/i,
  latest: /^(?: (?:news|stories|headlines|articles|posts|updates|jobs|issue|from .{0,30}|on .{0,30}))?$/i,
  "editor's editors' editors": /^ (?:picks|choice)$/i,
  what: /^ to read next$/i,
  "what's": /^ trending$/i,
  up: /^ next$/i,
  next: /^ (?:up|article|post|story)$/i,
  'previous recent upcoming': /^ (?:article|post|story|articles|posts|news|stories|comments|jobs|events)$/i,
  elsewhere: /^ on .{0,30}$/i,
  in: /^ (?:other news|this (?:article|story))$/i,
  from: /^ (?:around the web|our partners)$/i,
  around: /^ the web$/i,
  other: /^ (?:stories|news|articles)\b.{0,20}$/i,
  further: /^ reading$/i,
  explore: /^ (?:more|topics|further)\b.{0,30}$/i,
  'must must-reads': /^[- ]?(?:reads?)?$/i,
  essential: /^ reading$/i,
  'contents events link links documents': /^$/,
  key: /^ (?:links|reads)$/i,
  on: /^ this page$/i,
  our: /^ (?:top picks|latest .{0,20})$/i,
  'keep continue': /^ reading$/i,
  'useful external quick': /^ links$/i,
});

const ADVERTS = wordings({
  'advertisement advertisements advertising advert adverts ad ads commercial promotion': /^$/,
  'sponsored promoted': /^(?: .{0,30})?$/i,
  paid: /^ (?:content|for by .{0,30})$/i,
  'article story content': /^ continues (?:below|after).{0,30}$/i,
  after: /^ newsletter promotion$/i,
  skip: /^ (?:advert(?:isement)?|past newsletter promotion)$/i,
  partner: /^ content$/i,
});

const REQUESTS = wordings({
  'newsletter newsletters': /^(?: .{0,30})?$/i,
  'free daily weekly': /^ (?:daily |weekly )?newsletters?.{0,30}$/i,
  sign: /^ (?:up\b.{0,60}|in\b.{0,40})$/i,
  'subscribe register': /^.{0,60}$/i,
  get: /^ (?:the|our|all|your|more|daily|breaking|closer|unlimited)\b.{0,80}$/i,
  join: /^ (?:us|our|the (?:conversation|discussion|debate))\b.{0,50}$/i,
  follow: /^ (?:us|our|the .{0,30} on)\b.{0,40}$/i,
  share: /^(?: .{0,30})?$/i,
  support: /^ (?:us|our|the)\b.{0,40}$/i,
  never: /^ miss\b.{0,50}$/i,
  stay: /^ (?:informed|up to date|connected|in the loop|updated)\b.{0,50}$/i,
  'already a subscriber member registered': /^ ?a? ?(?:subscriber|member|registered)?\?.{0,40}$/i,
  log: /^ ?in\b.{0,40}$/i,
  start: /^ your .{0,20}trial$/i,
  to: /^ continue reading\b.{0,60}$/i,
  'this the': /^ (?:article|content|story) is (?:for|only|available)\b.{0,60}$/i,
  'cookies cookie': /^.{0,40}$/i,
  we: /^ (?:use cookies\b.{0,40}|value your privacy.{0,20})$/i,
  'about our manage your': /^ (?:use of )?(?:cookies|privacy|choice|consent)\b.{0,30}$/i,
  "it's": /^ your choice$/i,
  is: /^ (?:this|there anything wrong with this) page.{0,20}$/i,
  help: /^ us improve .{0,30}$/i,
  was: /^ this (?:page|article) (?:useful|helpful).{0,20}$/i,
  thank: /^ you for .{0,40}feedback$/i,
  download: /^ (?:the|our) app.{0,30}$/i,
  listen: /^ to (?:this|the)\b.{0,30}$/i,
  'tag tags topic topics categories author': /^$/,
  filed: /^ under.{0,40}$/i,
  meet: /^ our .{0,20}$/i,
  print: /^ (?:this|page)$/i,
  reuse: /^ this content$/i,
  report: /^ (?:this|an? )\b.{0,30}$/i,
  contact: /^ (?:us|.{0,30}newsroom)$/i,
});

const COMMENTS = wordings({
  'comments comment': /^(?: \(?\d[\d,]*\)?| section| \(\w+\)|: .{0,60})?$/i,
  'reader your user all view latest show #':
    /^[\d,]* (?:all |user |reader |[\d,]+ )*(?:comments?|replies|responses)(?: \(?\d[\d,]*\)?)?$/i,
  have: /^ your say$/i,
  'leave post': /^ a (?:reply|comment)$/i,
  join: /^ the (?:conversation|discussion|debate)$/i,
  what: /^ do you think\??$/i,
  'discussion conversation': /^(?: about this (?:post|article|story))?$/i,
});

const END_MARKS = /[\s:.!…»›>→|)\]-]+$/u;

/** Longer than any heading of such a box. */
const MAX_LABEL = 100;

/** What a short text announces, if it announces anything but the article. */
export function labelOf(text: string): 'advert' | 'furniture' | 'comments' | null {
  if (text.length > MAX_LABEL) return null;
  const bare = text.replace(END_MARKS, '');
  if (isWorded(bare, COMMENTS) || isWorded(text, COMMENTS)) return 'comments';
  if (isWorded(bare, ADVERTS)) return 'advert';
  return isWorded(bare, OTHER_STORIES) || isWorded(bare, REQUESTS) || isWorded(text, REQUESTS)
    ? 'furniture'
    : null;
}

/** Begins of a paragraph that points to another story. With a link in it, it is one. */
const POINTERS = wordings({
  'read watch listen see learn hear explore':
    /^(?: (?:more|next|also|now|on|here|this|the full(?: story)?))*\s*[:|–—-]/i,
  also: /^ read\s*[:|–—-]/i,
  'category categories tags tagged topics filed posted': /^(?: (?:in|under))?\s*[:|–—-]/i,
  'related recommended analysis opinion explainer live background previously elsewhere gallery video podcast':
    /^(?: \w+)?\s*[:|–—-]/i,
  more: /^(?: (?:on|from|here|like) .{0,40})?\s*[:|–—-]/i,
  find: /^ out more\s*[:|–—-]/i,
  our: /^ standards\s*[:|–—-]/i,
  "don't": /^ miss\s*[:|–—-]/i,
  in: /^ pictures\s*[:|–—-]/i,
  further: /^ reading\s*[:|–—-]/i,
  what: /^ to read next\s*[:|–—-]/i,
});

/** The same in capitals needs neither colon nor link. */
const LOUD_POINTER =
  /^(?:[-•▶►»>*]+ ?)?(?:READ (?:MORE|NEXT|ALSO)|ALSO READ|RELATED|RECOMMENDED|MORE:|DON['’]T MISS|SEE ALSO|WATCH:|LISTEN:)/;
const MAX_POINTER = 300;

/** Whether a paragraph only leads to another story. @param linked share of it that is links, 0 to 1 */
export function isPointer(text: string, linked: number): boolean {
  return (
    text.length < MAX_POINTER && (LOUD_POINTER.test(text) || (linked > 0.25 && isWorded(text, POINTERS)))
  );
}

/** What a reader would be signing. */
const SIGNING =
  /\b(?:subscriptions?|subscribers?|newsletters?|inbox|sign(?:ing)? up|whatsapp|app store|(?:click|tap) (?:here|this|on)|membership|free trial)\b/i;
const PLACES =
  '(?:facebook|x|twitter|instagram|bluesky|linkedin|tiktok|youtube|whatsapp|social|our|sounds)\\b';

/** Requests to the reader that stand as paragraphs of an article. */
const PROMPTS = wordings({
  'click tap': /^ here\b/i,
  please:
    /^ (?:(?:click|tap) here|(?:log|sign) in (?:to|or)|enable|use|turn on|upgrade|note that your browser)\b/i,
  sign: /^ (?:up (?:to|for|here)|in (?:to|or))\b/i,
  subscribe: /^/,
  alert: /^ me\b/i,
  follow: new RegExp(`^ .{2,60} on ${PLACES}`, 'i'),
  citation: /^: .{2,160}\bretrieved\b/i,
  caption: /^$/,
  you: new RegExp(
    `^ can (?:(?:follow|contact|email|e-mail) (?:the author|our|us)\\b|follow .{2,60} on ${PLACES})`,
    'i',
  ),
  'like find': /^ us on\b/i,
  'like love enjoy enjoyed': /^ (?:this|our) (?:story|article|post|piece)\?/i,
  join: /^ (?:our|the) .{0,40}(?:whatsapp|facebook|group|community|channel)/i,
  download: /^ (?:our|the) .{0,30}app\b/i,
  do: /^ you (?:rely on|know more|have (?:you got )?a (?:story|question|news tip))/i,
  have: /^ (?:you (?:got )?)?a (?:story|question|(?:news )?tip)\b/i,
  got: /^ a (?:story|tip)/i,
  if: /^ you have a (?:story|question|comment)/i,
  to: /^ (?:(?:get|receive|read|have) .{0,60}(?:inbox|newsletter|subscribe|sign up|click)|(?:play|view|watch) this (?:video|content)\b)/i,
  for: /^ (?:more|all the latest) .{0,60}(?:newsletter|sign up|follow|visit|check out|click|app)/i,
  stay: /^ up to date\b/i,
  send: /^ (?:your|us) .{0,60}(?:e-?mail|stories|tips|thoughts|ideas|here)/i,
  tell: /^ us (?:about|what|your)\b.{0,80}$/i,
  let: /^ us know\b/i,
  what: /^ do you think\b/i,
  'we this':
    /^ ?(?:website |site |page |article |content |video |story |slideshow |gallery |document )?(?:(?:may )?(?:use|uses|earn|earns|contains?) .{0,30}(?:cookies|commission|affiliate)|(?:requires|needs) |is subject to copyright|(?:was|has been) (?:updated|amended|corrected)\b|is more than .{1,20} old\b|(?:would|['’]d) love to hear)/i,
  'already a subscriber member': /^ ?(?:a )?(?:subscriber|member)?\?/i,
  log: /^ ?in (?:to|or)\b/i,
  register: /^ (?:now|for free|to)\b/i,
  our: /^ (?:weekly|daily|morning) .{0,60}(?:newsletter|bulletin|briefing|email)\b/i,
  by: /^ (?:signing up|subscribing|entering your|clicking)\b/i,
  listen: /^ to (?:this article|.{0,80}\b(?:podcast|sounds|bbc)\b|.{0,40}\blive at\b)/i,
  'photograph photographs photo photos image images picture pictures video pic pics credit credits source':
    /^(?: (?:credit|caption|by|source|from|copyright|courtesy of))?s?\s*[:©]/i,
  'copyright ©': /^/,
  all: /^ rights reserved/i,
  your: /^ (?:browser|video|content) (?:is not|can['’]?t|cannot|could not|does not|isn['’]t)\b/i,
  loading: /^(?:\.|…|$)/i,
  'play close': /^(?: video)?$/i,
  skip: /^ to\b/i,
  'enable allow': /^ javascript/i,
  'share save print': /^(?: (?:this|on|via|article|story|page).{0,40})?$/i,
  thank: /^ you for (?:signing|subscribing|registering|visiting)/i,
  did: /^ you know with a\b/i,
  sorry: /^,? there seem/i,
  submitting: /^/,
  'end ends': /^\W*$/i,
});

const CALLING = new Set(
  "get join receive enjoy don't never support become try start for read keep help make tell why want like".split(
    ' ',
  ),
);

/** Sentence-like requests are short; what is longer is an article's sentence that begins alike. */
const MAX_PROMPT = 260;

/** What no sentence of an article says, and notes on the author or the letters page do, wherever in them. */
const OWN_VOICE =
  /\bfollow (?:(?:us|me|him|her|them) (?:on (?:facebook|x|twitter|instagram|bluesky|linkedin)\b|(?:at )?@\w)|@\w+ on )|\bwe(?:['’]d| would) (?:like|love) to hear (?:from you|what you think)\b/i;
const MAX_NOTE = 500;
/** What somebody is quoted as saying, and titles. */
const QUOTED = /["“][^"“”]*["”]?/g;

/** Whether a paragraph asks something of the reader, or is a notice of the page about itself. */
export function isPrompt(text: string): boolean {
  if (text.length < MAX_NOTE && OWN_VOICE.test(text.replace(QUOTED, ''))) return true;
  if (text.length > MAX_PROMPT) return false;
  if (isWorded(text, PROMPTS)) return true;
  const first = /^[\p{L}'’]+/u.exec(text)?.[0].toLowerCase().replaceAll('’', "'") ?? '';
  return CALLING.has(first) && SIGNING.test(text);
}

/** Words on buttons that ask for something or answer a comment, and not of those that enlarge a picture. */
const ASKING =
  /^(?:sign ?(?:me )?up|subscribe|join|register|accept|agree|i agree|yes,? i|reject|manage|ok|okay|got it|log ?in|sign in|donate|support|contribute|download|get started|continue|buy|start (?:free )?trial|(?:find out|learn|load|show) more|view (?:all|more)|reply)\b.{0,30}$/i;

export function isAskingButton(text: string): boolean {
  return text.length < 60 && ASKING.test(text);
}

/** "By Jane Doe", "3 min read", "Updated 12:30", "2 hours ago". */
const BYLINES = wordings({
  'by words author': /^(?!.*[.!?]["”’]?$).{2,120}$/i,
  exclusive: /^ by .{2,100}$/i,
  'written posted story report text reporting': /^ by .{2,100}$/i,
  from: /^ our .{2,60}$/i,
  'published updated posted created modified edited issued': /^.{0,80}$/i,
  first: /^ published\b.{0,60}$/i,
  last: /^ (?:updated|modified|edited)\b.{0,60}$/i,
  date: /^:.{0,60}$/,
  debated: /^ on .{0,40}$/i,
  volume: /^ \d+.{0,4}debated on .{0,40}$/i,
  '#': /^\d*(?:[ -]?min(?:ute)?s?[ -]?read.{0,10}| (?:second|sec|minute|min|hour|hr|day|week|month|year)s? ago|[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: (?:GMT|BST|UTC))?| shares?)$/i,
  reading: /^ time.{0,20}$/i,
  email: /^$/,
});
const MAX_BYLINE = 140;

/** "(Reporting by A. Writer and B. Writer; editing by C. Desk)": who worked on it, as agencies end a report. */
const WORKED_ON_IT =
  /^\(?(?:additional )?(?:reporting|writing|editing) by (?:\p{L}[\p{L}.'’-]*(?:$|[ ,;)]+)){2,60}$|\bcontributed to this (?:report|story|article)\.?\)?$/iu;
const SENTENCES_END = /\p{Ll}{2}[.!?] /u;
const MAX_CREDIT = 320;

/** Whether a paragraph says who wrote, checked or helped, and nothing else. */
export function isStaffCredit(text: string): boolean {
  return (
    text.length < MAX_CREDIT && WORKED_ON_IT.test(text) && !/["“]/.test(text) && !SENTENCES_END.test(text)
  );
}

export function isByline(text: string): boolean {
  return text.length < MAX_BYLINE && isWorded(text, BYLINES);
}
