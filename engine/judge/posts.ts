import type { PostOutcome } from '../model/finding';
import type { OfficeVocabulary } from '../model/profile';
import type { Actor, IsoDate, Post } from '../model/record';
import type { OfficeFinder, OfficeMention } from '../read/offices';
import type { SentenceAnalysis } from '../read/sentence';
import { type Titled, titledPersons } from '../read/titled';
import { type KnownPost, postUnproved, sharesSort } from './accuse/posts';
import type { Unproved } from './accuse/unproved';
import {
  type Compared,
  type Comparison,
  giverOf,
  printed,
  type Question,
  statementsWhere,
} from './comparison';

/** Holds "Transport Secretary Martin Grey" against the posts on record at the page's date. */

/** What a named office comes to, and the post of the person that bears it out. */
interface Ruling extends Pick<PostOutcome, 'verdict' | 'reason' | 'holder'> {
  readonly post: KnownPost;
}

/** The offices that the record's people are observed in. */
export class Posts {
  private readonly actors: ReadonlyMap<string, Actor>;
  /** Of the actors that pages have named with a post so far. */
  private readonly byActor = new Map<string, readonly KnownPost[]>();
  private readonly between: ReadonlySet<string>;

  /** @param vocabulary words of the story's parties and region, which may stand between a name and its office */
  constructor(
    actors: readonly Actor[],
    private readonly offices: OfficeFinder,
    vocabulary: OfficeVocabulary,
  ) {
    this.between = new Set([...vocabulary.parties, ...(vocabulary.region ?? '').toLowerCase().split(' ')]);
    this.actors = new Map(actors.filter(({ kind }) => kind === 'person').map((actor) => [actor.id, actor]));
  }

  private of(actor: string): readonly KnownPost[] {
    const known = this.byActor.get(actor);
    if (known !== undefined) return known;
    const posts = this.actors.get(actor)?.posts.map((post) => knownPost(actor, post, this.offices)) ?? [];
    this.byActor.set(actor, posts);
    return posts;
  }

  /** One comparison for every person named with an office that the record can speak to. */
  compare(question: Question, recordEnds: IsoDate): Compared<PostOutcome>[] {
    return this.titledPersons(question.sentence).flatMap((named) => {
      const titled = { ...named, office: ofKnownSeat(named.office, this.of(named.person.actor)) };
      const ruling = this.rule(question, titled, recordEnds);
      if (!ruling) return [];
      const unproved =
        ruling.verdict === 'matches' ? null : this.unproved(question, titled, ruling, recordEnds);
      return [{ comparison: toComparison(question, titled, ruling), unproved, shown: true }];
    });
  }

  /** Every person of a sentence who is named together with an office. */
  titledPersons(sentence: SentenceAnalysis): Titled[] {
    return titledPersons(sentence, this.between);
  }

  /** Why a post that differs is not told as one. */
  private unproved(
    question: Question,
    { person, office, rival }: Titled,
    { post: { post } }: Ruling,
    ends: IsoDate,
  ): Unproved | null {
    if (post.doubt !== null) return 'doubtful-source';
    // Of two names that the post stands as near to, the one that the record knows in it bears it.
    const isRivals = this.of(rival?.actor ?? '').some(({ offices }) => offices.has(office.office));
    if (isRivals) return 'posts-compatible';
    const known = this.of(person.actor);
    const day = dayHeld(question, office, ends);
    if (office.held !== 'formerly') return postUnproved(office.office, known, day, ends);
    if (day === null) return 'undated';
    return known.some(({ post }) => post.span.earliest <= day) && day <= ends ? null : 'another-time';
  }

  private rule(question: Question, { person, office }: Titled, recordEnds: IsoDate): Ruling | null {
    const known = this.of(person.actor);
    const matches = (post: KnownPost): Ruling => ({
      verdict: 'matches',
      reason: 'post-as-recorded',
      post,
      holder: null,
    });
    const differs = (
      post: KnownPost,
      reason: Exclude<PostOutcome['reason'], 'post-as-recorded'> = 'in-another-post',
      holder: string | null = null,
    ): Ruling => ({ verdict: 'role-differs', reason, post, holder });
    const doubtful = known.find(
      ({ offices, post }) => post.doubt !== null && sharesSort(offices, office.office),
    );
    if (doubtful) return doubtful.offices.has(office.office) ? matches(doubtful) : differs(doubtful);
    if (office.held === 'formerly') {
      const over = known.find((each) => each.offices.has(office.office) && isOver(each, question.published));
      if (over) return matches(over);
      const former = known.find((each) => sharesSort(each.former, office.office));
      if (!former) return null;
      if (former.former.has(office.office)) return matches(former);
      return differs(former);
    }
    const { published } = question;
    const dates = datesOf(question, office);
    if (dates === null) return null;
    const named = known.filter(({ offices }) => offices.has(office.office));
    const held = named.find((each) => isHeldAtAny(each, dates));
    const other =
      published === null || office.held === 'then'
        ? undefined
        : known.find((each) => !named.includes(each) && clashes(each, office.office, published));
    if (held && (!other || published === null || isObserved(held, published))) {
      // Before a first sighting and after a last one the record is silent.
      if (dates.length > 0 && !dates.some((date) => isObserved(held, date))) return null;
      // After the record's end it cannot say who still holds a post.
      return published !== null && published > recordEnds && office.held === 'now' ? null : matches(held);
    }
    const actual = other ?? known.find((each) => isHeldAtAny(each, dates));
    const comparable = known.some(
      (each) => sharesSort(each.offices, office.office) || sharesSort(each.former, office.office),
    );
    if (actual && (named.length > 0 || comparable)) return differs(actual);
    const [only] = named;
    if (!only) return null;
    const holder = this.holderOf(office.office, dates);
    return holder === null ? differs(only, 'at-another-time') : differs(only, 'held-by-another', holder);
  }

