/** The checker's stages one by one, each in a task of its own: runs in a page in which nothing of it has run before. */
import { loadDataset } from '../../../data/load-dataset';
import { type Checker, createChecker } from '../../../engine/checker';
import type { Finding } from '../../../engine/model/finding';
import { atOnce } from '../../../engine/pipeline';
import { markStyleSheet } from '../../../entrypoints/checker.content/mark-styles';
import { createMark } from '../../../entrypoints/checker.content/marks';
import { Painter } from '../../../entrypoints/checker.content/painter';
import { readLivePage } from '../../../entrypoints/checker.content/read-live-page';
import type { ReadPage } from '../../../entrypoints/checker.content/read-page';

/** The tasks in order, by the names under which a trace shows them. */
export const PHASES = ['makeChecker', 'readPage', 'checkCold', 'checkWarm', 'paintMarks'] as const;

/** Takes all steps. @returns how many findings there are */
export async function runPhases(): Promise<number> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(markStyleSheet());
  document.adoptedStyleSheets.push(sheet);
  const checker = await inTask(function makeChecker() {
    return createChecker(loadDataset());
  });
  const page = await inTask(function readPage() {
    return atOnce(readLivePage());
  });
  const findings = await inTask(function checkCold() {
    return findingsOn(checker, page);
  });
  await inTask(function checkWarm() {
    return findingsOn(checker, page);
  });
  return inTask(function paintMarks() {
    new Painter('underline').paint(findings.map((finding) => createMark(finding, page.article, page.map)));
    return findings.length;
  });
}

function findingsOn(checker: Checker, { article }: ReadPage): Finding[] {
  return [...checker.check(article)].flat();
}

/** Does some work in a task that shows in a trace under the function's name. */
function inTask<Made>(work: () => Made): Promise<Made> {
  return new Promise((resolve) => {
    // A trace names what the browser calls.
    const named = { [work.name]: () => resolve(work()) }[work.name];
    if (named !== undefined) setTimeout(named);
  });
}
