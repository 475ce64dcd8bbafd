/** What HTML's elements mean to a reader of articles. Names as `localName` gives them. */

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that begin and end a block of text. */
export const BLOCKS = names(
  'address article aside blockquote body button caption center dd details div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu ol p pre search ' +
    'section summary table tbody td tfoot th thead tr ul',
);

/** Elements that never hold an article's text: code, media, controls, navigation, adverts. */
export const SKIPPED = names(
  'br hr amp-ad amp-auto-ads amp-consent amp-embed amp-iframe amp-lightbox amp-sidebar amp-social-share ' +
    'amp-sticky-ad amp-user-notification applet area audio base canvas datalist embed frame frameset ' +
    'head iframe img input link map meta meter nav noembed noframes noscript object optgroup option picture ' +
    'progress rp rt script select source style svg template textarea title track video',
);

/** Skipped elements that a reader fills in: what stands around them is a form. */
export const FIELDS = names('input select textarea');

/** Blocks of flowing text: an inline element in them belongs to their words whatever it is called. */
export const FLOWS = names('blockquote caption dd dt figcaption h1 h2 h3 h4 h5 h6 li p pre summary td th');

/** ARIA roles of what surrounds an article. */
export const SKIPPED_ROLES = names('menu menubar navigation search tablist toolbar tooltip');

/** ARIA roles that are furniture unless the article itself stands in them. */
export const FURNITURE_ROLES = names('alert alertdialog banner complementary contentinfo dialog form status');
