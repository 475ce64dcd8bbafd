/**
 * Is this page about the story at all? Asked of every page of a listed site, so it is a few
 * string searches over raw text: no tokenising, no regular expressions, nothing to load.
 */

/** An entity of the story as the gate knows it: any of its words stands for it, as written or all in capitals. */
export interface GateEntity {
  readonly id: string;
  readonly words: readonly string[];
  /** What makes a word somebody else's where it follows: the rest of a namesake's name (` Hall` after "Mill"). */
  readonly unless: readonly string[];
}

/** What the gate looks for; compiled from `data/story/`. */
export interface GateTerms {
  /** Entities that a page about the story names at least one of. */
  readonly anchors: readonly GateEntity[];
  /** Entities that count only beside an anchor. */
  readonly partners: readonly GateEntity[];
}

/**
 * Whether a text names an anchor of the story and a second, different entity.
 *
 * @param text raw text, as `textContent` gives it; letter case counts, save that words may stand in capitals
 */
export function namesStory(text: string, terms: GateTerms): boolean {
  const anchor = terms.anchors.find((entity) => isNamed(text, entity));
  if (anchor === undefined) return false;
  const isSecond = (entity: GateEntity) => entity.id !== anchor.id && isNamed(text, entity);
  return terms.anchors.some(isSecond) || terms.partners.some(isSecond);
}

/** Whether a text names an entity by any of its words. */
export function isNamed(text: string, entity: GateEntity): boolean {
  return entity.words.some(
    (word) => occurs(text, word, entity.unless) || occurs(text, word.toUpperCase(), entity.unless),
  );
}

function occurs(text: string, word: string, unless: readonly string[]): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const after = at + word.length;
    const goesOn = (rest: string) =>
      text.startsWith(rest, after) || text.startsWith(rest.toUpperCase(), after);
    if (!unless.some(goesOn)) return true;
  }
  return false;
}
