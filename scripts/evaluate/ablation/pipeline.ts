import type { LabelledArticle } from '../../../data/build/labelled';
import { assembleMatcher } from '../../../data/build/matcher';
import { createChecker, type Explanation } from '../../../engine/checker';
import type { SentenceFeatures } from '../../../engine/decide/features';
import type { Lexicon, Matcher } from '../../../engine/model/dataset';
import type { StoryRecord } from '../../../engine/model/record';
import { assembleReading, type Overrides } from '../../../engine/pipeline';
import type { ReadSentence } from '../../../engine/read/read-article';
import { fewFolds } from '../folds';
import type { Material } from '../material';
import { type Found, type Outcome, scoreUnit, type Unit } from '../score';

/** The engine with a stage in its way changed. With nothing changed, it finds what `createChecker` finds. */

/** What is passed on up to the decision: a change here is learned with. */
export interface LearningStages {
  readonly lexicon: (lexicon: Lexicon) => Lexicon;
  /** @param aboutSubject whether the sentence's page is about the story's subject */
  readonly sentence: (sentence: ReadSentence, aboutSubject: boolean) => ReadSentence;
  readonly features: (features: SentenceFeatures, sentence: ReadSentence) => SentenceFeatures;
}

/** What is passed on from the decision. */
export interface JudgingStages {
  /** Whether pages that the gate turns away are judged all the same. */
  readonly everyPage: boolean;
  readonly sentence: (sentence: ReadSentence) => ReadSentence;
  readonly nearness?: Overrides['nearness'];
  readonly found: (explained: Explanation) => readonly Found[];
}

export const WHOLE_LEARNING: LearningStages = {
  lexicon: (lexicon) => lexicon,
  sentence: (sentence) => sentence,
  features: (features) => features,
};

export const WHOLE_JUDGING: JudgingStages = {
  everyPage: false,
  sentence: (sentence) => sentence,
  found: ({ findings }) => findings,
};

/** A labelled block with its sentences as the decision sees them. */
interface PreparedUnit extends Unit {
  readonly article: LabelledArticle;
  /** Whether its page passes the gate. */
  readonly relevant: boolean;
  readonly sentences: readonly { readonly sentence: ReadSentence; readonly features: SentenceFeatures }[];
}

/** A fold's units, and the matcher learned from all others. */
export interface PreparedFold {
  readonly matcher: Matcher;
  readonly units: readonly PreparedUnit[];
  /** What the matcher has been learned with. */
  readonly features: LearningStages['features'];
}

/** Reads and learns, for every fold without it. */
export function prepareFolds(material: Material, stages: LearningStages): PreparedFold[] {
  const { labelled, notes } = material;
  const lexicon = stages.lexicon(material.lexicon);
  const units = labelled.flatMap(unitReader(material, lexicon, stages));
  return fewFolds(labelled, notes).map(({ articles }) => {
    const left = new Set(articles);
    const training = units
      .filter(({ article }) => !left.has(article))
      .flatMap(({ article, labels, sentences }) =>
        sentences.map(({ features }) => ({ features, labels, real: article.group !== null })),
      );
    return {
      matcher: assembleMatcher({ ...material, lexicon }, training, material.calibration),
      units: units.filter(({ article }) => left.has(article)),
      features: stages.features,
    };
  });
}

/** An outcome and the file that it belongs to. */
export interface FileOutcome extends Outcome {
  readonly file: string;
}

/** Decides and judges every fold. */
export function judgeFolds(
  folds: readonly PreparedFold[],
  record: StoryRecord,
  stages: JudgingStages,
): FileOutcome[] {
  const { nearness } = stages;
  return folds.flatMap(({ matcher, units, features }) => {
    const checker = createChecker({ record, matcher }, { features, ...(nearness && { nearness }) });
    return units.flatMap((unit) => {
      const read = unit.relevant || stages.everyPage ? unit.sentences : [];
      const found = read.flatMap(({ sentence }) => stages.found(checker.explain(stages.sentence(sentence))));
      return scoreUnit(unit, found).map((outcome) => ({ ...outcome, file: unit.article.file }));
    });
  });
}

function unitReader(
  material: Material,
  lexicon: Lexicon,
  stages: LearningStages,
): (labelled: LabelledArticle) => PreparedUnit[] {
  const { read, featuresOf } = assembleReading(material.record, { ...material, lexicon });
  return (labelled) => {
    const { article, blocks } = labelled;
    const page = read(article);
    const sentences = [...page.sentences()];
    return blocks.map(({ id, block, labels }) => ({
      id,
      article: labelled,
      labels,
      text: article.blocks[block]?.text ?? '',
      relevant: page.relevant,
      sentences: sentences
        .filter((sentence) => sentence.span.block === block)
        .map((whole) => {
          const sentence = stages.sentence(whole, page.aboutSubject);
          return { sentence, features: stages.features(featuresOf(sentence), sentence) };
        }),
    }));
  };
}
