import type { Actor, Post, StoryRecord } from '../../engine/model/record';
import { intervalText } from '../../texts/dates';
import { DETAIL_TEXTS as TEXTS } from '../../texts/record';
import type { RecordPlace } from '../model/places';
import { indexRecord } from '../model/record-index';
import { byDate, saidWhen } from '../model/statement-dates';
import { ClaimLinks } from '../parts/claim-links';
import { StatementItem } from '../parts/statement-item';

export interface PersonDetailProps {
  readonly actor: Actor;
  readonly record: StoryRecord;
  readonly onOpen: (place: RecordPlace) => void;
  readonly onFindArticle: (query: string) => void;
}

/** A person or organisation: posts on the dates they were observed, statements by date with their claims. */
export function PersonDetail({ actor, record, onOpen, onFindArticle }: PersonDetailProps) {
  const statements = byDate(indexRecord(record).byClaimant.get(actor.id) ?? [], record);
  return (
    <article class="detail" id={`person-${actor.id}`}>
      {actor.party !== null && <p class="detail-kind">{actor.party}</p>}
      <h2 tabIndex={-1}>{actor.name}</h2>
      {actor.posts.length > 0 && (
        <section class="card-section">
          <h3>{TEXTS.posts}</h3>
          <ul class="post-list">
            {actor.posts.map((post) => (
              <li key={post.id}>
                <strong>{post.title}</strong> <span>{observedText(post, record)}</span>
              </li>
            ))}
          </ul>
          <p class="card-note">{TEXTS.postsNote}</p>
        </section>
      )}
      <section class="card-section">
        <h3>{TEXTS.statements}</h3>
        {statements.length === 0 && <p>{TEXTS.noStatements}</p>}
        <ol class="statement-list">
          {statements.map((statement) => (
            <li key={statement.id}>
              <StatementItem
                statement={statement}
                record={record}
                withSpeaker={false}
                onFindArticle={onFindArticle}
              />
              <ClaimLinks statement={statement} record={record} onOpen={onOpen} />
            </li>
          ))}
        </ol>
      </section>
    </article>
  );
}

/** The dates on which a post was observed, each once: "April 2024; 17 or 18 April 2024". */
function observedText(post: Post, record: StoryRecord): string {
  const { statements } = indexRecord(record);
  const observed = byDate(
    post.observed.flatMap((id) => statements.get(id) ?? []),
    record,
  );
  return [...new Set(observed.map((statement) => intervalText(saidWhen(statement, record))))].join('; ');
}
