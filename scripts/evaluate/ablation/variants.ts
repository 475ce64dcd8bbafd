import type { Feature, SentenceFeatures } from '../../../engine/decide/features';
import { type Hit, Nearness } from '../../../engine/judge/nearness';
import type { Statement } from '../../../engine/model/record';
import type { SentenceAnalysis } from '../../../engine/read/sentence';
import { type Speaker, UNKNOWN } from '../../../engine/read/speaker';
import type { JudgingStages, LearningStages } from './pipeline';

/** The engine with one stage switched off at a time. */

/** What is switched off, and how. Without `learning` the model stays the whole engine's. */
export interface Variant {
  readonly name: string;
  readonly learning?: Partial<LearningStages>;
  readonly judging?: Partial<JudgingStages>;
}

export const VARIANTS: readonly Variant[] = [
  {
    name: 'page gate: every page is read',
    judging: { everyPage: true },
  },
  {
    name: 'subject: what a sentence speaks of',
    learning: { features: without('subject') },
  },
  {
    name: 'concepts in the decision',
    learning: { features: without('concept', 'concept-before', 'concept-of-title') },
  },
  {
    name: 'names in the decision',
    learning: { features: without('actor', 'actor-before', 'actor-of-title') },
  },
  {
    name: 'stems in the decision',
    learning: { features: without('word', 'words') },
  },
  {
    name: 'pairs in the decision',
    learning: { features: unpaired },
  },
  {
    name: 'recorded figures in the decision',
    learning: { features: without('recorded-figure') },
  },
  {
    name: 'dates in the decision',
    learning: { features: without('date', 'year', 'page-date', 'page-year') },
  },
  {
    name: 'the sentence before: subject, concepts, speaker',
    learning: {
      sentence: (sentence, aboutSubject) => {
        const { analysis, subject, speaker, quotes } = sentence;
        const own = (said: Speaker) => (isNamed(said, analysis) ? said : UNKNOWN);
        return {
          ...sentence,
          previous: null,
          subject: subject === 'carried' ? (aboutSubject ? 'page' : 'none') : subject,
          speaker: own(speaker),
          quotes: quotes.map((quote) => ({ ...quote, speaker: own(quote.speaker) })),
        };
      },
    },
  },
  {
    name: 'owners of figures',
    learning: {
      lexicon: (lexicon) => ({
        ...lexicon,
        owners: {},
        // Without owners every figure passes for the subject's, which is what a claim without a rival asks for.
        figures: Object.fromEntries(
          Object.entries(lexicon.figures).map(([claim, asked]) => [claim, { ...asked, ofSubject: true }]),
        ),
      }),
    },
  },
  {
    name: 'quotations: words against recorded words',
    learning: { sentence: (sentence) => ({ ...sentence, quotes: [] }) },
  },
  {
    name: 'speakers of quotations',
    learning: {
      sentence: (sentence) => ({
        ...sentence,
        speaker: UNKNOWN,
        quotes: sentence.quotes.map((quote) => ({ ...quote, speaker: UNKNOWN })),
      }),
    },
  },
  {
    name: 'contraries: phrases that say the opposite',
    learning: {
      lexicon: (lexicon) => ({
        ...lexicon,
        phrases: Object.fromEntries(
          Object.entries(lexicon.phrases).flatMap(([first, lines]) => {
            const left = lines.split('\n').filter((line) => !line.startsWith('says.'));
            return left.length > 0 ? [[first, left.join('\n')]] : [];
          }),
        ),
      }),
    },
  },
  {
    name: 'posts of people',
    judging: {
      sentence: (sentence) => ({ ...sentence, analysis: { ...sentence.analysis, offices: [] } }),
    },
  },
  {
    name: 'dropping what is out of scope or cannot be compared',
    judging: {
      found: ({ findings, withheld }) => [
        ...findings,
        ...withheld.filter(({ claim }) => !findings.some((finding) => finding.claim === claim)),
      ],
    },
  },
  {
    name: 'which statement stands nearest: the record’s order',
    judging: { nearness: ({ record, matcher }) => new RecordOrder(record.statements, matcher.tokens) },
  },
];

/** Takes features of some kinds out; a pair goes with either of its parts. */
function without(...kinds: readonly Feature[0][]): LearningStages['features'] {
  return ({ atoms, singles }) => ({
    atoms: atoms.filter(({ feature: [kind] }) => !kinds.includes(kind)),
    singles: singles.filter(([kind]) => !kinds.includes(kind)),
  });
}

function unpaired({ atoms, singles }: SentenceFeatures): SentenceFeatures {
  return { atoms: [], singles: [...singles, ...atoms.map(({ feature }) => feature)] };
}

/** Whether a sentence names its speaker itself, rather than taking them over from the text before. */
function isNamed(speaker: Speaker, sentence: SentenceAnalysis): boolean {
  return speaker.kind !== 'actor' || sentence.entities.some((mention) => mention.actor === speaker.actor);
}

/** All statements of a claim, in the record's order. */
class RecordOrder extends Nearness {
  private readonly all: readonly Statement[];

  constructor(...args: ConstructorParameters<typeof Nearness>) {
    super(...args);
    this.all = args[0];
  }

  override nearest(claim: string): Hit[] {
    return this.all
      .filter((statement) => statement.answers.some((answer) => answer.claim === claim))
      .map((statement) => ({ statement, score: 0 }));
  }
}
