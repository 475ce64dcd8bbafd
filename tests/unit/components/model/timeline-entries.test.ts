import { expect, test } from 'vitest';
import { timelineEntries, WHOLE_TIMELINE } from '../../../../components/model/timeline-entries';
import { SMALL_RECORD } from '../small-record';

test.each([
  ['oldest first, no page', WHOLE_TIMELINE, null, 'opening visit talks'],
  ['a page before everything', WHOLE_TIMELINE, '2014-12-31', 'HERE opening visit talks'],
  ['a page on the day of an event stands after it', WHOLE_TIMELINE, '2024-04-16', 'opening visit HERE talks'],
  ['a page within an event’s span stands after it', WHOLE_TIMELINE, '2024-09-10', 'opening visit talks HERE'],
  ['a page after everything', WHOLE_TIMELINE, '2025-01-01', 'opening visit talks HERE'],
  ['one person', { person: 'ann-ash', topic: null }, '2024-05-01', 'visit HERE talks'],
  ['one topic', { person: null, topic: 'plant' }, null, 'opening visit'],
  ['both', { person: 'ann-ash', topic: 'other' }, null, 'talks'],
  ['nothing fits: the page still has its place', { person: 'town', topic: 'other' }, '2024-05-01', 'HERE'],
])('%s', (_, filter, pageDate, expected) => {
  const rows = timelineEntries(SMALL_RECORD, filter, pageDate);
  expect(rows.map((row) => (row.kind === 'here' ? 'HERE' : row.event.id)).join(' ')).toBe(expected);
});
