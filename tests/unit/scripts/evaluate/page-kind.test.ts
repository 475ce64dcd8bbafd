/** Pages told apart by what they name. */
import { expect, test } from 'vitest';
import { pageKinds } from '../../../../scripts/evaluate/page-kind';
import { REAL_STORY } from '../../data/real-story';
import { storyOf } from '../../data/small-story';

const { record, profile } = storyOf(REAL_STORY);
const kindsOf = pageKinds(record, profile.subject);

test.each([
  ['The works is busy.', true, 'plant'],
  ['The Hitachi works is busy.', false, 'other'],
  ['A fair at Newton Aycliffe', false, 'other'],
  ['Louise Haigh spoke in Sheffield.', false, 'other'],
  ['The tide was high.', false, 'unrelated'],
] as const)('“%s”, labelled as a page about the plant: %s', (text, plantPage, kind) => {
  const article = { title: 'News', published: null, blocks: [{ kind: 'paragraph' as const, text }] };
  expect(kindsOf(article)(plantPage)).toBe(kind);
});
