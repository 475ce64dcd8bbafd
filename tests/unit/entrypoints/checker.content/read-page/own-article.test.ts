import { describe, expect, test } from 'vitest';
import type { LinkedArticle } from '../../../../../entrypoints/checker.content/read-page/json-ld';
import {
  linkedTitles,
  ownArticles,
  type PageSigns,
} from '../../../../../entrypoints/checker.content/read-page/own-article';
import { pageWith, readSource } from './page';

const linked = (given: Partial<LinkedArticle>): LinkedArticle => ({
  headline: null,
  published: '2024-04-18',
  modified: null,
  addresses: [],
  body: null,
  ...given,
});
const PAGE: PageSigns = {
  addresses: ['https://www.news.example/bridge?from=mail#top'],
  titles: ['Bridge to shut for nine weeks'],
  text: () =>
    'The bridge at Low Marling will be shut for nine weeks from Monday while its bearings are replaced.',
};

describe('an article that the page’s data describes', () => {
  test.each<[what: string, given: Partial<LinkedArticle>, is: 'own' | 'unsure' | 'neither']>([
    ['of this address', { headline: 'Road works', addresses: ['http://news.example/bridge/'] }, 'own'],
    ['of this headline', { headline: 'Bridge to shut for 9 weeks' }, 'own'],
    [
      'of this headline at another address',
      { headline: 'Bridge to shut for nine weeks', addresses: ['https://m.example/1'] },
      'own',
    ],
    ['of this text', { headline: 'Works', body: `${PAGE.text} More.` }, 'own'],
    ['that says nothing of itself', {}, 'own'],
    ['of another headline', { headline: 'Market stalls to move' }, 'unsure'],
    ['of another address', { addresses: ['https://news.example/stalls'] }, 'neither'],
    [
      'of another headline and address',
      { headline: 'Market stalls to move', addresses: ['https://news.example/stalls'] },
      'neither',
    ],
    [
      'with the site’s address',
      { headline: 'Bridge to shut for nine weeks', addresses: ['https://news.example/'] },
      'own',
    ],
  ])('%s', (_, given, is) => {
    const { own, unsure } = ownArticles([linked(given)], PAGE);
    expect({ own: own.length, unsure: unsure.length }).toEqual({
      own: is === 'own' ? 1 : 0,
      unsure: is === 'unsure' ? 1 : 0,
    });
  });

  test('on a page that gives no address, another address is no proof', () => {
    const story = linked({ headline: 'Market stalls to move', addresses: ['https://news.example/stalls'] });
    expect(ownArticles([story], { ...PAGE, addresses: [] }).unsure).toEqual([story]);
  });
});

test('titles of other stories are none of the page’s', () => {
  const stories = [linked({ headline: 'Market stalls to move' }), linked({ headline: 'Bridge to shut' })];
  expect(linkedTitles(stories, ['Bridge to shut for nine weeks'])).toEqual(['Bridge to shut']);
  expect(linkedTitles(stories, [])).toEqual(['Market stalls to move']);
});

const script = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const OTHER = script({
  '@type': 'NewsArticle',
  headline: 'Stalls to move',
  url: 'https://x.example/1',
  datePublished: '2023-01-05',
});

describe('the page’s date', () => {
  test.each<[what: string, head: string, date: string]>([
    [
      'its metadata before another story’s data',
      `${OTHER}<meta property="article:published_time" content="2024-09-30">`,
      '2024-09-30',
    ],
    [
      'its own data behind another story’s',
      `${OTHER}${script({ '@type': 'NewsArticle', headline: 'Bridge to shut for nine weeks', datePublished: '2024-09-30' })}`,
      '2024-09-30',
    ],
    [
      'a video’s data last',
      `${script({ '@type': 'VideoObject', name: 'Cats at play', uploadDate: '2020-02-02' })}<meta name="date" content="2024-09-30">`,
      '2024-09-30',
    ],
    ['where nothing else tells it, the only data there is', OTHER, '2023-01-05'],
  ])('%s', (_, head, date) => {
    expect(readSource(pageWith({ head })).article.published?.date).toBe(date);
  });
});
