import type { Word, WordRange } from '../language/words';
import type { IsoDate } from '../model/record';
import { filedUnder } from './filed';
import type { Alias, NameIndex } from './names';
import type { OfficeMention } from './offices';

/** Links names, offices and pronouns on the page to the actors of the record. */

/** An actor spoken of by some words. */
export interface EntityMention extends WordRange {
  readonly actor: string;
  readonly via: 'name' | 'surname' | 'office';
}

const HONORIFICS = new Set(['mr', 'mrs', 'ms', 'miss', 'sir', 'dame', 'lord', 'lady', 'dr', 'baroness']);
/** Words that may stand before a bare surname without being somebody's first name, besides those of parties. */
const BEFORE_SURNAME = new Set(
  'secretary sec minister chancellor mayor mp pm premier candidate leader prime and shadow editor predecessor'.split(
    ' ',
  ),
);

/** Words that open a sentence before a name. */
const OPENERS = new Set(
  'the a but and so for as if when while since after before then now yet though although because only even nor or with without to from by in on at of asked according like unlike not both neither today yesterday earlier later still once whether will would did does has had is was can could may might should shall must does there here this that his her its their our one another also meanwhile however instead afterwards again'.split(
    ' ',
  ),
);

/** Finds the record's actors in sentences. */
export class EntityFinder {
  private readonly beforeSurname: ReadonlySet<string>;

  /** @param parties words of the parties that the actors belong to */
  constructor(
    private readonly names: NameIndex,
    parties: readonly string[],
  ) {
    this.beforeSurname = new Set([...BEFORE_SURNAME, ...parties]);
  }

  /** Actors named in the words, or meant by an office that one person of the record held at the date. */
  find(
    words: readonly Word[],
    offices: readonly OfficeMention[],
    published: IsoDate | null,
  ): EntityMention[] {
    const found: EntityMention[] = [];
    let at = 0;
    while (at < words.length) {
      const name = this.nameAt(words, at);
      if (name !== null && name.actor !== null) found.push({ ...name, actor: name.actor });
      at = name?.to ?? at + 1;
    }
    for (const office of offices) {
      if (isNamed(words, office, found)) continue;
      const actor = this.holderOf(office, published);
      if (actor !== null) found.push({ actor, from: office.from, to: office.to, via: 'office' });
    }
    return found.sort((a, b) => a.from - b.from);
  }

  /** The longest name that begins at a word; its actor is `null` where it is a namesake's. */
  private nameAt(
    words: readonly Word[],
    at: number,
  ): (Omit<EntityMention, 'actor'> & Pick<Alias, 'actor'>) | null {
    const word = words[at];
    if (!word) return null;
    const capital = /^\p{Lu}/u.test(word.token.text);
    for (const alias of filedUnder(this.names.aliases, word.token.lower) ?? []) {
      if (alias.proper && !capital) continue;
      const to = at + 1 + alias.rest.length;
      const same = alias.rest.every((part, i) => {
        const next = words[at + 1 + i];
        return next !== undefined && !next.afterBreak && next.token.lower === part;
      });
      if (same && (alias.via === 'name' || this.mayBeSurname(words, at, alias.actor))) {
        return { actor: alias.actor, from: at, to, via: alias.via };
      }
    }
    return null;
  }

  /** Whether a bare surname can be this actor's: no other first name stands before it, no other name after. */
  private mayBeSurname(words: readonly Word[], at: number, actor: string | null): boolean {
    const next = words[at + 1];
    if (next && !next.afterBreak && /^\p{Lu}\p{Ll}/u.test(next.token.text) && isNamePart(next.token.lower))
      return false;
    const before = words[at - 1];
    if (!before || words[at]?.afterBreak) return true;
    const { text, lower } = before.token;
    if (HONORIFICS.has(lower) || this.beforeSurname.has(lower)) return true;
    if (!/^\p{Lu}/u.test(text) || /['’]s$/.test(text)) return true;
    // The word that opens a sentence has a capital whatever it is.
    return lower === filedUnder(this.names.firstNames, actor ?? '') || (at === 1 && OPENERS.has(lower));
  }

  private holderOf(mention: OfficeMention, published: IsoDate | null): string | null {
    const holders = filedUnder(this.names.holders, mention.office) ?? [];
    if (mention.held !== 'now' || published === null) {
      const all = new Set(holders.map((holder) => holder.actor));
      return all.size === 1 ? ([...all][0] ?? null) : null;
    }
    const then = holders.filter((holder) => holder.notBefore <= published && published <= holder.notAfter);
    const actors = new Set(then.map((holder) => holder.actor));
    return actors.size === 1 ? ([...actors][0] ?? null) : null;
  }
}

/**
 * Whether a name stands with an office, of the record's people ("the mayor, Karen Moss") or of
 * others ("Transport Secretary Heidi Alexander"): then the office is theirs and means nobody else.
 */
function isNamed(words: readonly Word[], office: OfficeMention, named: readonly EntityMention[]): boolean {
  const isCapital = (at: number) => /^\p{Lu}\p{Ll}/u.test(words[at]?.token.text ?? '');
  if (named.some((mention) => mention.from === office.to)) return true;
  // "Peter Holt, MP for Wexley until July": the office follows its name.
  if (
    words[office.from]?.marks === ',' &&
    named.some((mention) => mention.via !== 'office' && mention.to === office.from)
  )
    return true;
  if (!isCapital(office.to)) return false;
  const afterBreak = words[office.to]?.afterBreak === true;
  return (
    !afterBreak ||
    (words[office.to]?.marks === ',' && isCapital(office.to + 1) && !words[office.to + 1]?.afterBreak)
  );
}

/** Words that make a capitalised surname part of another name ("Grey Owl", "Grey Street"). */
function isNamePart(lower: string): boolean {
  return /^(street|road|avenue|house|school|college|square|park|collins|lee|adams|works|ltd|group)$/.test(
    lower,
  );
}
