import { expect, test } from 'vitest';
import { SIZE_BUDGETS } from './budgets';
import { bundleSize, PARTS, type Part } from './bundle-sizes';
import { extensionFolder, TARGETS } from './output';

const parts = Object.keys(PARTS) as Part[];

test.each(TARGETS.flatMap((target) => parts.map((part) => [target, part] as const)))(
  'for %s, the %s keeps the budget of its size',
  (target, part) => {
    const size = bundleSize(extensionFolder(target), part);
    // A page of the extension without the scripts it loads would weigh hardly anything.
    expect(size).toBeGreaterThan(1_000);
    expect(size).toBeLessThanOrEqual(SIZE_BUDGETS[part]);
  },
);
