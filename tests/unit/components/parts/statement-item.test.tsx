import { describe, expect, test } from 'vitest';
import { StatementItem } from '../../../../components/parts/statement-item';
import { EventEntry } from '../../../../components/timeline/event-entry';
import type { Statement } from '../../../../engine/model/record';
import { useDocument } from '../draw';
import { SMALL_RECORD, statement } from '../small-record';

const draw = useDocument();
const quoted = (part: Partial<Statement> = {}) =>
  statement({ id: 'said', claimant: 'ann-ash', form: 'quoted', quote: 'a gap', ...part });
const drawn = (of: Statement) =>
  draw(<StatementItem statement={of} record={SMALL_RECORD} onFindArticle={() => {}} />);

describe('what stands beside a quotation', () => {
  test('the sentence that a partial one needs to be understood', () => {
    expect(drawn(quoted({ partial: true })).text()).toContain('Summary of said.“a gap”');
  });

  test('nothing, where it is whole', () => {
    const { text } = drawn(quoted());
    expect(text()).toContain('“a gap”');
    expect(text()).not.toContain('Summary of said.');
  });
});

test.each([
  ['doubtful', 'Doubtful: two captions name another post.'],
  ['mistaken', 'Not as the record has it elsewhere: two captions name another post.'],
] as const)('a %s statement says so, with the reason', (kind, text) => {
  const reservation = { kind, reason: 'two captions name another post.' };
  expect(drawn(quoted({ reservation })).root.querySelector('.statement-note')?.textContent).toBe(text);
});

test('a speaker who is inferred is said to be, and by what', () => {
  expect(drawn(quoted({ claimantBasis: 'the letter is signed by the office.' })).text()).toContain(
    'Speaker inferred: the letter is signed by the office.',
  );
  expect(drawn(quoted()).root.querySelector('.statement-note')).toBeNull();
});

test('a post that is inferred is said to be, with whose it is and by what', () => {
  const basis = 'the article has her speak for the ministry.';
  const answers = [{ kind: 'role', claim: 'roles', actor: 'ann-ash', post: 'minister', basis }] as const;
  expect(drawn(quoted({ answers })).text()).toContain(`Post inferred (Ann Ash, minister): ${basis}`);
  expect(drawn(quoted({ answers: [{ ...answers[0], basis: null }] })).text()).not.toContain('inferred');
});

test('an event shows how its date is known', () => {
  const [event] = SMALL_RECORD.events;
  if (event === undefined) throw new Error('The record has no event');
  const entry = draw(
    <EventEntry
      event={{ ...event, basis: 'the article says “yesterday”.' }}
      record={SMALL_RECORD}
      open
      onFindArticle={() => {}}
    />,
  );
  expect(entry.text()).toContain('How the date is known: the article says “yesterday”.');
});
