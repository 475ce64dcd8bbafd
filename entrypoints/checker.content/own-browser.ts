/**
 * The extension's interface as the browser gives it to a script in a page: its own, never an element that the page has
 * named like it. Stands in for `wxt/browser` in what is loaded into pages.
 */
import { ownGlobal } from './dom';

export const browser = ownGlobal('browser') ?? ownGlobal('chrome');
