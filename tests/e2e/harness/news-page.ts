/** A news page as a site would serve it: an article among a little furniture. */

export interface NewsPage {
  readonly title?: string;
  /** ISO 8601; a page without it gives no date. */
  readonly published?: string;
  /** HTML of the article's body. */
  readonly body: string;
  /** HTML for the head: styles, scripts. */
  readonly head?: string;
}

/** A sentence that names the plant, so that a page is about the story. */
export const ABOUT_THE_PLANT =
  '<p>Hitachi builds trains at Newton Aycliffe, where staff have waited for months to hear of new orders.</p>';

export function newsPage({
  title = 'The plant at Newton Aycliffe',
  published,
  body,
  head = '',
}: NewsPage): string {
  const date =
    published === undefined ? '' : `<meta property="article:published_time" content="${published}">`;
  return `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>${title}</title>${date}
<style>body { font: 18px/1.5 serif; max-width: 680px; margin: 0 auto; padding: 16px }</style>${head}</head>
<body>
<header><nav><a href="/">Front page</a> <a href="/sport">Sport</a></nav></header>
<main><article><h1>${title}</h1>
${body}
</article></main>
<footer><p>© The publisher</p></footer>
</body></html>`;
}
