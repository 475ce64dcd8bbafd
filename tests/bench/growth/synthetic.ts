import type { Answer, Statement, StoryRecord } from '../../../engine/model/record';

/**
 * The record grown to a number of statements: after its own come variations of them, with every third longer word
 * taken from another statement and with other figures, so that no two say the same.
 */
export function grownRecord(record: StoryRecord, size: number): StoryRecord {
  const own = record.statements;
  const words = own.flatMap(({ summary, quote }) => longWords(`${summary} ${quote ?? ''}`));
  let taken = 0;
  const varied = (text: string) => {
    let long = 0;
    return text.replace(LONG_WORD, (word) => {
      if (long++ % 3 !== 0) return word;
      // Far from one another, and all of them before any comes again: the stride is a prime.
      taken += 7919;
      return words[taken % words.length] ?? word;
    });
  };
  const statements = Array.from({ length: size }, (_, at): Statement | undefined => {
    const statement = own[at % own.length];
    const round = Math.floor(at / own.length);
    if (statement === undefined || round === 0) return statement;
    return {
      ...statement,
      id: `${statement.id}-${round}`,
      summary: varied(statement.summary),
      quote: statement.quote === null ? null : varied(statement.quote),
      answers: statement.answers.map((answer) => otherFigure(answer, round)),
    };
  });
  return { ...record, statements: statements.filter((statement) => statement !== undefined) };
}

const LONG_WORD = /\p{L}{5,}/gu;

function longWords(text: string): string[] {
  return [...text.matchAll(LONG_WORD)].map(([word]) => word);
}

function otherFigure(answer: Answer, round: number): Answer {
  if (answer.kind !== 'figure' || answer.amount === null) return answer;
  const amount = answer.amount + round;
  return { ...answer, amount, words: String(amount) };
}
