/**
 * What the checker says of the page that it stands on, as the popup is told it. The checker runs in the
 * page's process, so its word is outside data to the popup and the background: they validate it.
 */
import * as v from 'valibot';
import { FindingSchema } from './finding-schema';

/** More findings than any article has; live blogs may have more. */
export const MAX_FINDINGS = 500;

const text = v.pipe(v.string(), v.maxLength(5_000));

/** Why some of a page is not marked that might be. */
export const WORK_BOUNDS = ['text', 'time', 'findings', 'changes'] as const;
/**
 * `text`: longer than is read; `time`: took too long; `findings`: more than are kept; `changes`: the page keeps changing,
 * and its latest changes have not been read.
 */
export type WorkBound = (typeof WORK_BOUNDS)[number];

export const PageStateSchema = v.object({
  /** `checking` until every sentence has been looked at. */
  status: v.picklist(['checking', 'done']),
  /** Whether the page is about the story; unknown while it is being read. */
  relevant: v.nullable(v.boolean()),
  title: text,
  published: v.nullable(
    v.object({
      date: v.pipe(v.string(), v.isoDate()),
      origin: v.picklist(['json-ld', 'metadata', 'time', 'byline', 'given']),
    }),
  ),
  /** The first bound of work that was reached; `null` where the whole page was checked. */
  bound: v.nullable(v.picklist(WORK_BOUNDS)),
  /** In page order. All that the page says, whatever the reader has chosen not to see marked. */
  findings: v.pipe(
    v.array(
      v.object({
        finding: FindingSchema,
        /** The words of the page that it marks. */
        text,
        /** Whether it is marked now; not if the reader hides its verdict or claim, or its words have gone. */
        marked: v.boolean(),
      }),
    ),
    v.maxLength(MAX_FINDINGS),
  ),
});
export type PageState = v.InferOutput<typeof PageStateSchema>;
export type PageFinding = PageState['findings'][number];
