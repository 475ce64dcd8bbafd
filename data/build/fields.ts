/** The building blocks of the schemas: each fault says what stands there and what to write instead. */
import * as v from 'valibot';
import type { Interval } from '../../engine/model/record';
import { readDate } from './dates';
import { didYouMean } from './suggest';

/** Stands in a fault for the key that it is about: faults are worded before their place is known. */
const KEY = '{key}';

/** The wording of a fault at a path. */
export function withKey(message: string, path: readonly unknown[]): string {
  const key = path.findLast((step) => typeof step === 'string');
  return message.replace(KEY, `«${String(key)}»`);
}

/** A mapping with exactly these keys. All its unknown keys are named in one fault, at the first of them. */
export function mapping<const TEntries extends v.ObjectEntries>(keys: TEntries) {
  return v.strictObject(keys, (issue) => {
    const step = issue.path?.[0];
    const key = String(step?.key);
    if (step === undefined) return `expected keys and values here, found ${issue.received}`;
    if (issue.expected !== 'never') return `«${key}» is missing; add it`;
    const unknown = Object.keys(Object(step.input)).filter((name) => !Object.hasOwn(keys, name));
    const list = Object.keys(keys).join(', ');
    const hint = unknown.map((name) => didYouMean(name, Object.keys(keys))).find((text) => text !== '');
    return `unknown key ${quoteAll(unknown)}: the keys here are ${list}${hint ?? ''}`;
  });
}

/** A list; a missing one is empty. */
export function list<TItem extends v.GenericSchema>(item: TItem) {
  return v.optional(
    v.array(item, (issue) => `${KEY} is ${issue.received}; write a list (entries that begin with "- ")`),
    [],
  );
}

/** Text on one line, not empty. YAML reads bare numbers as numbers: those need quotation marks. */
export const text = v.pipe(
  v.string((issue) =>
    typeof issue.input === 'number'
      ? `${KEY} is the number ${issue.received}; put it in quotation marks`
      : `${KEY} is ${issue.received}; write text`,
  ),
  v.check((value) => value.trim() !== '', `${KEY} is empty; write it, or leave the key out`),
  v.check(
    (value) => value === value.trim() && !value.includes('\n'),
    `${KEY} has white space at an end, or a line break; take it out`,
  ),
);

/** Text that may be left out; `null` then. */
export const optionalText = v.optional(v.nullable(text), null);

/** A new id: lower case letters, digits and hyphens. */
export const newId = v.pipe(
  text,
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    (issue) => `id «${issue.input}» has other signs than lower case letters, digits and single hyphens`,
  ),
);

/** Ids that may be referred to. */
export interface Ids {
  has(id: string): boolean;
  keys(): Iterable<string>;
}

/** An id that must be among those known; `home` says where they are defined. */
export function reference(noun: string, known: Ids, home: string) {
  return v.pipe(
    text,
    v.check(
      (id) => known.has(id),
      ({ input }) => dangling(noun, input, known, home),
    ),
  );
}

/** The fault of an id that nothing defines. */
export function dangling(noun: string, id: string, known: Ids, home: string): string {
  const near = didYouMean(id, known.keys());
  return `${noun} «${id}» is not in ${home}${near === '' ? '; add it there, or correct the id' : near}`;
}

/** A list of references, none twice. */
export function references(item: ReturnType<typeof reference>) {
  return v.pipe(
    list(item),
    v.checkItems(
      (id, index, all) => all.indexOf(id) === index,
      ({ input }) => `«${input}» stands twice in ${KEY}; take one out`,
    ),
  );
}

/** One of a fixed set of words. */
export function oneOf<const TWords extends readonly string[]>(words: TWords) {
  return v.picklist(
    words,
    (issue) =>
      `${KEY} ${issue.received} is not one of ${words.join(', ')}${didYouMean(String(issue.input), words)}`,
  );
}

/** A whole number of 1 or more. */
export const positiveInteger = v.pipe(
  v.number((issue) => `${KEY} is ${issue.received}; write a number`),
  v.check((value) => Number.isSafeInteger(value) && value >= 1, `${KEY} is no whole number of 1 or more`),
);

/** A date as authors write it, read into an interval. */
export const date = v.pipe(
  v.unknown(),
  v.rawTransform<unknown, Interval>(({ dataset, addIssue, NEVER }) => {
    const result = readDate(dataset.value);
    if ('interval' in result) return result.interval;
    addIssue({ message: result.fault });
    return NEVER;
  }),
);

/** A single calendar day. */
export const day = v.pipe(
  date,
  v.check(
    ({ earliest, latest }) => earliest === latest,
    `${KEY} is no single day; write one, such as 2024-07-05`,
  ),
  v.transform(({ earliest }) => earliest),
);

export const optionalDay = v.optional(v.nullable(day), null);

/** A stretch of days that may be open at either end; `null` where it is left out. */
export const optionalDays = v.optional(v.nullable(mapping({ from: optionalDay, to: optionalDay })), null);

/** Ids or keys in guillemets, with commas. */
function quoteAll(words: readonly string[]): string {
  return words.map((word) => `«${word}»`).join(', ');
}
