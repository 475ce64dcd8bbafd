import type { Assertion } from '../../read/assertion';

/** Why a finding that would tell a reader that the page is off is kept back: what could not be shown. */
export type Unproved =
  /** The sentence may not make the claim at all. */
  | 'not-sure'
  /** The record speaks for another time than the page or the clause. */
  | 'another-time'
  /** The page gives no date, and another date would change the answer. */
  | 'undated'
  /** The figure counts something else: jobs cut or to come, visitors, a part of the whole. */
  | 'counts-another'
  /** The figure, the opening or the order is somebody else's. */
  | 'another-owner'
  /** The range, the bound or another figure of the sentence covers the recorded value. */
  | 'covered'
  /** The clause does not say of the claim's subject what the verdict turns on. */
  | 'not-predicated'
  /** It is denied, asked, supposed, demanded, foretold or told as a mistake. */
  | Exclude<Assertion, 'asserted'>
  /** The record does not show the person's post at that date. */
  | 'post-unknown'
  /** Both posts can be held at once, or the post may be another person's of the sentence. */
  | 'posts-compatible'
  /** It stands in the words of somebody whom the page quotes. */
  | 'quoted'
  /** The recorded source is itself in doubt. */
  | 'doubtful-source'
  /** Too few of the quoted words are the recorded ones, or too few words are quoted at all. */
  | 'few-words'
  /** The words that differ carry no meaning. */
  | 'same-meaning'
  /** The words are in several mouths, or everybody's. */
  | 'common-words'
  /** No verb of saying binds a named speaker to the words. */
  | 'speaker-unnamed';
