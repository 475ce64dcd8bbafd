import type { Decision } from '../decide/decider';
import type { Dataset, Lexicon } from '../model/dataset';
import type { Finding } from '../model/finding';
import { findingId } from '../model/finding-id';
import type { Claim, Source, StoryRecord } from '../model/record';
import { saidWhen } from '../model/said-when';
import type { OfficeFinder } from '../read/offices';
import { type Owners, ownersOf } from '../read/owner';
import type { ReadSentence } from '../read/read-article';
import { inScope, type Scope } from '../read/scope';
import type { Comparison, Question } from './comparison';
import { compareDate, compareEventDay } from './dates';
import { evidence } from './evidence';
import { compareFigure } from './figures';
import type { Judgement, Withheld, WithheldReason } from './judgement';
import { markedSpan } from './marked-span';
import type { Hit, Nearness } from './nearness';
import { Posts } from './posts';
import { compareQuotes, type Voices, voicesOf } from './quotes';
import { compareStance } from './stances';
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

  constructor(
    dataset: Dataset,
    offices: OfficeFinder,
    private readonly nearness: Nearness,
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
  }

  /** Judges a sentence: each claim decided on, and each person named with a post. */
  judge(sentence: ReadSentence, decisions: readonly Decision[]): Judgement {
    const tokens = tellingTokens(sentence.analysis);
    const findings: Finding[] = [];
    const withheld: Withheld[] = [];
    for (const { claim: id, score } of decisions) {
      const claim = this.claims.get(id);
      if (!claim) continue;
      const comparison = this.compareClaim(claim, sentence, tokens);
      if (typeof comparison === 'string') withheld.push({ claim: id, verdict: null, reason: comparison });
      else findings.push(toFinding(sentence, claim, comparison, score));
    }
    return { findings: [...findings, ...this.roles(sentence, tokens)], withheld };
  }

  /** The statements of a claim, nearest to a sentence first. */
  nearest(claim: string, sentence: ReadSentence): readonly Hit[] {
    return this.nearness.nearest(claim, tellingTokens(sentence.analysis));
  }

  private compareClaim(
    claim: Claim,
    sentence: ReadSentence,
    tokens: readonly string[],
  ): Comparison | WithheldReason {
    if (!inScope(sentence, claim, this.scope)) return 'out-of-scope';
    const question = this.question(claim, sentence, tokens);
    if (question === null) return 'nothing-on-record';
    const comparison = this.compare(question, sentence);
    return comparison
      ? { ...comparison, statements: evidence(comparison, question, sentence) }
      : 'nothing-to-compare';
  }

  private question(claim: Claim, sentence: ReadSentence, tokens: readonly string[]): Question | null {
    const hits = this.nearness.nearest(claim.id, tokens);
    if (hits.length === 0) return null;
    return {
      claim,
      sentence: sentence.analysis,
      hits,
      published: sentence.published,
      saidWhen: (statement) => saidWhen(statement, this.sources),
    };
  }

  private compare(question: Question, sentence: ReadSentence): Comparison | null {
    const byWords = compareQuotes(question, sentence, this.voices);
    if (byWords) return byWords;
    const asked = this.lexicon.figures[question.claim.id];
    const facets = this.lexicon.facets[question.claim.id] ?? {};
    if (question.claim.kind === 'figure')
      return asked ? compareFigure(question, asked, this.owners, facets) : null;
    const triggers = this.lexicon.dates[question.claim.id] ?? [];
    if (question.claim.kind === 'date') return compareDate(question, triggers, facets);
    const event = this.record.events.find(
      ({ claim, when }) => claim === question.claim.id && when.earliest === when.latest,
    );
    const otherDay = event && compareEventDay(question, event, triggers);
    return otherDay ?? compareStance(question);
  }

  /** Posts need no decision: a person named with an office is the claim. */
  private roles(sentence: ReadSentence, tokens: readonly string[]): Finding[] {
    // The index is asked only where there is something to compare.
    if (this.posts.titledPersons(sentence.analysis).length === 0) return [];
    return this.record.claims
      .filter((claim) => claim.kind === 'role')
      .flatMap((claim) => {
        const question = this.question(claim, sentence, tokens);
        if (!question) return [];
        return this.posts
          .compare(question, this.record.ends)
          .map((comparison) => toFinding(sentence, claim, comparison, 1));
      });
  }
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
