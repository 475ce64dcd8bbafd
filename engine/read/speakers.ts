import type { QuoteSpan } from '../language/quotes';
import { isVerb } from '../language/verbs';
import { lowerAt, phraseAt, type Word, type WordRange } from '../language/words';
import type { EntityMention } from './entities';
import { isGoverned, isTitlePart, PREPOSITION } from './governed';
import { isSaying, takesObject } from './saying';
import type { SentenceAnalysis } from './sentence';
import { type Memory, OTHER, type People, type Pronoun, type Speaker, UNKNOWN } from './speaker';

/**
 * Who says the words between quotation marks? Whoever stands with the verb of saying nearest to them,
 * before or after it, or owns them ("Martin Grey’s “…”"); a pronoun, or a sentence that is all
 * quotation, means the speaker before. Where the sentence leaves it open, so does the answer.
 */

/** Quotations of one sentence that are attributed each by itself; prose has fewer. */
const MOST_QUOTES = 8;

/**
 * The speaker of every quotation of a sentence, in order; where it has none, the one speaker of what
 * it reports.
 *
 * @param quotes quoted spans as offsets in the sentence
 */
export function speakersOf(
  sentence: SentenceAnalysis,
  quotes: readonly QuoteSpan[],
  memory: Memory,
  people: People,
): readonly [Speaker, ...Speaker[]] {
  const scene = sceneOf(sentence, quotes, memory, people);
  const [first, ...rest] = quotes
    .slice(0, MOST_QUOTES)
    .map((quote) => attribute(scene, wordsIn(scene, quote)));
  return first === undefined ? [attribute(scene, null)] : [first, ...rest];
}

/** A sentence as the attribution sees it. */
interface Scene {
  readonly words: readonly Word[];
  /** By word: whether it stands outside the quotation marks. */
  readonly outside: readonly boolean[];
  /** By word: whether it belongs to an actor, a place or an office of the record. */
  readonly known: readonly boolean[];
  /** Verbs of saying outside them, as word indices. */
  readonly verbs: readonly number[];
  /** Actors named outside them that can speak. */
  readonly named: readonly EntityMention[];
  readonly memory: Memory;
  readonly people: People;
}

function sceneOf(
  sentence: SentenceAnalysis,
  quotes: readonly QuoteSpan[],
  memory: Memory,
  people: People,
): Scene {
  const { words } = sentence;
  let next = 0;
  const outside = words.map(({ token }) => {
    while (next < quotes.length && (quotes[next]?.end ?? 0) < token.end) next++;
    return token.start < (quotes[next]?.start ?? Number.POSITIVE_INFINITY);
  });
  const known = words.map(() => false);
  for (const { from, to } of [...sentence.entities, ...sentence.offices]) known.fill(true, from, to);
  const verbs = words.flatMap((_, at) => (outside[at] && isSaying(words, at) ? [at] : []));
  const named = sentence.entities.filter(({ actor, from }) => outside[from] && people.speaks(actor));
  return { words, outside, known, verbs, named, memory, people };
}

function wordsIn({ words }: Scene, quote: QuoteSpan): WordRange {
  const from = words.findIndex((word) => word.token.start >= quote.start);
  const to = words.findIndex((word) => word.token.end > quote.end);
  return { from: from < 0 ? words.length : from, to: to < 0 ? words.length : to };
}

function attribute(scene: Scene, quote: WordRange | null): Speaker {
  const owner = quote && ownerOf(scene, quote);
  if (owner) return owner;
  const verb = verbFor(scene, quote);
  if (verb !== null) return subjectOf(scene, verb);
  const [first] = scene.named;
  if (first) return toSpeaker(first, false);
  return quote && scene.outside.filter(Boolean).length <= 2 ? unbound(scene.memory.speaker) : UNKNOWN;
}

