import type { StoryRecord } from '../../engine/types';
import { CARD_TEXTS, giverText, moreGiversText } from '../../texts/card';
import { intervalText } from '../../texts/dates';
import type { ClaimValue } from '../model/claim-values';
import { indexRecord } from '../model/record-index';
import { saidWhen } from '../model/statement-dates';

/** Names that stand beside a value before the rest is counted. */
const GIVERS_SHOWN = 3;

export interface ValueListProps {
  readonly values: readonly ClaimValue[];
  readonly record: StoryRecord;
}

/** The values of a claim, each with who gave it and when. */
export function ValueList({ values, record }: ValueListProps) {
  return (
    <ul class="value-list">
      {values.map((value) => (
        <li key={value.words}>
          <span class="value-words">{value.words}</span>
          {value.settled && <span class="value-settled"> ({CARD_TEXTS.settled})</span>}
          <span class="value-givers">
            {value.derived === null ? giversText(value, record) : value.derived.reckoning}
          </span>
        </li>
      ))}
    </ul>
  );
}

function giversText(value: ClaimValue, record: StoryRecord): string {
  const { actors } = indexRecord(record);
  const givers = value.statements.map((statement) =>
    giverText(
      actors.get(statement.claimant)?.name ?? statement.claimant,
      intervalText(saidWhen(statement, record)),
    ),
  );
  const named = givers.slice(0, GIVERS_SHOWN);
  const rest = givers.length - named.length;
  return rest === 0 ? named.join('; ') : `${named.join('; ')}; ${moreGiversText(rest)}`;
}
