import { tokenise } from '../language/tokens';
import { lowerAt, phraseAt, type Word, type WordRange, wordsOf } from '../language/words';
import type { OfficeVocabulary } from '../model/profile';

/**
 * Reads public offices off a sentence ("the shadow transport secretary", "Secretary of State for
 * Transport", "MP for Thornby", "the party's mayoral candidate") and gives every wording of one
 * office the same name, so that a post on the page can be held against a post on record.
 */

/** An office as printed. */
export interface OfficeMention extends WordRange {
  /** One name for all wordings: `transport-secretary`, `shadow-chancellor`, `mp:thornby`, `candidate:mayor`. */
  readonly office: string;
  readonly held: OfficeTime;
}

/**
 * When an office is said to be held: at the page's date, at the time spoken of ("the then", "was",
 * "at the time") or at some time before ("former", "ex-", "until July").
 */
export type OfficeTime = 'now' | 'then' | 'formerly';

/** Finds offices, whichever words a story has for them. */
export class OfficeFinder {
  private readonly vocabulary: Vocabulary;

  constructor({ departments, parties, region }: OfficeVocabulary) {
    this.vocabulary = {
      departments: new Map(Object.entries(departments)),
      parties: new Set(parties),
      region: region === null ? [] : region.toLowerCase().split(' '),
    };
  }

  /** All offices in the words, left to right, longest reading first. */
  find(words: readonly Word[]): OfficeMention[] {
    const found: OfficeMention[] = [];
    let at = 0;
    while (at < words.length) {
      const read = readOffice(words, at, this.vocabulary);
      if (!read) {
        at++;
        continue;
      }
      const held = timeOf(words, at, read.to, this.vocabulary);
      const office = read.office === 'mayor' && isHopeful(words, at) ? 'candidate:mayor' : read.office;
      found.push({ from: at, to: read.to, office, held });
      at = read.to;
    }
    return found;
  }

  /** The office that a phrase gives ("Secretary of State for Transport"); `null` if it is none. */
  officeOf(phrase: string): OfficeMention | null {
    return this.find(wordsOf(tokenise(phrase)))[0] ?? null;
  }
}

/** The story's words of offices, ready for look-up. */
interface Vocabulary {
  readonly departments: ReadonlyMap<string, string>;
  readonly parties: ReadonlySet<string>;
  /** The words of the region's name; none where the story has no region. */
  readonly region: readonly string[];
}

/** "the party's would-be mayor", "hopeful mayor": somebody who runs for it. */
function isHopeful(words: readonly Word[], at: number): boolean {
  return (
    /^(hopeful|aspiring|prospective|wannabe)$/.test(lowerAt(words, at - 1)) ||
    phraseAt(words, at - 2, 2) === 'would be'
  );
}

interface Reading {
  readonly office: string;
  readonly to: number;
}

function readOffice(words: readonly Word[], at: number, vocabulary: Vocabulary): Reading | null {
  const shadow = lowerAt(words, at) === 'shadow';
  const start = shadow ? at + 1 : at;
  const read =
    readMinister(words, start, vocabulary) ??
    (shadow
      ? null
      : (readMayor(words, start, vocabulary) ??
        readMember(words, start, vocabulary) ??
        readCandidate(words, start, vocabulary)));
  if (!read) return null;
  return shadow ? { office: `shadow-${read.office}`, to: read.to } : read;
}

function readMinister(words: readonly Word[], at: number, { departments }: Vocabulary): Reading | null {
  const first = lowerAt(words, at);
  const second = lowerAt(words, at + 1);
  if (first === 'chancellor') {
    const full = second === 'of' && lowerAt(words, at + 3) === 'exchequer';
    return { office: 'chancellor', to: full ? at + 4 : at + 1 };
  }
  if (first === 'prime' && second === 'minister') return { office: 'prime-minister', to: at + 2 };
  if (first === 'premier' || words[at]?.token.text === 'PM') return { office: 'prime-minister', to: at + 1 };
  const opposition = readOpposition(words, at);
  if (opposition) return opposition;
  if (/^(secretary|minister)$/.test(first)) return readOfArea(words, at, first, departments);
  const department = departments.get(first);
  if (department === undefined) return null;
  const joined = second === 'and' && departments.has(lowerAt(words, at + 2));
  const headAt = joined ? at + 3 : at + 1;
  const head = lowerAt(words, headAt);
  if (!/^(secretary|minister|sec)$/.test(head)) return null;
  return { office: `${department}-${headName(head)}`, to: headAt + 1 };
}

