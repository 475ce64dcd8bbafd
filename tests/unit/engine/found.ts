import { loadDataset } from '../../../data/load-dataset';
import { createChecker } from '../../../engine/checker';

/** Checks pages against the record as it is. */
export const checker = createChecker(loadDataset());

/** A page of one sentence about the plant. */
export function pageOf(published: string, text: string) {
  return {
    title: 'The Hitachi plant at Newton Aycliffe',
    published: { date: published, origin: 'given' as const },
    blocks: [{ kind: 'paragraph' as const, text }],
  };
}

/** The findings of such a page, as "claim verdict". */
export function found(published: string, text: string): string[] {
  return [...checker.check(pageOf(published, text))]
    .flat()
    .map(({ claim, verdict }) => `${claim} ${verdict}`);
}
