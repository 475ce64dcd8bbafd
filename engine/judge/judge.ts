import type { Decision } from '../decide/decider';
import type { WordRange } from '../language/words';
import type { Dataset, FigureQuestion, Lexicon } from '../model/dataset';
import type { Finding } from '../model/finding';
import { findingId } from '../model/finding-id';
import type { Claim, Interval, Source, Statement, StoryRecord } from '../model/record';
import { saidWhen } from '../model/said-when';
import { type Clause, clausesOf } from '../read/clauses';
import type { OfficeFinder } from '../read/offices';
import { type Owners, ownersOf } from '../read/owner';
import type { ReadSentence } from '../read/read-article';
import { inScope, type Scope } from '../read/scope';
import type { QuotationIndex } from '../retrieve/quotation-index';
import { isAccusation } from './accuse/accusation';
import { ofAnotherTime } from './accuse/moment';
import { isOfNeighbour, type Neighbourhood, ofAnotherPlace } from './accuse/place';
import type { Unproved } from './accuse/unproved';
import type { Compared, Comparison, Question } from './comparison';
import { compareDate, compareEventDay } from './dates';
import { evidence } from './evidence';
import { compareFigure } from './figures';
import { firstProved } from './first-proved';
import type { Judgement, Withheld } from './judgement';
import { markedSpan } from './marked-span';
import type { Hit, Nearness } from './nearness';
import { Posts } from './posts';
import { compareQuotes, isVerbatim, type Voices, voicesOf } from './quotes';
import { compareContrary, compareStance } from './stances';
import { tellingTokens } from './telling-tokens';

/** Turns the claims that a sentence makes into findings: retrieval, comparison, verdict. */
export class Judge {
  private readonly claims: ReadonlyMap<string, Claim>;
  private readonly posts: Posts;
  private readonly sources: ReadonlyMap<string, Source>;
  private readonly voices: Voices;
  private readonly owners: Owners;
  private readonly scope: Scope;
  private readonly record: StoryRecord;
  private readonly lexicon: Lexicon;
  private readonly neighbourhood: Neighbourhood;
  /** When each statement that was asked for was said. */
  private readonly said = new Map<Statement, Interval>();
  /** By claim, of those that pages have made so far: what `amountsElsewhere` gives. */
  private readonly elsewhere = new Map<string, ReadonlySet<number>>();

  constructor(
    dataset: Dataset,
    offices: OfficeFinder,
    private readonly nearness: Nearness,
    private readonly recorded: QuotationIndex,
  ) {
    this.record = dataset.record;
    this.lexicon = dataset.matcher.lexicon;
    this.claims = new Map(this.record.claims.map((claim) => [claim.id, claim]));
    this.posts = new Posts(this.record.actors, offices, dataset.matcher.profile.offices);
    this.sources = new Map(this.record.sources.map((source) => [source.id, source]));
    this.voices = voicesOf(this.record);
    this.owners = ownersOf(this.lexicon.owners);
    const topics = this.record.topics.flatMap(({ id, owner }): [string, string][] =>
      owner === null ? [] : [[id, owner]],
    );
    this.scope = { owners: this.owners, ownerOfTopic: new Map(topics), times: dataset.matcher.profile.times };
    const { subject } = dataset.matcher.profile;
    this.neighbourhood = { subject, owners: this.owners, scope: this.scope };
  }

