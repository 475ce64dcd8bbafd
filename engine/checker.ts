import type { Decision, Reason } from './decide/decider';
import type { Judgement } from './judge/judgement';
import type { Hit } from './judge/nearness';
import type { Article } from './model/article';
import type { Dataset } from './model/dataset';
import type { Finding } from './model/finding';
import { assembleInSteps, atOnce, type Overrides } from './pipeline';
import type { BlockRange, ReadableArticle, ReadSentence } from './read/read-article';
import { isAboutSubject } from './read/subject';
import { type Recheck, recheck } from './recheck';

/** The public door of the engine: a dataset in, a checker out; an article in, findings out. */

/** What is known once an article has been checked. */
export interface CheckSummary {
  /** Whether the article is about the story, or says something of it in passing. */
  readonly relevant: boolean;
}

/** A claim that a sentence is taken to make, with all that went into that. */
export interface ExplainedDecision extends Decision {
  /** What its features add to the claim's score, what speaks for it most first. */
  readonly reasons: readonly Reason[];
  /** The statements that answer the claim, nearest to the sentence first. */
  readonly hits: readonly Hit[];
}

/** What each stage of the engine makes of a sentence. */
export interface Explanation extends Judgement {
  /** Most certain first. */
  readonly decisions: readonly ExplainedDecision[];
}

/** Checks articles against one dataset. */
export interface Checker {
  /**
   * Checks an article sentence by sentence. Each step yields the findings of one sentence, often none;
   * the caller owns the clock and decides when to take the next.
   *
   * @param blocks which of its blocks, where the others have been checked before; all unless given
   */
  check(article: Article, blocks?: BlockRange): Generator<readonly Finding[], CheckSummary>;
  /**
   * What of an article that has changed must be checked again, and which of its findings stay.
   *
   * @param before the article as it was checked; `null` where it has not been
   * @returns `null` where the text is the same
   */
  recheck(before: Article | null, after: Article): Recheck | null;
  /** Reads an article into sentences, for `explain`. */
  read(article: Article): ReadableArticle;
  /** What `check` finds in a sentence of an article that is relevant, how that came about, and what was withheld. */
  explain(sentence: ReadSentence): Explanation;
}

/**
 * Makes a checker. The work done here is done once: about as much as checking a short page.
 *
 * @param overrides stages that take the place of the engine's own
 */
export function createChecker(dataset: Dataset, overrides?: Overrides): Checker {
  return atOnce(createInSteps(dataset, overrides));
}

/** Makes a checker in a few steps, between which the caller may give way to the page. */
export function* createInSteps(dataset: Dataset, overrides?: Overrides): Generator<void, Checker> {
  const { read, featuresOf, decider, judge } = yield* assembleInSteps(dataset, overrides);
  return {
    *check(article, blocks) {
      let found = 0;
      const page = read(article);
      if (!page.relevant) return { relevant: false };
      for (const sentence of page.sentences(blocks)) {
        const decisions = decider.decide(featuresOf(sentence), sentence.aboutSubject);
        const { findings } = judge.judge(sentence, decisions);
        found += findings.length;
        yield findings;
      }
      // A page that names the story in passing is about it only if it says something that the record holds.
      return { relevant: page.aboutSubject || found > 0 };
    },
    recheck: (before, after) =>
      recheck(before, after, (article) => isAboutSubject(article, dataset.matcher.profile.subject)),
    read,
    explain(sentence) {
      const features = featuresOf(sentence);
      const decisions = decider.decide(features, sentence.aboutSubject);
      return {
        decisions: decisions.map((decision) => ({
          ...decision,
          reasons: decider.reasons(decision.claim, features),
          hits: judge.nearest(decision.claim, sentence),
        })),
        ...judge.judge(sentence, decisions),
      };
    },
  };
}
