import type { Claim, Statement, StoryRecord } from '../../engine/model/record';
import { COMPARE_TEXTS as TEXTS } from '../../texts/compare';
import { answerWords } from '../model/claim-values';
import { firstPair, peopleOnClaim } from '../model/compared-people';
import type { RecordPlace } from '../model/places';
import { indexRecord } from '../model/record-index';
import { PlaceLink } from '../parts/place-link';
import { StatementItem } from '../parts/statement-item';

export interface SideBySideProps {
  readonly claim: Claim;
  readonly record: StoryRecord;
  /** Ids of the two; those that tell most where none or one is chosen. */
  readonly people: readonly string[];
  readonly onPeople: (people: readonly string[]) => void;
  readonly onOpen: (place: RecordPlace) => void;
  readonly onFindArticle: (query: string) => void;
}

/** Two people on one claim beside each other: what each said on it, by date, in their own words. */
export function SideBySide({ claim, record, people, onPeople, onOpen, onFindArticle }: SideBySideProps) {
  const all = peopleOnClaim(claim, record);
  const { actors } = indexRecord(record);
  const isOfClaim = (id: string) => all.some(({ actor }) => actor === id);
  const chosen = [...new Set([...people.filter(isOfClaim), ...firstPair(claim, record)])].slice(0, 2);
  const nameOf = (id: string) => actors.get(id)?.name ?? id;
  return (
    <article class="detail" id={`compare-${claim.id}`}>
      <p class="detail-kind">{TEXTS.kind}</p>
      <h2 tabIndex={-1}>{claim.heading}</h2>
      <p class="detail-question">
        <PlaceLink place={{ kind: 'claim', id: claim.id }} onOpen={onOpen}>
          {claim.question}
        </PlaceLink>
      </p>
      {chosen.length < 2 && <p class="note">{TEXTS.alone}</p>}
      <div class="side-by-side">
        {chosen.map((id, side) => (
          <section key={side} aria-label={nameOf(id)}>
            {all.length === 1 ? (
              <h3>{nameOf(id)}</h3>
            ) : (
              <label class="field">
                <span>{TEXTS.person(side + 1)}</span>
                <select
                  value={id}
                  onChange={({ currentTarget }) => onPeople(chosen.with(side, currentTarget.value))}
                >
                  {all
                    .filter(({ actor }) => actor === id || !chosen.includes(actor))
                    .map(({ actor, statements }) => (
                      <option key={actor} value={actor}>
                        {TEXTS.option(nameOf(actor), statements.length)}
                      </option>
                    ))}
                </select>
              </label>
            )}
            <ol class="statement-list">
              {all
                .find(({ actor }) => actor === id)
                ?.statements.map((statement) => (
                  <li key={statement.id}>
                    <p class="value-words">{valuesOf(statement, claim, record).join('; ')}</p>
                    <StatementItem
                      statement={statement}
                      record={record}
                      withSpeaker={false}
                      onFindArticle={onFindArticle}
                    />
                  </li>
                ))}
            </ol>
          </section>
        ))}
      </div>
    </article>
  );
}

/** What a statement answers to a claim, in words, each once. */
export function valuesOf(statement: Statement, claim: Claim, record: StoryRecord): readonly string[] {
  const words = statement.answers
    .filter((answer) => answer.claim === claim.id)
    .map((answer) => answerWords(answer, claim, record));
  return [...new Set(words)];
}
