import type { FigureQuestion } from '../model/dataset';
import type { FigureOutcome, RecordedFigure } from '../model/finding';
import type { Claim, FigureAnswer, Statement } from '../model/record';
import { type Owners, ownerOf } from '../read/owner';
import type { Quantity } from '../read/quantities';
import type { SentenceAnalysis } from '../read/sentence';
import { countsAnother } from './accuse/counted';
import type { Unproved } from './accuse/unproved';
import { type Amount, bounds, covers } from './amounts';
import { type Compared, giverOf, printed, type Question } from './comparison';
import { type FacetConcepts, facetNear } from './facets';
import { groupBy } from './group-by';
import type { Hit } from './nearness';

/** Holds a number on the page against the numbers on record. */

/** What a figure is compared with besides the record's answers. */
export interface FigureContext {
  readonly owners: Owners;
  /** Concepts that tell which of the claim's facets a figure counts. */
  readonly facets: FacetConcepts;
  /** Amounts that the record gives for what stands beside the claim: those differ from nothing here. */
  readonly elsewhere: ReadonlySet<number>;
}

/** Compares the figures of a sentence with a claim's; none where the sentence gives none that the claim asks for. */
export function compareFigure(
  question: Question,
  asked: FigureQuestion,
  { owners, facets, elsewhere }: FigureContext,
): Compared<FigureOutcome>[] {
  const { claim, sentence, hits } = question;
  const answers = figureAnswers(hits, claim);
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
    const facet = facetNear(sentence, quantity, facets);
    const judgement = judge(claim, amount, answers, facet);
    if (judgement === null) return [];
    return [{ quantity, amount, facet, owned: isOwned(question, asked, owner, owners, alone), ...judgement }];
  });
  // A figure nearer to another owner counts only if it is the recorded one: a guess at the owner can be wrong.
  // "Hundreds" is anybody's.
  const usable = judged.filter(
    (each) => each.owned || (each.verdict !== 'differs' && each.quantity.qualifier !== 'vague'),
  );
  const agreeing =
    usable.find((each) => each.verdict === 'matches' && each.owned) ??
    usable.find((each) => each.verdict !== 'differs' && each.owned);
  // What is not shown to differ gives way to a figure that is the recorded one wherever it stands.
  const chosen = agreeing ? [agreeing] : usable.toSorted((a, b) => Number(b.owned) - Number(a.owned));
  return chosen.map(({ quantity, amount, facet, verdict, reason, agrees, statements }) => {
    const another = countsAnother({ ...sentence, clauses: question.clauses }, quantity, asked, owners);
    return {
      comparison: {
        outcome: {
          kind: 'figure',
          verdict,
          reason,
          page: { words: printed(sentence, quantity.phrase), ...amount },
          record: recordedFigures(question, amount, answers.filter(isAskedOf(facet)), agrees),
        },
        statements,
        words: quantity.phrase,
      },
      unproved: verdict === 'differs' ? (notNew(sentence, amount, answers, elsewhere) ?? another) : null,
      shown: another === null && quantity.qualifier !== 'vague' && isOwnerNamed(question, asked, owners),
    };
  });
}

/** Whether an entry belongs beside the page's figure: "hundreds" of another facet (in danger, not at work) answers another question. */
function isAskedOf(facet: string | null): (entry: Recorded) => boolean {
  return ({ answer }) =>
    answer.amount !== null || facet === null || answer.facet === null || answer.facet === facet;
}

/** Why a number that is in no entry is not one that the record lacks. */
function notNew(
  { quantities }: SentenceAnalysis,
  amount: Amount,
  answers: readonly Recorded[],
  elsewhere: ReadonlySet<number>,
): Unproved | null {
  const amounts = answers.flatMap(({ answer }) => answer.amount ?? []);
  // The recorded number stands in the sentence too, whatever it counts there.
  const given = quantities.some(({ low }) => amounts.includes(low));
  if (given || amounts.some((each) => bounds(amount, each))) return 'covered';
  return amount.low === amount.high && elsewhere.has(amount.low) ? 'counts-another' : null;
}

/** Whether the sentence names whose figure the claim asks for. */
function isOwnerNamed({ sentence }: Question, { owner }: FigureQuestion, owners: Owners): boolean {
  return owner === null || sentence.concepts.some(({ concept }) => owners.get(owner)?.has(concept));
}

/** Whether a figure is taken for the claim's: its owner stands nearest, or it is the only figure and its owner is named. */
function isOwned(
  question: Question,
  asked: FigureQuestion,
  owner: string | null,
  owners: Owners,
  alone: boolean,
): boolean {
  if (asked.owner === null || owner === asked.owner) return true;
  if (owner === null && asked.ofSubject) return true;
  return alone && !asked.ofSubject && isOwnerNamed(question, asked, owners);
}

interface Recorded {
  readonly statement: Statement;
  readonly answer: FigureAnswer;
}

function figureAnswers(hits: readonly Hit[], claim: Claim): Recorded[] {
  const found: Recorded[] = [];
  for (const { statement } of hits) {
    for (const answer of statement.answers) {
      if (answer.claim === claim.id && answer.kind === 'figure') found.push({ statement, answer });
    }
  }
  return found;
}

