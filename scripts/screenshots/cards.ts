/** Pictures of the card: one of each verdict that the sample calls for, and of what a reader can unfold. */
import type { Page } from 'puppeteer-core';
import { VERDICTS } from '../../engine/model/finding';
import { LISTED, SAMPLE } from './articles';
import { cardOn, checked, openArticle, placeOfMark, type Studio, showCard, take, wantsAny } from './studio';

const NAMES = [
  'card',
  'card-more',
  'card-after-end',
  'card-undated',
  ...VERDICTS.map((verdict) => `card-${verdict}`),
];

export async function takeCards(studio: Studio): Promise<void> {
  if (!wantsAny(studio, NAMES)) return;
  const page = await openArticle(studio, `${LISTED}/sample`, SAMPLE.dated);
  await takeUnderPointer(studio, page);
  for (const verdict of VERDICTS) {
    const { findings } = await checked(studio, page);
    const shown = findings.find(({ finding }) => finding.verdict === verdict);
    if (shown === undefined || !wantsAny(studio, [`card-${verdict}`])) continue;
    await showCard(studio, page, shown.finding.id);
    await take(studio, page, `card-${verdict}`);
  }
  await page.close();
  for (const [name, html] of [
    ['card-after-end', SAMPLE.later],
    ['card-undated', SAMPLE.undated],
  ] as const) {
    if (!wantsAny(studio, [name])) continue;
    const other = await openArticle(studio, `${LISTED}/${name}`, html);
    const [first] = (await checked(studio, other)).findings;
    if (first === undefined) throw new Error(`Nothing is marked on the page for ${name}`);
    await showCard(studio, other, first.finding.id);
    await take(studio, other, name);
    await other.close();
  }
}

/** The card that opens under the resting pointer, and its menu. */
async function takeUnderPointer(studio: Studio, page: Page): Promise<void> {
  const [first] = (await checked(studio, page)).findings;
  // Its frame has the look's colours by then: given them while it is being shown, it is not drawn in them.
  if (first !== undefined) await showCard(studio, page, first.finding.id);
  await page.keyboard.press('Escape');
  const { x, y } = await page.evaluate(placeOfMark, '500');
  await page.mouse.move(x, y, { steps: 4 });
  const card = await cardOn(studio, page);
  await take(studio, page, 'card');
  await card.click('[aria-expanded]');
  await take(studio, page, 'card-more');
}
