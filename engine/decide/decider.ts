import type { Matcher } from '../model/dataset';
import { type Atom, areNear, quoteName, type SentenceFeatures } from './features';
import type { ModelHead } from './packing/weights';
import { Vocabulary } from './vocabulary';
import { WeightTable } from './weight-table';

/** Does a sentence make a claim? A linear model answers for each claim, from weights that can be read. */

/** A claim that a sentence is taken to make. */
export interface Decision {
  readonly claim: string;
  /** Probability that it does, 0 to 1. */
  readonly score: number;
}

/** Probability that a claim needs on a page about something else: most sentences there that sound like one are none. */
const SURE_ELSEWHERE = 0.95;

/** How much less a score may be where the sentence quotes words close to recorded ones: those speak for themselves. */
const QUOTED = 0.1;

/** Decides for all claims at once: a sentence's features are walked a single time. */
export class Decider {
  private readonly heads: readonly ModelHead[];
  private readonly vocabulary: Vocabulary;
  private readonly table: WeightTable;
  private readonly scores: Float64Array;
  /** For each row of the table, the count of the sentence that it was last added for: a feature counts once. */
  private readonly added: Uint32Array;
  private sentences = 0;

  constructor({ models, vocabulary }: Pick<Matcher, 'models' | 'vocabulary'>) {
    this.heads = models.heads;
    this.vocabulary = new Vocabulary(vocabulary);
    this.table = new WeightTable(models, this.vocabulary);
    this.scores = new Float64Array(models.heads.length);
    this.added = new Uint32Array(this.table.rows);
  }

  /**
   * The claims whose score reaches their threshold, most certain first.
   *
   * @param aboutPlant whether the page is about the plant; on others a claim must be surer
   */
  decide({ atoms, singles }: SentenceFeatures, aboutPlant: boolean): Decision[] {
    this.sentences++;
    for (let claim = 0; claim < this.heads.length; claim++) this.scores[claim] = this.heads[claim]?.bias ?? 0;
    for (const single of singles) this.add(this.table.rowOfSingle(single));
    this.addAtoms(atoms);
    const named = new Set(atoms.map(({ name }) => name));
    return this.heads
      .flatMap((head, claim) => {
        const score = this.scores[claim] ?? 0;
        const least = named.has(quoteName(head.claim)) ? head.threshold - QUOTED : head.threshold;
        return score >= least ? [{ claim: head.claim, score: probability(score, head.platt) }] : [];
      })
      .filter(({ score }) => aboutPlant || score >= SURE_ELSEWHERE)
      .sort((a, b) => b.score - a.score);
  }

  /** Atoms and the pairs of them that stand near each other, as `forEachFeature` visits them, but without their names. */
  private addAtoms(atoms: readonly Atom[]): void {
    const known = atoms.flatMap((atom) => {
      const number = this.vocabulary.numberOf(atom.name);
      return number === undefined ? [] : [{ atom, number }];
    });
    for (let i = 0; i < known.length; i++) {
      const a = known[i];
      if (!a) continue;
      this.add(this.table.rowOfSingle(a.atom.name));
      for (let j = i + 1; j < known.length; j++) {
        const b = known[j];
        if (b && a.number !== b.number && areNear(a.atom, b.atom)) {
          this.add(this.table.rowOfPair(a.number, b.number));
        }
      }
    }
  }

  private add(row: number | undefined): void {
    if (row === undefined || this.added[row] === this.sentences) return;
    this.added[row] = this.sentences;
    this.table.add(row, this.scores);
  }
}

function probability(score: number, [slope, offset]: ModelHead['platt']): number {
  return 1 / (1 + Math.exp(-(slope * score + offset)));
}
