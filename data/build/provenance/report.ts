import type { Tally } from './prove-article';
import type { MissingSource, RecordProof, SourceProof } from './verify';

/** A plain listing of what was proved, source by source, with the counts; failures are listed elsewhere. */
export function reportProof(proof: RecordProof, strangers: readonly string[]): string {
  return [
    ...proof.sources.map(reportSource),
    ...proof.missing.map(reportMissing),
    ...strangers.map((name) => `${name}: not a source of the record, not read`),
    total(proof),
  ].join('\n');
}

function reportSource(proof: SourceProof): string {
  const { dates, posts, passages, figures } = proof;
  const lines = [
    `Source ${proof.id}, ${proof.file}`,
    `  checksum            ${proof.isSameText ? 'the same text' : 'ANOTHER TEXT'}, ${proof.paragraphs} paragraphs`,
    `  statements          ${proof.statements} at this source: ${proof.quotes} quotations word for word, ${proof.statementFigures} figures standing`,
    `  their dates         ${dates.standing} in the paragraph, ${dates.carried} carried on from before or of publication, ${dates.reckoned.length} reckoned${notAtHand(dates.unproved)}`,
    ...dates.reckoned.map(reckonedLine),
    `  their posts         ${posts.standing} with the name in the article, ${posts.inferred.length} inferred`,
    ...posts.inferred.map((line) => `    inferred          ${line}`),
    `  article quotations  ${accountOf(passages)}`,
    `  article figures     ${accountOf(figures)}`,
    `  failures            ${proof.failures.length}`,
  ];
  return `${lines.join('\n')}\n`;
}

function reportMissing({ id, file }: MissingSource): string {
  return `Source ${id}, ${file}: not at hand, not proved\n`;
}

function accountOf({ found, unused, open }: Tally): string {
  const neither = open === 0 ? '' : `, ${open} in neither`;
  return `${found}: ${found - unused - open} in statements, ${unused} unused with a reason${neither}`;
}

function notAtHand(count: number): string {
  return count === 0 ? '' : `, ${count} resting on texts not at hand`;
}

function reckonedLine(line: string): string {
  return `    reckoned          ${line}`;
}

function total({ sources, missing, events, copies, failures }: RecordProof): string {
  const sum = (of: (proof: SourceProof) => number) => sources.reduce((count, proof) => count + of(proof), 0);
  const accounted = (of: (proof: SourceProof) => Tally) => sum((proof) => of(proof).found - of(proof).open);
  const dated = events.found - events.reckoned.length - events.unproved - events.failures.length;
  const statementFigures = sum((proof) => proof.statementFigures);
  return [
    missing.length === 0
      ? `${sources.length} sources`
      : `${sources.length} of ${sources.length + missing.length} sources, ${missing.length} not at hand`,
    `  of statements       ${sum(({ quotes }) => quotes)} quotations and ${statementFigures} figures held against the texts`,
    `  of articles         ${accounted(({ passages }) => passages)} quotations and ${accounted(({ figures }) => figures)} figures accounted for`,
    `  timeline            ${events.found} entries: ${dated} dated by their statements, ${events.reckoned.length} reckoned${notAtHand(events.unproved)}`,
    ...events.reckoned.map(reckonedLine),
    `  authored texts      ${copies} with eight words in a row of an article, outside its quotation marks`,
    `  failures            ${failures.length}`,
  ].join('\n');
}
