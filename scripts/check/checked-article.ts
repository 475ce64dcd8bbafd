import type { Checker } from '../../engine/checker';
import type { Article, DateOrigin } from '../../engine/model/article';
import type { Finding, Verdict } from '../../engine/model/finding';
import type { IsoDate, StoryRecord } from '../../engine/model/record';
import { headlineText, reasonText } from '../../texts/findings';

/** Between blocks of an article's text; part of the contract of `--json`, since offsets count it. */
const BLOCK_GAP = '\n\n';

/** What `--json` prints of one finding. */
export interface PrintedFinding {
  readonly claim: string;
  readonly verdict: Verdict;
  /** The words that are marked. */
  readonly text: string;
  readonly sentence: string;
  /** UTF-16 offsets of `text` in the article's text, end excluded. */
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly statements: readonly string[];
}

/** What `--json` prints of one file. */
export interface PrintedFile {
  readonly file: string;
  readonly title: string;
  readonly published: IsoDate | null;
  readonly relevant: boolean;
  readonly findings: readonly PrintedFinding[];
}

/** A checked file: what is printed of it, and what only the report says. */
export interface CheckedFile {
  readonly printed: PrintedFile;
  readonly origin: DateOrigin | null;
  /** The sentence that names what differs, for each finding. */
  readonly headlines: readonly string[];
}

/** Checks one article, and words what was found. */
export function checkArticle(
  file: string,
  article: Article,
  checker: Pick<Checker, 'check'>,
  record: StoryRecord,
): CheckedFile {
  const findings: Finding[] = [];
  const steps = checker.check(article);
  let step = steps.next();
  for (; !step.done; step = steps.next()) findings.push(...step.value);
  const starts = blockStarts(article);
  return {
    printed: {
      file,
      title: article.title,
      published: article.published?.date ?? null,
      relevant: step.value.relevant,
      findings: findings.map((finding) => printFinding(finding, article, starts, record)),
    },
    origin: article.published?.origin ?? null,
    headlines: findings.map((finding) => headlineText(finding, record)),
  };
}

function blockStarts({ blocks }: Article): readonly number[] {
  const starts: number[] = [];
  let start = 0;
  for (const { text } of blocks) {
    starts.push(start);
    start += text.length + BLOCK_GAP.length;
  }
  return starts;
}

function printFinding(
  finding: Finding,
  { blocks }: Article,
  starts: readonly number[],
  record: StoryRecord,
): PrintedFinding {
  const { span, sentence, claim, verdict, score, statements } = finding;
  const block = blocks[span.block]?.text ?? '';
  const start = starts[span.block] ?? 0;
  return {
    claim,
    verdict,
    text: block.slice(span.start, span.end),
    sentence: (blocks[sentence.block]?.text ?? '').slice(sentence.start, sentence.end),
    start: start + span.start,
    end: start + span.end,
    score,
    reasons: [reasonText(finding, record)],
    statements,
  };
}
