/** One line of labelled text (format in corpus/GUIDE.md), with each fault in one line that says what to write. */
import * as v from 'valibot';
import { VERDICTS } from '../../engine/model/finding';
import type { Problem } from './problems';
import { didYouMean } from './suggest';

const lineSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  text: v.pipe(v.string(), v.nonEmpty()),
  context: v.nullable(v.string()),
  published: v.nullable(v.pipe(v.string(), v.isoDate())),
  plant_page: v.boolean(),
  labels: v.array(
    v.strictObject({
      claim: v.string(),
      verdict: v.pipe(v.array(v.picklist(VERDICTS)), v.nonEmpty()),
      optional: v.boolean(),
    }),
  ),
  doc: v.optional(v.string()),
  title: v.optional(v.string()),
  block: v.optional(v.string()),
  group: v.optional(v.string()),
  why: v.optional(v.string()),
});

/** A labelled line as its author wrote it. */
export interface LabelledLine extends v.InferOutput<typeof lineSchema> {
  /** Where it stands in its file, from 1. */
  readonly at: number;
}

/** What to write under a key. */
const WANTED: Readonly<Record<string, string>> = {
  id: 'an id that no other line has, as text',
  text: 'the sentence, as text',
  context: 'the sentence before, or null',
  published: 'the day of its page, such as "2024-06-12", or null',
  plant_page: 'true where its page is about the subject of the record, or false',
  labels: 'a list of labels, each with claim, verdict and optional, or [] where it makes no claim',
  claim: 'an id of data/story/claims.yaml',
  verdict: `a list of those that would be right: ${VERDICTS.join(', ')}`,
  optional: 'true where a reader could go either way, or false',
};

/** Parses the lines of a file, empty ones left out; every fault is added to `problems`. */
export function parseLabelledLines(file: string, text: string, problems: Problem[]): LabelledLine[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const at = index + 1;
    const report = (message: string): LabelledLine[] => {
      problems.push({ file, line: at, message });
      return [];
    };
    const value = parseJson(line);
    if (value === null) {
      return report(
        'not a line of JSON; each line holds one labelled sentence between { and }, a quotation mark within its text written \\", as corpus/GUIDE.md shows',
      );
    }
    const parsed = v.safeParse(lineSchema, value.json);
    return parsed.success ? [{ ...parsed.output, at }] : report(faultOf(parsed.issues[0]));
  });
}

function faultOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  const key = issue.path?.map((step) => step.key).findLast((step) => typeof step === 'string');
  const wanted = WANTED[String(key)];
  if (path === null || wanted === undefined)
    return `${path ?? 'line'}: takes no such key or value; see corpus/GUIDE.md`;
  const near = key === 'verdict' ? didYouMean(String(issue.input), VERDICTS) : '';
  return `${path}: write ${wanted}${near}`;
}

function parseJson(text: string): { readonly json: unknown } | null {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return null;
  }
}
