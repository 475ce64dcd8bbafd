import type { Claim, Statement, StoryRecord } from '../../engine/model/record';
import { intervalText } from '../../texts/dates';
import { DETAIL_TEXTS as TEXTS } from '../../texts/record';
import { valuesOf } from '../compare/side-by-side';
import type { RecordPlace } from '../model/places';
import { indexRecord } from '../model/record-index';
import { saidWhen } from '../model/statement-dates';
import { PlaceLink } from '../parts/place-link';

export interface PersonOverTimeProps {
  /** Oldest first. */
  readonly statements: readonly Statement[];
  readonly record: StoryRecord;
  readonly onOpen: (place: RecordPlace) => void;
}

/** What a person held on each claim that they spoke of more than once, date by date; nothing where there is none. */
export function PersonOverTime({ statements, record, onOpen }: PersonOverTimeProps) {
  const claims = record.claims
    .filter(({ kind }) => kind !== 'role')
    .map((claim) => ({ claim, said: statements.filter((statement) => answers(statement, claim)) }))
    .filter(({ said }) => said.length > 1)
    .sort((one, other) => other.said.length - one.said.length);
  if (claims.length === 0) return null;
  const { actors } = indexRecord(record);
  return (
    <section class="card-section">
      <h3>{TEXTS.overTime}</h3>
      <ul class="over-time">
        {claims.map(({ claim, said }) => (
          <li key={claim.id}>
            <details class="source-fold">
              <summary>
                <span>{claim.heading}</span>
                <span class="source-fold-when">{TEXTS.statementCount(said.length)}</span>
              </summary>
              <dl>
                {linesOf(said, claim, record).map(({ when, values }) => (
                  <div key={`${when}/${values}`}>
                    <dt>{when}</dt>
                    <dd>{values}</dd>
                  </div>
                ))}
              </dl>
              <PlaceLink place={{ kind: 'compare', id: claim.id }} onOpen={onOpen}>
                {TEXTS.besideAnother(actors.get(said[0]?.claimant ?? '')?.name ?? '')}
              </PlaceLink>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** When a person held what on a claim, oldest first; what several statements of one time hold, once. */
function linesOf(said: readonly Statement[], claim: Claim, record: StoryRecord) {
  const lines = said.map((statement) => ({
    when: intervalText(saidWhen(statement, record)),
    values: valuesOf(statement, claim, record).join('; '),
  }));
  return lines.filter(
    ({ when, values }, at) =>
      lines.findIndex((other) => other.when === when && other.values === values) === at,
  );
}

function answers(statement: Statement, claim: Claim): boolean {
  return statement.answers.some((answer) => answer.claim === claim.id);
}
