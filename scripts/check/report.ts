import type { DateOrigin } from '../../engine/model/article';
import type { Story } from '../../engine/model/story';
import { dayText } from '../../texts/dates';
import { VERDICT_LABELS } from '../../texts/verdicts';
import type { CheckedFile, PrintedFile, PrintedFinding } from './checked-article';

const ORIGINS: Readonly<Record<DateOrigin, string>> = {
  'json-ld': 'as its structured data says',
  metadata: 'as its metadata says',
  time: 'as its dateline says',
  byline: 'as its byline says',
  given: 'as given',
};

/** What the report says of a checked file. */
export interface ReportedFile extends Omit<CheckedFile, 'printed'> {
  readonly printed: Omit<PrintedFile, 'findings'> & {
    readonly findings: readonly Pick<
      PrintedFinding,
      'claim' | 'verdict' | 'text' | 'reasons' | 'statements'
    >[];
  };
}

/** A checked file for people to read: what it is, and each finding with its reasons. @param story what it is about */
export function reportFile(
  { printed, origin, headlines }: ReportedFile,
  { short }: Pick<Story, 'short'>,
): string {
  const { file, title, published, relevant, findings } = printed;
  const when =
    published === null || origin === null ? 'undated' : `published ${dayText(published)}, ${ORIGINS[origin]}`;
  const outcome = relevant
    ? `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}. Unmarked text has not been checked.`
    : `Not about ${short}: nothing was checked.`;
  const head = [file, `  ${title === '' ? '(no title)' : title}`, `  ${when}`, `  ${outcome}`];
  const rows = findings.map((finding, index) =>
    [
      `  ${index + 1}. ${VERDICT_LABELS[finding.verdict]} (${finding.claim})`,
      `     ${headlines[index] ?? ''}`,
      `     Marked: ${finding.text}`,
      ...finding.reasons.map((reason) => `     Because: ${reason}`),
      `     Rests on: ${finding.statements.join(', ')}`,
    ].join('\n'),
  );
  return [head.join('\n'), ...rows].join('\n\n');
}
