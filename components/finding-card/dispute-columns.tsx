import type { StanceOutcome } from '../../engine/model/finding';
import type { Claim, StoryRecord } from '../../engine/model/record';
import { CARD_TEXTS } from '../../texts/card';
import { quoted } from '../../texts/statements';
import { indexRecord } from '../model/record-index';
import { giversLine } from '../model/record-lines';

export interface DisputeColumnsProps {
  readonly outcome: StanceOutcome;
  readonly claim: Claim | undefined;
  readonly record: StoryRecord;
  readonly onSideBySide: () => void;
}

/** The two sides of a dispute in two columns: what each holds, who, and in whose words. */
export function DisputeColumns({ outcome, claim, record, onSideBySide }: DisputeColumnsProps) {
  const sides = [outcome.page.stance, outcome.against].flatMap(
    (stance) => outcome.record.find((value) => value.stance === stance) ?? [],
  );
  return (
    <>
      <ul class="dispute">
        {sides.map(({ stance, givers }) => {
          const first = indexRecord(record).statements.get(givers[0]?.statement ?? '');
          return (
            <li key={stance}>
              <p class="dispute-stance">{claim?.stances.find(({ id }) => id === stance)?.label ?? stance}</p>
              {first && (
                <p class="dispute-words">
                  {(first.quote === null || first.partial) && first.summary}
                  {first.partial && ' '}
                  {first.quote !== null && quoted(first.quote)}
                </p>
              )}
              <p class="compared-givers">{giversLine(givers, record)}</p>
            </li>
          );
        })}
      </ul>
      <button type="button" class="link-button" onClick={onSideBySide}>
        {CARD_TEXTS.sideBySide}
      </button>
    </>
  );
}
