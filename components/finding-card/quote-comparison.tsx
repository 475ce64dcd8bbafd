import type { QuoteSide } from '../../engine/model/finding';
import { QUOTE_TEXTS } from '../../texts/card';

export interface QuoteComparisonProps {
  readonly page: QuoteSide;
  readonly record: QuoteSide;
}

/** The page's quotation over the record's, each to the letter: words that stand in one alone are boxed, and named for the ear. */
export function QuoteComparison({ page, record }: QuoteComparisonProps) {
  return (
    <dl class="quote-comparison" aria-label={QUOTE_TEXTS.heading}>
      <QuoteLine label={QUOTE_TEXTS.page} hint={QUOTE_TEXTS.onlyOnPage} side={page} />
      <QuoteLine label={QUOTE_TEXTS.record} hint={QUOTE_TEXTS.onlyInRecord} side={record} />
    </dl>
  );
}

interface QuoteLineProps {
  readonly label: string;
  /** Read out before words that stand on this side alone. */
  readonly hint: string;
  readonly side: QuoteSide;
}

function QuoteLine({ label, hint, side: { parts, cutBefore, cutAfter } }: QuoteLineProps) {
  return (
    <div class="quote-line">
      <dt>{label}</dt>
      <dd>
        “{cutBefore && '… '}
        {parts.map(({ text, differs }, position) =>
          differs ? (
            <mark key={`${position}-${text}`} class="quote-differing">
              <span class="for-the-ear">{hint} </span>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
        {cutAfter && ' …'}”
      </dd>
    </div>
  );
}
