/** How heavy the gate is, which runs in every page; the other parts' bytes cost the time that is measured. */
import { SIZE_BUDGETS } from '../../built/budgets';
import { bundleSize, type Part } from '../../built/bundle-sizes';
import { extensionFolder } from '../../built/output';
import type { Measure } from '../measure';

const SHOWN: Readonly<Partial<Record<Part, number | null>>> = { gate: 2.2, checker: null };

export function measureSizes(): readonly Measure[] {
  const folder = extensionFolder('chrome');
  return (Object.entries(SHOWN) as [Part, number | null][]).map(([part, before]) => ({
    what: `${part}: gzip`,
    unit: 'KB',
    before,
    rounds: [bundleSize(folder, part) / 1024],
    bound: SIZE_BUDGETS[part] / 1024,
  }));
}
