import type { StoryRecord } from '../../engine/model/record';
import { giverText, moreGiversText, mostGivenText } from '../../texts/card';
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
        <li key={`${value.words}/${value.facet}`}>
          <span class="value-words">{value.words}</span>
          {value.facet !== null && <span class="value-facet"> {value.facet}</span>}
          {value.mostGiven && (
            <span class="value-most-given"> ({mostGivenText(value.statements.length)})</span>
          )}
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
  const dates = new Map<string, Set<string>>();
  for (const statement of value.statements) {
    const name = actors.get(statement.claimant)?.name ?? statement.claimant;
    dates.set(name, (dates.get(name) ?? new Set()).add(intervalText(saidWhen(statement, record))));
  }
  const givers = [...dates].map(([name, days]) => giverText(name, [...days]));
  const named = givers.slice(0, GIVERS_SHOWN).join('; ');
  const rest = givers.length - GIVERS_SHOWN;
  return rest > 0 ? `${named}; ${moreGiversText(rest)}` : named;
}
