import { figuresOf } from '../../../../scripts/evaluate/figures';
import type { FileNote } from '../../../../scripts/evaluate/file-notes';
import type { Found, ScoredUnit } from '../../../../scripts/evaluate/score';
import { scoreUnit } from '../../../../scripts/evaluate/score';
import { SMALL_STORY, storyOf } from '../../data/small-story';

/** Small runs to make figures of. */

export const { record } = storyOf(SMALL_STORY);
const [first] = record.claims.map(({ id }) => id);
export const CLAIM = first ?? '';

/** A note on a file that is invented and unread unless said. */
export function noteOf(file: string, note: Partial<FileNote> = {}): FileNote {
  return { file, origin: 'given', read: false, about: '', elsewhere: false, ...note };
}

/** A unit of an invented page about the plant unless said, in which one label is asked and some verdicts are given. */
export function unitOf(
  file: string,
  asked: 'matches' | 'differs' | null,
  given: readonly ('matches' | 'differs')[],
  unit: Partial<ScoredUnit> = {},
): ScoredUnit {
  const labels = asked === null ? [] : [{ claim: CLAIM, verdict: [asked], optional: false }];
  const found: Found[] = given.map((verdict) => ({ claim: CLAIM, verdict }));
  const text = { id: 'x', text: 'The works employs 500 people.', labels };
  const place = { file, doc: 'x', group: null, published: null, page: 'plant' as const };
  return { ...text, ...place, found, outcomes: scoreUnit(text, found), withheld: [], ...unit };
}

/**
 * Figures of a run over real coverage and an invented file: in each precision 0.75, recall 0.75, right verdicts
 * 2 of 3, one claim-free sentence of two marked; of two accusations given one right, of three due one made; two pages.
 */
export function smallFigures() {
  const units = ['real/a.jsonl', 'b.jsonl'].flatMap((file) => [
    unitOf(file, 'matches', ['matches']),
    unitOf(file, 'differs', ['matches'], { doc: 'y' }),
    unitOf(file, 'differs', ['differs']),
    unitOf(file, 'differs', []),
    unitOf(file, null, ['differs']),
    unitOf(file, null, []),
  ]);
  const notes = [noteOf('real/a.jsonl', { origin: 'real', read: true }), noteOf('b.jsonl')];
  return figuresOf(
    units.map((unit) => ({ ...unit, published: `${record.ends.slice(0, 4)}-01-01` })),
    record,
    notes,
  );
}
