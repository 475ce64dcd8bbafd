import { expect, test } from 'vitest';
import { runTool } from '../../scripts/run-tool';
import { projectFiles } from '../unit/repository/sources';
import { extensionFolder } from './output';

interface Report {
  readonly errors: readonly unknown[];
  readonly notices: readonly unknown[];
  readonly warnings: readonly { readonly code: string }[];
}

/** Preact can set markup for those who ask it to; the linter sees that in every bundle with Preact in it. */
const PREACTS_OWN = 'UNSAFE_VAR_ASSIGNMENT';

test('Mozilla’s linter finds nothing of ours to complain of', async () => {
  const { output } = await runTool(
    ['web-ext', 'lint', '--output', 'json', '-s', extensionFolder('firefox')],
    {
      show: 'kept',
    },
  );
  const report: Report = JSON.parse(output.slice(output.indexOf('{')));
  expect(report.errors).toEqual([]);
  expect(report.notices).toEqual([]);
  expect(report.warnings.filter(({ code }) => code !== PREACTS_OWN)).toEqual([]);
});

test('no file of ours sets markup', () => {
  const setting = /\.(?:inner|outer)HTML\s*=|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write/;
  const ours = projectFiles().filter(({ path }) =>
    /^(?:components|entrypoints|platform)\/.*\.tsx?$/.test(path),
  );
  expect(ours.length).toBeGreaterThan(50);
  expect(ours.filter(({ text }) => setting.test(text)).map(({ path }) => path)).toEqual([]);
});
