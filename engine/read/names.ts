import { tokenise } from '../language/tokens';
import { wordsOf } from '../language/words';
import type { OfficeVocabulary } from '../model/profile';
import type { Actor, IsoDate } from '../model/record';
import { OfficeFinder } from './offices';

/** The record's names and posts as sentences are looked through for them: filed when the record is compiled. */

/** A name that stands for an actor, filed under its first word. */
export interface Alias {
  /** `null` for a namesake, which is nobody of the record. */
  readonly actor: string | null;
  /** Whether it is a name, so that it counts only with a capital ("Parliament", not "ministers"). */
  readonly proper: boolean;
  /** Its words after the first, folded. */
  readonly rest: readonly string[];
  readonly via: 'name' | 'surname';
}

/** Who holds an office from one day to another. */
export interface Holder {
  readonly actor: string;
  readonly notBefore: IsoDate;
  readonly notAfter: IsoDate;
}

/** What `EntityFinder` looks up. */
export interface NameIndex {
  /** By a name's first word, folded; the longest first. */
  readonly aliases: Readonly<Record<string, readonly Alias[]>>;
  /** By an office's name, as `OfficeFinder` gives it. */
  readonly holders: Readonly<Record<string, readonly Holder[]>>;
  /** First names of people, in lower case, by actor. */
  readonly firstNames: Readonly<Record<string, string>>;
}

/** Files the names and posts of a record's actors. */
export function indexNames(actors: readonly Actor[], vocabulary: OfficeVocabulary): NameIndex {
  const offices = new OfficeFinder(vocabulary);
  const aliases = new Map<string, Alias[]>();
  const holders = new Map<string, Holder[]>();
  const add = (actor: string | null, name: string, via: Alias['via']) => {
    const [first, ...rest] = wordsOf(tokenise(name)).map((word) => word.token.lower);
    if (first === undefined) return;
    const alias = { actor, proper: /^\p{Lu}/u.test(name), rest, via };
    aliases.set(first, [...(aliases.get(first) ?? []), alias]);
  };
  for (const actor of actors) {
    for (const name of [actor.name, ...actor.aliases]) add(actor.id, name, 'name');
    for (const name of actor.namesakes) add(null, name, 'name');
    if (actor.kind !== 'person') continue;
    const surname = actor.name.split(' ').slice(1).at(-1);
    if (surname !== undefined) add(actor.id, surname, 'surname');
    for (const { title, aliases: titles, notBefore, notAfter } of actor.posts) {
      for (const office of [title, ...titles].map((each) => offices.officeOf(each))) {
        if (office?.held !== 'now') continue;
        const holder = {
          actor: actor.id,
          notBefore: notBefore ?? '0000-01-01',
          notAfter: notAfter ?? '9999-12-31',
        };
        holders.set(office.office, [...(holders.get(office.office) ?? []), holder]);
      }
    }
  }
  for (const mine of aliases.values()) mine.sort((a, b) => b.rest.length - a.rest.length);
  const people = actors.filter(({ kind }) => kind === 'person');
  return {
    aliases: Object.fromEntries(aliases),
    holders: Object.fromEntries(holders),
    firstNames: Object.fromEntries(people.map(({ id, name }) => [id, firstNameOf(name)])),
  };
}

function firstNameOf(name: string): string {
  return (name.split(' ')[0] ?? '').toLowerCase();
}
