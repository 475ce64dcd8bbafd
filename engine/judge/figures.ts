import { findingTexts as texts } from '../../texts/findings';
import type { FigureQuestion } from '../model/dataset';
import type { Claim, FigureAnswer, Qualifier, Statement } from '../model/record';
import { type Owners, ownerOf } from '../read/owner';
import type { Quantity } from '../read/quantities';
import type { SentenceAnalysis } from '../read/sentence';
import { type Comparison, printed, type Question } from './comparison';

/** Holds a number on the page against the numbers on record. */

/** A hedged number agrees when it covers the value and lies within this share of it. */
const TOLERANCE = 0.15;

/** A number as it is compared: bounds in the claim's unit, and how it is hedged. */
export interface Amount {
  readonly low: number;
  readonly high: number;
  readonly qualifier: Qualifier;
}

/** Whether a number on the page covers a recorded value. */
export function covers(page: Amount, value: number): boolean {
  const near = (amount: number) => Math.abs(value - amount) <= TOLERANCE * value;
  if (page.low !== page.high)
    return page.low <= value && value <= page.high && (near(page.low) || near(page.high));
  const amount = page.low;
  switch (page.qualifier) {
    case 'exact':
      return amount === value;
    case 'about':
      return near(amount);
    case 'more-than':
      return amount <= value && near(amount);
    case 'nearly':
    case 'up-to':
      return amount >= value && near(amount);
    case 'vague':
      return false;
  }
}

/** Compares the figures of a sentence with a claim's; `null` where the sentence gives none that the claim asks for. */
export function compareFigure(question: Question, asked: FigureQuestion, owners: Owners): Comparison | null {
  const { claim, sentence, hits } = question;
  const answers = hits.flatMap(({ statement }) => figureAnswers(statement, claim));
  const candidates = sentence.quantities
    .map((quantity) => ({
      quantity,
      amount: amountIn(quantity, asked.unit) ?? bareAmount(quantity, sentence, answers),
      owner: ownerOf(sentence, quantity, owners),
    }))
    .filter(({ amount }) => amount !== null);
  const alone = candidates.length === 1;
  const judged = candidates.flatMap(({ quantity, amount, owner }) => {
    if (!amount) return [];
    const verdict = judge(claim, amount, answers);
    if (verdict === null) return [];
    return [{ quantity, owned: isOwned(question, asked, owner, owners, alone), ...verdict }];
  });
  // A figure nearer to another owner counts only if it is the recorded one: a guess at the owner can be wrong.
  // "Hundreds" is anybody's.
  const usable = judged.filter(
    (each) => each.owned || (each.verdict !== 'differs' && each.quantity.qualifier !== 'vague'),
  );
  const best =
    usable.find((each) => each.verdict === 'matches' && each.owned) ??
    usable.find((each) => each.verdict !== 'differs' && each.owned) ??
    usable.find((each) => each.owned) ??
    usable[0];
  if (!best) return null;
  const page = printed(sentence, best.quantity.phrase);
  return {
    verdict: best.verdict,
    headline: texts.figures(page, best.record),
    reasons: [best.reason(page)],
    statements: best.statements,
    quote: null,
    words: { from: best.quantity.from, to: best.quantity.to },
  };
}

/** Whether a figure is taken for the claim's: its owner stands nearest, or it is the only figure and its owner is named. */
function isOwned(
  { sentence }: Question,
  asked: FigureQuestion,
  owner: string | null,
  owners: Owners,
  alone: boolean,
): boolean {
  if (owner === asked.owner) return true;
  if (owner === null && asked.owner === 'plant') return true;
  if (!alone || asked.owner === 'plant') return false;
  return sentence.concepts.some((mention) => owners.get(asked.owner)?.has(mention.concept));
}

interface Recorded {
  readonly statement: Statement;
  readonly answer: FigureAnswer;
}

function figureAnswers(statement: Statement, claim: Claim): Recorded[] {
  return statement.answers.flatMap((answer) =>
    answer.claim === claim.id && answer.kind === 'figure' ? [{ statement, answer }] : [],
  );
}

interface Judgement {
  readonly verdict: 'matches' | 'differs' | 'accounts-differ';
  readonly record: string;
  readonly reason: (page: string) => string;
  readonly statements: readonly Statement[];
}