/** "Martin Grey’s “…”", "in the words of Louisa Hale": who owns a quotation, without a verb. */
function ownerOf(scene: Scene, quote: WordRange): Speaker | null {
  const { words, named } = scene;
  const before = named.find((mention) => mention.to === quote.from);
  // "Hale: “…”", "“…” – Louisa Hale".
  if (before && words[quote.from]?.marks.includes(':') && isLabel(scene, before.from))
    return toSpeaker(before);
  const credited = named.find((mention) => mention.from === quote.to);
  if (credited && isClosing(scene, credited.to)) return toSpeaker(credited);
  const possessive = /['’]s?$/.test(words[quote.from - 1]?.token.text ?? '');
  if (before && possessive) return toSpeaker(before);
  const owner = ownedWords(scene, quote);
  if (owner) return owner;
  if (possessive && isStranger(scene, quote.from - 2) && isStranger(scene, quote.from - 1)) return OTHER;
  for (const at of [quote.to, quote.from - 5, quote.from - 6]) {
    const phrase = phraseAt(words, at, 4);
    if (phrase === 'in the words of') return after(scene, at + 3);
  }
  return null;
}

/** What somebody's words are called, and how far the name stands before them at most. */
const OF_WORDS =
  /^(?:words?|phrase|salute|tribute|praise|description|verdict|view|line|boast|promise|plea|claim|remarks?|comments?|answer|reply|charge|message|warning|insistence|assertion|argument|judgement|compliment|statement|response)$/;
const REACH_OF_OWNER = 6;

/** "Martin Grey’s salute to a “…”", "Karen Moss’s phrase was “…”": who owns words that are called so. */
function ownedWords(scene: Scene, quote: WordRange): Speaker | null {
  const { words, named, outside } = scene;
  const first = Math.max(0, quote.from - REACH_OF_OWNER);
  let noun = quote.from - 1;
  while (noun >= first && !OF_WORDS.test(lowerAt(words, noun))) noun--;
  if (noun < first || !outside.slice(noun, quote.from).every(Boolean)) return null;
  const end = [noun, noun - 1].find((at) => /['’]s?$/.test(words[at - 1]?.token.text ?? ''));
  if (end === undefined) return null;
  const owner = named.find((mention) => mention.to === end);
  if (owner) return toSpeaker(owner);
  return isStranger(scene, end - 1) && isStranger(scene, end - 2) ? OTHER : null;
}

/** Whether nothing but a time, an office or a mark leads up to a name. */
function isLabel({ words, known }: Scene, from: number): boolean {
  const before = words[from];
  return (
    words
      .slice(0, from)
      .every(
        (word, at) =>
          known[at] === true ||
          word.token.kind === 'number' ||
          /^(am|pm|mr|mrs|ms|sir|dame)$/.test(word.token.lower),
      ) || before?.afterBreak === true
  );
}

/** Words that may follow the name of whoever is credited with the words before it: a day, a place. */
const LONGEST_CREDIT = 4;

/** Whether a name ends what is told ("“…” Louisa Hale, in May"), as it does where it is credited with the words before it. */
function isClosing({ words, known, outside }: Scene, to: number): boolean {
  const rest = words.slice(to).flatMap((_, i) => (known[to + i] === true ? [] : [to + i]));
  const isNote = rest.every((at) => outside[at] === true && !isVerb(words, at));
  return isNote && rest.length <= LONGEST_CREDIT && (rest.length === 0 || words[to]?.afterBreak === true);
}

/** The verb of saying that stands nearest to a quotation, no semicolon between; the first, for reported speech. */
function verbFor({ words, verbs }: Scene, quote: WordRange | null): number | null {
  if (!quote) return verbs[0] ?? null;
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const verb of verbs) {
    const [from, to] = verb < quote.from ? [verb, quote.from] : [quote.to, verb];
    const distance = to - from;
    if (distance >= least) continue;
    if (words.slice(from + 1, to + 1).some((word) => word.marks.includes(';'))) continue;
    least = distance;
    best = verb;
  }
  return best;
}

const AUXILIARY =
  /^(has|have|had|also|later|then|once|again|is|was|are|were|been|did|does|never|still|now|later|since|only|already|recently|previously|earlier|would|will|kept|keeps|went on|\p{L}+ly)$/u;
/** Who does the saying. */
function subjectOf(scene: Scene, verb: number): Speaker {
  const { words, outside, named } = scene;
  let before = verb - 1;
  let passive = false;
  while (
    before >= 0 &&
    outside[before] &&
    !words[before + 1]?.afterBreak &&
    AUXILIARY.test(lowerAt(words, before))
  ) {
    passive ||= /^(is|was|are|were|been)$/.test(lowerAt(words, before));
    before--;
  }
  const agent = [1, 2, 3].map((i) => verb + i).find((at) => lowerAt(words, at) === 'by');
  if (agent !== undefined && outside[agent]) return after(scene, agent);
  if (passive) return UNKNOWN;
  if (lowerAt(words, verb) === 'according') return after(scene, verb + 1);
  if (lowerAt(words, verb) === 'thus') return after(scene, verb);
  const joined = before >= 0 && outside[before] === true && words[before + 1]?.afterBreak === false;
  const direct = joined ? endingAt(scene, before) : null;
  if (direct) return direct;
  const following = takesObject(words, verb) && outside[verb - 1] ? UNKNOWN : after(scene, verb);
  if (following.kind !== 'unknown') return following;
  if (joined && /^(mp|candidate|politician|minister|leader|mayor)$/.test(lowerAt(words, before)))
    return unbound(scene.memory.speaker);
  // "Louisa Hale, the shadow transport secretary, said": the nearest name before that is nobody's object.
  const nearest = named.findLast(
    (mention) => mention.to <= verb && !isGoverned(words, mention) && !isTitleOf(named, mention),
  );
  return nearest ? toSpeaker(nearest, isApposed(scene, nearest.to, verb)) : UNKNOWN;
}

/** An office that stands beside its holder's name names nobody else. */
function isTitleOf(named: readonly EntityMention[], { via, actor }: EntityMention): boolean {
  return via === 'office' && named.some((other) => other.via !== 'office' && other.actor === actor);
}

/** "Louisa Hale, the shadow transport secretary, said", "Mr Grey, when asked, said": a name, what is put in between commas, a verb. */
function isApposed({ words, outside, known, verbs }: Scene, from: number, verb: number): boolean {
  if (words[from]?.afterBreak !== true || words[verb]?.afterBreak !== true) return false;
  if (
    !known[from] &&
    !/^(the|a|an|who|when|now|then|once|still|also|formerly|former|asked|speaking|writing|mp|shadow|\p{L}+['’]s?)$/u.test(
      lowerAt(words, from),
    )
  )
    return false;
  return (
    outside.slice(from, verb).every(Boolean) &&
    !verbs.some((at) => at > from + 1 && at < verb && lowerAt(words, at) !== 'asked')
  );
}

/** The last word of a body's name: what it says, somebody says for it. */
const ORGANISATION =
  /^(house|street|department|office|council|treasury|commons|union|unions|group|rail|party|trust|association|committee|board|authority|ltd|plc|news|times|hall)$/;

/** The subject whose last word stands at an index: a pronoun, an actor, "a Mill Ltd spokesperson", a stranger's name. */
function endingAt(scene: Scene, at: number): Speaker | null {
  const { words, named } = scene;
  const word = lowerAt(words, at);
  if (word === 'he' || word === 'she' || word === 'it' || word === 'they') return byPronoun(scene, word, at);
  if (/^(i|we|you)$/.test(word)) return UNKNOWN;
  // "It was Karen Moss who said".
  if (word === 'who') {
    const leading = named.find((each) => each.to === at);
    return leading && !isGoverned(words, leading) ? toSpeaker(leading) : null;
  }
  const mention = named.find((each) => each.from <= at && at < each.to);
  if (mention) return isGoverned(words, mention) ? null : toSpeaker(mention);
  if (/^spokes(man|woman|person)$/.test(word)) {
    const employer = named.findLast((each) => each.to <= at && at - each.to <= 1);
    return employer ? toSpeaker(employer, employer.to === at) : UNKNOWN;
  }
  const titled = /^(mr|mrs|ms|miss|dr|sir|cllr|councillor)$/.test(lowerAt(words, at - 1));
  if (ORGANISATION.test(lowerAt(words, at))) return UNKNOWN;
  return isStranger(scene, at) && (titled || isStranger(scene, at - 1)) ? OTHER : null;
}

/** Words other than names and offices that may stand between a verb and whoever does it. */
const WORDS_BETWEEN = 5;

/** The subject that follows a verb or "by": "said Thames Valley mayor Karen Moss", "said Colin Nash". */
function after(scene: Scene, verb: number): Speaker {
  const { words, outside, known, named } = scene;
  let between = 0;
  for (let at = verb + 1; between <= WORDS_BETWEEN; at++) {
    const word = words[at];
    if (!word || !outside[at] || (word.afterBreak && at === verb + 1)) return UNKNOWN;
    const mention = named.find((each) => each.from === at);
    if (mention) return toSpeaker(mention);
    if (isStranger(scene, at) && isStranger(scene, at + 1) && !words[at + 1]?.afterBreak) return OTHER;
    const { lower: form } = word.token;
    if (at === verb + 1 && (form === 'he' || form === 'she' || form === 'they'))
      return byPronoun(scene, form, at);
    if (known[at]) continue;
    if (PREPOSITION.test(form) && !isTitlePart(words, at)) return UNKNOWN;
    between++;
  }
  return UNKNOWN;
}

/** A capitalised word outside the marks that belongs to nobody and no office of the record. */
function isStranger({ words, outside, known, people }: Scene, at: number): boolean {
  const word = words[at];
  if (!word || !outside[at] || known[at] || !/^\p{Lu}\p{Ll}/u.test(word.token.text)) return false;
  const { lower } = word.token;
  return !/^(mr|mrs|ms|miss|dr|sir|the|a|government)$/.test(lower) && !people.notNames.has(lower);
}

function byPronoun({ memory, people, named }: Scene, pronoun: Pronoun, at: number): Speaker {
  const fits = (actor: string) => pronoun === 'they' || people.pronounOf(actor) === pronoun;
  const here = named.find((mention) => mention.to <= at && fits(mention.actor))?.actor;
  const carried = memory.speaker.kind === 'actor' && fits(memory.speaker.actor) ? memory.speaker.actor : null;
  // "Asked about Ms Hale, she said": two women, and no telling which.
  if (here !== undefined && carried !== null && here !== carried) return UNKNOWN;
  const actor = here ?? carried ?? (memory.speaker.kind === 'other' ? undefined : memory.named.find(fits));
  return actor === undefined ? UNKNOWN : { kind: 'actor', actor, bound: false };
}

/** Somebody named in an earlier sentence. */
function unbound(speaker: Speaker): Speaker {
  return speaker.kind === 'actor' ? { ...speaker, bound: false } : speaker;
}

/** Whoever an office means is not named by it. */
function toSpeaker({ actor, via }: EntityMention, bound = true): Speaker {
  return { kind: 'actor', actor, bound: bound && via !== 'office' };
}
