import type { Article } from './model/article';
import type { Dataset } from './model/dataset';
import type { Finding } from './model/finding';
import { assembleInSteps, atOnce } from './pipeline';
import type { BlockRange } from './read/read-article';
import { isAboutSubject } from './read/subject';

/** The public door of the engine: a dataset in, a checker out; an article in, findings out. */

/** What is known once an article has been checked. */
export interface CheckSummary {
  /** Whether the article is about the story, or says something of it in passing. */
  readonly relevant: boolean;
}

/** Checks articles against one dataset. */
export interface Checker {
  /** Whether an article is about the story's subject rather than naming it in passing. */
  isAbout(article: Article): boolean;
  /**
   * Checks an article sentence by sentence. Each step yields the findings of one sentence, often none;
   * the caller owns the clock and decides when to take the next.
   *
   * @param blocks which of its blocks, where the others have been checked before; all unless given
   */
  check(article: Article, blocks?: BlockRange): Generator<readonly Finding[], CheckSummary>;
}

/** Makes a checker. The work done here is done once: about as much as checking a short page. */
export function createChecker(dataset: Dataset): Checker {
  return atOnce(createInSteps(dataset));
}

/** Makes a checker in a few steps, between which the caller may give way to the page. */
export function* createInSteps(dataset: Dataset): Generator<void, Checker> {
  const { read, featuresOf, decider, judge } = yield* assembleInSteps(dataset);
  return {
    isAbout: (article) => isAboutSubject(article, dataset.matcher.profile.subject),
    *check(article, blocks) {
      let found = 0;
      const page = read(article);
      if (!page.relevant) return { relevant: false };
      for (const sentence of page.sentences(blocks)) {
        const findings = judge.findings(sentence, decider.decide(featuresOf(sentence), page.aboutSubject));
        found += findings.length;
        yield findings;
      }
      // A page that names the story in passing is about it only if it says something that the record holds.
      return { relevant: page.aboutSubject || found > 0 };
    },
  };
}
