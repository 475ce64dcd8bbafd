/** The table of cases tried and cases survived in real browsers, reckoned from what the test runner reports. */
import { BROWSER_KINDS, type BrowserKind } from '../browser/find-browser';

/** Begins the name of a group of tests that are left out in a browser; the reason follows. */
export const NOT_TRIED = 'not tried: ';

/** The parts of vitest's JSON report that are used. */
export interface TestReport {
  readonly testResults: readonly {
    /** Path of the test file. */
    readonly name: string;
    readonly assertionResults: readonly {
      /** Names of the groups around the test, outermost first: the browser is the first of them. */
      readonly ancestorTitles: readonly string[];
      readonly status: string;
    }[];
  }[];
}

interface Tally {
  tried: number;
  survived: number;
}

const NAMES: Readonly<Record<BrowserKind, string>> = { chromium: 'Chromium', firefox: 'Firefox' };
const ALL = 'all';

/**
 * A row for each group of tests (a folder or file of `tests/e2e`), a column for each browser; below it what was left out in
 * one of them, and why. A case that was skipped without a reason counts as tried and not survived. Empty where nothing was
 * tried in a browser.
 */
export function survivalTable({ testResults }: TestReport): string {
  const groups = new Map<string, Map<BrowserKind, Tally>>();
  const leftOut = new Map<string, number>();
  for (const { name, assertionResults } of testResults) {
    const group = groupOf(name);
    for (const { ancestorTitles, status } of assertionResults) {
      const kind = BROWSER_KINDS.find((each) => each === ancestorTitles[0]);
      if (group === null || kind === undefined) continue;
      const reason = ancestorTitles.find((title) => title.startsWith(NOT_TRIED))?.slice(NOT_TRIED.length);
      if (reason !== undefined && status === 'skipped') {
        const line = `${NAMES[kind]}: ${reason}`;
        leftOut.set(line, (leftOut.get(line) ?? 0) + 1);
        continue;
      }
      for (const row of [group, ALL]) {
        const tally = tallyOf(groups, row, kind);
        tally.tried++;
        if (status === 'passed') tally.survived++;
      }
    }
  }
  if (groups.size === 0) return '';
  const rows = [...groups].sort(([one], [other]) => order(one, other));
  return [...tableLines(rows), ...leftOutLines(leftOut)].join('\n');
}

/** "hostile pages" for any file below `tests/e2e/hostile-pages`; `null` for what is no test in browsers. */
function groupOf(path: string): string | null {
  const found = /\/tests\/e2e\/([^/]+?)(?:\.test\.ts$|\/)/.exec(path.replaceAll('\\', '/'));
  return found?.[1]?.replaceAll('-', ' ') ?? null;
}

function tallyOf(groups: Map<string, Map<BrowserKind, Tally>>, row: string, kind: BrowserKind): Tally {
  const tallies = groups.get(row) ?? new Map<BrowserKind, Tally>();
  groups.set(row, tallies);
  const tally = tallies.get(kind) ?? { tried: 0, survived: 0 };
  tallies.set(kind, tally);
  return tally;
}

/** By name, the sum last. */
function order(one: string, other: string): number {
  return Number(one === ALL) - Number(other === ALL) || one.localeCompare(other, 'en');
}

function tableLines(rows: readonly (readonly [string, ReadonlyMap<BrowserKind, Tally>])[]): string[] {
  const cell = (tally: Tally | undefined) =>
    tally === undefined ? 'none tried' : `${tally.survived} of ${tally.tried}`;
  const cells = [
    ['cases survived', ...BROWSER_KINDS.map((kind) => NAMES[kind])],
    ...rows.map(([name, tallies]) => [name, ...BROWSER_KINDS.map((kind) => cell(tallies.get(kind)))]),
  ];
  const width = (column: number) => Math.max(...cells.map((row) => row[column]?.length ?? 0));
  return cells.map(([name = '', ...counts]) =>
    [name.padEnd(width(0)), ...counts.map((count, at) => count.padStart(width(at + 1)))].join('   '),
  );
}

function leftOutLines(leftOut: ReadonlyMap<string, number>): string[] {
  if (leftOut.size === 0) return [];
  const lines = [...leftOut].sort(([one], [other]) => one.localeCompare(other, 'en'));
  return ['', 'not tried', ...lines.map(([why, cases]) => `${String(cases).padStart(4)} in ${why}`)];
}
