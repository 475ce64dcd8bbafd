/**
 * What the names that sites give their elements (class, id, test ids, component names) say of their content.
 * Names are a hint and never the last word: `furniture.ts` overrules them where the article itself would go.
 */

/** Facts about an element that its names tell, as bits of one number. */
export const HINT = {
  /** Read by screen readers only. */
  hidden: 1,
  /** Navigation, adverts, teasers, newsletters, comments, sharing. */
  furniture: 2,
  /** Holds the body of an article. */
  body: 4,
  standfirst: 8,
  /** Byline, date, section, credit: about the article, not of it. */
  meta: 16,
  caption: 32,
  quote: 64,
  /** Says who speaks, in minutes of a debate or an interview. */
  speaker: 128,
} as const;

const HIDDEN =
  'visually-hidden|visuallyhidden|hidden-visually|sr-only|screen-reader(-text|-only)?|screenreader(-only)?|' +
  'assistive-text|accessibly-hidden|a11y-hidden|off-?screen|skip-(link|to-content|nav)';

const FURNITURE =
  // Adverts and what is sold.
  'ad|ads|adv|advert|adverts|advertisement|advertising|advertorial|ad-?(slot|unit|container|wrapper|label|block|box|break|' +
  'banner|zone|space|holder|placeholder)|adsbygoogle|dfp|gpt|mpu|leaderboard|sponsor|sponsored|sponsors|promo|promos|' +
  'promoted|promotion|promotions|taboola|outbrain|skimlinks|affiliate|commercial-(unit|slot)|native-ad|marketing|' +
  // Other stories.
  'related|also-(read|like)|read-?(more|next|also)|more-?(stories|news|articles|links|like-this|from|on|reading)|see-?also|' +
  'recommended|recommendations?|recirc|recirculation|suggested|most-?(read|popular|viewed|commented|shared)|trending|' +
  'popular-?(posts|stories|articles)?|top-stories|latest-?(news|posts|stories|headlines)|you-may-(also-)?like|rich-?links?|' +
  'onward|up-?next|next-(story|article|post)|prev(ious)?-(story|article|post)|post-navigation|teasers|teaser-(list|card|item)|links-block|' +
  'related-internet-links|linkbox|story-?links|further-reading|inline-related|jp-relatedposts|yarpp|crp-related|' +
  // Asking the reader for something.
  'newsletters?(-?(sign-?up|form|box|promo|subscription|widget|block))?|email-?(sign-?up|signup|capture|form)|sign-?up|signup|' +
  'mailchimp|mc4wp|subscribe|subscribe-?(box|banner|prompt|now)?|subscription-(prompt|banner|box|offer|form|promo)|' +
  'paywall-(prompt|message|banner|overlay|modal|box|offer)|regwall|registration-(wall|prompt)|sign-in-gate|piano-?\\w*|donate|' +
  'donation|donations|appeal-box|support-us|contributions-epic|epic|reader-revenue|app-(download|promo|banner)|membership-(promo|box)|' +
  // Consent.
  'cookies?|cookie-\\w+|consent|gdpr|cmp|onetrust|ccpa|privacy-(banner|notice)|' +
  // Readers' words.
  'comments?(-(area|section|list|container|wrapper|form|count|link))?|disqus|disqus-thread|discussion|livefyre|viafoura|' +
  'coral-?\\w*|spot-?im|openweb|respond|reader-comments|' +
  // Sharing and following.
  'share|shares|sharing|share-?(bar|buttons?|tools|links|widget)|share-this|addtoany|addthis|sharedaddy|social|socials|' +
  'social-?(media|share|sharing|links|icons|buttons|bar|follow)|follow-us|follow-?(buttons?|links)|' +
  // About the author.
  'author-?(bio|box|card|info|profile|description|about)|about-(the-)?author|biography|contributor-bio|post-author-box|' +
  // Finding one\'s way.
  'breadcrumbs?|bread-crumbs?|nav|navbar|navigation|main-?nav|sub-?nav|menu|mega-?menu|masthead|site-?(header|footer|nav)|' +
  'page-footer|footer|global-(header|footer)|side-?bar|right-?(rail|column|col)|left-?rail|sidebar-\\w+|tags|tag-?(list|cloud|links)|' +
  'article-tags|topic-?(list|tags|links)|keywords|pagination|pager|skip|back-to-top|toc|table-of-contents|jump-links|' +
  'utility-bar|tool-?bar|article-?tools|story-?tools|print-?(link|button)|' +
  // Things that stand over or beside the text.
  'modal|popup|pop-?up|overlay|toast|snackbar|tooltip|player-controls|video-player|jw-?player|playlist|audio-player|' +
  'listen-to|text-to-speech|poll|quiz|survey|feedback|report-(a-)?problem|corrections-link|most-relevant|weather|widget-area|' +
  'rate-this|ratings?-form|single-page-notification-button|contextual-sidebar|contextual-footer|signup-prompt|in-article-promo';

