import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CLAIM_KINDS } from '../../../../engine/model/record';
import { claimNeeds, withClaim } from '../../../../scripts/new/claim-stub';
import { REAL_STORY } from '../../data/real-story';
import { edited, problemsOf, SMALL_STORY } from '../../data/small-story';

const CLAIMS = 'data/story/claims.yaml';
const LEXICON = 'data/story/lexicon.yaml';

const filesOf = (story: ReadonlyMap<string, string>) => ({
  claims: story.get(CLAIMS) ?? '',
  lexicon: story.get(LEXICON) ?? '',
});

describe.each(CLAIM_KINDS)('the stub of a claim of kind %s', (kind) => {
  const before = filesOf(REAL_STORY);
  const after = withClaim(before, 'new-one', kind);

  test('stands last of its kind, and nothing else has changed', () => {
    const ids = parse(after.claims).claims.filter((claim: { kind: string }) => claim.kind === kind);
    expect(ids.at(-1).id).toBe('new-one');
    for (const file of ['claims', 'lexicon'] as const) {
      const kept = new Set(after[file].split('\n'));
      expect(before[file].split('\n').filter((line) => !kept.has(line))).toEqual([]);
      expect(after[file].length).toBeGreaterThanOrEqual(before[file].length);
    }
    const { claims, ...others } = parse(after.claims);
    expect([claims.filter(({ id }: { id: string }) => id !== 'new-one'), others]).toEqual([
      parse(before.claims).claims,
      { topics: parse(before.claims).topics },
    ]);
  });

  test('is in the lexicon where that asks for the kind', () => {
    const part = { figure: 'figures', date: 'dates', event: 'contraries', state: 'contraries' }[
      kind as string
    ];
    const lexicon = parse(after.lexicon);
    const parts = Object.keys(lexicon).filter((key) => 'new-one' in Object(lexicon[key]));
    expect(parts).toEqual(part === undefined ? [] : [part]);
  });

  test('leaves what is to be filled in to the build, which names each by its line', () => {
    const stubbed = new Map([...REAL_STORY, [CLAIMS, after.claims], [LEXICON, after.lexicon]]);
    const problems = problemsOf(stubbed);
    expect(problems).toHaveLength(`${after.claims}${after.lexicon}`.split('FILL-IN').length - 1);
    expect(
      problems.every((problem) => /:\d+: «[\w-]+» is still to be filled in; write it$/.test(problem)),
    ).toBe(true);
  });

  test('comes with an answer and a labelled row to follow', () => {
    const needs = claimNeeds('new-one', kind);
    expect(needs).toContain('- { claim: new-one, ');
    const [, row = ''] = /^A row: (.*)$/m.exec(needs) ?? [];
    expect(JSON.parse(row).labels[0].claim).toBe('new-one');
  });
});

test('a figure or date claim that the lexicon does not know is a fault', () => {
  const without = edited(
    SMALL_STORY,
    [LEXICON, '  mill-jobs: { unit: jobs, owner: mill, shownBy: [mill-name] }\n', ''],
    [LEXICON, '  mill-opened: { by: [open] }\n', '  mill-order: { by: [open] }\n'],
  );
  expect(problemsOf(without)).toEqual([
    expect.stringMatching(/lexicon\.yaml:\d+: figure claim «mill-jobs» is not here; add a line/),
    expect.stringMatching(/lexicon\.yaml:\d+: date claim «mill-opened» is not here; add a line/),
  ]);
});
