import type { QuotePart } from '../../engine/model/finding';
import { QUOTE_TEXTS } from '../../texts/card';

/** The page's quotation over the record's: words that stand in one alone are boxed, and named for the ear. */
export function QuoteComparison({ parts }: { readonly parts: readonly QuotePart[] }) {
  return (
    <dl class="quote-comparison" aria-label={QUOTE_TEXTS.heading}>
      <QuoteLine parts={parts} side="page" />
      <QuoteLine parts={parts} side="record" />
    </dl>
  );
}

function QuoteLine({
  parts,
  side,
}: {
  readonly parts: readonly QuotePart[];
  readonly side: 'page' | 'record';
}) {
  const hint = side === 'page' ? QUOTE_TEXTS.onlyOnPage : QUOTE_TEXTS.onlyInRecord;
  return (
    <div class="quote-line">
      <dt>{QUOTE_TEXTS[side]}</dt>
      <dd>
        “
        {parts.map((part, position) => {
          if (part.in === 'same') return part.text;
          if (part.in !== side) return null;
          return (
            <mark key={`${position}-${part.text}`} class="quote-differing">
              <span class="for-the-ear">{hint} </span>
              {part.text}
            </mark>
          );
        })}
        ”
      </dd>
    </div>
  );
}