/** "leader of the opposition", "opposition leader". */
function readOpposition(words: readonly Word[], at: number): Reading | null {
  const phrase = phraseAt(words, at, 4);
  if (phrase === 'leader of the opposition') return { office: 'opposition-leader', to: at + 4 };
  return phrase.startsWith('opposition leader') ? { office: 'opposition-leader', to: at + 2 } : null;
}

/** "secretary (of state) for transport". */
function readOfArea(
  words: readonly Word[],
  at: number,
  head: string,
  departments: Vocabulary['departments'],
): Reading | null {
  let index = at + 1;
  if (lowerAt(words, index) === 'of' && lowerAt(words, index + 1) === 'state') index += 2;
  if (lowerAt(words, index) !== 'for') return null;
  index++;
  if (lowerAt(words, index) === 'the') index++;
  const department = departments.get(lowerAt(words, index));
  if (department === undefined) return null;
  const joined = lowerAt(words, index + 1) === 'and' && departments.has(lowerAt(words, index + 2));
  return { office: `${department}-${headName(head)}`, to: joined ? index + 3 : index + 1 };
}

/** Captions and speech say "minister" of a secretary of state; the record does so too. */
function headName(head: string): string {
  return head === 'sec' ? 'secretary' : head;
}

const RUNS_FOR_MAYOR = /^(candidate|hopeful|contender|nominee)$/;

/** "Thames Valley mayor", "the mayor", "mayor of London": a mayor of no place is that of the story's region. */
function readMayor(words: readonly Word[], at: number, vocabulary: Vocabulary): Reading | null {
  const { region } = vocabulary;
  const named = region.length > 0 && region.every((word, i) => lowerAt(words, at + i) === word);
  const start = named ? at + region.length : at;
  if (lowerAt(words, start) === 'mayoral' && RUNS_FOR_MAYOR.test(lowerAt(words, start + 1))) {
    return { office: 'candidate:mayor', to: start + 2 };
  }
  if (!named) {
    const place = capitalsFrom(words, at, vocabulary);
    // "Joan Alder and Thames Valley mayor": somebody else, and the region's mayor.
    const isRegions = region.length > 0 && place?.name.endsWith(` and ${region.join(' ')}`) === true;
    if (place && !isRegions && lowerAt(words, place.to) === 'mayor' && isPlace(words, at, place.name))
      return { office: `mayor:${place.name}`, to: place.to + 1 };
  }
  if (lowerAt(words, start) !== 'mayor') return null;
  const ofAt = lowerAt(words, start + 1) === 'of' ? start + 2 : start + 1;
  const placeAt = lowerAt(words, ofAt) === 'the' ? ofAt + 1 : ofAt;
  const place = ofAt === start + 1 ? null : capitalsFrom(words, placeAt, vocabulary);
  if (!place) return { office: 'mayor', to: start + 1 };
  const here = region.length > 0 && place.name.startsWith(region.join(' '));
  return { office: here ? 'mayor' : `mayor:${place.name}`, to: here ? placeAt + region.length : place.to };
}

