import { expect, test } from 'vitest';
import { stepOf } from '../../../platform/step-keys';

const pressed = (key: string, code: string, more = {}) =>
  stepOf({ key, code, altKey: true, shiftKey: true, ctrlKey: false, metaKey: false, ...more });

test.each([
  ['British and American', '>', 'Period', '<', 'Comma'],
  ['Dvorak', '>', 'KeyE', '<', 'KeyW'],
  ['German', ':', 'Period', ';', 'Comma'],
  ['French', '.', 'Comma', '?', 'KeyM'],
  ['a Mac, whose Alt prints other signs', '˘', 'Period', '¯', 'Comma'],
  ['one whose Alt leaves Shift out', '.', 'Period', ',', 'Comma'],
])('on a keyboard that is %s', (_, next, nextPlace, previous, previousPlace) => {
  expect(pressed(next, nextPlace)).toBe(1);
  expect(pressed(previous, previousPlace)).toBe(-1);
});

test.each([
  ['the place of "." that prints another letter: Dvorak', 'V', 'Period', {}],
  ['the place of "," that prints another letter: Dvorak', 'W', 'Comma', {}],
  ['the place of "." on a French keyboard', '/', 'Period', {}],
  ['the key with both angle brackets', '>', 'IntlBackslash', {}],
  ['a question mark where it is elsewhere', '?', 'Slash', {}],
  ['without Shift', '.', 'Period', { shiftKey: false }],
  ['without Alt', '>', 'Period', { altKey: false }],
  ['with Ctrl', '>', 'Period', { ctrlKey: true }],
  ['with Meta', '>', 'Period', { metaKey: true }],
])('no step: %s', (_, key, code, more) => {
  expect(pressed(key, code, more)).toBeNull();
});
