import { attributeOf, localNameOf } from '../dom';

/**
 * What the names that sites give their elements (class, id, test ids, component names) say of their content.
 * Names are a hint and never the last word: `furniture.ts` overrules them where the article itself would go.
 */

/** Facts about an element that its names tell, as bits of one number. */
export const HINT = {
  /** Navigation, adverts, teasers, newsletters, comments, sharing. */
  furniture: 1,
  /** Holds the body of an article. */
  body: 2,
  standfirst: 4,
  /** Byline, date, section, credit: about the article, not of it. */
  meta: 8,
  caption: 16,
  quote: 32,
  /** Says who speaks, in minutes of a debate or an interview. */
  speaker: 64,
} as const;

/** Words by what they say, hyphens between the words of one name; of names in names the longest need not be listed. */
const WORDS: readonly (readonly [hint: number, words: string])[] = [
  // Adverts and what is sold.
  [
    HINT.furniture,
    `ad ads adv advert adverts advertisement advertisements advertising advertorial adslot adunit adwrapper adbox
     adblock adbanner adcontainer adlabel adholder adspot adsense adsbygoogle dfp gpt mpu leaderboard sponsor
     sponsored sponsors promo promos promoted promotion promotions taboola outbrain skimlinks affiliate
     commercial-unit marketing`,
  ],
  // Other stories.
  [
    HINT.furniture,
    `related also-read also-like read-more readmore read-next read-also more-stories more-news more-articles
     more-links more-like-this more-from more-on more-reading see-also recommended recommendation recommendations
     recirc recirculation suggested most-read mostread most-popular most-viewed most-commented most-shared trending
     popular-posts popular-stories popular-articles top-stories latest-news latest-posts latest-stories
     latest-headlines you-may-like you-may-also-like rich-link richlink rich-links onward up-next next-story
     next-article next-post prev-story prev-article prev-post previous-story previous-article previous-post
     post-navigation teasers teaser-list teaser-card teaser-item links-block linkbox story-links storylinks
     further-reading jp-relatedposts relatedposts yarpp crp-related`,
  ],
  // Asking the reader for something.
  [
    HINT.furniture,
    `newsletter newsletters newslettersignup email-signup emailsignup email-sign-up email-capture email-form sign-up
     signup signups mailchimp mc4wp subscribe subscribe-box subscription-prompt subscription-banner subscription-box
     subscription-offer subscription-form subscription-promo subscription-widget paywall-prompt paywall-message
     paywall-banner paywall-overlay paywall-modal paywall-box paywall-offer regwall registration-wall
     registration-prompt sign-in-gate piano donate donation donations appeal-box support-us contributions-epic epic
     reader-revenue app-download app-promo app-banner membership-promo membership-box join-us`,
  ],
  // Consent.
  [
    HINT.furniture,
    `cookie cookies cookiebar cookiebanner cookiebot cookieconsent cookieprompt cookiewall cybot consent gdpr cmp cmp2
     onetrust didomi usercentrics truste osano termly ccpa privacy-banner privacy-notice`,
  ],
  // Readers' words.
  [
    HINT.furniture,
    `comment comments commentlist comment-list comment-respond disqus discussion livefyre viafoura coral spotim spot-im
     openweb respond reader-comments`,
  ],
  // Sharing and following.
  [
    HINT.furniture,
    `share shares sharing sharebar sharetools sharethis share-this addtoany addthis sharedaddy social socials
     follow-us follow-button follow-buttons follow-links`,
  ],
  // About the author.
  [
    HINT.furniture,
    `author-bio author-box author-card author-info author-profile author-description author-descr author-about author-content
     about-author about-the-author biography contributor-bio`,
  ],
  // Finding one's way.
  [
    HINT.furniture,
    `breadcrumb breadcrumbs bread-crumb nav navbar navigation mainnav subnav menu mega-menu masthead site-header
     site-footer site-nav footer global-header global-footer sidebar side-bar right-rail right-column right-col
     left-rail tags taglist tag-list tag-cloud tag-links article-tags topic-list topic-tags topic-links keywords
     pagination pager back-to-top toc table-of-contents jump-links utility-bar toolbar tool-bar article-tools
     story-tools print-link print-button`,
  ],
  // Things that stand over or beside the text.
  [
    HINT.furniture,
    `modal popup pop-up overlay toast snackbar tooltip player-controls video-player jwplayer jw-player playlist
     audio-player listen-to text-to-speech poll quiz survey feedback report-problem corrections-link most-relevant
     weather widget-area rate-this single-page-notification-button contextual-sidebar contextual-footer`,
  ],
  [
    HINT.body,
    `article-body articlebody article-content articlecontent article-text article-copy article-html story-body
     storybody story-content storycontent story-text storytext entry-content entry-body post-content post-body
     post-text news-content news-body news-text body-copy bodycopy body-text body-content content-body govspeak
     field-name-body field-body rich-text-container rich-text-block rich-text text-block copy-block wysiwyg
     post-description blog-content e-content`,
  ],
  [
    HINT.standfirst,
    `standfirst stand-first lede leader lead lead-paragraph lead-text leadin intro introduction intro-text
     article-excerpt deck dek excerpt subheading sub-heading subheadline sub-headline subtitle sub-title subhead
     sub-head strapline strap summary synopsis article-description sf`,
  ],
  [
    HINT.meta,
    `byline by-line bylines author authors author-name author-names author-link author-details contributor contributors
     dateline timestamp time-stamp date dates datetime date-time date-published publish-date published-date
     published-on published-at published-time publication-date pubdate pub-date post-date post-meta post-info
     entry-meta entry-date entry-info article-meta article-metadata article-date article-info meta metadata meta-data
     meta-info credit credits copyright image-source reading-time read-time read-duration kicker eyebrow category
     categories section-name section-label section-title section-kicker topic topics view-count comment-count stamp
     last-updated`,
  ],
  [
    HINT.caption,
    `caption captions figcaption fig-caption image-description photo-description picture-desc picture-description
     media-description image-text cutline legend`,
  ],
  [HINT.quote, `pullquote pullquotes pull-quote blockquote block-quote pull quote quotes quotation`],
  [HINT.speaker, `speaker speaker-name attributed-to attributed member-name`],
];

