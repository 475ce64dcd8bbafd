import { expect, test } from 'vitest';
import { HINT, hintsOf } from '../../../../../entrypoints/checker.content/read-page/vocabulary';

test.each<[string, number]>([
  ['mar-ad', HINT.furniture],
  ['adSlot_top__x1', HINT.furniture],
  ['RelatedLinks_box__f1', HINT.furniture],
  ['c-newsletter-signup', HINT.furniture],
  ['onetrust-consent-sdk', HINT.furniture],
  ['comment-list', HINT.furniture],
  ['articleBody', HINT.body],
  ['field field--name-body field__item', HINT.body],
  ['sdc-article-body sdc-article-body--lead', HINT.body | HINT.standfirst],
  ['article__standfirst', HINT.standfirst],
  ['author-name', HINT.meta],
  ['ImageCaption_credit__2', HINT.caption | HINT.meta],
  ['pull-quote', HINT.quote],
  ['debate-speech__speaker', HINT.speaker],
  // Named after what it goes with, not what it is.
  ['story__section--with-ad', 0],
  ['has-comments no-sidebar', 0],
  ['is-sponsored', 0],
  ['offscreen-menu', HINT.furniture],
  // A part of a block, which has a box and a name of its own.
  ['comment__paragraph', 0],
  ['comment__list', HINT.furniture],
  ['skip-to-content', 0],
  // Words that only hold such a word.
  ['headline', 0],
  ['address', 0],
  ['shared-layout', 0],
  ['rail-news', 0],
  ['contribution', 0],
  ['subscription-content', 0],
  ['css-1q0x1qg e1jj53', 0],
  ['', 0],
])('%s → %d', (names, expected) => {
  expect(hintsOf(names)).toBe(expected);
});
