/** The proof where not all texts are at hand, its counts where something fails, and repetitions. */
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../data/build/problems';
import { reportProof } from '../../../data/build/provenance/report';
import { readSourceText } from '../../../data/build/provenance/source-text';
import { verifyRecord } from '../../../data/build/provenance/verify';
import { edited, SMALL_STORY, SMALL_TEXTS, storyOf } from './small-story';

const A = 'seeds/a.yaml';
const EVENTS = 'data/story/events.yaml';

describe('where not all texts are at hand', () => {
  const some = (name: string) => new Map([...SMALL_TEXTS].filter(([file]) => file === name));

  test('what is there is proved, and the rest is listed as not proved', () => {
    const proof = verifyRecord(storyOf(SMALL_STORY), some('first.txt'));
    expect(proof.failures).toEqual([]);
    expect(proof.missing).toEqual([{ id: 'b', file: 'second.txt' }]);
    const lines = reportProof(proof, []).split('\n');
    expect(lines).toContain('Source b, second.txt: not at hand, not proved');
    expect(lines).toContain('1 of 2 sources, 1 not at hand');
  });

  test('a date that another article may give is no failure', () => {
    const story = storyOf(
      edited(SMALL_STORY, [
        A,
        `said: 2024-05\n    summary: Ann Reed had`,
        `said: 2023-11\n    summary: Ann Reed had`,
      ]),
    );
    expect(verifyRecord(story, SMALL_TEXTS).failures).not.toEqual([]);
    const proof = verifyRecord(story, some('first.txt'));
    expect(proof.failures).toEqual([]);
    expect(proof.sources.map(({ dates }) => dates.unproved)).toEqual([1]);
  });

  test('so is an entry of the timeline that it may date', () => {
    const story = storyOf(edited(SMALL_STORY, [EVENTS, 'when: 2024-06', 'when: 2024-01']));
    const proof = verifyRecord(story, some('first.txt'));
    expect(proof.failures).toEqual([]);
    expect(reportProof(proof, [])).toContain(
      '1 dated by their statements, 0 reckoned, 1 resting on texts not at hand',
    );
  });

  test('a fault of what is there fails', () => {
    const story = storyOf(edited(SMALL_STORY, [A, 'quote: hundreds', 'quote: thousands']));
    expect(verifyRecord(story, some('first.txt')).failures.length).toBeGreaterThan(0);
    expect(verifyRecord(story, some('second.txt')).failures).toEqual([]);
  });
});

test('what is in no statement is counted as that', () => {
  const story = storyOf(edited(SMALL_STORY, [A, `  - { paragraph: 5, text: £5, reason: advert }\n`, '']));
  const report = reportProof(verifyRecord(story, SMALL_TEXTS), []);
  expect(report).toContain('  article figures     7: 5 in statements, 1 unused with a reason, 1 in neither');
  expect(report).toContain('6 quotations and 10 figures accounted for');
});

test('the words of a repetition are held against its own article', () => {
  const text =
    'She said: "There is no order, and there’s no ‘magic trick’." An order for three looms, worth more than £2m, came in June.';
  const texts = new Map([
    ...SMALL_TEXTS,
    ['second.txt', readSourceText('second.txt', new TextEncoder().encode(text))],
  ]);
  const failures = verifyRecord(storyOf(SMALL_STORY), texts).failures.map(formatProblem);
  expect(failures).toContain(
    'seeds/a.yaml:34: second.txt, paragraph 1, statement «a03-no-order»: «There is no order, and there’s no ‘magic wand’.»: ' +
      "not word for word: after «'magic» the article has «trick'.\"» where the quote has «wand'.»; copy it exactly",
  );
  expect(failures).toContainEqual(expect.stringContaining('seeds/b.yaml:7: second.txt is not the text'));
});
