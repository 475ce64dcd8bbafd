import { sitePattern } from '../../platform/permissions';
import { isListedSite } from '../../platform/sites';

/** A site that can be asked for, or why it cannot. */
export type ReadSite =
  | { readonly host: string; readonly pattern: string }
  | { readonly problem: 'invalid' }
  | { readonly problem: 'listed' | 'added'; readonly host: string };

/** A name with a dot in it, of the letters that host names have: no wildcard, no blank, no port. */
const HOST = /^(?!-)[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/**
 * Reads what the reader typed as one site. An address is taken for the site it belongs to.
 *
 * @param typed a host name ("news.example.org") or an address
 * @param added match patterns of the sites added already
 */
export function readSite(typed: string, added: readonly string[]): ReadSite {
  const text = typed.trim();
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  const pattern = url === null ? null : sitePattern(url.href);
  if (url === null || pattern === null || /\s/.test(text) || !HOST.test(url.hostname)) {
    return { problem: 'invalid' };
  }
  const host = url.hostname;
  if (isListedSite(url.href)) return { problem: 'listed', host };
  return added.includes(pattern) ? { problem: 'added', host } : { host, pattern };
}
