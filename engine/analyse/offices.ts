import type { Word } from './concepts';

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
  /** Said to be past ("former", "the then", "ex-"): held at another time than the page's. */
  readonly past: boolean;
}

/** Words that stand in for the area of a department, as pages shorten them. */
const AREAS = new Set(
  'transport business defence foreign home health education energy environment justice housing work pensions culture science trade levelling treasury rail railways roads industry scotland wales'.split(
    ' ',
  ),
);
const PAST = new Set(['former', 'ex', 'then', 'onetime', 'previous', 'outgoing', 'late', 'sometime']);

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
    found.push({ from: at, to: read.to, office: read.office, past: isPast(words, at) });
    at = read.to;
  }
  return found;
}

/** The one name of an office given as a phrase ("Secretary of State for Transport"); `null` if it is none. */
export function officeOf(words: readonly Word[]): string | null {
  return findOffices(words)[0]?.office ?? null;
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
  if (first === 'premier') return { office: 'prime-minister', to: at + 1 };
  if (/^(secretary|minister)$/.test(first)) return readOfArea(words, at, first);
  if (!AREAS.has(first)) return null;
  const joined = second === 'and' && AREAS.has(lower(words, at + 2));
  const headAt = joined ? at + 3 : at + 1;
  const head = lower(words, headAt);
  if (!/^(secretary|minister|sec)$/.test(head)) return null;
  return { office: `${areaName(first)}-${headName(head)}`, to: headAt + 1 };
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

function readMayor(words: readonly Word[], at: number): Reading | null {
  const first = lower(words, at);
  if (first === 'mayoral' && /^(candidate|hopeful|contender|nominee)$/.test(lower(words, at + 1))) {
    return { office: 'candidate:mayor', to: at + 2 };
  }
  const regional = first === 'north' && lower(words, at + 1) === 'east';
  const start = regional ? at + 2 : at;
  if (
    regional &&
    lower(words, start) === 'mayoral' &&
    /^(candidate|hopeful|contender|nominee)$/.test(lower(words, start + 1))
  ) {
    return { office: 'candidate:mayor', to: start + 2 };
  }
  if (lower(words, start) !== 'mayor') return null;
  return { office: 'mayor', to: start + 1 };
}

/** "Sedgefield MP", "MP for Newton Aycliffe and Spennymoor". */
function readMember(words: readonly Word[], at: number): Reading | null {
  const first = lower(words, at);
  if (first === 'mp' || (first === 'member' && lower(words, at + 1) !== 'of')) {
    const forAt = first === 'member' && lower(words, at + 1) === 'of' ? at + 3 : at + 1;
    if (lower(words, forAt) !== 'for') return null;
    const seat = capitalsFrom(words, forAt + 1);
    return seat ? { office: `mp:${seat.name}`, to: seat.to } : null;
  }
  const seat = capitalsFrom(words, at);
  if (!seat || lower(words, seat.to) !== 'mp') return null;
  return { office: `mp:${seat.name}`, to: seat.to + 1 };
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

const PARTIES = new Set(['labour', 'conservative', 'tory', 'mr', 'ms', 'mrs', 'sir', 'the']);

/** A run of capitalised words, "and" between them allowed: the name of a seat. */
function capitalsFrom(words: readonly Word[], at: number): { name: string; to: number } | null {
  const parts: string[] = [];
  let index = at;
  for (; index < words.length && parts.length < 5; index++) {
    const word = words[index];
    if (!word || (word.afterBreak && index > at)) break;
    const joins = word.token.lower === 'and' && parts.length > 0 && isCapital(words[index + 1]);
    if (!joins && (!isCapital(word) || word.token.lower === 'mp' || PARTIES.has(word.token.lower))) break;
    parts.push(word.token.lower);
  }
  return parts.length > 0 ? { name: parts.join(' '), to: index } : null;
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.token.text);
}

function isPast(words: readonly Word[], at: number): boolean {
  const before = [1, 2, 3].map((back) => lower(words, at - back));
  if (PAST.has(before[0] ?? '') || PAST.has(before[1] ?? '') || PAST.has(before[2] ?? '')) return true;
  return before[0] === 'as' && before[1] === 'time';
}

function lower(words: readonly Word[], at: number): string {
  return words[at]?.token.lower ?? '';
}
