import type { StoryRecord } from '../../engine/model/record';
import { type AccusationFigures, accusationFigures, isAccusationDue } from './accusations';
import type { FileNote } from './file-notes';
import { partsOf } from './parts';
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
  readonly name: string;
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
  readonly groups: Readonly<Record<Group, Line>>;
  readonly files: readonly Line[];
  readonly silence: Readonly<Record<SilenceGroup, Silence>>;
  readonly accusations: Readonly<Record<AccusationGroup, AccusationFigures>>;
  readonly real: Breakdown;
  readonly invented: Breakdown;
}

/** Real or invented text, told apart by what is claimed and said of it. */
export interface Breakdown {
  readonly kinds: readonly Line[];
  readonly claims: readonly Line[];
  readonly verdicts: VerdictFigures;
  /** Most frequent first. */
  readonly errorClasses: readonly ErrorClass[];
}

/**
 * Parts of the labelled text that are looked at together: real coverage of the story's year, and elsewhere (the
 * plant in other years, near topics); invented text; `unread`: of that, what the lexicon's author has not read.
 */
export type Group = 'storyYear' | 'elsewhere' | 'real' | 'given' | 'own' | 'unread' | 'invented' | 'all';
/** Real coverage by part, invented text by sort of page. */
export type SilenceGroup = 'storyYear' | 'elsewhere' | PageKind;
/** `altered`: invented sentences in which an accusation is due. */
export type AccusationGroup = 'storyYear' | 'elsewhere' | 'real' | 'invented' | 'altered';

export function figuresOf(
  units: readonly ScoredUnit[],
  record: StoryRecord,
  notes: readonly FileNote[],
): Figures {
  const partOf = partsOf(record, notes);
  const storyYear = units.filter((unit) => partOf(unit) === 'storyYear');
  const elsewhere = units.filter((unit) => partOf(unit) === 'elsewhere');
  const real = [...storyYear, ...elsewhere];
  const invented = units.filter((unit) => partOf(unit) === 'invented');
  const ofFiles = (name: string, holds: (note: FileNote) => boolean) => {
    const names = new Set(notes.filter(holds).map(({ file }) => file));
    return lineOf(
      name,
      units.filter(({ file }) => names.has(file)),
    );
  };
  const ofPages = (page: PageKind) => invented.filter((unit) => unit.page === page);
  return {
    groups: {
      storyYear: lineOf('real coverage, the story’s year', storyYear),
      elsewhere: lineOf('real coverage, other years and near topics', elsewhere),
      real: lineOf('all real coverage', real),
      given: ofFiles('given files', ({ origin }) => origin === 'given'),
      own: ofFiles('own files', ({ origin }) => origin === 'own'),
      unread: ofFiles('files nobody tuned on', ({ read }) => !read),
      invented: lineOf('all invented files', invented),
      all: lineOf('all files', units),
    },
    files: notes.map(({ file }) => ofFiles(file, (note) => note.file === file)),
    silence: {
      storyYear: silenceOf('real coverage, the story’s year', storyYear),
      elsewhere: silenceOf('real coverage, other years and near topics', elsewhere),
      plant: silenceOf('invented, pages about the plant', ofPages('plant')),
      other: silenceOf('invented, other pages', ofPages('other')),
      unrelated: silenceOf(
        'invented, pages that name neither the plant nor its people',
        ofPages('unrelated'),
      ),
    },
    accusations: {
      storyYear: accusationFigures(storyYear),
      elsewhere: accusationFigures(elsewhere),
      real: accusationFigures(real),
      invented: accusationFigures(invented),
      altered: accusationFigures(invented.filter(isAccusationDue)),
    },
    real: breakdown(real, record),
    invented: breakdown(invented, record),
  };
}

function breakdown(units: readonly ScoredUnit[], record: StoryRecord): Breakdown {
  const outcomes = units.flatMap((unit) => unit.outcomes);
  const kindOf = new Map(record.claims.map((claim) => [claim.id, claim.kind]));
  const part = (name: string, belongs: (outcome: Outcome) => boolean) =>
    toLine(name, outcomes.filter(belongs));
  return {
    kinds: [...new Set(kindOf.values())].map((kind) => part(kind, ({ claim }) => kindOf.get(claim) === kind)),
    claims: record.claims.map(({ id }) => part(id, ({ claim }) => claim === id)),
    verdicts: verdictFigures(outcomes),
    errorClasses: errorClasses(outcomes),
  };
}

function lineOf(name: string, units: readonly ScoredUnit[]): Line {
  return toLine(
    name,
    units.flatMap(({ outcomes }) => outcomes),
  );
}

export function toLine(name: string, outcomes: readonly Outcome[]): Line {
  const counts = countOutcomes(outcomes);
  return { name, ...counts, ...ratesOf(counts) };
}

function silenceOf(name: string, units: readonly ScoredUnit[]): Silence {
  const silent = units.filter(({ labels }) => labels.length === 0);
  const marked = silent.filter(({ found }) => found.length > 0).length;
  return { name, sentences: silent.length, marked, perThousand: (1000 * marked) / silent.length };
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