interface Judgement extends Pick<FigureOutcome, 'verdict' | 'reason'> {
  /** Whether the page's figure is a recorded one. */
  readonly agrees: (recorded: Recorded) => boolean;
  readonly statements: readonly Statement[];
}

function judge(
  claim: Claim,
  page: Amount,
  recorded: readonly Recorded[],
  facet: string | null,
): Judgement | null {
  if (page.qualifier === 'vague') return judgeVague(page, recorded);
  // "about 700" is the account that gives 700, though it lies near 750 too; "more than 700" is not.
  const isBound =
    page.qualifier === 'more-than' && claim.mostGiven.some(({ amount }) => covers(page, amount));
  const given =
    !isBound && page.low === page.high && recorded.some(({ answer }) => answer.amount === page.low);
  const agrees = ({ answer }: Recorded) =>
    answer.amount !== null && (given ? answer.amount === page.low : covers(page, answer.amount));
  const agreeing = recorded.filter(agrees);
  const others = recorded.filter((each) => each.answer.amount !== null && !agrees(each));
  const statements = [...agreeing, ...others].map(({ statement }) => statement);
  const derived = derivedFigure(claim);
  if (derived !== null) {
    if (covers(page, derived.amount))
      return { verdict: 'matches', reason: 'figure-agrees', agrees, statements };
    const verdict = agreeing.length > 0 ? 'accounts-differ' : 'differs';
    return { verdict, reason: 'figure-against-reckoning', agrees, statements };
  }
  if (agreeing.length === 0) {
    if (!isPlausible(page, recorded)) return null;
    const allowing = recorded.filter(
      ({ answer }) => facet !== null && answer.facet === facet && isWithinVague(page, answer),
    );
    if (allowing.length > 0) {
      const telling = [...allowing, ...others].map(({ statement }) => statement);
      const isAllowing = (each: Recorded) => allowing.includes(each);
      return {
        verdict: 'accounts-differ',
        reason: 'figure-in-one-account',
        agrees: isAllowing,
        statements: telling,
      };
    }
    return { verdict: 'differs', reason: 'figure-in-no-entry', agrees, statements };
  }
  const most = agreeing.filter((each) => isMostGiven(each, claim));
  if (most.length > 0 || others.length === 0) {
    const telling = most.length > 0 ? most.map(({ statement }) => statement) : statements;
    return { verdict: 'matches', reason: 'figure-agrees', agrees, statements: telling };
  }
  return { verdict: 'accounts-differ', reason: 'figure-in-one-account', agrees, statements };
}

function isMostGiven({ answer }: Recorded, claim: Claim): boolean {
  return claim.mostGiven.some(({ facet, amount }) => facet === answer.facet && amount === answer.amount);
}

/** The figure that no statement gives but that follows from some, with the reckoning. */
function derivedFigure(claim: Claim): { words: string; amount: number; reckoning: string } | null {
  for (const { answer, reckoning } of claim.derived) {
    if (answer.kind === 'figure' && answer.amount !== null) {
      return { words: answer.words, amount: answer.amount, reckoning };
    }
  }
  return null;
}

/** The different figures on record, each once with all who give it; the one worked out last. */
function recordedFigures(
  question: Question,
  page: Amount,
  recorded: readonly Recorded[],
  agrees: Judgement['agrees'],
): RecordedFigure[] {
  const { claim } = question;
  const byAmount = groupBy(recorded, ({ answer }) => answer.amount ?? answer.words);
  const given = [...byAmount.values()].map((entries): RecordedFigure => {
    const [first] = entries;
    const givers = new Map(entries.map(({ statement }) => [statement.id, giverOf(statement, question)]));
    return {
      words: first.answer.words,
      amount: first.answer.amount,
      agrees: agrees(first),
      mostGiven: entries.some((each) => isMostGiven(each, claim)),
      reckoning: null,
      givers: [...givers.values()],
    };
  });
  const derived = derivedFigure(claim);
  if (derived === null) return given;
  return [...given, { ...derived, agrees: covers(page, derived.amount), mostGiven: false, givers: [] }];
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
  const agrees = ({ answer }: Recorded) => answer.qualifier === 'vague';
  const vague = recorded.filter(agrees);
  if (vague.length === 0) return null;
  const statements = vague.map(({ statement }) => statement);
  return { verdict: 'matches', reason: 'figure-agrees', agrees, statements };
}
const VAGUE_HUNDREDS = 200;

/** "400" is among the "hundreds" of an answer, though another gives 750. */
function isWithinVague(page: Amount, { words, qualifier }: FigureAnswer): boolean {
  return qualifier === 'vague' && words === 'hundreds' && page.low >= VAGUE_HUNDREDS / 2 && page.high < 1000;
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
const AFTER_BARE =
  /^(of|from|to|in|at|on|for|as|and|or|but|left|more|is|are|was|were|which|who|indirectly|directly|elsewhere|locally|nearby|besides|others?)$/;

function scaleOf(quantity: Quantity, unit: string): number | null {
  if (unit === 'months' && quantity.unit === 'years') return 12;
  if (unit === 'weeks' && quantity.unit === 'months') return WEEKS_A_MONTH;
  return quantity.unit === unit ? 1 : null;
}
const WEEKS_A_MONTH = 52 / 12;
