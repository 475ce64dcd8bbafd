/** Every entry of the timeline is dated by its statements: their own dates, their paragraphs, or publication. */
import type { Interval, Statement, StoryEvent } from '../../../engine/types';
import type { CheckedStory } from '../build-story';
import { entriesOf, lineOf, textOf } from '../loose';
import type { Problem } from '../problems';
import { contextsOf, type DatedText, isCarried, stands } from './date-context';
import { overlap } from './date-evidence';

/** Reports the entries whose date none of their statements supports. `texts` by source id. */
export function proveEvents(story: CheckedStory, texts: ReadonlyMap<string, DatedText>): readonly Problem[] {
  const { events, statements } = story.record;
  const isDated = (event: StoryEvent) =>
    statements.some(
      (statement) => event.statements.includes(statement.id) && supports(statement, event.when, texts),
    );
  const undated = new Set(events.filter((event) => !isDated(event)).map(({ id }) => id));
  const file = story.files.events;
  return entriesOf({ file, path: [], value: file.value }, 'events')
    .filter((entry) => undated.has(textOf(entry, 'id') ?? ''))
    .map((entry) => ({
      file: file.name,
      line: lineOf(entry, 'when'),
      message: `event «${textOf(entry, 'id')}»: none of its statements gives its date; mend the date, or name the statement that has it`,
    }));
}

function supports(statement: Statement, when: Interval, texts: ReadonlyMap<string, DatedText>): boolean {
  const answered = statement.answers.flatMap((answer) => (answer.kind === 'date' ? [answer.when] : []));
  const dates = statement.said === null ? answered : [statement.said, ...answered];
  if (dates.some((date) => overlap(date, when))) return true;
  const contexts = contextsOf(statement.appearances, texts);
  return contexts.some((context) => stands(when, context) || isCarried(when, context));
}
