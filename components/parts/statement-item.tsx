import type { Source, Statement, StoryRecord } from '../../engine/model/record';
import { CARD_TEXTS } from '../../texts/card';
import { intervalText } from '../../texts/dates';
import { originText, quoted, repeatedText, reservationText } from '../../texts/statements';
import { articleQuery } from '../model/article-query';
import { inferences } from '../model/inferred';
import { indexRecord } from '../model/record-index';
import { saidWhen } from '../model/statement-dates';

export interface StatementItemProps {
  readonly statement: Statement;
  readonly record: StoryRecord;
  /** Where all statements are one person's, their name is not repeated. */
  readonly withSpeaker?: boolean;
  /** Searches the web for the article the statement stands in. */
  readonly onFindArticle: (query: string) => void;
}

/** One statement: who with the post then observed, when, the words, the source. */
export function StatementItem({ statement, record, withSpeaker = true, onFindArticle }: StatementItemProps) {
  const index = indexRecord(record);
  const speaker = index.actors.get(statement.claimant)?.name ?? statement.claimant;
  const when = intervalText(saidWhen(statement, record));
  const [first, ...repeats] = statement.appearances.flatMap(({ source }) => index.sources.get(source) ?? []);
  return (
    <div class="statement">
      <p class="statement-head">
        <span class="statement-speaker">
          {withSpeaker && <b>{speaker}</b>}
          {withSpeaker && statement.post !== null && ', '}
          {statement.post}
        </span>{' '}
        <span class="statement-date">{when}</span>
      </p>
      {(statement.quote === null || statement.partial) && <p class="statement-words">{statement.summary}</p>}
      {statement.quote !== null && <blockquote class="statement-quote">{quoted(statement.quote)}</blockquote>}
      {statement.reservation !== null && (
        <p class="statement-note">{reservationText(statement.reservation)}</p>
      )}
      {inferences(statement, record).map((inferred) => (
        <p class="statement-note" key={inferred}>
          {inferred}
        </p>
      ))}
      {first !== undefined && (
        <p class="statement-source">
          <span>{originText(statement.form, first.publisher, published(first, when))}</span>{' '}
          <button
            type="button"
            class="link-button"
            onClick={() => onFindArticle(articleQuery(statement, record))}
          >
            {CARD_TEXTS.findArticle}
          </button>
        </p>
      )}
      {repeats.length > 0 && (
        <p class="statement-note">{repeatedText(repeats.map((source) => intervalText(source.published)))}</p>
      )}
    </div>
  );
}

/** When a source appeared, unless that is what stands beside the speaker already. */
function published(source: Source, when: string): string | null {
  const date = intervalText(source.published);
  return date === when ? null : date;
}
