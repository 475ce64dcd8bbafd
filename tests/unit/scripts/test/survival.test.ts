import { describe, expect, test } from 'vitest';
import { survivalTable, type TestReport } from '../../../../scripts/test/survival';

/** A report with one file for each entry: its path, and its cases as "browser/group: status". */
function report(files: Readonly<Record<string, readonly string[]>>): TestReport {
  return {
    testResults: Object.entries(files).map(([name, cases]) => ({
      name: `/project/tests/${name}`,
      assertionResults: cases.map((one) => {
        const [, titles = '', status = ''] = /^(.*)=(\w+)$/.exec(one) ?? [];
        return { ancestorTitles: titles.split('/'), status };
      }),
    })),
  };
}

const table = (files: Readonly<Record<string, readonly string[]>>) =>
  survivalTable(report(files)).split('\n');

describe('the table of cases survived', () => {
  test('has a row for each group, by name, and the sum last', () => {
    expect(
      table({
        'e2e/living-pages.test.ts': ['chromium=passed', 'firefox=passed'],
        'e2e/hostile-pages/styles.test.ts': ['chromium=passed', 'chromium/deep=passed', 'firefox=failed'],
        'e2e/hostile-pages/sizes.test.ts': ['chromium=failed', 'firefox/deep=passed'],
      }),
    ).toEqual([
      'cases survived   Chromium   Firefox',
      'hostile pages      2 of 3    1 of 2',
      'living pages       1 of 1    1 of 1',
      'all                3 of 4    2 of 3',
    ]);
  });

  test('counts what was left out by reason, and not as tried', () => {
    expect(
      table({
        'e2e/surfaces/popup.test.ts': ['chromium=passed', 'firefox/not tried: no way in=skipped'],
        'e2e/surfaces/options.test.ts': ['chromium=passed', 'firefox/not tried: no way in/tab=skipped'],
        'e2e/living.test.ts': ['firefox=passed', 'chromium/not tried: no such thing=skipped'],
      }),
    ).toEqual([
      'cases survived     Chromium      Firefox',
      'living           none tried       1 of 1',
      'surfaces             2 of 2   none tried',
      'all                  2 of 2       1 of 1',
      '',
      'not tried',
      '   1 in Chromium: no such thing',
      '   2 in Firefox: no way in',
    ]);
  });

  test.each([
    ['skipped without a reason, as where the browser did not start', 'firefox=skipped', '0 of 1'],
    ['left out, and failed all the same', 'firefox/not tried: no way in=failed', '0 of 1'],
    ['still to be written', 'firefox=todo', '0 of 1'],
  ])('a case %s has not survived', (_, one, cell) => {
    expect(table({ 'e2e/living.test.ts': [one] }).at(-1)).toMatch(new RegExp(`${cell}$`));
  });

  test('leaves out tests without a browser, and knows paths as Windows writes them', () => {
    const { testResults } = report({
      'unit/a.test.ts': ['chromium=passed'],
      'e2e/b.test.ts': ['other=passed'],
    });
    const onWindows = {
      name: 'C:\\project\\tests\\e2e\\surfaces\\a.test.ts',
      assertionResults: [{ ancestorTitles: ['firefox'], status: 'passed' }],
    };
    expect(
      survivalTable({ testResults: [...testResults, onWindows] })
        .split('\n')
        .slice(1),
    ).toEqual(['surfaces         none tried    1 of 1', 'all              none tried    1 of 1']);
  });
});