const BODY =
  'article-?(body|content|text|copy|main-body|detail-body|html)|story-?(body|content|text)|entry-?(content|body)|post-?(content|body|text)|' +
  'news-?(content|body|text|article-body)|body-?(copy|text|content)|content-?body|main-article-body|govspeak|' +
  'field-name-body|field-body|rich-?text-?(container|block)?|text-block|copy-block|wysiwyg|page-body-text|post-description|blog-content';

const STANDFIRST =
  'stand-?first|lede|leader|lead|lead-(paragraph|text)|leadin|intro|introduction|intro-text|article-(intro|lead|summary|leader|dek|deck|excerpt)|' +
  'deck|dek|excerpt|sub-?(heading|headline|title|head|hed)|strapline|strap|summary|synopsis|article-description|sf';

const META =
  'by-?line|by-?lines|author|authors|author-?(name|names|link|links|details)|contributors?|dateline|time-?stamp|date|date-?time|dates|date-(published|time|line|posted)|' +
  'publish(ed)?-?(date|dates|time|on|at)?|publication-date|pub-?date|post-(date|meta|info)|entry-(meta|date|info|header-meta)|article-(meta|metadata|date|info|byline)|' +
  'meta|metadata|meta-data|meta-info|credits?|photo-?credit|image-?(credit|source|copyright)|picture-credit|copyright|copyright-holder|' +
  'reading-?time|read-?time|read-duration|kicker|eyebrow|category|categories|section-?(name|label|title|kicker)|topic|topics|' +
  'view-count|comment-?count|stamp|last-updated';

const CAPTION =
  'caption|captions|caption-text|fig-?caption|wp-caption-text|(image|photo|picture|media|figure|img)-?(caption|description|desc|text)|cutline|legend';

const QUOTE = 'pull-?quotes?|block-?quotes?|pull|quote|quotes|quotation';

const SPEAKER = 'speaker|speaker-name|attributed-to|debate-speech-speaker|member-name|attributed';

/** "with-ads", "no-sidebar", "has-comments": the element is not what the word says, but goes with it. */
const NOT_ABOUT =
  '(?<!(?:^|[ -])(?:with|without|has|have|no|non|not|hide|show|after|before|contains|enable|disable|is|on|under)-)';

const hints: readonly (readonly [number, RegExp])[] = [
  [HINT.hidden, HIDDEN],
  [HINT.furniture, FURNITURE],
  [HINT.body, BODY],
  [HINT.standfirst, STANDFIRST],
  [HINT.meta, META],
  [HINT.caption, CAPTION],
  [HINT.quote, QUOTE],
  [HINT.speaker, SPEAKER],
].map(
  ([hint, words]) => [Number(hint), new RegExp(`(?<=^|[ -])${NOT_ABOUT}(?:${words})(?=[ -]|$)`)] as const,
);

/** Attributes that carry names; the first two on nearly every element, the rest by convention of large sites. */
const NAMED_BY = [
  'class',
  'id',
  'itemprop',
  'data-component',
  'data-testid',
  'data-gu-name',
  'data-component-name',
];

/** Longer names are made by programs and say nothing. */
const MAX_NAMES = 400;

/** Reads the hints of elements; one for each reading of a page, since it remembers names that come again. */
export function createVocabulary(): (element: Element) => number {
  const known = new Map<string, number>();
  return (element) => {
    let names = element.localName.includes('-') ? element.localName : '';
    for (const attribute of NAMED_BY) {
      const value = element.getAttribute(attribute);
      if (value !== null && value !== '') names += ` ${value}`;
    }
    if (names === '') return 0;
    const remembered = known.get(names);
    if (remembered !== undefined) return remembered;
    const hint = hintsOf(names.slice(0, MAX_NAMES));
    known.set(names, hint);
    return hint;
  };
}

/** @param names the element's names, white space between them */
export function hintsOf(names: string): number {
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9\s]+/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  return hints.reduce((all, [hint, pattern]) => (pattern.test(words) ? all | hint : all), 0);
}
