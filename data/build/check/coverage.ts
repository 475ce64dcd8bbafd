/** Nothing enters the record without a statement: claims, stances, facets and posts. */
import { entries, entriesOf, type Loose, lineOf, textOf, wholeFile } from '../loose';
import type { Problem } from '../problems';
import type { StoryFiles } from '../story-files';

/** Reports whatever no statement answers. */
export function checkCoverage(files: StoryFiles): readonly Problem[] {
  const answers = files.seeds
    .flatMap((file) => entriesOf({ file, path: [], value: file.value }, 'statements'))
    .flatMap((statement) => entriesOf(statement, 'answers'));
  const claims = wholeFile(files.claims);
  const actors = wholeFile(files.actors);
  return [
    ...(claims ? entriesOf(claims, 'claims').flatMap((claim) => uncovered(claim, answers)) : []),
    ...(actors ? entriesOf(actors, 'actors').flatMap((actor) => unobserved(actor, answers)) : []),
  ];
}

function uncovered(claim: Loose, allAnswers: readonly Loose[]): readonly Problem[] {
  const id = textOf(claim, 'id');
  if (id === null) return [];
  const answers = allAnswers.filter((answer) => textOf(answer, 'claim') === id);
  if (answers.length === 0) {
    return [
      problem(claim, 'id', `no statement answers claim «${id}»; add one in seeds/, or take the claim out`),
    ];
  }
  const missing = (noun: 'stance' | 'facet') => {
    const given = new Set(answers.map((answer) => textOf(answer, noun)));
    return entriesOf(claim, `${noun}s`).flatMap((entry) => {
      const own = textOf(entry, 'id');
      if (own === null || given.has(own) || isOpposite(entry, given)) return [];
      return [
        problem(entry, 'id', `no statement gives ${noun} «${own}» of claim «${id}»; add one, or take it out`),
      ];
    });
  };
  return [...missing('stance'), ...missing('facet')];
}

/** A stance that no statement takes may stand as the contrary of one that is taken: pages may take it. */
function isOpposite(stance: Loose, given: ReadonlySet<string | null>): boolean {
  return entries(stance.value, 'contraries').some(
    (contrary) => typeof contrary === 'string' && given.has(contrary),
  );
}

function unobserved(actor: Loose, answers: readonly Loose[]): readonly Problem[] {
  const id = textOf(actor, 'id');
  return entriesOf(actor, 'posts').flatMap((post) => {
    const own = textOf(post, 'id');
    const isObserved = answers.some(
      (answer) => textOf(answer, 'actor') === id && textOf(answer, 'post') === own,
    );
    if (own === null || isObserved) return [];
    const message = `no statement observes «${id}» as «${own}»; add a roles answer in seeds/, or take the post out`;
    return [problem(post, 'id', message)];
  });
}

function problem(entry: Loose, key: string, message: string): Problem {
  return { file: entry.file.name, line: lineOf(entry, key), message };
}
