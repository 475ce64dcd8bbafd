import { describe, expect, test } from 'vitest';
import { axisRows } from '../../../../components/model/axis-rows';
import { axisScale } from '../../../../components/model/axis-scale';
import { SMALL_RECORD } from '../small-record';

describe('axisScale', () => {
  const scale = axisScale(SMALL_RECORD);

  test('the months of reporting have ticks; their year is written, and the first one before them', () => {
    expect(scale.years).toEqual([
      { at: 0, label: '2023' },
      { at: scale.breakAt, label: '2024' },
    ]);
    expect(scale.ticks.map(({ label }) => label)).toEqual(['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct']);
  });

  test.each([
    ['before the first statement', '2010-01-01', 0],
    ['the first statement', '2023-05-02', 0],
    ['the first month of reporting', '2024-04-01', scale.breakAt],
    ['the end of the record', '2024-10-04', 1],
    ['after it', '2026-01-01', 1],
  ])('%s', (_, day, expected) => {
    expect(scale.place(day)).toBeCloseTo(expected, 6);
  });

  test.each([
    ['2010-01-01', 'before'],
    ['2023-05-02', null],
    ['2024-10-04', null],
    ['2024-10-05', 'after'],
  ])('%s lies beyond an end: %s', (day, side) => expect(scale.outside(day)).toBe(side));

  test('later days never stand to the left', () => {
    const days = ['2023-05-02', '2023-12-31', '2024-03-31', '2024-04-01', '2024-04-02', '2024-09-30'];
    const places = days.map(scale.place);
    expect(places.toSorted((one, other) => one - other)).toEqual(places);
  });

  test('a record with nothing before its first article has no compressed part', () => {
    const statements = SMALL_RECORD.statements.filter(({ said }) => said === null);
    const whole = axisScale({ ...SMALL_RECORD, statements });
    expect(whole.breakAt).toBe(0);
    expect(whole.ticks[0]?.label).toBe('Apr');
  });
});

describe('axisRows', () => {
  /** Rows as text: "paper 3: a-jobs; c-jobs c-ash". */
  const rows = (by: 'person' | 'claim', topic: string | null = null) =>
    axisRows(SMALL_RECORD, by, topic).map(
      ({ id, count, marks }) =>
        `${id} ${count}: ${marks.map((mark) => mark.statements.map((one) => one.id).join(' ')).join('; ')}`,
    );

  test('by person: the fullest first, statements of one date together', () => {
    expect(rows('person')).toEqual(['paper 3: a-jobs; c-jobs c-ash', 'ann-ash 1: b-ash', 'bob-zed 1: a-zed']);
  });

  test('by claim', () => {
    expect(rows('claim')).toEqual([
      'jobs 3: a-jobs; b-ash; c-jobs',
      'roles 3: a-zed; b-ash; c-ash',
      'could-it 2: a-zed; b-ash',
    ]);
  });

  test('a topic that no claim is filed under has no rows', () => {
    expect(rows('claim', 'other')).toEqual([]);
    expect(rows('person', 'other')).toEqual([]);
  });
});
