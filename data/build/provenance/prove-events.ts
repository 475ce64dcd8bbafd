/** Every entry of the timeline is dated by its statements: their own dates, their paragraphs, or publication. */
import { overlap } from '../../../engine/language/days';
import type { Interval, Statement } from '../../../engine/model/record';
import type { CheckedStory } from '../build-story';
import { entriesOf, lineOf, textOf } from '../loose';
import type { Problem } from '../problems';
import { contextsOf, type DatedText, isCarried, stands } from './date-context';
import { spanOfTime } from './date-evidence';

export interface EventProof {
  readonly found: number;
  /** One line for each entry whose date was worked out from a span of time: for a reader to check. */
  readonly reckoned: readonly string[];
  /** Entries that an article not at hand may date. */
  readonly unproved: number;
  readonly failures: readonly Problem[];
}

/** Proves the dates of the timeline. `texts` by source id. */
export function proveEvents(story: CheckedStory, texts: ReadonlyMap<string, DatedText>): EventProof {
  const { events, statements } = story.record;
  const file = story.files.events;
  const entries = entriesOf({ file, path: [], value: file.value }, 'events');
  const reckoned: string[] = [];
  let unproved = 0;
  const failures: Problem[] = [];
  for (const event of events) {
    const own = statements.filter(({ id }) => event.statements.includes(id));
    if (own.some((statement) => supports(statement, event.when, texts))) continue;
    const contexts = own.flatMap(({ appearances }) => contextsOf(appearances, texts));
    const span = contexts.map(({ printed }) => spanOfTime(printed)).find((found) => found !== null);
    if (span) {
      reckoned.push(`${event.id}: ${event.whenText}, from “${span}”`);
      continue;
    }
    if (own.some(({ appearances }) => appearances.some(({ source }) => !texts.has(source)))) {
      unproved++;
      continue;
    }
    const entry = entries.find((each) => textOf(each, 'id') === event.id);
    const message = `event «${event.id}»: none of its statements gives its date; mend the date, or name the statement that has it`;
    failures.push({ file: file.name, line: entry === undefined ? null : lineOf(entry, 'when'), message });
  }
  return { found: events.length, reckoned, unproved, failures };
}

function supports(statement: Statement, when: Interval, texts: ReadonlyMap<string, DatedText>): boolean {
  const answered = statement.answers.flatMap((answer) => (answer.kind === 'date' ? [answer.when] : []));
  const dates = statement.said === null ? answered : [statement.said, ...answered];
  if (dates.some((date) => overlap(date, when))) return true;
  const contexts = contextsOf(statement.appearances, texts);
  return contexts.some((context) => stands(when, context) || isCarried(when, context));
}
