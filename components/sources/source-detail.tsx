import type { Source, Statement, StoryRecord } from '../../engine/model/record';
import { intervalText } from '../../texts/dates';
import { SOURCE_TEXTS as TEXTS } from '../../texts/sources';
import type { RecordPlace } from '../model/places';
import { indexRecord } from '../model/record-index';
import { ClaimLinks } from '../parts/claim-links';
import { StatementItem } from '../parts/statement-item';

export interface SourceDetailProps {
  readonly source: Source;
  readonly record: StoryRecord;
  readonly onOpen: (place: RecordPlace) => void;
  readonly onFindArticle: (query: string) => void;
}

/** One article: publisher, date and what it rests on, checksum, and its statements paragraph by paragraph. */
export function SourceDetail({ source, record, onOpen, onFindArticle }: SourceDetailProps) {
  return (
    <article class="detail" id={`source-${source.id}`}>
      <p class="detail-kind">{source.publisher}</p>
      <h2 tabIndex={-1}>{TEXTS.heading(intervalText(source.published))}</h2>
      <dl class="facts">
        <dt>{TEXTS.basis}</dt>
        <dd>{source.basis}</dd>
        <dt>{TEXTS.headline}</dt>
        <dd>{TEXTS.unknown}</dd>
        <dt>{TEXTS.checksum}</dt>
        <dd>
          <code>{source.sha256}</code>
        </dd>
      </dl>
      <section class="card-section">
        <h3>{TEXTS.statements}</h3>
        <ol class="statement-list">
          {statementsIn(source, record).map(({ statement, paragraph }) => (
            <li key={statement.id}>
              <p class="detail-kind">{TEXTS.paragraph(paragraph)}</p>
              <StatementItem statement={statement} record={record} onFindArticle={onFindArticle} />
              <ClaimLinks statement={statement} record={record} onOpen={onOpen} />
            </li>
          ))}
        </ol>
      </section>
    </article>
  );
}

/** What a source holds, in the order of its paragraphs. */
export function statementsIn(
  source: Source,
  record: StoryRecord,
): readonly { readonly statement: Statement; readonly paragraph: number }[] {
  return [...indexRecord(record).statements.values()]
    .flatMap((statement) =>
      statement.appearances
        .filter((appearance) => appearance.source === source.id)
        .map(({ paragraph }) => ({ statement, paragraph })),
    )
    .toSorted((one, other) => one.paragraph - other.paragraph);
}
