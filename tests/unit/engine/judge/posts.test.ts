/** A person named with an office against the posts on record at the page's date. */
import { describe, expect, test } from 'vitest';
import { Posts } from '../../../../engine/judge/posts';
import type { Answer } from '../../../../engine/model/record';
import { told } from '../headline';
import { CAST, FINDERS, PROFILE } from '../people';
import { claim, question, statement } from '../small-record';
import { made } from './made';

const posts = new Posts(CAST, FINDERS.offices, PROFILE.offices);
const ENDS = '2024-10-04';
const SPRING = '2024-04-18';
const CAMPAIGN = '2024-06-15';
const AUTUMN = '2024-09-27';
const LATER = '2025-02-01';

const roles = claim('role');
const observed = (actor: string, post: string): Answer => ({
  kind: 'role',
  claim: roles.id,
  actor,
  post,
  basis: null,
});
const RECORD = CAST.flatMap((actor) =>
  actor.posts.map((post) => statement(`${actor.id}-${post.id}`, [observed(actor.id, post.id)])),
);

/** Verdict and line for every titled person of a sentence. */
function ruled(text: string, published: string | null): string[] {
  return posts
    .compare(question(roles, text, RECORD, published), ENDS)
    .flatMap((compared) => made([compared]) ?? [])
    .map((comparison) => told(comparison, roles))
    .map((line) => `${line?.verdict}: ${line?.headline}`);
}

type Case = readonly [text: string, published: string | null, expected: string];

const MATCHES: readonly Case[] = [
  [
    'Transport Secretary Martin Grey spoke.',
    SPRING,
    'matches: Martin Grey: Transport Secretary, as on record.',
  ],
  [
    'Mr Grey, the Secretary of State for Transport, spoke.',
    SPRING,
    'matches: Martin Grey: Transport Secretary, as on record.',
  ],
  [
    'Louisa Hale, who is the shadow transport secretary, spoke.',
    SPRING,
    'matches: Louisa Hale: Shadow Transport Secretary, as on record.',
  ],
  [
    'Transport Secretary Louisa Hale spoke.',
    AUTUMN,
    'matches: Louisa Hale: Transport Secretary, as on record.',
  ],
  [
    'Louisa Hale, by then Transport Secretary, spoke.',
    AUTUMN,
    'matches: Louisa Hale: Transport Secretary, as on record.',
  ],
  ['The mayor, Karen Moss, spoke.', AUTUMN, 'matches: Karen Moss: North East Mayor, as on record.'],
  ['Peter Holt, MP for Sedgefield, spoke.', SPRING, 'matches: Peter Holt: MP for Sedgefield, as on record.'],
  [
    'Former Sedgefield MP Philip Wade spoke.',
    SPRING,
    'matches: Philip Wade: Peter Holt’s predecessor, as on record.',
  ],
  [
    'Former Transport Secretary Martin Grey spoke.',
    AUTUMN,
    'matches: Martin Grey: Transport Secretary, as on record.',
  ],
  [
    'On 17 April Transport Secretary Martin Grey met the firm.',
    AUTUMN,
    'matches: Martin Grey: Transport Secretary, as on record.',
  ],
  [
    'The then transport secretary, Martin Grey, met the firm on 17 April.',
    AUTUMN,
    'matches: Martin Grey: Transport Secretary, as on record.',
  ],
];

