import type { Finding } from '../../engine/model/finding';
import type { StoryRecord } from '../../engine/model/record';
import { CARD_TEXTS } from '../../texts/card';
import { comparedValues, type ValueLine } from '../model/record-lines';
import { NumberLine } from './number-line';

/** Values of the record that stand beside the page's before the rest is left to the record. */
const LINES_SHOWN = 3;

export interface ComparedValuesProps {
  readonly finding: Finding;
  readonly record: StoryRecord;
}

/** The page's value over the record's, each with who gives it and when; figures that differ on a line besides. */
export function ComparedValues({ finding, record }: ComparedValuesProps) {
  const values = comparedValues(finding, record);
  if (values === null) return null;
  return (
    <>
      <dl class="compared">
        {values.page !== null && (
          <div class="compared-side">
            <dt>{CARD_TEXTS.page}</dt>
            <Line line={values.page} />
          </div>
        )}
        <div class="compared-side">
          <dt>{CARD_TEXTS.record}</dt>
          {values.record.slice(0, LINES_SHOWN).map((line) => (
            <Line key={line.words} line={line} />
          ))}
        </div>
      </dl>
      {finding.kind === 'figure' && finding.verdict !== 'matches' && <NumberLine outcome={finding} />}
    </>
  );
}

function Line({ line: { words, note, givers } }: { readonly line: ValueLine }) {
  return (
    <dd>
      <span class="compared-value">{words}</span>
      {note !== null && <span class="compared-note"> {note}</span>}
      {givers !== '' && <span class="compared-givers">{givers}</span>}
    </dd>
  );
}
