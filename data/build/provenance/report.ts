import type { RecordProof, SourceProof } from './verify';

/** A plain listing of what was proved, source by source, with the counts; failures are listed elsewhere. */
export function reportProof(proof: RecordProof, strangers: readonly string[]): string {
  return [
    ...proof.sources.map(reportSource),
    ...strangers.map((name) => `${name}: not a source of the record, not read`),
    total(proof),
  ].join('\n');
}

function reportSource(proof: SourceProof): string {
  const { dates, passages, figures } = proof;
  const lines = [
    `Source ${proof.id}, ${proof.file}`,
    `  checksum            ${proof.isSameText ? 'the same text' : 'ANOTHER TEXT'}, ${proof.paragraphs} paragraphs`,
    `  statements          ${proof.statements} at this source: ${proof.quotes} quotations word for word, ${proof.statementFigures} figures standing`,
    `  their dates         ${dates.standing} in the paragraph, ${dates.carried} carried on from before or of publication, ${dates.reckoned.length} reckoned`,
    ...dates.reckoned.map(reckonedLine),
    `  article quotations  ${passages.found}: ${passages.found - passages.unused} in statements, ${passages.unused} unused with a reason`,
    `  article figures     ${figures.found}: ${figures.found - figures.unused} in statements, ${figures.unused} unused with a reason`,
    `  failures            ${proof.failures.length}`,
  ];
  return `${lines.join('\n')}\n`;
}

function reckonedLine(line: string): string {
  return `    reckoned          ${line}`;
}

function total({ sources, events, copies, failures }: RecordProof): string {
  const sum = (of: (proof: SourceProof) => number) => sources.reduce((count, proof) => count + of(proof), 0);
  const statementFigures = sum((proof) => proof.statementFigures);
  return [
    `${sources.length} sources`,
    `  of statements       ${sum(({ quotes }) => quotes)} quotations and ${statementFigures} figures held against the texts`,
    `  of articles         ${sum(({ passages }) => passages.found)} quotations and ${sum(({ figures }) => figures.found)} figures accounted for`,
    `  timeline            ${events.found} entries: ${events.found - events.reckoned.length - events.failures.length} dated by their statements, ${events.reckoned.length} reckoned`,
    ...events.reckoned.map(reckonedLine),
    `  authored texts      ${copies} with eight words in a row of an article, outside its quotation marks`,
    `  failures            ${failures.length}`,
  ].join('\n');
}
