import type { Article, Finding, StoryRecord } from '../../engine/types';

/** What a reader does on a finding's card; whoever shows the card carries it out. */
export type CardAction =
  /** `place`: where in the record, as its address has it: "claim/plant-jobs", "person/louise-haigh". */
  | { readonly kind: 'open-record'; readonly place: string }
  /** `words`: what to search the web for. */
  | { readonly kind: 'find-article'; readonly words: string }
  /** `text`: what goes to the clipboard: the finding as Markdown, or the text that reports a wrong mark. */
  | { readonly kind: 'copy'; readonly text: string }
  | { readonly kind: 'hide-claim' }
  | { readonly kind: 'switch-off-site' }
  /** Moves to the next (1) or the previous (-1) finding of the page. */
  | { readonly kind: 'step'; readonly step: 1 | -1 }
  | { readonly kind: 'close' };

/** What a finding's card is shown from. */
export interface FindingCardProps {
  /**
   * The findings under the pointer or the selection, in page order and never empty. More than one where
   * findings overlap or several lie in a selection.
   */
  readonly findings: readonly Finding[];
  /** Each finding's words on the page, by finding id. */
  readonly words: ReadonlyMap<string, string>;
  readonly record: StoryRecord;
  readonly article: Pick<Article, 'title' | 'published'>;
  /** The page's address, for what is copied. */
  readonly address: string;
  /** Where the first of `findings` stands among the page's marks, counted from 1; `null` where it has no mark. */
  readonly position: { readonly index: number; readonly of: number } | null;
  /** Resolves to whether it worked: the card says so for `copy`. */
  readonly onAction: (action: CardAction) => Promise<boolean>;
}
