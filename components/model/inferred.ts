import type { Statement, StoryRecord } from '../../engine/model/record';
import { inferredPostText, inferredText } from '../../texts/statements';
import { indexRecord } from './record-index';

/** What of a statement is inferred, the speaker or somebody's post, and from what: a sentence an entry. */
export function inferences({ claimantBasis, answers }: Statement, record: StoryRecord): readonly string[] {
  const posts = answers.flatMap((answer) => {
    if (answer.kind !== 'role' || answer.basis === null) return [];
    const actor = indexRecord(record).actors.get(answer.actor);
    const post = actor?.posts.find(({ id }) => id === answer.post);
    return [inferredPostText(actor?.name ?? answer.actor, post?.title ?? answer.post, answer.basis)];
  });
  return [...(claimantBasis === null ? [] : [inferredText(claimantBasis)]), ...posts];
}
