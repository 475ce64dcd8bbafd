/** How the record knows what a card shows: the date of what the claim is about, and posts that are inferred. */
import { expect, test, vi } from 'vitest';
import { FindingCard } from '../../../../components/finding-card/finding-card';
import type { Finding } from '../../../../engine/model/finding';
import type { StoryRecord } from '../../../../engine/model/record';
import { useDocument } from '../draw';
import { finding, SMALL_RECORD } from '../small-record';

const draw = useDocument();

function cardText(one: Finding, record: StoryRecord): string {
  const done = vi.fn();
  const actions = {
    close: done,
    openInRecord: done,
    openSideBySide: done,
    step: done,
    findArticle: done,
    copy: vi.fn(async () => true),
    hideClaim: done,
    switchOffSite: done,
  };
  return draw(
    <FindingCard
      item={{ finding: one, text: '500 people', sentence: 'It employs 500 people.' }}
      record={record}
      rank={() => []}
      page={{ title: 'Jobs', address: 'https://news.example/', date: '2024-04-10' }}
      actions={actions}
    />,
  ).text();
}

test('the date of the claim’s event, and of no other', () => {
  const events = SMALL_RECORD.events.map((event) => ({
    ...event,
    claim: event.id === 'visit' ? 'jobs' : null,
    whenText: `the day of the ${event.id}`,
    basis: `An article says of the ${event.id} “on Tuesday”.`,
  }));
  const text = cardText(finding(), { ...SMALL_RECORD, events });
  expect(text).toContain('Date on record: the day of the visit. An article says of the visit “on Tuesday”.');
  expect(text).not.toContain('the day of the opening');
});

test('a post, on a finding about posts', () => {
  const basis = 'the article has him speak for the ministry.';
  const statements = SMALL_RECORD.statements.map((each) => ({
    ...each,
    answers: each.answers.map((answer) =>
      answer.kind === 'role' && answer.actor === 'bob-zed' ? { ...answer, basis } : answer,
    ),
  }));
  const { id, span, sentence, score } = finding();
  const post: Finding = {
    ...{ id, span, sentence, score, claim: 'roles', statements: ['a-zed'] },
    ...{ kind: 'post', verdict: 'matches', reason: 'post-as-recorded', holder: null },
    page: { actor: 'bob-zed', words: 'minister' },
    record: { post: 'minister', span: { earliest: '2023-05-02', latest: '2023-05-02' }, givers: [] },
  };
  expect(cardText(post, { ...SMALL_RECORD, statements })).toContain(
    `Post inferred (Bob Zed, minister): ${basis}`,
  );
});
