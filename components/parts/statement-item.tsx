import type { Statement, StoryRecord } from '../../engine/types';
import { CARD_TEXTS } from '../../texts/card';
import { intervalText } from '../../texts/dates';
import {
  FORM_LABELS,
  inferredText,
  quoted,
  repeatedText,
  sourceText,
  speakerText,
} from '../../texts/statements';
import { articleQuery } from '../model/article-query';
import { indexRecord } from '../model/record-index';
import { saidWhen } from '../model/statement-dates';

export interface StatementItemProps {
  readonly statement: Statement;
  readonly record: StoryRecord;
  /** Searches the web for the article the statement stands in. */
  readonly onFindArticle: (query: string) => void;
}

/** One statement: when, who with the post then observed, the words, the source. */
export function StatementItem({ statement, record, onFindArticle }: StatementItemProps) {
  const index = indexRecord(record);
  const speaker = index.actors.get(statement.claimant)?.name ?? statement.claimant;
  const sources = statement.appearances.flatMap(({ source }) => index.sources.get(source) ?? []);
  const [first, ...others] = sources;
  return (
    <div class="statement">
      <p class="statement-head">
        <span class="statement-date">{intervalText(saidWhen(statement, record))}</span>{' '}
        <span class="statement-speaker">{speakerText(speaker, statement.post)}</span>
      </p>
      {statement.quote === null ? (
        <p class="statement-words">{statement.summary}</p>
      ) : (
        <blockquote class="statement-quote">{quoted(statement.quote)}</blockquote>
      )}
      {statement.claimantBasis !== null && (
        <p class="statement-note">{inferredText(statement.claimantBasis)}</p>
      )}
      {first !== undefined && (
        <p class="statement-source">
          {sourceText(first.publisher, intervalText(first.published))} · {FORM_LABELS[statement.form]}
          {' · '}
          <button
            type="button"
            class="link-button"
            onClick={() => onFindArticle(articleQuery(statement, record))}
          >
            {CARD_TEXTS.findArticle}
          </button>
        </p>
      )}
      {others.length > 0 && (
        <p class="statement-note">{repeatedText(others.map((source) => intervalText(source.published)))}</p>
      )}
    </div>
  );
}