  /** Judges a sentence: each claim decided on, and each person named with a post. */
  judge(sentence: ReadSentence, decisions: readonly Decision[]): Judgement {
    const namesPosts = this.posts.titledPersons(sentence.analysis).length > 0;
    // Most sentences claim nothing: they are not taken apart.
    if (decisions.length === 0 && !namesPosts) return { findings: [], withheld: [] };
    const tokens = tellingTokens(sentence.analysis);
    const clauses = clausesOf(sentence.analysis.words);
    const findings: Finding[] = [];
    const withheld: Withheld[] = [];
    /** Statements that findings rest on first. */
    const told = new Set<string>();
    for (const decision of decisions) {
      const claim = this.claims.get(decision.claim);
      if (!claim) continue;
      const question = this.question(claim, sentence, tokens, clauses);
      if (question === null) {
        withheld.push({ claim: claim.id, verdict: null, reason: 'nothing-on-record' });
        continue;
      }
      const isInScope = inScope(sentence, claim, this.scope);
      const { made, unproved } = firstProved(this.compared(question, sentence, decision, isInScope));
      const statements = made && evidence(made, question, sentence);
      // Words quoted answer several claims at times: of those that they alone speak for, the likeliest is told.
      const restsOn = made?.statements[0]?.id ?? '';
      const isTold = !decision.sureEnoughToMark && told.has(restsOn);
      told.add(restsOn);
      if (made && statements && !isTold)
        findings.push(toFinding(sentence, claim, { ...made, statements }, decision.score));
      else if (made) withheld.push({ claim: claim.id, verdict: made.outcome.verdict, reason: 'not-sure' });
      withheld.push(...unproved.map((each) => toWithheld(claim, each)));
      if (!made && unproved.length === 0) {
        const reason = isInScope ? 'nothing-to-compare' : 'out-of-scope';
        withheld.push({ claim: claim.id, verdict: null, reason });
      }
    }
    for (const [claim, compared] of namesPosts ? this.roles(sentence, tokens, clauses) : []) {
      if (compared.unproved === null) findings.push(toFinding(sentence, claim, compared.comparison, 1));
      else withheld.push(toWithheld(claim, compared));
    }
    return { findings, withheld };
  }

  /** The statements of a claim, nearest to a sentence first. */
  nearest(claim: string, sentence: ReadSentence): readonly Hit[] {
    return this.nearness.nearest(claim, tellingTokens(sentence.analysis));
  }

  private question(
    claim: Claim,
    sentence: ReadSentence,
    tokens: readonly string[],
    clauses: readonly Clause[],
  ): Question | null {
    const hits = this.nearness.nearest(claim.id, tokens);
    if (hits.length === 0) return null;
    return {
      claim,
      sentence: sentence.analysis,
      clauses,
      hits,
      published: sentence.published,
      saidWhen: (statement) => this.saidWhen(statement),
    };
  }

  private saidWhen(statement: Statement): Interval {
    const known = this.said.get(statement);
    if (known !== undefined) return known;
    const when = saidWhen(statement, this.sources);
    this.said.set(statement, when);
    return when;
  }

  /** What the sentence comes to, the verdicts that tell most first; of each what is not proved of it. */
  private *compared(
    question: Question,
    sentence: ReadSentence,
    decision: Decision,
    isInScope: boolean,
  ): Generator<Compared> {
    const all = isInScope ? this.comparisons(question, sentence) : this.quotations(question, sentence);
    for (const compared of all) {
      const { comparison } = compared;
      const { kind, verdict } = comparison.outcome;
      const isSure = isAccusation(verdict) ? decision.sureEnoughToAccuse : decision.sureEnoughToMark;
      const words = comparison.words ?? { from: 0, to: sentence.analysis.words.length };
      const isWording = kind === 'quotation' || kind === 'attribution';
      // A day is shown to be the claim's where the sentence itself names what opened, a figure on the subject's pages too.
      const isNamed = sentence.subject === 'named' || isOfNeighbour(question.claim, this.neighbourhood);
      const isPlaced =
        isWording ||
        isNamed ||
        (kind === 'figure' && sentence.aboutSubject && sentence.subject !== 'elsewhere');
      const shown = compared.shown && isPlaced;
      const unproved = compared.unproved ?? (isSure || shown ? ofDoubtfulSource(comparison) : 'not-sure');
      // Words close to recorded ones are the claim by themselves, whatever stands around them.
      const needsContext = !isWording && (isAccusation(verdict) || !decision.sureEnoughToMark);
      const context = () => {
        if (needsContext) return this.outOfContext(question, sentence, words);
        // "Called the rival “…”": close to recorded words, and said of another.
        return kind === 'quotation' && !isNamed && sentence.subject === 'elsewhere' ? 'another-owner' : null;
      };
      yield { ...compared, unproved: unproved ?? context() };
    }
  }

  /** Why the page or the sentence before keeps a figure, a date or a stance from being the claim's. */
  private outOfContext(question: Question, sentence: ReadSentence, words: WordRange): Unproved | null {
    return (
      ofAnotherPlace(question, sentence, words, this.neighbourhood) ??
      ofAnotherTime({ ...question.sentence, ...question }, words, question.claim.speaks)
    );
  }
  private quotations(question: Question, sentence: ReadSentence): Iterable<Compared> {
    return compareQuotes(question, sentence, this.voices, this.recorded);
  }

