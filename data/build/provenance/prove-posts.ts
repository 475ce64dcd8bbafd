/** Every post of a person stands with that person's name in the article, in the statement's paragraph or before it. */
import type { Actor } from '../../../engine/model/record';
import { straightenMarks } from '../normalise';
import type { Problem } from '../problems';
import type { SourceHoldings } from './holdings';
import type { SourceText } from './source-text';

export interface PostProof {
  /** Posts that the article gives with the name. */
  readonly standing: number;
  /** One line for each post or speaker that the article does not give, with what it is inferred from. */
  readonly inferred: readonly string[];
  readonly failures: readonly Problem[];
}

/** Proves the posts that statements show their claimants in, and those that they observe, of one article. */
export function provePosts(text: SourceText, held: SourceHoldings, actors: readonly Actor[]): PostProof {
  const proof = { standing: 0, inferred: [] as string[], failures: [] as Problem[] };
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  // What one statement infers a post from ("his predecessor") holds for the article's others by the same person.
  const inferredPosts = held.holdings.flatMap(({ statement: { answers } }) =>
    answers.flatMap((answer) => (answer.kind === 'role' && answer.basis !== null ? [answer] : [])),
  );
  const basisOf = (claimant: string, post: string) =>
    inferredPosts.find(
      (answer) =>
        answer.actor === claimant &&
        byId.get(claimant)?.posts.some((each) => each.id === answer.post && sameTitle(each.title, post)),
    )?.basis ?? null;
  for (const { statement, paragraph, place } of held.holdings) {
    const { id, claimant, claimantBasis, post, answers } = statement;
    const given = [
      ...(post === null
        ? []
        : [
            { actor: byId.get(claimant), post, basis: claimantBasis ?? basisOf(claimant, post), key: 'post' },
          ]),
      ...answers.flatMap((answer) =>
        answer.kind === 'role'
          ? [{ actor: byId.get(answer.actor), post: answer.post, basis: answer.basis, key: 'answers' }]
          : [],
      ),
    ];
    const printed = text.paragraphs.slice(0, paragraph).map((each) => straightenMarks(each).toLowerCase());
    for (const { actor, post: named, basis, key } of given) {
      // What a department speaks for is no post: its administration follows from the day of the statement.
      if (actor?.kind !== 'person') continue;
      if (basis !== null) proof.inferred.push(`${id}: ${actor.name}, ${named}: ${basis}`);
      else if (printed.some((each) => givesPost(each, actor, named))) proof.standing++;
      else {
        const message = `${text.file}, statement «${id}»: no paragraph up to ${paragraph} shows ${actor.name} as «${named}»; mend the post, or say under its basis what it is inferred from`;
        proof.failures.push({ ...place(key), message });
      }
    }
  }
  return proof;
}

/** Whether a paragraph has a person's surname and one of the titles of the post. */
function givesPost(printed: string, actor: Actor, named: string): boolean {
  const post = actor.posts.find(
    ({ id, title, aliases }) => id === named || [title, ...aliases].some((each) => sameTitle(each, named)),
  );
  const titles = post ? [post.title, ...post.aliases] : [named];
  const surname = actor.name.split(' ').at(-1)?.toLowerCase() ?? '';
  return printed.includes(surname) && titles.some((title) => printed.includes(lower(title)));
}

function sameTitle(one: string, other: string): boolean {
  return lower(one) === lower(other);
}

function lower(title: string): string {
  return straightenMarks(title).toLowerCase();
}