function judge(claim: Claim, page: Amount, recorded: readonly Recorded[]): Judgement | null {
  if (page.qualifier === 'vague') return judgeVague(page, recorded);
  // "about 700" is the account that gives 700, though it lies near 750 too; "more than 700" is not.
  const isBound = page.qualifier === 'more-than' && claim.settled !== null && covers(page, claim.settled);
  const given =
    !isBound && page.low === page.high && recorded.some(({ answer }) => answer.amount === page.low);
  const agrees = ({ answer }: Recorded) =>
    answer.amount !== null && (given ? answer.amount === page.low : covers(page, answer.amount));
  const isSettled = ({ answer }: Recorded) => claim.settled !== null && answer.amount === claim.settled;
  const agreeing = recorded.filter(agrees);
  const others = recorded.filter((each) => each.answer.amount !== null && !agrees(each));
  const derived = claim.derived.find(({ answer }) => answer.kind === 'figure' && answer.amount !== null);
  const statements = [...agreeing, ...others].map(({ statement }) => statement);
  const record = listed(recorded);
  if (derived?.answer.kind === 'figure' && derived.answer.amount !== null) {
    const derivedAgrees = covers(page, derived.answer.amount);
    const all = `${record}${texts.or}${derived.answer.words}`;
    if (derivedAgrees) return { verdict: 'matches', record: all, reason: texts.figureMatches, statements };
    const verdict = agreeing.length > 0 ? 'accounts-differ' : 'differs';
    return {
      verdict,
      record: all,
      reason: (words) => texts.figureDerived(words, derived.reckoning),
      statements,
    };
  }
  if (agreeing.length === 0) {
    if (!isPlausible(page, recorded)) return null;
    const settled = recorded.filter(isSettled);
    const shown = settled.length > 0 ? listed(settled) : record;
    return {
      verdict: 'differs',
      record: shown,
      reason: (words) => texts.figureDiffers(words, record),
      statements,
    };
  }
  const settling = agreeing.filter(isSettled);
  if (settling.length > 0) {
    return {
      verdict: 'matches',
      record: listed(settling),
      reason: texts.figureMatches,
      statements: settling.map(({ statement }) => statement),
    };
  }
  if (others.length === 0) return { verdict: 'matches', record, reason: texts.figureMatches, statements };
  return {
    verdict: 'accounts-differ',
    record,
    reason: (words) => texts.figureAccounts(words, listed(others)),
    statements,
  };
}

/** A figure further off than this many times counts something else, whatever the sentence seems to say. */
const FURTHEST = 12;

function isPlausible(page: Amount, recorded: readonly Recorded[]): boolean {
  return recorded.some(({ answer: { amount } }) => {
    if (amount === null || page.high === 0) return false;
    const ratio = page.high > amount ? page.high / amount : amount / page.high;
    return ratio <= FURTHEST;
  });
}

/** "Hundreds" agrees with a recorded "hundreds"; other vague words speak to nothing on record. */
function judgeVague(page: Amount, recorded: readonly Recorded[]): Judgement | null {
  if (page.low !== VAGUE_HUNDREDS) return null;
  const vague = recorded.filter(({ answer }) => answer.qualifier === 'vague');
  if (vague.length === 0) return null;
  return {
    verdict: 'matches',
    record: listed(recorded),
    reason: texts.figureMatches,
    statements: vague.map(({ statement }) => statement),
  };
}
const VAGUE_HUNDREDS = 200;

/** The different values on record, in the words of the record, each once. */
function listed(recorded: readonly Recorded[]): string {
  const seen = new Map<string, string>();
  for (const { answer } of recorded) {
    const key = answer.amount === null ? answer.words : String(answer.amount);
    if (!seen.has(key)) seen.set(key, answer.words);
  }
  return [...seen.values()].slice(0, 3).join(texts.or);
}

/** A quantity in the unit that the claim asks for; `null` where it counts something else. */
function amountIn(quantity: Quantity, unit: string): Amount | null {
  const scale = scaleOf(quantity, unit);
  if (scale === null) return null;
  return { low: quantity.low * scale, high: quantity.high * scale, qualifier: quantity.qualifier };
}

/** A number that counts nothing named ("put the figure at 700") is the claim's where it is a recorded one. */
function bareAmount(
  { unit, low, high, qualifier, to }: Quantity,
  { words }: SentenceAnalysis,
  recorded: readonly Recorded[],
): Amount | null {
  const next = words[to];
  const isBare = unit === null && (!next || next.afterBreak || AFTER_BARE.test(next.token.lower));
  if (!isBare || low !== high || !recorded.some(({ answer }) => answer.amount === low)) return null;
  return { low, high, qualifier };
}
/** Words that a number counts nothing of: "56 left to build", but not "56 trays". */
const AFTER_BARE = /^(of|from|to|in|at|on|for|as|and|or|but|left|more|is|are|was|were|which|who)$/;

function scaleOf(quantity: Quantity, unit: string): number | null {
  if (unit === 'months' && quantity.unit === 'years') return 12;
  if (unit === 'weeks' && quantity.unit === 'months') return WEEKS_A_MONTH;
  return quantity.unit === unit ? 1 : null;
}
const WEEKS_A_MONTH = 52 / 12;