  private *comparisons(question: Question, sentence: ReadSentence): Generator<Compared> {
    const { claim } = question;
    yield* this.quotations(question, sentence);
    const facets = this.lexicon.facets[claim.id] ?? {};
    const figure = this.lexicon.figures[claim.id];
    if (claim.kind === 'figure') {
      if (figure)
        yield* compareFigure(question, figure, {
          owners: this.owners,
          facets,
          elsewhere: this.amountsElsewhere(claim, figure),
        });
      return;
    }
    const date = this.lexicon.dates[claim.id];
    if (claim.kind === 'date') {
      const compared = date && compareDate(question, date, facets);
      if (compared) yield compared;
      return;
    }
    const event = this.record.events.find(
      ({ claim: id, when }) => id === claim.id && when.earliest === when.latest,
    );
    const otherDay = event && date && compareEventDay(question, event, date);
    if (otherDay) yield otherDay;
    const contraries = compareContrary(question, {
      deeds: this.lexicon.deeds[claim.id] ?? {},
      isPerson: this.voices.isPerson,
    });
    yield* contraries;
    if (contraries.some(({ unproved }) => unproved === 'speaker-unnamed')) return;
    const stance = compareStance(question);
    if (stance)
      yield { comparison: stance, unproved: null, shown: isVerbatim(question, sentence, this.recorded) };
  }

  /** Amounts in a unit that the record gives for what stands beside this claim (the works's jobs and its suppliers'), and not for it. */
  private amountsElsewhere(claim: Claim, { unit, within }: FigureQuestion): ReadonlySet<number> {
    const known = this.elsewhere.get(claim.id);
    if (known !== undefined) return known;
    const amounts = (isAsked: (claim: string) => boolean) =>
      this.record.statements.flatMap(({ answers }) =>
        answers.flatMap((answer) =>
          answer.kind === 'figure' && answer.unit === unit && isAsked(answer.claim)
            ? (answer.amount ?? [])
            : [],
        ),
      );
    const own = new Set(amounts((id) => id === claim.id));
    const beside = amounts((id) => id !== claim.id && this.lexicon.figures[id]?.within === within);
    const elsewhere = new Set(beside.filter((amount) => !own.has(amount)));
    this.elsewhere.set(claim.id, elsewhere);
    return elsewhere;
  }

  /** Posts need no decision: a person named with an office is the claim. */
  private *roles(
    sentence: ReadSentence,
    tokens: readonly string[],
    clauses: readonly Clause[],
  ): Generator<readonly [Claim, Compared]> {
    for (const claim of this.record.claims.filter(({ kind }) => kind === 'role')) {
      const question = this.question(claim, sentence, tokens, clauses);
      if (!question) continue;
      for (const compared of this.posts.compare(question, this.record.ends)) {
        const { verdict } = compared.comparison.outcome;
        const isKept = isAccusation(verdict) && compared.unproved === null && isQuoted(sentence, compared);
        yield [claim, isKept ? { ...compared, unproved: 'quoted' } : compared];
      }
    }
  }
}

/** Whether the words compared stand within quotation marks. */
function isQuoted({ quotes }: ReadSentence, { comparison: { words } }: Compared): boolean {
  return quotes.some(({ from, to }) => words !== null && from <= words.from && words.to <= to);
}

/** Whether whatever a page would be held against is itself in doubt. */
function ofDoubtfulSource({ outcome, statements }: Comparison): Unproved | null {
  // What follows by reckoning rests on more than the statement that says otherwise.
  if (!isAccusation(outcome.verdict) || outcome.reason === 'figure-against-reckoning') return null;
  const isDoubtful = statements.every(({ reservation }) => reservation?.kind === 'doubtful');
  return statements.length > 0 && isDoubtful ? 'doubtful-source' : null;
}

function toWithheld({ id }: Claim, { comparison, unproved }: Compared): Withheld {
  return { claim: id, verdict: comparison.outcome.verdict, reason: unproved ?? 'contradicted' };
}

function toFinding(sentence: ReadSentence, claim: Claim, comparison: Comparison, score: number): Finding {
  const span = markedSpan(sentence, comparison);
  return {
    id: findingId(claim.id, span),
    span,
    sentence: sentence.span,
    claim: claim.id,
    score: Math.round(score * 1000) / 1000,
    statements: [...new Set(comparison.statements.map((statement) => statement.id))],
    ...comparison.outcome,
  };
}
