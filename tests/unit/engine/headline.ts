import type { Comparison } from '../../../engine/judge/comparison';
import type { Claim } from '../../../engine/model/record';
import { headlineText, reasonText } from '../../../texts/findings';
import { CAST } from './people';
import { STORY } from './small-record';

/** What a comparison comes to, as its reader is told it: the shortest way to see all of its data in a table of cases. */
export function told(comparison: Comparison | null, claim: Claim) {
  if (comparison === null) return null;
  const finding = { ...comparison.outcome, claim: claim.id };
  const record = {
    version: '',
    story: STORY,
    ends: '',
    sources: [],
    topics: [],
    actors: CAST,
    claims: [claim],
    statements: [],
    events: [],
  };
  return {
    verdict: finding.verdict,
    headline: headlineText(finding, record),
    reason: reasonText(finding, record),
  };
}
