/** A place in an authored file; `line` counts from 1 and is `null` where the file as a whole is meant. */
export interface Place {
  readonly file: string;
  readonly line: number | null;
}

/** Something an author must mend, with where and how. */
export interface Problem extends Place {
  readonly message: string;
}

/** One line for a terminal: `seeds/b.yaml:41: …`. Editors open such a place by a click. */
export function formatProblem({ file, line, message }: Problem): string {
  return line === null ? `${file}: ${message}` : `${file}:${line}: ${message}`;
}

/** Problems in the order of files and lines, each said once. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const byText = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...byText.values()].sort(
    (a, b) =>
      compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compareText(a.message, b.message),
  );
}

/** Orders by code unit, so that a build gives the same bytes in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
