/** Pictures of the extension's own pages: the record, the settings, the welcome page, the question of a card. */
import { peopleOnClaim } from '../../components/model/compared-people';
import { loadRecord } from '../../data/load-record';
import { newPage, type Studio, take, wantsAny } from './studio';

const record = loadRecord();
const { claims, actors, sources } = record;
/** The claim on which most people speak. */
const disputed = claims.toSorted(
  (a, b) => peopleOnClaim(b, record).length - peopleOnClaim(a, record).length,
)[0];
/** The claim that the record begins with, and the person it knows in most posts. */
const claim = claims[0]?.id ?? '';
const person = actors.toSorted((a, b) => b.posts.length - a.posts.length)[0]?.id ?? '';

const PAGES = [
  { name: 'record', address: 'record.html#timeline', width: 1100, height: 900 },
  { name: 'record-claims', address: 'record.html#claims', width: 1100, height: 900 },
  { name: 'record-claim', address: `record.html#claim/${claim}`, width: 1100, height: 900 },
  { name: 'record-compare', address: `record.html#compare/${disputed?.id}`, width: 1100, height: 900 },
  { name: 'record-people', address: 'record.html#people', width: 1100, height: 900 },
  { name: 'record-person', address: `record.html#person/${person}`, width: 1100, height: 900, unfold: true },
  { name: 'record-source', address: `record.html#source/${sources[0]?.id}`, width: 1100, height: 900 },
  { name: 'record-sources', address: 'record.html#sources', width: 1100, height: 900 },
  { name: 'popup-alone', address: 'popup.html', width: 400, height: 600 },
  { name: 'options', address: 'options.html', width: 900, height: 1000 },
  { name: 'welcome', address: 'welcome.html', width: 1000, height: 1000 },
  { name: 'welcome-legend', address: 'welcome.html', width: 1000, height: 1000, to: '.legend' },
  { name: 'confirm', address: `confirm.html#change=hide-claim&claim=${claim}`, width: 700, height: 500 },
];

export async function takeOwnPages(studio: Studio): Promise<void> {
  for (const { name, address, width, height, to, unfold } of PAGES) {
    if (!wantsAny(studio, [name])) continue;
    const page = await newPage(studio, width, height);
    await page.goto(studio.extension.address(address));
    await page.waitForSelector('h1');
    if (address === 'welcome.html') await page.waitForFunction(() => CSS.highlights.size > 0);
    if (to !== undefined) {
      await page.waitForSelector(to);
      await page.$eval(to, (element) => element.scrollIntoView({ block: 'center' }));
    }
    if (unfold) await page.click('.over-time summary');
    await take(studio, page, name);
    await page.close();
  }
}
