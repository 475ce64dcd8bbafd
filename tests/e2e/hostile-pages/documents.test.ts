/** Documents that are no news pages, and policies that forbid nearly everything. */
import { describe, expect, test } from 'vitest';
import { newsPage } from '../harness/news-page';
import { inEachBrowser } from '../harness/stage';
import { until } from '../harness/until';
import { article, opensCard, SITE } from './survive';

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const STORY = 'Hitachi builds trains at Newton Aycliffe. It employs 750 people.';

const OTHERS: readonly (readonly [what: string, type: string, body: string | Uint8Array])[] = [
  ['XML', 'text/xml', `<?xml version="1.0"?><story><p>${STORY}</p></story>`],
  ['SVG', 'image/svg+xml', `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${STORY}</text></svg>`],
  ['an image', 'image/gif', PIXEL],
  ['a film that is none', 'video/mp4', 'Hitachi at Newton Aycliffe'],
  ['plain text', 'text/plain', STORY],
  ['JSON', 'application/json', JSON.stringify({ text: STORY })],
  ['a style sheet', 'text/css', `/* ${STORY} */`],
  ['an empty document', 'text/html', ''],
  [
    'a frameset',
    'text/html',
    '<frameset cols="*"><frame src="/none"></frameset><title>Hitachi at Newton Aycliffe</title>',
  ],
  ['a document without a root', 'text/html', '<script>document.documentElement.remove()</script>'],
  [
    'a document of another kind put in its place',
    'text/html',
    `<script>document.open(); document.write('<p>Hitachi'); document.close(); document.documentElement.remove()</script>`,
  ],
];

const EVERYTHING_FORBIDDEN =
  "default-src 'none'; script-src 'none'; style-src 'none'; img-src 'none'; connect-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'";

/** Response headers under which an article is marked like any other. */
const POLICIES: readonly (readonly [what: string, headers: Readonly<Record<string, string>>])[] = [
  ['everything forbidden', { 'content-security-policy': EVERYTHING_FORBIDDEN }],
  ['only the site’s own', { 'content-security-policy': "default-src 'self'" }],
  ['nonces', { 'content-security-policy': "script-src 'nonce-a1' 'strict-dynamic'; style-src 'nonce-a1'" }],
  [
    'trusted types',
    { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  ],
  [
    'isolation from other origins',
    {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
    },
  ],
  ['no permissions', { 'permissions-policy': 'clipboard-write=(), fullscreen=(), geolocation=()' }],
];

/** Policies under which a frame has no origin: the extension's page in it is none of the extension's. */
const SANDBOXES: readonly (readonly [what: string, policy: string])[] = [
  ['a sandbox', "sandbox; default-src 'none'; style-src 'unsafe-inline'"],
  ['a sandbox with scripts', 'sandbox allow-scripts'],
];

inEachBrowser((stage) => {
  describe('left in peace', () => {
    test.each(OTHERS)('%s', async (name, type, body) => {
      const address = `${SITE}/type-${name.replace(/\W+/g, '-')}`;
      stage().web.serve(`${SITE}/none`, '');
      stage().web.serve(address, { headers: { 'content-type': type }, body });
      const page = await stage().open(address);
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(page.url()).toBe(address);
      const marks = await page.evaluate(() => CSS.highlights.size).catch(() => 0);
      expect(marks).toBe(0);
      expect(await stage().badge(page)).toBe('');
      await page.close();
    });
  });

  test('XHTML is read like HTML', async () => {
    const address = `${SITE}/xhtml`;
    stage().web.serve(address, {
      headers: { 'content-type': 'application/xhtml+xml' },
      body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Hitachi at Newton Aycliffe</title></head>
        <body><h1>Hitachi at Newton Aycliffe</h1><p>Hitachi builds trains at Newton Aycliffe.</p>
        <p><![CDATA[The Hitachi factory in Newton Aycliffe employs 750 people.]]></p></body></html>`,
    });
    const page = await stage().open(address);
    await stage().marked(page, '750 people');
    await opensCard(stage(), page);
    await page.close();
  });

  describe('marked, without a card, in', () => {
    test.each(SANDBOXES)('%s: a step opens the record', async (name, policy) => {
      const address = `${SITE}/in-${name.replace(/\W+/g, '-')}`;
      stage().web.serve(address, { headers: { 'content-security-policy': policy }, body: article('') });
      const page = await stage().open(address);
      await stage().marked(page, '750 people');
      const state = await stage().checked(page);
      const places = state?.findings.map(({ finding }) => `claim/${finding.claim}`);
      const records = () =>
        stage().ask<string[]>(
          page,
          `api.tabs.query({}).then((tabs) => tabs.map(({ url }) => url ?? '').filter((url) => url.includes('/record.html')))`,
        );
      await stage().pressCommand(page, 'next-finding');
      const [opened] = await until(records, (urls) => urls.length > 0, 'the record');
      expect(places).toContain(opened?.split('#')[1]);
      // What the pointer rests on opens neither a card nor a tab: the second is the next step's.
      await page.bringToFront();
      await stage().pointAt(page, '750 people');
      await new Promise((resolve) => setTimeout(resolve, 900));
      expect(await records()).toHaveLength(1);
      await stage().pressCommand(page, 'next-finding');
      await until(records, (urls) => urls.length === 2, 'the record again');
      expect(await stage().card(page)).toBeNull();
      await stage().marked(page, '750 people');
      await stage().ask(
        page,
        `api.tabs.query({}).then((tabs) => api.tabs.remove(tabs.filter(({ url }) => url?.includes('/record.html')).map(({ id }) => id)))`,
      );
      await page.close();
    });
  });

  describe('marked, with a card, under a policy of', () => {
    test.each(POLICIES)('%s', async (name, headers) => {
      const report = `${SITE}/violations-${name.replace(/\W+/g, '-')}`;
      const open = async (kind: string, html: string) => {
        const address = `${SITE}/${kind}-${name.replace(/\W+/g, '-')}`;
        const policy = headers['content-security-policy'] ?? "script-src 'self'";
        stage().web.serve(address, {
          headers: { ...headers, 'content-security-policy': `${policy}; report-uri ${report}` },
          // Without styles of its own, which the policies would forbid.
          body: html.replace(/<style>.*<\/style>/, ''),
        });
        return stage().open(address);
      };
      const violations = () => stage().web.requests.filter((asked) => asked === report).length;

      const market = await open('market', newsPage({ title: 'Market day', body: '<p>At nine.</p>' }));
      await new Promise((resolve) => setTimeout(resolve, 500));
      const withoutUs = violations();
      await market.close();
      const page = await open('policy', article(''));
      await stage().marked(page, '750 people');
      await opensCard(stage(), page);
      // Firefox reports that it may not load the site's icon, on either page; what the extension does breaks no rule.
      expect(violations() - withoutUs).toBe(withoutUs);
      await page.close();
    });
  });

  test('nothing has gone wrong on the way', async () => {
    const errors = await stage().allErrors();
    // Save what the browser itself says of a film that is none.
    expect(errors.filter((error) => !error.includes('/type-a-film'))).toEqual([]);
  });
});
