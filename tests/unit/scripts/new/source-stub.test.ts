import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSourceText } from '../../../../data/build/provenance/source-text';
import { loadRecord } from '../../../../data/load-record';
import { sourceStub } from '../../../../scripts/new/source-stub';

const TEXT = readSourceText(
  'river.txt',
  new TextEncoder().encode(
    'Ann Bell said “we will build 40 homes” on April 16.\n\n\nNothing to count here.\nThe council has 300 staff, “at most”.\n',
  ),
);

const statementsOf = (stub: string) => parse(stub).statements;

describe('a seed file’s stub', () => {
  const stub = sourceStub('f', TEXT, []);

  test('is YAML with the source’s letter, file and checksum', () => {
    expect(parse(stub).source).toMatchObject({ id: 'f', file: 'river.txt', sha256: TEXT.sha256 });
  });

  test('holds a statement for each quotation and for each paragraph that gives a figure outside them', () => {
    const rows = statementsOf(stub).map(({ paragraph, form, quote }: Record<string, unknown>) => [
      paragraph,
      form,
      quote,
    ]);
    expect(rows).toEqual([
      [1, 'quoted', 'we will build 40 homes'],
      [1, 'narrated', undefined],
      [3, 'quoted', 'at most'],
      [3, 'narrated', undefined],
    ]);
  });

  test('names the figures, and no other word of the article that is not quoted', () => {
    expect(stub).toContain('# figures here: April 16');
    expect(stub).toContain('# figures here: 300');
    expect(stub).not.toMatch(/Ann Bell|council|staff|Nothing/);
  });
});

test('words that the record holds already are named by their statement', () => {
  const recorded = loadRecord().statements.find(({ quote }) => quote !== null && quote.split(' ').length > 8);
  const again = readSourceText('again.txt', new TextEncoder().encode(`“${recorded?.quote}”, he said.`));
  expect(sourceStub('f', again, loadRecord().statements)).toContain(
    `The same words as statement ${recorded?.id}`,
  );
});
