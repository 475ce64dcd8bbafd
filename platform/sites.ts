/**
 * The news sites on which the extension may look at pages by itself: where the story is reported on, argued
 * over or recorded. The list is both what the manifest asks for and where the gate runs. It is frozen with a
 * release, since a longer list disables an updated extension until its user agrees to it.
 *
 * A bare host stands for that host alone, where much else than news lives on the same domain; with `*.` in
 * front, for the domain and every host below it.
 */
export const SITES = [
  // North East of England
  '*.thenorthernecho.co.uk',
  '*.darlingtonandstocktontimes.co.uk',
  '*.newtonnews.co.uk',
  '*.chroniclelive.co.uk',
  '*.gazettelive.co.uk',
  '*.hartlepoolmail.co.uk',
  '*.sunderlandecho.com',
  '*.shieldsgazette.com',
  '*.yorkshirepost.co.uk',
  '*.bdaily.co.uk',
  '*.teesbusiness.co.uk',
  // National
  'www.bbc.co.uk',
  'www.bbc.com',
  'www.itv.com',
  'news.sky.com',
  'www.channel4.com',
  'www.theguardian.com',
  'www.telegraph.co.uk',
  'www.thetimes.com',
  'www.ft.com',
  'www.independent.co.uk',
  'www.standard.co.uk',
  'www.dailymail.co.uk',
  'www.mirror.co.uk',
  'www.express.co.uk',
  'www.thesun.co.uk',
  'inews.co.uk',
  'www.reuters.com',
  'www.cityam.com',
  // Rail, manufacturing and business press
  '*.railmagazine.com',
  '*.railjournal.com',
  '*.railwaygazette.com',
  '*.railtechnologymagazine.com',
  '*.railadvent.co.uk',
  '*.railway-technology.com',
  '*.newcivilengineer.com',
  '*.themanufacturer.com',
  '*.theengineer.co.uk',
  '*.business-live.co.uk',
  '*.thebusinessdesk.com',
  // Government, Parliament and unions
  'www.gov.uk',
  '*.parliament.uk',
  '*.theyworkforyou.com',
  '*.unitetheunion.org',
  '*.rmt.org.uk',
] as const;

/** The list as match patterns, for the manifest and for asking what is granted. Encrypted pages only. */
export const SITE_PATTERNS: readonly string[] = SITES.map((site) => `https://${site}/*`);

/** Whether an address belongs to a listed site. */
export function isListedSite(address: string): boolean {
  return SITE_PATTERNS.some((pattern) => covers(pattern, address));
}

/** Whether a match pattern for whole sites ("https://*.example.org/*") covers an address. */
export function covers(pattern: string, address: string): boolean {
  const url = URL.parse(address);
  const [, scheme, host] = /^(\*|https?):\/\/(.+)\/\*$/u.exec(pattern) ?? [];
  if (url === null || scheme === undefined || host === undefined) return false;
  const isScheme = scheme === '*' ? /^https?:$/u.test(url.protocol) : url.protocol === `${scheme}:`;
  return isScheme && coversHost(host, url.hostname);
}

function coversHost(pattern: string, host: string): boolean {
  if (!pattern.startsWith('*')) return pattern === host;
  const domain = pattern.slice(2);
  return domain === '' || host === domain || host.endsWith(`.${domain}`);
}
