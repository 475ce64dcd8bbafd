/** How statements, their sources and their dates are worded on every surface. */
import type { Reservation, StatementForm } from '../engine/model/record';

/**
 * Where a statement comes from and in which form: "Quoted by The Lyde Courier, 1 – 7 April 2024".
 *
 * @param published the article's date; `null` where it stands beside the speaker already
 */
export function originText(form: StatementForm, publisher: string, published: string | null): string {
  const origins: Readonly<Record<StatementForm, string>> = {
    quoted: `Quoted by ${publisher}`,
    reported: `Reported by ${publisher}`,
    narrated: `${publisher}’s own account`,
  };
  return published === null ? origins[form] : sourceText(origins[form], published);
}

/** "Ada Penrose, shadow transport secretary". */
export function speakerText(name: string, post: string | null): string {
  return post === null ? name : `${name}, ${post}`;
}

/** "The Lyde Courier, 17 or 18 April 2024". */
export function sourceText(publisher: string, published: string): string {
  return `${publisher}, ${published}`;
}

/** Words that appear in two articles, letter for letter, are shown once: "the same words again, 17 or 18 April 2024". */
export function againText(dates: readonly string[]): string {
  return `the same words again, ${dates.join('; ')}`;
}

export function repeatedText(dates: readonly string[]): string {
  return `The same words again, ${dates.join('; ')}: a repetition, not a second source.`;
}

export function inferredText(basis: string): string {
  return `Speaker inferred: ${basis}`;
}

/** "Post inferred (Ada Penrose, mayor): the article has her open the town hall." */
export function inferredPostText(name: string, post: string, basis: string): string {
  return `Post inferred (${speakerText(name, post)}): ${basis}`;
}

/** What is wrong with a statement, or may be, so that nobody is held to it. */
export function reservationText({ kind, reason }: Reservation): string {
  return `${kind === 'mistaken' ? 'Not as the record has it elsewhere' : 'Doubtful'}: ${reason}`;
}

/** A party, and whether an article gives it or it is inferred. */
export function partyText(party: string, basis: string | null): string {
  return basis === null ? party : `${party} (inferred)`;
}

/** "The Lyde Courier, 3 articles, spring to autumn 2024". */
export function articlesText(publisher: string, articles: number, seasons: string): string {
  return `${publisher}, ${articles} articles, ${seasons}`;
}

/** Quotation marks as the project sets them. */
export function quoted(words: string): string {
  return `“${words}”`;
}
