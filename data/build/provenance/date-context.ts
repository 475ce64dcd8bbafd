import { overlap } from '../../../engine/language/days';
import type { Appearance, Interval } from '../../../engine/model/record';
import { explicitDate, relativeDate } from './date-evidence';
import type { SourceText } from './source-text';

/** An article as dates are proved against it. */
export interface DatedText {
  readonly text: SourceText;
  readonly published: Interval;
}

/** Where a date may be found: a paragraph, those before it, and when the article was published. */
export interface Context {
  readonly printed: string;
  readonly before: readonly string[];
  readonly published: Interval;
}

/** The contexts of a statement's appearances; `texts` by source id. */
export function contextsOf(
  appearances: readonly Appearance[],
  texts: ReadonlyMap<string, DatedText>,
): readonly Context[] {
  return appearances.flatMap(({ source, paragraph }) => {
    const article = texts.get(source);
    const printed = article?.text.paragraphs[paragraph - 1];
    if (article === undefined || printed === undefined) return [];
    return [
      { printed, before: article.text.paragraphs.slice(0, paragraph - 1), published: article.published },
    ];
  });
}

/** Whether a paragraph itself gives a date, outright or relative to publication. */
export function stands(when: Interval, { printed, published }: Context): boolean {
  return explicitDate(when, printed, published) !== null || relativeDate(when, printed, published) !== null;
}

/**
 * Whether a date is carried on: it is the day of publication, or a paragraph before gives it. A
 * relative date runs on into the next paragraph only, as a quotation does.
 */
export function isCarried(when: Interval, { before, published }: Context): boolean {
  return (
    overlap(when, published) ||
    before.some((paragraph) => explicitDate(when, paragraph, published) !== null) ||
    relativeDate(when, before.at(-1) ?? '', published) !== null
  );
}
