/** What the popup asks of the background. */
import { tellBackground } from '../../platform/messages';

/** Searches the web through the browser. */
export function findArticle(words: string): void {
  void tellBackground('find-article', { words });
}

/** Opens the record in a tab, at a place of it ("claim/jobs") or at its start. */
export async function openRecord(place: string): Promise<void> {
  await tellBackground('open-record', { place });
  window.close();
}