/** Words that turn the next one: "with-ads", "no-sidebar", "has-comments" go with the thing and are not it. */
const TURNING = new Set(
  'with without has have no non not hide show after before contains enable disable is on under'.split(' '),
);

const HINTS_OF_WORD = new Map<string, number>();
for (const [hint, words] of WORDS) {
  for (const word of words.trim().split(/\s+/))
    HINTS_OF_WORD.set(word, (HINTS_OF_WORD.get(word) ?? 0) | hint);
}
/** Most words in one listed name. */
const LONGEST = 5;

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
export function createVocabulary(): (element: Element, hasAttributes: boolean) => number {
  const known = new Map<string, number>();
  return (element, hasAttributes) => {
    const tag = localNameOf(element);
    let names = tag.includes('-') ? tag : '';
    if (hasAttributes) {
      for (const attribute of NAMED_BY) {
        const value = attributeOf(element, attribute);
        if (value) names += ` ${value}`;
      }
    }
    if (names === '') return 0;
    const remembered = known.get(names);
    if (remembered !== undefined) return remembered;
    const hints = hintsOf(names.slice(0, MAX_NAMES));
    known.set(names, hints);
    return hints;
  };
}

/** @param names the element's names, white space between them */
export function hintsOf(names: string): number {
  let hints = 0;
  for (const name of names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    // A paragraph named after the block that it stands in ("comment__paragraph"): the block has a name of its own.
    .replace(/\S*[^\s_]__(?=(?:p|para|paragraph|text)\b)/g, '')
    .split(/\s+/)) {
    const words = name.split(/[^a-z0-9]+/).filter((word) => word !== '');
    for (let from = 0; from < words.length; from++) {
      if (TURNING.has(words[from - 1] ?? '')) continue;
      let joined = '';
      for (const word of words.slice(from, from + LONGEST)) {
        joined = joined === '' ? word : `${joined}-${word}`;
        hints |= HINTS_OF_WORD.get(joined) ?? 0;
      }
    }
  }
  return hints;
}
