import type { Page } from 'puppeteer-core';
import type { Stage } from './stage';
import { until } from './until';

/**
 * The question that a card of a page has had opened in a tab of its own. Its tab is closed and its address opened anew:
 * Firefox lets no automation into a tab that the extension has opened.
 */
export async function openQuestion(stage: Stage, page: Page): Promise<Page> {
  const tabs = `api.tabs.query({}).then((tabs) => tabs.filter(({ url }) => url?.includes('/confirm.html#')))`;
  const [address] = await until(
    () => stage.ask<string[]>(page, `${tabs}.then((tabs) => tabs.map(({ url }) => url))`),
    (addresses) => addresses.length > 0,
    'the question',
  );
  await stage.ask(page, `${tabs}.then((tabs) => api.tabs.remove(tabs.map(({ id }) => id))).then(() => null)`);
  return stage.openOwn(address?.slice(address.indexOf('confirm.html')) ?? '');
}
