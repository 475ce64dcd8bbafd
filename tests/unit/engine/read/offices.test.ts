/** Public offices: one name for all wordings, and when they are said to be held. */
import { describe, expect, test } from 'vitest';
import type { OfficeTime } from '../../../../engine/read/offices';
import { FINDERS } from '../people';
import { covered, wordsIn } from '../words-of';

function officesIn(text: string): string[] {
  const words = wordsIn(text);
  return FINDERS.offices.find(words).map((office) => `${office.office} = ${covered(words, office)}`);
}

const NAMES: readonly (readonly [text: string, office: string])[] = [
  ['Transport Secretary Martin Grey', 'transport-secretary = Transport Secretary'],
  ['the Secretary of State for Transport', 'transport-secretary = Secretary of State for Transport'],
  ['the secretary for transport', 'transport-secretary = secretary for transport'],
  ['Transport Sec Grey', 'transport-secretary = Transport Sec'],
  ['TRANSPORT SECRETARY', 'transport-secretary = TRANSPORT SECRETARY'],
  ['the transport minister', 'transport-minister = transport minister'],
  ['the shadow transport secretary', 'shadow-transport-secretary = shadow transport secretary'],
  [
    'Shadow Secretary of State for Transport',
    'shadow-transport-secretary = Shadow Secretary of State for Transport',
  ],
  ['Business and Trade Secretary', 'business-secretary = Business and Trade Secretary'],
  [
    'Secretary of State for Business and Trade',
    'business-secretary = Secretary of State for Business and Trade',
  ],
  ['the Chancellor', 'chancellor = Chancellor'],
  ['Chancellor of the Exchequer', 'chancellor = Chancellor of the Exchequer'],
  ['the shadow chancellor', 'shadow-chancellor = shadow chancellor'],
  ['the Prime Minister', 'prime-minister = Prime Minister'],
  ['the PM', 'prime-minister = PM'],
  ['the Leader of the Opposition', 'opposition-leader = Leader of the Opposition'],
  ['the mayor', 'mayor = mayor'],
  ['the North East mayor', 'mayor = North East mayor'],
  ['the North East’s mayor', 'mayor = North East’s mayor'],
  ['Mayor of the North East', 'mayor = Mayor of the North East'],
  ['the metro mayor', 'mayor = mayor'],
  ['Tees Valley mayor Ben Houchen', 'mayor:tees valley = Tees Valley mayor'],
  ['the mayor of London', 'mayor:london = mayor of London'],
  ['North East mayoral candidate', 'candidate:mayor = North East mayoral candidate'],
  ['the candidate for mayor', 'candidate:mayor = candidate for mayor'],
  ['Sedgefield MP Peter Holt', 'mp:sedgefield = Sedgefield MP'],
  ['Peter Holt, MP for Sedgefield', 'mp:sedgefield = MP for Sedgefield'],
  ['Peter Holt MP for Sedgefield', 'mp:sedgefield = MP for Sedgefield'],
  ['Peter Holt, Sedgefield’s MP', 'mp:sedgefield = Sedgefield’s MP'],
  ['the Member for Stockton South', 'mp:stockton south = Member for Stockton South'],
  ['Member of Parliament for Darlington', 'mp:darlington = Member of Parliament for Darlington'],
  [
    'MP for Newton Aycliffe and Spennymoor',
    'mp:newton aycliffe and spennymoor = MP for Newton Aycliffe and Spennymoor',
  ],
  ['MP for City of Durham', 'mp:city of durham = MP for City of Durham'],
  ['Chris Marsh (Lab, Darlington)', 'mp:darlington = Lab Darlington'],
  ['Conservative candidate for Newton Aycliffe', 'candidate:newton aycliffe = candidate for Newton Aycliffe'],
];

test.each(NAMES)('%s', (text, expected) => expect(officesIn(text)).toEqual([expected]));

test.each([
  'the Secretary of State',
  'the general secretary',
  'the MP',
  'Former MP Philip Wade',
  'Labour MP Chris Marsh',
  'at 5 pm',
  'Transport for the North',
  'a minister',
  '',
])('“%s” names no office', (text) => expect(officesIn(text)).toEqual([]));

const TIMES: readonly (readonly [text: string, held: OfficeTime])[] = [
  ['Transport Secretary Martin Grey', 'now'],
  ['the new Transport Secretary', 'now'],
  ['by then Transport Secretary', 'now'],
  ['He then told the Transport Secretary', 'now'],
  ['Late in September Transport Secretary Martin Grey', 'now'],
  ['the then transport secretary', 'then'],
  ['then Labour’s shadow transport secretary', 'then'],
  ['who was transport secretary', 'then'],
  ['who was the shadow transport secretary', 'then'],
  ['who had been transport secretary', 'then'],
  ['Martin Grey, transport secretary at the time', 'then'],
  ['the Transport Secretary of the day', 'then'],
  ['at the time the transport secretary', 'then'],
  ['former transport secretary', 'formerly'],
  ['the ex-transport secretary', 'formerly'],
  ['former Conservative transport secretary', 'formerly'],
  ['a previous transport secretary', 'formerly'],
  ['who was transport secretary until July', 'formerly'],
  ['until July the transport secretary', 'formerly'],
];

test.each(TIMES)('%s: %s', (text, held) => expect(FINDERS.offices.find(wordsIn(text))[0]?.held).toBe(held));

describe('the office of a phrase', () => {
  test('is its first', () =>
    expect(FINDERS.offices.officeOf('Transport Secretary')?.office).toBe('transport-secretary'));
  test('is nothing where it names none', () =>
    expect(FINDERS.offices.officeOf('Editor of The Northern Echo')).toBeNull());
});
