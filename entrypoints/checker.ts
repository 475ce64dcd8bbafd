/**
 * Reads a page, checks it and shows what it has found. Not in the manifest's list: the background puts it into the pages
 * that the gate, or the reader, asks for. No content script of WXT's kind: those tell each page that they have started,
 * with the extension's id.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askForDataset } from './checker.content/dataset';
import { startChecker } from './checker.content/start';

export default defineUnlistedScript(() => startChecker(askForDataset));
