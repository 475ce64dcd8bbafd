import { describe, expect, it } from 'vitest';
import { StatementIndex } from '../../../../../engine/judge/retrieve/statement-index';
import type { Statement } from '../../../../../engine/model/record';

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
  return new StatementIndex(
    entries.map(([id, claims]) => statement(id, claims)),
    { index: entries.map(([, , tokens]) => tokens) },
  );
}

describe('the index of statements', () => {
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

  it('ranks those that share most, where a claim has more statements than Fuse is given', () => {
    const many = Array.from({ length: 200 }, (_, i): [string, string[], string[]] => [
      `s${i}`,
      ['talks'],
      i === 150 ? ['talks', 'w:visit', 'w:late'] : i % 2 ? ['talks'] : ['talks', 'w:visit'],
    ]);
    const hits = indexOf(many).nearest('talks', ['talks', 'w:visit', 'w:late']);
    expect(hits[0]?.statement.id).toBe('s150');
    expect(hits.length).toBe(32);
    expect(hits.every(({ statement: { id } }) => id === 's150' || Number(id.slice(1)) % 2 === 0)).toBe(true);
  });
});