  /** The one person whom the record's dates put in an office on one of the days; `null` where it is open. */
  private holderOf(office: string, dates: readonly IsoDate[]): string | null {
    const holders = [...this.actors.keys()]
      .flatMap((actor) => this.of(actor))
      .filter((each) => each.offices.has(office) && dates.length > 0 && isHeldAtAny(each, dates));
    const [first, ...others] = holders;
    return first && others.length === 0 ? first.actor : null;
  }
}

/** "Joan Alder and Thornby MP": of two names joined before "MP" the first may be a person's; a seat on record stands alone. */
function ofKnownSeat(office: OfficeMention, known: readonly KnownPost[]): OfficeMention {
  const [sort, seat = ''] = office.office.split(':');
  const alone = `${sort}:${seat.split(' and ').at(-1)}`;
  return known.some(({ offices }) => offices.has(alone)) ? { ...office, office: alone } : office;
}

function knownPost(actor: string, post: Post, offices: OfficeFinder): KnownPost {
  const read = [post.title, ...post.aliases].flatMap((title) => offices.officeOf(title) ?? []);
  const named = (held: boolean) =>
    new Set(read.filter((office) => (office.held === 'now') === held).map(({ office }) => office));
  return { actor, post, offices: named(true), former: named(false) };
}

/**
 * The days for which an office is claimed: the page's and those that the sentence gives; for "the then
 * minister" the sentence's alone. `null` where such a sentence gives none.
 */
function datesOf({ sentence, published }: Question, office: OfficeMention): IsoDate[] | null {
  const given = sentence.dates.flatMap(({ when, grain }) =>
    when === null || grain === 'year' || grain === 'span' ? [] : [when],
  );
  const days = given.map((when) => when.earliest);
  if (office.held === 'then') return days.length > 0 ? days : null;
  if (published === null) return days;
  // "On 17 April Transport Secretary Martin Grey met the firm" tells of a day gone by.
  return [published, ...given.filter((when) => when.latest < published).map((when) => when.earliest)];
}

/**
 * The day for which a post is judged: the page's, or the one that the sentence gives for "the then minister"; on a page
 * after the record's end also the past day that it gives within the record ("in April Transport Secretary …").
 */
function dayHeld(question: Question, office: OfficeMention, ends: IsoDate): IsoDate | null {
  const { published } = question;
  const dates = datesOf(question, office) ?? [];
  if (office.held === 'then') return dates[0] ?? null;
  if (published === null || published <= ends) return published;
  return dates.find((date) => date <= ends) ?? published;
}

function toComparison(
  question: Question,
  { person, office }: Titled,
  { verdict, reason, post: { post }, holder }: Ruling,
): Comparison<PostOutcome> {
  const observing = statementsWhere(question.hits, ({ answers }) =>
    answers.some(
      (answer) =>
        answer.kind === 'role' &&
        answer.claim === question.claim.id &&
        answer.actor === person.actor &&
        answer.post === post.id,
    ),
  );
  return {
    outcome: {
      kind: 'post',
      verdict,
      reason,
      page: { actor: person.actor, words: printed(question.sentence, office) },
      record: {
        post: post.id,
        span: post.span,
        givers: observing.map((statement) => giverOf(statement, question)),
      },
      holder,
    },
    statements: observing.slice(0, 3),
    words: { from: Math.min(person.from, office.from), to: Math.max(person.to, office.to) },
  };
}

/** Whether a post is observed on the very day and excludes an office. */
function clashes(each: KnownPost, office: string, date: IsoDate): boolean {
  return isObserved(each, date) && sharesSort(each.offices, office);
}

/** Whether a post can have been held on one of the days, as its bounds go; on any where no day is given. */
function isHeldAtAny({ post }: KnownPost, dates: readonly IsoDate[]): boolean {
  const { notBefore, notAfter } = post;
  const isHeld = (date: IsoDate) =>
    (notBefore === null || notBefore <= date) && (notAfter === null || date <= notAfter);
  return dates.length === 0 || dates.some(isHeld);
}

/** Whether the record's dates end a post before the page's day. */
function isOver({ post }: KnownPost, published: IsoDate | null): boolean {
  return post.notAfter !== null && published !== null && post.notAfter <= published;
}

function isObserved({ post }: KnownPost, date: IsoDate): boolean {
  return post.span.earliest <= date && date <= post.span.latest;
}
