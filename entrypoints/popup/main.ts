/**
 * The frame of the popup stands in its HTML and is painted first; all that draws into it is loaded after that.
 * Browsers show a popup once its page has loaded: what the page waits for, the reader waits for.
 */
requestAnimationFrame(() => setTimeout(() => void import('./draw')));
