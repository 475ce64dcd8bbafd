import type { Word } from '../language/words';

/**
 * Reads public offices off a sentence ("the shadow transport secretary", "Secretary of State for
 * Transport", "MP for Sedgefield", "the party's mayoral candidate") and gives every wording of one
 * office the same name, so that a post on the page can be held against a post on record.
 */

/** An office as printed. Word indices, end excluded. */
export interface OfficeMention {
  readonly from: number;
  readonly to: number;
  /** One name for all wordings: `transport-secretary`, `shadow-chancellor`, `mp:sedgefield`, `candidate:north east mayor`. */
  readonly office: string;
  readonly held: OfficeTime;
}

/**
 * When an office is said to be held: at the page's date, at the time spoken of ("the then", "was",
 * "at the time") or at some time before ("former", "ex-", "until July").
 */
export type OfficeTime = 'now' | 'then' | 'formerly';

/** Words that stand in for the area of a department, as pages shorten them. */
const AREAS = new Set(
  'transport business defence foreign home health education energy environment justice housing work pensions culture science trade levelling treasury rail railways roads industry scotland wales'.split(
    ' ',
  ),
);
/** All offices in the words, left to right, longest reading first. */
export function findOffices(words: readonly Word[]): OfficeMention[] {
  const found: OfficeMention[] = [];
  let at = 0;
  while (at < words.length) {
    const read = readOffice(words, at);
    if (!read) {
      at++;
      continue;
    }
    found.push({ from: at, to: read.to, office: read.office, held: timeOf(words, at, read.to) });
    at = read.to;
  }
  return found;
}

/** The office that a phrase gives ("Secretary of State for Transport"); `null` if it is none. */
export function officeOf(words: readonly Word[]): OfficeMention | null {
  return findOffices(words)[0] ?? null;
}

interface Reading {
  readonly office: string;
  readonly to: number;
}

function readOffice(words: readonly Word[], at: number): Reading | null {
  const shadow = lower(words, at) === 'shadow';
  const start = shadow ? at + 1 : at;
  const read =
    readMinister(words, start) ??
    (shadow ? null : (readMayor(words, start) ?? readMember(words, start) ?? readCandidate(words, start)));
  if (!read) return null;
  return shadow ? { office: `shadow-${read.office}`, to: read.to } : read;
}

function readMinister(words: readonly Word[], at: number): Reading | null {
  const first = lower(words, at);
  const second = lower(words, at + 1);
  if (first === 'chancellor') {
    const full = second === 'of' && lower(words, at + 3) === 'exchequer';
    return { office: 'chancellor', to: full ? at + 4 : at + 1 };
  }
  if (first === 'prime' && second === 'minister') return { office: 'prime-minister', to: at + 2 };
  if (first === 'premier' || words[at]?.token.text === 'PM') return { office: 'prime-minister', to: at + 1 };
  const opposition = readOpposition(words, at);
  if (opposition) return opposition;
  if (/^(secretary|minister)$/.test(first)) return readOfArea(words, at, first);
  if (!AREAS.has(first)) return null;
  const joined = second === 'and' && AREAS.has(lower(words, at + 2));
  const headAt = joined ? at + 3 : at + 1;
  const head = lower(words, headAt);
  if (!/^(secretary|minister|sec)$/.test(head)) return null;
  return { office: `${areaName(first)}-${headName(head)}`, to: headAt + 1 };
}

/** "leader of the opposition", "opposition leader". */
function readOpposition(words: readonly Word[], at: number): Reading | null {
  const phrase = [0, 1, 2, 3].map((i) => lower(words, at + i)).join(' ');
  if (phrase === 'leader of the opposition') return { office: 'opposition-leader', to: at + 4 };
  return phrase.startsWith('opposition leader') ? { office: 'opposition-leader', to: at + 2 } : null;
}

/** "secretary (of state) for transport". */
function readOfArea(words: readonly Word[], at: number, head: string): Reading | null {
  let index = at + 1;
  if (lower(words, index) === 'of' && lower(words, index + 1) === 'state') index += 2;
  if (lower(words, index) !== 'for') return null;
  index++;
  if (lower(words, index) === 'the') index++;
  const area = lower(words, index);
  if (!AREAS.has(area)) return null;
  const joined = lower(words, index + 1) === 'and' && AREAS.has(lower(words, index + 2));
  return { office: `${areaName(area)}-${headName(head)}`, to: joined ? index + 3 : index + 1 };
}

function areaName(area: string): string {
  return area === 'trade' ? 'business' : area;
}

/** Captions and speech say "minister" of a secretary of state; the record does so too. */
function headName(head: string): string {
  return head === 'sec' ? 'secretary' : head;
}

const RUNS_FOR_MAYOR = /^(candidate|hopeful|contender|nominee)$/;

