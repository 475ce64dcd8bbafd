/** The pages that the tests of the surfaces are read on. */
import { ABOUT_THE_PLANT, newsPage } from '../harness/news-page';

/** On the list of news sites. */
export const LISTED = 'https://www.thenorthernecho.co.uk/story';
/** Not on it. */
export const UNLISTED = 'https://www.example-gazette.example/story';

/** Three claims over a long page, published while the record's third article was in the making. */
export const STORY = newsPage({
  published: '2024-06-20T09:00:00+01:00',
  body: `${ABOUT_THE_PLANT}
    <p>Hitachi’s plant at Newton Aycliffe opened in 2015.</p>
    <p>The Hitachi factory in Newton Aycliffe employs 500 people.</p>
    ${'<p>The canteen serves tea from six in the morning, and the car park fills soon after that.</p>'.repeat(30)}
    <p>Rishi Sunak called Hitachi a “fantastic example of world-beating manufacturing”.</p>`,
});