const DIFFERS: readonly Case[] = [
  [
    'Transport Secretary Louisa Hale spoke.',
    SPRING,
    'role-differs: Louisa Hale on this page: Transport Secretary. On record at that date: Shadow Transport Secretary.',
  ],
  [
    'Transport Secretary Martin Grey spoke.',
    AUTUMN,
    'role-differs: Martin Grey on this page: Transport Secretary. On record in that post at that date: Louisa Hale.',
  ],
  [
    'Louisa Hale, still shadow transport secretary, spoke.',
    AUTUMN,
    'role-differs: Louisa Hale on this page: shadow transport secretary. On record at that date: Transport Secretary.',
  ],
  [
    'The Chancellor, Martin Grey, spoke.',
    SPRING,
    'role-differs: Martin Grey on this page: Chancellor. On record at that date: Transport Secretary.',
  ],
  [
    'North East mayor Karen Moss spoke.',
    SPRING,
    'role-differs: Karen Moss on this page: North East mayor. On record at that date: Labour’s North East mayoral candidate.',
  ],
  [
    'Karen Moss, the mayor of Tees Valley, spoke.',
    AUTUMN,
    'role-differs: Karen Moss on this page: mayor of Tees Valley. On record at that date: North East Mayor.',
  ],
  [
    'Peter Holt, MP for Bishop Auckland, spoke.',
    SPRING,
    'role-differs: Peter Holt on this page: MP for Bishop Auckland. On record at that date: MP for Sedgefield.',
  ],
  [
    'Philip Wade, the former MP for City of Durham, spoke.',
    SPRING,
    'role-differs: Philip Wade on this page: MP for City of Durham. On record at that date: Peter Holt’s predecessor.',
  ],
  [
    'Mr Grey, then the rail minister, met the firm on 17 April 2024.',
    AUTUMN,
    'role-differs: Martin Grey on this page: rail minister. On record at that date: Transport Secretary.',
  ],
];

test.each([...MATCHES, ...DIFFERS])('%s (%s)', (text, published, expected) => {
  expect(ruled(text, published)).toEqual([expected]);
});

const SILENT: readonly (readonly [text: string, published: string | null])[] = [
  ['The then transport secretary, Martin Grey, spoke.', AUTUMN],
  ['Louisa Hale, who was shadow transport secretary, spoke.', AUTUMN],
  ['Martin Grey, transport secretary at the time, spoke.', AUTUMN],
  ['The former Health Secretary Martin Grey spoke.', SPRING],
  ['The Transport Secretary spoke.', SPRING],
  ['Martin Grey told the Transport Secretary.', AUTUMN],
  ['Martin Grey spoke.', SPRING],
  ['Transport Secretary Heidi Alexander spoke.', AUTUMN],
  ['Transport Secretary Louisa Hale spoke.', LATER],
  ['Karen Moss, the Transport Secretary’s ally, spoke.', SPRING],
  ['Mr Grey, MP for Forest of Dean, spoke.', SPRING],
  // After the last sighting, and before the first.
  ['Peter Holt, MP for Sedgefield, spoke.', CAMPAIGN],
  ['Peter Holt, Conservative candidate for Newton Aycliffe, spoke.', SPRING],
];

test.each(SILENT)('%s (%s) is left alone', (text, published) => expect(ruled(text, published)).toEqual([]));

describe('a page without a date', () => {
  test('agrees with any post that was held', () => {
    expect(ruled('Transport Secretary Martin Grey spoke.', null)).toHaveLength(1);
    expect(ruled('Transport Secretary Louisa Hale spoke.', null)[0]).toMatch(/^matches/);
  });
});

test('every titled person of a sentence is judged', () => {
  const text =
    'Transport Secretary Martin Grey met Louisa Hale, the Transport Secretary, and the mayor, Karen Moss.';
  expect(ruled(text, AUTUMN).map((line) => line.split(':')[0])).toEqual([
    'role-differs',
    'matches',
    'matches',
  ]);
});

test('what is marked is the name with its post, and it rests on where the post was observed', () => {
  const asked = question(roles, 'On Monday Transport Secretary Martin Grey spoke.', RECORD, SPRING);
  const comparison = made(posts.compare(asked, ENDS));
  expect(comparison?.words).toEqual({ from: 2, to: 6 });
  expect(comparison?.statements.map(({ id }) => id)).toEqual(['grey-transport']);
  expect(comparison?.outcome).toMatchObject({
    page: { actor: 'grey', words: 'Transport Secretary' },
    record: { post: 'transport', givers: [{ statement: 'grey-transport' }] },
    holder: null,
  });
});
