import { expect, test } from 'vitest';
import { PeopleList } from '../../../../components/person-detail/people-list';
import { PersonDetail } from '../../../../components/person-detail/person-detail';
import { PersonOverTime } from '../../../../components/person-detail/person-over-time';
import type { StoryRecord } from '../../../../engine/model/record';
import { useDocument } from '../draw';
import { SMALL_RECORD, statement } from '../small-record';

const draw = useDocument();

test('those on the page first, people before organisations, each in the page’s order', () => {
  const { root } = draw(
    <PeopleList record={SMALL_RECORD} onPage={['paper', 'bob-zed', 'ann-ash']} onOpen={() => {}} />,
  );
  const [first] = root.querySelectorAll('section');
  expect(first?.querySelector('h2')?.textContent).toBe('On this page');
  expect([...(first?.querySelectorAll('.row-title') ?? [])].map((one) => one.textContent)).toEqual([
    'Bob Zed',
    'Ann Ash',
    'The Paper',
  ]);
});

test('what somebody held on one matter over time: the same at one time stands once', () => {
  const stance = { kind: 'stance', claim: 'could-it', stance: 'no' } as const;
  const record: StoryRecord = {
    ...SMALL_RECORD,
    statements: [
      ...SMALL_RECORD.statements,
      statement({ id: 'a-again', claimant: 'bob-zed', answers: [stance] }),
      statement({ id: 'a-once-more', claimant: 'bob-zed', answers: [stance] }),
    ],
  };
  const statements = record.statements.filter(({ claimant }) => claimant === 'bob-zed');
  const { root } = draw(<PersonOverTime statements={statements} record={record} onOpen={() => {}} />);
  expect(root.querySelector('summary')?.textContent).toBe('Heading of could-it3 statements');
  expect([...root.querySelectorAll('dl > div')].map((one) => one.textContent?.replace(/\s/g, ' '))).toEqual([
    '2 May 2023No, it could not',
    '1 – 7 April 2024No, it could not',
  ]);
});

test('a post says what it is inferred from, where an article does not give it with the name', () => {
  const basis = 'the article has her speak for the ministry.';
  const role = (id: string, given: string | null) =>
    statement({
      id,
      answers: [{ kind: 'role', claim: 'roles', actor: 'ann-ash', post: 'minister', basis: given }],
    });
  const [, ann] = SMALL_RECORD.actors;
  if (ann === undefined) throw new Error('The record has no second actor');
  const posts = ann.posts.map((post) => ({
    ...post,
    observed: post.id === 'minister' ? ['one', 'two'] : [],
  }));
  const shown = (bases: readonly [string | null, string | null]) =>
    [
      ...draw(
        <PersonDetail
          actor={{ ...ann, posts }}
          record={{
            ...SMALL_RECORD,
            actors: [{ ...ann, posts }],
            statements: [role('one', bases[0]), role('two', bases[1])],
          }}
          onOpen={() => {}}
          onFindArticle={() => {}}
        />,
      ).root.querySelectorAll('.post-list li'),
    ].map((post) => post.textContent?.includes(`In an article the post is inferred: ${basis}`));
  expect(shown([basis, basis])).toEqual([false, true]);
  expect(shown([null, null])).toEqual([false, false]);
});
