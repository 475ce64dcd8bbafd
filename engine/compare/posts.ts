import { findingTexts as texts } from '../../texts/findings';
import { wordsOf } from '../analyse/concepts';
import type { EntityMention } from '../analyse/entities';
import { type OfficeMention, officeOf } from '../analyse/offices';
import type { SentenceAnalysis } from '../analyse/sentence';
import { tokenise } from '../text/tokens';
import type { Actor, IsoDate, Post, Statement } from '../types';
import { type Comparison, printed, type Question } from './comparison';

/** Holds "Transport Secretary Mark Harper" against the posts on record at the page's date. */

/** A person named with an office. */
interface Titled {
  readonly person: EntityMention;
  readonly office: OfficeMention;
}

interface KnownPost {
  readonly post: Post;
  readonly offices: ReadonlySet<string>;
}

/** The offices that the record's people are observed in. */
export class Posts {
  private readonly byActor = new Map<string, KnownPost[]>();
  private readonly names = new Map<string, string>();

  constructor(actors: readonly Actor[]) {
    for (const actor of actors) {
      if (actor.kind !== 'person') continue;
      this.names.set(actor.id, actor.name);
      const known = actor.posts.map((post) => {
        const offices = [post.title, ...post.aliases].flatMap(
          (title) => officeOf(wordsOf(tokenise(title))) ?? [],
        );
        return { post, offices: new Set(offices) };
      });
      this.byActor.set(actor.id, known);
    }
  }

  /** One comparison for every person named with an office that the record can speak to. */
  compare(question: Question, recordEnds: IsoDate): Comparison[] {
    return titledPersons(question.sentence).flatMap(
      (titled) => this.compareOne(question, titled, recordEnds) ?? [],
    );
  }

  private compareOne(question: Question, { person, office }: Titled, recordEnds: IsoDate): Comparison | null {
    const known = this.byActor.get(person.actor) ?? [];
    if (office.past || known.length === 0) return null;
    const { sentence, published } = question;
    const dates = [published, ...sentence.dates.map((date) => date.when?.earliest ?? null)].filter(
      (date) => date !== null,
    );
    const named = known.filter(({ offices }) => offices.has(office.office));
    const held = named.find(({ post }) => dates.length === 0 || dates.some((date) => isHeld(post, date)));
    const clash =
      published === null
        ? undefined
        : known.find((each) => !named.includes(each) && isObserved(each.post, published));
    const range = { from: Math.min(person.from, office.from), to: Math.max(person.to, office.to) };
    if (held && !(clash && published !== null && !isObserved(held.post, published))) {
      // After the record's end it cannot say who still holds a post.
      if (published !== null && published > recordEnds) return null;
      return this.comparison(question, 'matches', person, office, held.post, range);
    }
    const actual =
      clash ?? known.find(({ post }) => dates.length === 0 || dates.some((date) => isHeld(post, date)));
    const sameSort = known.some(({ offices }) =>
      [...offices].some((each) => sortOf(each) === sortOf(office.office)),
    );
    if (!actual || (named.length === 0 && !sameSort)) return null;
    return this.comparison(question, 'role-differs', person, office, actual.post, range);
  }

  private comparison(
    { sentence, hits, claim }: Question,
    verdict: 'matches' | 'role-differs',
    person: EntityMention,
    office: OfficeMention,
    post: Post,
    words: { from: number; to: number },
  ): Comparison {
    const name = this.names.get(person.actor) ?? '';
    const observing = (statement: Statement) =>
      statement.answers.some(
        (answer) =>
          answer.kind === 'role' &&
          answer.claim === claim.id &&
          answer.actor === person.actor &&
          answer.post === post.id,
      );
    const statements = hits.map((hit) => hit.statement).filter(observing);
    return {
      verdict,
      headline:
        verdict === 'matches'
          ? texts.roleMatches(name, post.title)
          : texts.roleDiffers(name, printed(sentence, office), post.title),
      reasons: [verdict === 'matches' ? texts.roleMatchesReason : texts.roleDiffersReason],
      statements: statements.slice(0, 3),
      quote: null,
      words,
    };
  }
}

/** Posts of one sort exclude each other: a minister in another department, a member for another seat. */
function sortOf(office: string): string {
  if (/^(mp|candidate):/.test(office)) return office === 'candidate:mayor' ? 'mayor' : 'seat';
  return office === 'mayor' ? 'mayor' : 'minister';
}

function isHeld(post: Post, date: IsoDate): boolean {
  return (
    (post.notBefore === null || post.notBefore <= date) && (post.notAfter === null || date <= post.notAfter)
  );
}

function isObserved(post: Post, date: IsoDate): boolean {
  return post.span.earliest <= date && date <= post.span.latest;
}

/** Small words between a name and its office in apposition: "Louise Haigh, who is the shadow transport secretary". */
const JOINING =
  /^(the|a|an|who|is|was|now|newly|new|elected|current|labour|conservative|tory|local|area|our|then|still|being|as|north|east|region)$/;
const LONGEST_JOIN = 4;

/** Every person of the sentence who is named together with an office. */
export function titledPersons(sentence: SentenceAnalysis): Titled[] {
  const persons = sentence.entities.filter((mention) => mention.via !== 'office');
  const titled: Titled[] = [];
  for (const office of sentence.offices) {
    const after = persons.find((person) => directlyBefore(sentence, office, person));
    const person = after ?? persons.findLast((each) => inApposition(sentence, each, office));
    if (person) titled.push({ person, office });
  }
  return titled;
}

/** "Transport Secretary Mark Harper", "the mayor, Kim McGuinness". */
function directlyBefore(sentence: SentenceAnalysis, office: OfficeMention, person: EntityMention): boolean {
  const gap = person.from - office.to;
  if (gap < 0 || gap > 1) return false;
  if (gap === 1) return /^(mr|mrs|ms|sir|dame|dr)$/.test(sentence.words[office.to]?.token.lower ?? '');
  return true;
}

/** "Louise Haigh, the shadow transport secretary", "Reeves is Chancellor". */
function inApposition(sentence: SentenceAnalysis, person: EntityMention, office: OfficeMention): boolean {
  const gap = office.from - person.to;
  if (gap < 0 || gap > LONGEST_JOIN) return false;
  const between = sentence.words.slice(person.to, office.from);
  if (!between.every((word) => JOINING.test(word.token.lower))) return false;
  const first = sentence.words[person.to];
  if (!first) return false;
  return first.afterBreak || /^(is|was|who|as)$/.test(between[0]?.token.lower ?? '');
}
