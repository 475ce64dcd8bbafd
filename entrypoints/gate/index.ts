/**
 * Runs on every page of the listed sites, so it is small: it asks whether the page is about the story and, if
 * so, has the background start the checker. Without the polyfill, which would be most of it.
 */
import type { Browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loadGateTerms } from '../../data/load-gate';
import { READABLE_TYPES } from '../../platform/readable-types';
import { untilAnswered } from '../../platform/until-answered';
import { contentTypeOf, isPrerendering, listenTo, ownGlobal } from '../checker.content/dom';
import { isAboutStory } from './look';
import { keepLooking } from './lookouts';

declare global {
  /** The extension's interface: Firefox's, and what Chromium calls it. */
  var browser: typeof Browser | undefined;
  var chrome: typeof Browser | undefined;
  /** Ends the gate that runs in this page already, when it is started a second time. */
  var endGate: (() => void) | undefined;
}

export default defineUnlistedScript(() => {
  if (!READABLE_TYPES.includes(contentTypeOf(document))) return;
  const terms = loadGateTerms();

  function look(): boolean {
    if (!isAboutStory(document, terms)) return false;
    // Asked for now and not before: making it takes the browser longer than all else that the gate does.
    const runtime = (ownGlobal('browser') ?? ownGlobal('chrome'))?.runtime;
    // Without an id this script is left over from before an update of the extension, whose new gate asks again.
    const isLeftOver = () => runtime?.id === undefined;
    if (runtime === undefined || isLeftOver()) return true;
    void untilAnswered<unknown>(
      () => runtime.sendMessage({ to: 'background', type: 'story-found', data: null }),
      () => !isLeftOver(),
    );
    return true;
  }
  function start() {
    ownGlobal('endGate')?.();
    globalThis.endGate = keepLooking(look);
  }
  // A page that is loaded ahead may never be shown; only Chromium does that.
  if (isPrerendering(document)) listenTo(document, 'prerenderingchange', start, { once: true });
  else start();
});
