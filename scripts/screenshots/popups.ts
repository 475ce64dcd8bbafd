/** Pictures of the popup: each tab, and each state of a page that it can hang over. */
import { DEFAULT_SETTINGS } from '../../platform/settings';
import { LISTED, SAMPLE, UNLISTED } from './articles';
import {
  checked,
  newPage,
  openArticle,
  openPopup,
  openUnlisted,
  type Studio,
  take,
  wantsAny,
} from './studio';

const TABS = ['timeline', 'page', 'people', 'search'] as const;

/** States of a page; each is shown on the tab of the page's claims. */
const STATES = [
  { name: 'popup-not-about', address: `${LISTED}/market`, html: SAMPLE.market },
  { name: 'popup-no-claim', address: `${LISTED}/quiet`, html: SAMPLE.quiet },
  { name: 'popup-unlisted', address: `${UNLISTED}/unlisted`, html: SAMPLE.dated },
  { name: 'popup-off', address: `${LISTED}/off`, html: SAMPLE.dated, isOff: true },
  { name: 'popup-unreadable', address: 'chrome://version/', html: null },
] as const;

export async function takePopups(studio: Studio): Promise<void> {
  // Small ones are taken in a tab, among the extension's own pages.
  if (studio.look.size !== undefined) return;
  await takeTabs(studio);
  await takeDetails(studio);
  await takeTimelines(studio);
  for (const state of STATES) {
    if (!wantsAny(studio, [state.name])) continue;
    if ('isOff' in state) await storeSitesOff(studio, [new URL(LISTED).host]);
    const page = await newPage(studio, 900, 720);
    if (state.html !== null) studio.web.serve(state.address, state.html);
    await page.goto(state.address);
    if (state.name === 'popup-no-claim') await checked(studio, page);
    const popup = await openPopup(studio, page);
    await popup.click('#tab-page');
    await popup.waitForSelector('.empty-state');
    await take(studio, popup, state.name);
    await popup.close();
    await page.close();
    if ('isOff' in state) await storeSitesOff(studio, []);
  }
}

/** Over the sample, on a site that is on no list. */
async function takeTabs(studio: Studio): Promise<void> {
  if (!wantsAny(studio, [...TABS.map((tab) => `popup-${tab}`), 'popup-agrees'])) return;
  const page = await openUnlisted(studio);
  const popup = await openPopup(studio, page);
  await popup.waitForSelector('.popup-page .link-button');
  for (const tab of TABS) {
    await popup.click(`#tab-${tab}`);
    if (tab === 'search') await popup.type('input[type="search"]', 'redundancy');
    await take(studio, popup, `popup-${tab}`);
    if (tab !== 'page') continue;
    const fold = await popup.waitForSelector('.family-fold > summary');
    await fold?.click();
    await fold?.evaluate((summary) => summary.scrollIntoView({ block: 'start' }));
    await take(studio, popup, 'popup-agrees');
  }
  await popup.close();
  await page.close();
}

/** Places of the record that open over a tab. */
async function takeDetails(studio: Studio): Promise<void> {
  if (!wantsAny(studio, ['popup-axis', 'popup-claim', 'popup-person'])) return;
  const page = await openArticle(studio, `${LISTED}/details`, SAMPLE.dated);
  await checked(studio, page);
  const popup = await openPopup(studio, page);
  await popup.waitForSelector('.timeline-here');
  await popup.$eval('.panel', (panel) => panel.scrollTo({ top: 0 }));
  await take(studio, popup, 'popup-axis');
  await popup.click('.axis-picture .segments label:last-child');
  await popup.click('.axis-rows button');
  await popup.waitForSelector('.detail-question');
  await take(studio, popup, 'popup-claim');
  await popup.click('#tab-people');
  await popup.click('.people section:first-child li:nth-child(2) a');
  await popup.waitForSelector('.post-list');
  await take(studio, popup, 'popup-person');
  await popup.close();
  await page.close();
}

/** Where a page has no place on the timeline, or one after its end. */
async function takeTimelines(studio: Studio): Promise<void> {
  for (const [name, html] of [
    ['later', SAMPLE.later],
    ['undated', SAMPLE.undated],
  ] as const) {
    const pictures = [`popup-timeline-${name}`, `popup-page-${name}`];
    if (!wantsAny(studio, pictures)) continue;
    const page = await openArticle(studio, `${LISTED}/${name}`, html);
    await checked(studio, page);
    const popup = await openPopup(studio, page);
    await popup.waitForSelector('.popup-page .link-button');
    await take(studio, popup, `popup-timeline-${name}`);
    await popup.click('#tab-page');
    await take(studio, popup, `popup-page-${name}`);
    await popup.close();
    await page.close();
  }
}

async function storeSitesOff({ control }: Studio, sitesOff: readonly string[]): Promise<void> {
  const settings = { ...DEFAULT_SETTINGS, sitesOff };
  await control.evaluate(`chrome.storage.local.set(${JSON.stringify({ settings })})`);
}
