/** The README's accuracy section, as it is written. */
import { expect, test } from 'vitest';
import { accuracySection } from '../../../../scripts/evaluate/readme';
import { smallFigures } from './figures-of';

const figures = smallFigures();
const section = accuracySection(
  { figures, pages: [], allPages: figures.groups.invented },
  new Date('2024-07-04T12:00:00Z'),
);

test.each([
  ['its day', 'Measured on 4 July 2024 by'],
  [
    'real coverage of the story’s year',
    '| real coverage, the story’s year | 0.750 | 0.750 | 0.750 | 0.667 |',
  ],
  ['invented files', '| all invented files | 0.750 |'],
  ['unread files', '| of these, files nobody tuned on | 0.750 |'],
  ['pages', '| 0 whole pages, read from their HTML | 0.750 |'],
  ['accusations', '| real coverage | 2 | 1 | 3 | 1 | 2 | 50.0 |'],
  ['false marks', '| invented, pages about the plant | 2 | 500 |'],
  ['no false marks', '| invented, other pages | 0 | none |'],
])('gives %s', (_, text) => expect(section).toContain(text));
