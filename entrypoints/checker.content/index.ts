import { defineContentScript } from 'wxt/utils/define-content-script';
import { startChecker } from './start';

/** Not in the manifest's list: the background puts it into the pages that the gate, or the reader, asks for. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: startChecker,
});
