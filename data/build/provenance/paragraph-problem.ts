import type { Problem } from '../problems';

/** Something to mend in what the record says of one paragraph of an article. */
export interface ParagraphProblem extends Problem {
  /** From 1. */
  readonly paragraph: number;
}

/** A figure of an article that no statement gives and no entry of `unused` explains. */
export interface OpenFigure extends ParagraphProblem {
  readonly words: string;
}

/**
 * Problems with what statements give, and figures left open: where a statement gives its paragraph a wrong figure or
 * date, the figure left open there is most likely the one that was meant, so the two are reported as one.
 */
export function joinOpenFigures(
  wrong: readonly ParagraphProblem[],
  open: readonly OpenFigure[],
): readonly Problem[] {
  const wrongIn = new Set(wrong.map(({ paragraph }) => paragraph));
  return [
    ...wrong.map((problem) => {
      const words = open.flatMap((each) => (each.paragraph === problem.paragraph ? [`«${each.words}»`] : []));
      if (words.length === 0) return problem;
      return {
        ...problem,
        message: `${problem.message} (the paragraph has ${words.join(', ')}, in no statement yet)`,
      };
    }),
    ...open.filter(({ paragraph }) => !wrongIn.has(paragraph)),
  ];
}
