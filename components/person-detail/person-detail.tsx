import type { Actor, Post, StoryRecord } from '../../engine/model/record';
import { intervalText } from '../../texts/dates';
import { DETAIL_TEXTS as TEXTS } from '../../texts/record';
import { partyText } from '../../texts/statements';
import type { RecordPlace } from '../model/places';
import { indexRecord } from '../model/record-index';
import { byDate } from '../model/statement-dates';
import { ClaimLinks } from '../parts/claim-links';
import { StatementItem } from '../parts/statement-item';
import { PersonOverTime } from './person-over-time';

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
      {actor.party !== null && <p class="detail-kind">{partyText(actor.party, actor.partyBasis)}</p>}
      <h2 tabIndex={-1}>{actor.name}</h2>
      {actor.partyBasis !== null && <p class="card-note">{TEXTS.partyInferred(actor.partyBasis)}</p>}
      {actor.posts.length > 0 && (
        <section class="card-section">
          <h3>{TEXTS.posts}</h3>
          <ul class="post-list">
            {actor.posts.map((post) => (
              <li key={post.id}>
                <strong>{post.title}</strong> <span>{observedText(post, record)}</span>
                {basesOf(actor, post, record).map((basis) => (
                  <p class="statement-note" key={basis}>
                    {TEXTS.postInferred(basis)}
                  </p>
                ))}
                {post.doubt !== null && <p class="statement-note">{TEXTS.doubtfulPost(post.doubt)}</p>}
              </li>
            ))}
          </ul>
          <p class="card-note">{TEXTS.postsNote}</p>
        </section>
      )}
      <PersonOverTime statements={statements} record={record} onOpen={onOpen} />
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

/** What a post is inferred from, where an article that shows somebody in it does not give it with the name. */
function basesOf(actor: Actor, post: Post, record: StoryRecord): readonly string[] {
  const { statements } = indexRecord(record);
  const answers = post.observed.flatMap((id) => statements.get(id)?.answers ?? []);
  const bases = answers.flatMap((answer) =>
    answer.kind === 'role' && answer.actor === actor.id && answer.post === post.id
      ? (answer.basis ?? [])
      : [],
  );
  return [...new Set(bases)];
}

/** When the articles appeared that show somebody in a post, each once: "1 – 7 April 2024; 17 or 18 April 2024". */
function observedText(post: Post, record: StoryRecord): string {
  const { statements, sources } = indexRecord(record);
  const shown = new Set(
    post.observed.flatMap((id) => statements.get(id)?.appearances.map(({ source }) => source) ?? []),
  );
  return [...sources.values()]
    .filter(({ id }) => shown.has(id))
    .map(({ published }) => intervalText(published))
    .join('; ');
}
