import { describe, expect, test } from 'vitest';
import { buildStory } from '../../../data/build/build-story';
import { readLabelledFolder } from '../../../data/build/labelled';
import { formatProblem } from '../../../data/build/problems';
import { verifyRecord } from '../../../data/build/provenance/verify';
import type { SeedStatement } from '../../../data/schema';
import { MADE_UP_TEXTS, REAL_ROOT, REAL_STORY } from './real-story';
import { edited, storyOf } from './small-story';

const story = storyOf(REAL_STORY);

describe('the record of the project', () => {
  test('builds to the same bytes twice', () => {
    const [first, second] = [buildStory(REAL_STORY), buildStory(new Map([...REAL_STORY].reverse()))];
    expect(first.ok && second.ok).toBe(true);
    if (first.ok && second.ok) {
      expect(JSON.stringify([second.story.record, second.story.gate])).toBe(
        JSON.stringify([first.story.record, first.story.gate]),
      );
    }
  });

  test('has the claims that sentences are labelled with', () => {
    const labelled = readLabelledFolder(`${REAL_ROOT}/corpus`, story.title)
      .flatMap(({ blocks }) => blocks.flatMap(({ labels }) => labels))
      .map(({ claim }) => claim);
    const claims = story.record.claims.map(({ id }) => id);
    expect([...new Set(labelled)].filter((claim) => !claims.includes(claim))).toEqual([]);
  });

  test('stands to articles that hold its quotations, figures and dates', () => {
    expect(verifyRecord(story, MADE_UP_TEXTS).failures.map(formatProblem)).toEqual([]);
  });
});

describe('a word changed in a quotation fails the proof', () => {
  test('in the YAML of a seed', () => {
    const changed = edited(REAL_STORY, [
      'seeds/a.yaml',
      'quote: fantastic example',
      'quote: fantastic sample',
    ]);
    const line =
      (changed.get('seeds/a.yaml') ?? '').split('\n').findIndex((text) => text.includes('sample of')) + 1;
    expect(verifyRecord(storyOf(changed), MADE_UP_TEXTS).failures.map(formatProblem)).toContain(
      `seeds/a.yaml:${line}: 002_1d731c3cd88ffb5f.txt, paragraph 3, statement «a03-sunak-praise»: ` +
        '«fantastic sample of world-class manufacturing»: not word for word: after «fantastic» the article has ' +
        '«example» where the quote has «sample»; copy it exactly',
    );
  });

  test('in each quotation of the record', () => {
    const seeds = story.seeds.map(({ file, seed }) => ({
      file,
      seed: { ...seed, statements: seed.statements.map(withChangedQuote) },
    }));
    const failures = verifyRecord({ ...story, seeds }, MADE_UP_TEXTS).failures.map(formatProblem);
    const unnoticed = seeds.flatMap(({ file, seed }) =>
      seed.statements.filter(({ id, quote }, index) => {
        const place = `${file.name}:${file.lineOf(['statements', index, 'quote'])}: `;
        const words = `statement «${id}»: «${quote}»: `;
        return quote !== null && !failures.some((line) => line.startsWith(place) && line.includes(words));
      }),
    );
    expect(unnoticed).toEqual([]);
  });
});

function withChangedQuote(statement: SeedStatement): SeedStatement {
  const words = statement.quote?.split(' ');
  const quote = words?.with(Math.floor(words.length / 2), 'otherwise').join(' ') ?? null;
  return { ...statement, quote };
}
