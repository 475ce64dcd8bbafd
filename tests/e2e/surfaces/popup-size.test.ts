import { expect, test } from 'vitest';
import { inEachBrowser } from '../harness/stage';
import { until } from '../harness/until';
import { LISTED, STORY } from './story';

/** Width and height of the open popup's window, and of what is drawn in it. */
const MEASURE = `(() => {
  const [popup] = (globalThis.browser ?? chrome).extension.getViews({ type: 'popup' });
  const { width, height } = popup.document.getElementById('app').getBoundingClientRect();
  return [popup.innerWidth, popup.innerHeight, width, height].join();
})()`;

inEachBrowser((stage) => {
  test('the popup is as large as it asks to be, and fills it', async () => {
    const page = await stage().open(LISTED, STORY);
    await stage().openPopup(page, 'You are here');
    await until(
      () => stage().control.evaluate(MEASURE),
      (size) => size === '400,600,400,600',
      'the popup to have its size',
    );
    expect(stage().errors).toEqual([]);
    await page.close();
  });
});
