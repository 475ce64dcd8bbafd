import type { Finding } from '../../engine/model/finding';
import type { StoryRecord } from '../../engine/model/record';
import { indexRecord } from './record-index';

/** Ids of the people and organisations that a page's findings are about, or whose statements they rest on first; each once. */
export function peopleOnPage(findings: readonly Finding[], record: StoryRecord): readonly string[] {
  const { statements } = indexRecord(record);
  const found = findings.flatMap((finding) => {
    const nearest = statements.get(finding.statements[0] ?? '')?.claimant;
    switch (finding.kind) {
      case 'post':
      case 'attribution':
        return [finding.page.actor, nearest];
      default:
        return [nearest];
    }
  });
  return [...new Set(found.filter((actor) => actor != null))];
}
