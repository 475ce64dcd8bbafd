import { describe, expect, test } from 'vitest';
import {
  isAskingButton,
  isByline,
  isPointer,
  isPrompt,
  isStaffCredit,
  labelOf,
} from '../../../../../entrypoints/checker.content/read-page/labels';

describe('labels', () => {
  test.each([
    ['Read more', 'furniture'],
    ['READ MORE:', 'furniture'],
    ['Related articles', 'furniture'],
    ['More on this story', 'furniture'],
    ['Most read in Business', 'furniture'],
    ['You may also like…', 'furniture'],
    ['Sign up for our daily newsletter', 'furniture'],
    ['Already a subscriber? Log in', 'furniture'],
    ['Tags', 'furniture'],
    ['- Advertisement -', 'advert'],
    ['Sponsored', 'advert'],
    ['Article continues below', 'advert'],
    ['Comments', 'comments'],
    ['56 comments', 'comments'],
    ['View all 12 comments', 'comments'],
    ['Have your say', 'comments'],
    ['Leave a Reply', 'comments'],
    // Headings of articles.
    ['What is left to do', null],
    ['Related companies fear for their future', null],
    ['More jobs could go', null],
    ['Latest figures show a fall', null],
    ['Next steps', null],
    ['Support for the plant grows', null],
    ['Events leading to the closure', null],
    ['Comments by the minister caused anger', null],
    ['Top engineers leave', null],
    ['56 trains left to build', null],
    ['', null],
  ])('%s → %s', (text, expected) => {
    expect(labelOf(text)).toBe(expected);
  });
});

describe('pointers to other stories', () => {
  test.each<[string, number, boolean]>([
    ['READ MORE: Ferry to sail again', 0, true],
    ['Read more: Ferry to sail again', 0.8, true],
    ['Related: Ferry to sail again', 0.9, true],
    ['Watch: the moment the bridge fell', 0.9, true],
    ['Read more: Ferry to sail again', 0, false],
    ['Background noise: it is the sound of the works that people miss', 0.1, false],
    ['Related firms said so.', 0.9, false],
  ])('%s (%d) → %s', (text, linked, expected) => {
    expect(isPointer(text, linked)).toBe(expected);
  });
});

describe('requests to the reader', () => {
  test.each([
    ['Sign up to our newsletter', true],
    ['Follow Example Coast on Facebook, X and Instagram.', true],
    ['Get all the news in your inbox: sign up here.', true],
    ['Join our WhatsApp community for the latest updates.', true],
    ['Do you have a story for us?', true],
    ['Listen to highlights on Example Sounds.', true],
    ['Photo: A. Snapper', true],
    ['© Example Gazette 2024', true],
    ['This content requires JavaScript to play.', true],
    ['ENDS', true],
    ['Follow @ExampleDeals on Twitter for more of the same.', true],
    ['Enjoyed this article? Pass it on.', true],
    ['Do you rely on our reporting? Please give what you can.', true],
    ['Citation: Trains run on time (2024, March 3) retrieved 4 March 2024 from https://a.example/1', true],
    ['Caption', true],
    [
      'Jane Doe’s “Trains” (Example Press, 2024) is out now. Follow her @janedoe, and follow us on Facebook.',
      true,
    ],
    ['The Gazette prints letters of all kinds. We’d like to hear what you think of this one.', true],
    // Sentences of articles.
    ['Follow the river and you come to the works.', false],
    ['Get the balance wrong and the line will close, she said.', false],
    ['Join the queue, the minister told the firm.', false],
    ['For more than a decade the works has built trains.', false],
    ['Send us trains, not sympathy, the convener said.', false],
    ['What do workers want? Orders.', false],
    ['Share prices fell on the news.', false],
    ['Save the works, the placards said.', false],
    ['Ends of the carriages are welded by hand.', false],
    ['Enjoy this summer while it lasts, the union said.', false],
    ['Do you trust the minister? Few hands went up.', false],
    ['Captions in the works are in English and Japanese.', false],
    ['Others would follow him on to the line, the driver said.', false],
    ['“Follow us on Facebook,” the placard said, “and we’d like to hear from you.”', false],
  ])('%s → %s', (text, expected) => {
    expect(isPrompt(text)).toBe(expected);
  });
});

describe('bylines', () => {
  test.each([
    ['By A. Reporter', true],
    ['By Jane Doe, business editor', true],
    ['Published: 28 March 2024', true],
    ['3 min read', true],
    ['2 hours ago', true],
    ['14:05', true],
    ['By the end of the year the works will be empty.', false],
    ['3 trains a week leave the works', false],
    ['First orders came in 2012', false],
  ])('%s → %s', (text, expected) => {
    expect(isByline(text)).toBe(expected);
  });
});

describe('who worked on it', () => {
  test.each([
    ['(Reporting by A. Writer in York; editing by C. Desk)', true],
    ['Additional reporting by B. Writer', true],
    ['Editing by C. Desk and D. Desk', true],
    ['Agency writers A. Writer and B. Writer contributed to this report.', true],
    [
      'Reporting by the works’ own staff showed the fall. The order book was empty by then, and nobody had said so.',
      false,
    ],
    ['Reporting the figures, the firm said that it was losing money.', false],
    ['Bad weather contributed to this year’s loss.', false],
    ['“Writing by hand,” he said, “is slow.”', false],
  ])('%s → %s', (text, expected) => {
    expect(isStaffCredit(text)).toBe(expected);
  });
});

describe('buttons', () => {
  test.each([
    ['Accept all', true],
    ['Subscribe', true],
    ['Sign me up', true],
    ['View image in fullscreen', false],
    ['Copy link', false],
    ['Share', false],
  ])('%s → %s', (text, expected) => {
    expect(isAskingButton(text)).toBe(expected);
  });
});
