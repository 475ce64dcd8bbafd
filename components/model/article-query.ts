import type { Statement, StoryRecord } from '../../engine/model/record';
import { indexRecord } from './record-index';

/** Words of a quotation that are enough to find it: search engines cut long phrases. */
const PHRASE_WORDS = 8;

/**
 * What to look for on the web to find the article a statement stands in: the publisher, the subject, and
 * the first words of the quotation as a phrase, or else what is said in our words.
 */
export function articleQuery(statement: Statement, record: StoryRecord): string {
  const [first] = statement.appearances;
  const publisher = first && indexRecord(record).sources.get(first.source)?.publisher;
  const words = (statement.quote ?? statement.summary).split(/\s+/).slice(0, PHRASE_WORDS).join(' ');
  const phrase = statement.quote === null ? words : `"${words.replaceAll('"', '')}"`;
  return [publisher, record.story.search, phrase].filter((part) => part !== undefined).join(' ');
}
