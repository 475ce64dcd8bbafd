import type { IsoDate } from './record';

/** The page that a reader has open, as the engine is given it. */

/** What part of the page a block of text is. */
export const BLOCK_KINDS = [
  'headline',
  'standfirst',
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'caption',
  'table-cell',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A run of page text that is read as one: a paragraph, a heading, a caption. */
export interface Block {
  readonly kind: BlockKind;
  /** White space as on the page, save that the reader has folded runs of it. */
  readonly text: string;
}

/** Where a page's publication date was read from. */
export type DateOrigin = 'json-ld' | 'metadata' | 'time' | 'byline' | 'given';

/** What the reader has open. */
export interface Article {
  readonly title: string;
  readonly published: { readonly date: IsoDate; readonly origin: DateOrigin } | null;
  readonly blocks: readonly Block[];
}

/** A run of characters in one block: UTF-16 offsets, end excluded. */
export interface Span {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}