/** "North East mayor", "the mayor", "mayor of London": a mayor of no place is the North East's. */
function readMayor(words: readonly Word[], at: number): Reading | null {
  const region = lower(words, at) === 'north' && lower(words, at + 1) === 'east' ? 2 : 0;
  const start = at + region;
  if (lower(words, start) === 'mayoral' && RUNS_FOR_MAYOR.test(lower(words, start + 1))) {
    return { office: 'candidate:mayor', to: start + 2 };
  }
  if (region === 0) {
    const place = capitalsFrom(words, at);
    if (place && lower(words, place.to) === 'mayor' && isPlace(words, at, place.name))
      return { office: `mayor:${place.name}`, to: place.to + 1 };
  }
  if (lower(words, start) !== 'mayor') return null;
  const ofAt = lower(words, start + 1) === 'of' ? start + 2 : start + 1;
  const placeAt = lower(words, ofAt) === 'the' ? ofAt + 1 : ofAt;
  const place = ofAt === start + 1 ? null : capitalsFrom(words, placeAt);
  if (!place) return { office: 'mayor', to: start + 1 };
  const east = place.name.startsWith('north east');
  return { office: east ? 'mayor' : `mayor:${place.name}`, to: east ? placeAt + 2 : place.to };
}

/** Whether capitalised words before "mayor" are a place; a single one that opens a sentence may be any word. */
function isPlace(words: readonly Word[], at: number, name: string): boolean {
  if (/^(metro|elected|regional|combined|our)\b/.test(name)) return false;
  return at > 0 || name.includes(' ') || /['’]s$/.test(words[at]?.token.text ?? '');
}

/** "Sedgefield MP", "MP for Newton Aycliffe and Spennymoor", "(Lab, Darlington)". */
function readMember(words: readonly Word[], at: number): Reading | null {
  if (/^(mp|member)$/.test(lower(words, at))) {
    const ofParliament = lower(words, at + 1) === 'of' && lower(words, at + 2) === 'parliament';
    const forAt = ofParliament ? at + 3 : at + 1;
    const seat = lower(words, forAt) === 'for' ? capitalsFrom(words, forAt + 1) : null;
    return seat && { office: `mp:${seat.name}`, to: seat.to };
  }
  if (/^(lab|labour|con|conservative)$/.test(lower(words, at)) && words[at]?.marks.endsWith('(')) {
    const seat = words[at + 1]?.marks === ',' ? capitalsFrom(words, at + 1) : null;
    return seat && { office: `mp:${seat.name}`, to: seat.to };
  }
  const seat = capitalsFrom(words, at);
  if (!seat || lower(words, seat.to) !== 'mp' || words[seat.to]?.afterBreak) return null;
  // "Paul Howell MP for Sedgefield": the seat follows.
  return lower(words, seat.to + 1) === 'for' ? null : { office: `mp:${seat.name}`, to: seat.to + 1 };
}

function readCandidate(words: readonly Word[], at: number): Reading | null {
  if (!/^(candidate|contender|hopeful|nominee)$/.test(lower(words, at))) return null;
  if (!/^(for|in)$/.test(lower(words, at + 1))) return null;
  const index = lower(words, at + 2) === 'the' ? at + 3 : at + 2;
  if (lower(words, index) === 'mayor') return { office: 'candidate:mayor', to: index + 1 };
  const seat = capitalsFrom(words, index);
  if (!seat) return null;
  const mayor = lower(words, seat.to) === 'mayor' || /mayor/.test(seat.name);
  return mayor
    ? { office: 'candidate:mayor', to: seat.to }
    : { office: `candidate:${seat.name}`, to: seat.to };
}

/** Words with a capital before "MP" or "mayor" that are no place. */
const NO_PLACE = new Set(
  'labour conservative tory lib liberal dem democrat independent green mr ms mrs sir the former then ex local new outgoing when as if but and'.split(
    ' ',
  ),
);

const JOINS_PLACE = /^(and|of|on|upon)$/;

/** A run of capitalised words, "and" or "of" between them allowed: the name of a seat. */
function capitalsFrom(words: readonly Word[], at: number): { name: string; to: number } | null {
  const parts: string[] = [];
  let index = at;
  for (; index < words.length && parts.length < 5; index++) {
    const word = words[index];
    if (!word || (word.afterBreak && index > at)) break;
    const joins = JOINS_PLACE.test(word.token.lower) && parts.length > 0 && isCapital(words[index + 1]);
    if (!joins && (!isCapital(word) || word.token.lower === 'mp' || NO_PLACE.has(word.token.lower))) break;
    parts.push(word.token.lower);
  }
  return parts.length > 0 ? { name: parts.join(' '), to: index } : null;
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.token.text);
}

/** Words that may stand between an office and what says when it was held. */
const BETWEEN = /^(the|a|an|labour|conservative|tory|government|his|her|its|their|our|elected|local)$/;
const FORMERLY = /^(former|ex|onetime|previous|sometime|erstwhile|until|once)$/;
const THEN = /^(then|was|were|been|outgoing)$/;
const AT_THE_TIME = /^(at (the|that) time|of the (day|time)|back then)/;

function timeOf(words: readonly Word[], from: number, to: number): OfficeTime {
  let at = from - 1;
  while (from - at <= 2 && BETWEEN.test(lower(words, at))) at--;
  const before = lower(words, at);
  if (FORMERLY.test(before) || lower(words, at - 1) === 'until' || lower(words, to) === 'until')
    return 'formerly';
  const after = [0, 1, 2].map((i) => lower(words, to + i)).join(' ');
  if (before === 'then' && lower(words, at - 1) === 'by') return 'now';
  const atTheTime = before === 'time' && /^(the|that)$/.test(lower(words, at - 1));
  return THEN.test(before) || atTheTime || AT_THE_TIME.test(after) ? 'then' : 'now';
}

function lower(words: readonly Word[], at: number): string {
  return words[at]?.token.lower ?? '';
}