/** Whether capitalised words before "mayor" are a place; a single one that opens a sentence may be any word. */
function isPlace(words: readonly Word[], at: number, name: string): boolean {
  if (/^(metro|elected|regional|combined|our)\b/.test(name)) return false;
  return at > 0 || name.includes(' ') || /['’]s$/.test(words[at]?.token.text ?? '');
}

/** "Thornby MP", "MP for Thornby and Wexley", "(Lab, Thornby)". */
function readMember(words: readonly Word[], at: number, vocabulary: Vocabulary): Reading | null {
  if (/^(mp|member)$/.test(lowerAt(words, at))) {
    const ofParliament = lowerAt(words, at + 1) === 'of' && lowerAt(words, at + 2) === 'parliament';
    const forAt = ofParliament ? at + 3 : at + 1;
    const seat = lowerAt(words, forAt) === 'for' ? capitalsFrom(words, forAt + 1, vocabulary) : null;
    return seat && { office: `mp:${seat.name}`, to: seat.to };
  }
  const sits = /^(represents|represented)$/.test(lowerAt(words, at))
    ? at + 1
    : /^(sits|sat|sitting) for$/.test(phraseAt(words, at, 2))
      ? at + 2
      : null;
  if (sits !== null) {
    const seat = capitalsFrom(words, sits, vocabulary);
    return seat && { office: `mp:${seat.name}`, to: seat.to };
  }
  if (vocabulary.parties.has(lowerAt(words, at)) && words[at]?.marks.endsWith('(')) {
    const seat = words[at + 1]?.marks === ',' ? capitalsFrom(words, at + 1, vocabulary) : null;
    return seat && { office: `mp:${seat.name}`, to: seat.to };
  }
  const seat = capitalsFrom(words, at, vocabulary);
  if (!seat || lowerAt(words, seat.to) !== 'mp' || words[seat.to]?.afterBreak) return null;
  // "Peter Holt MP for Thornby": the seat follows.
  return lowerAt(words, seat.to + 1) === 'for' ? null : { office: `mp:${seat.name}`, to: seat.to + 1 };
}

function readCandidate(words: readonly Word[], at: number, vocabulary: Vocabulary): Reading | null {
  if (!/^(candidate|contender|hopeful|nominee)$/.test(lowerAt(words, at))) return null;
  if (!/^(for|in)$/.test(lowerAt(words, at + 1))) return null;
  const index = lowerAt(words, at + 2) === 'the' ? at + 3 : at + 2;
  if (lowerAt(words, index) === 'mayor') return { office: 'candidate:mayor', to: index + 1 };
  const seat = capitalsFrom(words, index, vocabulary);
  if (!seat) return null;
  const region = lowerAt(words, seat.to) === 'mayor';
  return region || /mayor/.test(seat.name)
    ? { office: 'candidate:mayor', to: region ? seat.to + 1 : seat.to }
    : { office: `candidate:${seat.name}`, to: seat.to };
}

/** Words with a capital before "MP" or "mayor" that are no place, besides the parties of the story. */
const NO_PLACE = new Set(
  'lib liberal dem democrat independent green mr ms mrs sir the former then ex local new outgoing when as if but and he she they we i it who'.split(
    ' ',
  ),
);

const JOINS_PLACE = /^(and|of|on|upon)$/;

/** Capitalised words in a row, "and" or "of" between them allowed: the name of a seat. */
function capitalsFrom(
  words: readonly Word[],
  at: number,
  { parties }: Vocabulary,
): { name: string; to: number } | null {
  const parts: string[] = [];
  let index = at;
  for (; index < words.length && parts.length < 5; index++) {
    const word = words[index];
    if (!word || (word.afterBreak && index > at)) break;
    const joins = JOINS_PLACE.test(word.token.lower) && parts.length > 0 && isCapital(words[index + 1]);
    const { lower } = word.token;
    if (!joins && (!isCapital(word) || lower === 'mp' || NO_PLACE.has(lower) || parties.has(lower))) break;
    parts.push(lower);
  }
  return parts.length > 0 ? { name: parts.join(' '), to: index } : null;
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.token.text);
}

/** Words that may stand between an office and what says when it was held. */
const BETWEEN = /^(the|a|an|government|his|her|its|their|our|elected|local)$/;
const FORMERLY = /^(former|ex|onetime|previous|sometime|erstwhile|until|once)$/;
const THEN = /^(then|was|were|been|outgoing|as)$/;
const AT_THE_TIME = /^(at (the|that) time|of the (day|time)|back then)/;

function timeOf(words: readonly Word[], from: number, to: number, { parties }: Vocabulary): OfficeTime {
  const isBetween = (lower: string) => BETWEEN.test(lower) || parties.has(lower);
  let at = from - 1;
  while (from - at <= 2 && isBetween(lowerAt(words, at))) at--;
  const before = lowerAt(words, at);
  if (FORMERLY.test(before) || lowerAt(words, at - 1) === 'until' || lowerAt(words, to) === 'until')
    return 'formerly';
  const after = phraseAt(words, to, 3);
  if (before === 'then' && lowerAt(words, at - 1) === 'by') return 'now';
  const atTheTime = before === 'time' && /^(the|that)$/.test(lowerAt(words, at - 1));
  return THEN.test(before) || atTheTime || AT_THE_TIME.test(after) ? 'then' : 'now';
}
