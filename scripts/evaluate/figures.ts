import type { StoryRecord } from '../../engine/model/record';
import type { FileNote } from './file-notes';
import { type Counts, countOutcomes, type Rates, ratesOf } from './rates';
import type { Outcome, PageKind, ScoredUnit } from './score';
import { type VerdictFigures, verdictFigures } from './verdict-figures';

/** Everything that a run has measured, as `--json` writes it and the tables print it. */

/** How well a part of the labelled text went. */
export interface Line extends Counts, Rates {
  readonly name: string;
}

/** Marks where nothing may be marked. */
export interface Silence {
  readonly page: PageKind;
  /** Sentences without a label, required or optional. */
  readonly sentences: number;
  readonly marked: number;
  readonly perThousand: number;
}

/** Errors that have claim and sort in common. */
export interface ErrorClass {
  readonly claim: string;
  readonly kind: Exclude<Outcome['kind'], 'right'>;
  /** "expected → given" where the verdict is wrong. */
  readonly verdicts: string;
  readonly count: number;
}

export interface Figures {
  readonly files: readonly Line[];
  readonly groups: Readonly<Record<Group, Line>>;
  readonly kinds: readonly Line[];
  readonly claims: readonly Line[];
  readonly verdicts: VerdictFigures;
  readonly silence: readonly Silence[];
  /** Most frequent first. */
  readonly errorClasses: readonly ErrorClass[];
}

/** Parts of the labelled text that are looked at together; `unread`: the lexicon's author has not read them. */
export type Group = 'given' | 'own' | 'unread' | 'all';

export function figuresOf(
  units: readonly ScoredUnit[],
  record: StoryRecord,
  notes: readonly FileNote[],
): Figures {
  const all = units.flatMap((unit) => unit.outcomes);
  const claims = record.claims.map((claim) => claim.id);
  const kinds = [...new Set(record.claims.map((claim) => claim.kind))];
  const kindOf = new Map(record.claims.map((claim) => [claim.id, claim.kind]));
  const ofFiles = (holds: (note: FileNote) => boolean) => {
    const names = new Set(notes.filter(holds).map((note) => note.file));
    return units.filter((unit) => names.has(unit.file)).flatMap((unit) => unit.outcomes);
  };
  return {
    files: notes.map(({ file }) =>
      toLine(
        file,
        ofFiles((note) => note.file === file),
      ),
    ),
    groups: {
      given: toLine(
        'given files',
        ofFiles((note) => note.origin === 'given'),
      ),
      own: toLine(
        'own files',
        ofFiles((note) => note.origin === 'own'),
      ),
      unread: toLine(
        'files nobody tuned on',
        ofFiles((note) => !note.read),
      ),
      all: toLine('all files', all),
    },
    kinds: kinds.map((kind) =>
      toLine(
        kind,
        all.filter(({ claim }) => kindOf.get(claim) === kind),
      ),
    ),
    claims: claims.map((id) =>
      toLine(
        id,
        all.filter(({ claim }) => claim === id),
      ),
    ),
    verdicts: verdictFigures(all),
    silence: (['plant', 'other', 'unrelated'] as const).map((page) => silenceOf(page, units)),
    errorClasses: errorClasses(all),
  };
}

export function toLine(name: string, outcomes: readonly Outcome[]): Line {
  const counts = countOutcomes(outcomes);
  return { name, ...counts, ...ratesOf(counts) };
}

function silenceOf(page: PageKind, units: readonly ScoredUnit[]): Silence {
  const silent = units.filter((unit) => unit.page === page && unit.labels.length === 0);
  const marked = silent.filter((unit) => unit.marked).length;
  return { page, sentences: silent.length, marked, perThousand: (1000 * marked) / silent.length };
}

function errorClasses(outcomes: readonly Outcome[]): ErrorClass[] {
  const classes = new Map<string, ErrorClass>();
  for (const { claim, kind, expected, given } of outcomes) {
    if (kind === 'right') continue;
    const verdicts = kind === 'wrong-verdict' ? `${expected.join('/')} → ${given.join('/')}` : '';
    const key = [claim, kind, verdicts].join('|');
    const count = (classes.get(key)?.count ?? 0) + 1;
    classes.set(key, { claim, kind, verdicts, count });
  }
  return [...classes.values()].sort((a, b) => b.count - a.count);
}
