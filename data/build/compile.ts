/** Turns checked files into the record: plain data in a fixed order, so that equal input gives equal bytes. */
import { createHash } from 'node:crypto';
import type {
  Actor,
  Claim,
  Interval,
  Post,
  Source,
  Statement,
  StoryEvent,
  StoryRecord,
} from '../../engine/model/record';
import {
  type ActorsFile,
  type ClaimsFile,
  type EventsFile,
  isFragment,
  type ProfileFile,
  type SeedFile,
  type SeedStatement,
} from '../schema';
import { compileStory } from './compile-profile';
import { mostGiven } from './most-given';
import { compareText } from './problems';

/** The checked content of all files. */
export interface Authored {
  readonly claims: ClaimsFile;
  readonly actors: ActorsFile;
  readonly events: EventsFile;
  readonly profile: ProfileFile;
  readonly seeds: readonly SeedFile[];
}

/**
 * Compiles the record. Sources stand by publication, statements by source and paragraph, events by
 * date; topics, claims, actors and their parts stay in the order in which their authors put them.
 */
export function compileRecord({ claims, actors, events, profile, seeds }: Authored): StoryRecord {
  const inOrder = seeds.toSorted(
    ({ source: a }, { source: b }) => compareIntervals(a.published, b.published) || compareText(a.id, b.id),
  );
  const dated = inOrder.flatMap(({ source, statements }) =>
    statements
      .toSorted((a, b) => a.paragraph - b.paragraph || compareText(a.id, b.id))
      .map((statement) => ({ statement, source, observed: observedIn(statement.said, source.published) })),
  );
  const names = new Map(actors.actors.map(({ id, name }) => [id, name]));
  const content = {
    story: compileStory(profile),
    ends: inOrder.map(({ source }) => source.published.latest).reduce((a, b) => (a > b ? a : b)),
    sources: inOrder.map(({ source: { id, publisher, published, basis, sha256 } }): Source => {
      const name = names.get(publisher) ?? publisher;
      return { id, publisher: name, publishedBy: publisher, published, basis, sha256 };
    }),
    topics: claims.topics,
    actors: actors.actors.map((actor) => compileActor(actor, dated)),
    claims: claims.claims.map((claim) =>
      compileClaim(
        claim,
        dated.map(({ statement }) => statement),
      ),
    ),
    statements: dated.map(({ statement, source }) => compileStatement(statement, source.id)),
    events: events.events
      .map(compileEvent)
      .toSorted((a, b) => compareIntervals(a.when, b.when) || compareText(a.id, b.id)),
  };
  return { version: hash(JSON.stringify(content)), ...content };
}

interface Dated {
  readonly statement: SeedStatement;
  readonly observed: Interval;
}

function compileActor(
  {
    id,
    kind,
    name,
    aliases,
    namesakes,
    party,
    partyBasis,
    pronoun,
    voice,
    posts,
  }: ActorsFile['actors'][number],
  statements: readonly Dated[],
): Actor {
  return {
    id,
    kind,
    name,
    aliases,
    namesakes,
    party,
    partyBasis,
    pronoun,
    voice: voice ?? id,
    posts: posts.map((post): Post => {
      const observations = statements.filter(({ statement }) =>
        statement.answers.some(
          (answer) => answer.kind === 'role' && answer.actor === id && answer.post === post.id,
        ),
      );
      const { title, notBefore, notAfter } = post;
      const reservations = observations.map(({ statement }) => statement.reservation);
      return {
        id: post.id,
        title,
        aliases: post.aliases,
        observed: observations.map(({ statement }) => statement.id),
        span: span(observations.map(({ observed }) => observed)),
        notBefore,
        notAfter,
        doubt: reservations.includes(null) ? null : (reservations[0]?.reason ?? null),
      };
    }),
  };
}

function compileClaim(claim: ClaimsFile['claims'][number], statements: readonly SeedStatement[]): Claim {
  const { id, kind, heading, question, topic, speaks, facets, stances, derived, note } = claim;
  return {
    id,
    kind,
    heading,
    question,
    topic,
    speaks,
    mostGiven: mostGiven(id, statements),
    facets,
    stances,
    derived,
    note,
  };
}

function compileStatement(statement: SeedStatement, source: string): Statement {
  const { id, paragraph, claimant, claimantBasis, post, form, said, summary, quote, reservation, answers } =
    statement;
  return {
    id,
    appearances: [{ source, paragraph }, ...statement.also],
    claimant,
    claimantBasis,
    post,
    form,
    said,
    summary,
    quote,
    partial: quote !== null && (isFragment(quote) || statement.partial === true),
    reservation,
    answers,
  };
}

function compileEvent(event: EventsFile['events'][number]): StoryEvent {
  const { id, claim, when, whenText, basis, heading, summary, topic, actors, statements } = event;
  return { id, claim, when, whenText, basis, heading, summary, topic, actors, statements };
}

/**
 * When an article that appears in `published` shows a post: as it appears, by its own words, not when what it
 * tells was said ("last week, the minister said"). The day of the saying narrows that where the two meet.
 */
function observedIn(said: Interval | null, published: Interval): Interval {
  if (said === null || said.latest < published.earliest) return published;
  const earliest = said.earliest > published.earliest ? said.earliest : published.earliest;
  return { earliest, latest: said.latest < published.latest ? said.latest : published.latest };
}

/** From the first day of any interval to the last day of any. */
function span(intervals: readonly Interval[]): Interval {
  return {
    earliest: intervals.map(({ earliest }) => earliest).reduce((a, b) => (a < b ? a : b)),
    latest: intervals.map(({ latest }) => latest).reduce((a, b) => (a > b ? a : b)),
  };
}

function compareIntervals(a: Interval, b: Interval): number {
  return compareText(a.earliest, b.earliest) || compareText(a.latest, b.latest);
}

/** 16 hexadecimal digits of SHA-256: enough to tell builds apart. */
function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
