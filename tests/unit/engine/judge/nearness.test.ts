import { describe, expect, it } from 'vitest';
import { indexTokens, Nearness } from '../../../../engine/judge/nearness';
import type { Statement } from '../../../../engine/model/record';

function statement(id: string, claims: readonly string[]): Statement {
  return {
    id,
    appearances: [{ source: 'a', paragraph: 1 }],
    claimant: 'paper',
    claimantBasis: null,
    post: null,
    form: 'narrated',
    said: null,
    summary: '',
    quote: null,
    partial: false,
    reservation: null,
    answers: claims.map((claim) => ({ kind: 'stance', claim, stance: 'so' })),
  };
}

function indexOf(
  entries: readonly (readonly [id: string, claims: readonly string[], tokens: readonly string[]])[],
) {
  return new Nearness(
    entries.map(([id, claims]) => statement(id, claims)),
    indexTokens(entries.map(([, , tokens]) => tokens)),
  );
}

describe('the statements of a claim', () => {
  const index = indexOf([
    ['visit', ['talks'], ['@minister', 'talks', 'w:visit', 'w:derbi']],
    ['letter', ['talks'], ['@minister', 'talks', 'w:letter']],
    ['layoffs', ['jobs', 'talks'], ['#jobs', 'w:order', 'w:border']],
    ['order', ['order'], ['w:order']],
  ]);
  const ids = (claim: string, tokens: readonly string[]) =>
    index.nearest(claim, tokens).map((hit) => hit.statement.id);

  it.each<[claim: string, tokens: string[], nearest: string[]]>([
    ['talks', ['@minister', 'talks', 'w:letter'], ['letter', 'visit', 'layoffs']],
    ['talks', ['#jobs'], ['layoffs', 'visit', 'letter']],
    ['talks', ['w:unheard-of'], ['visit', 'letter', 'layoffs']],
    ['talks', [], ['visit', 'letter', 'layoffs']],
    ['jobs', ['@minister'], ['layoffs']],
    ['nothing', ['talks'], []],
  ])('%s by %j: %j', (claim, tokens, nearest) => {
    expect(ids(claim, tokens)).toEqual(nearest);
  });

  it('finds a rarer token more telling than a common one', () => {
    expect(ids('talks', ['@minister', 'w:border'])[0]).toBe('layoffs');
  });
});
