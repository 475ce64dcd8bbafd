import type { CardPlace } from '../../components/finding-card/finding-cards';
import type { Article } from '../../engine/model/article';
import { tellBackground } from '../../platform/messages';
import { Card, type CardContent, type CardEvents } from './card/card';
import { focusedOf, isEditable, localNameOf } from './dom';
import { liveRange, type Mark } from './marks';
import type { Point } from './safe-crossing';

/** What the cards of a page are shown from. */
export interface CardSource {
  readonly article: () => Article;
  /** The painted marks, in page order. */
  readonly shown: () => readonly Mark[];
}

/** The cards over a page's marks: opened for findings, and doing what the reader asks of them. */
export class PageCards {
  readonly card: Card;
  readonly #source: CardSource;
  #last: string | null = null;
  /** The finding whose card is open, if it is one of the page's marks. */
  #openAt: string | null = null;

  constructor(source: CardSource, events: Omit<CardEvents, 'onSwitchOff'>) {
    this.#source = source;
    const onSwitchOff = () => void tellBackground('switch-off-site', null);
    this.card = new Card({ ...events, onSwitchOff });
  }

  /** Id of the finding that was shown last. */
  get last(): string | null {
    return this.#last;
  }

  /**
   * Opens the card of one finding, or of several at one place.
   *
   * @param marks never empty
   * @param pointer where the pointer is; `null` where the reader has asked for the card otherwise
   * @param beside what the card stands beside, if not the words under the pointer
   */
  open(marks: readonly Mark[], pointer: Point | null, beside?: Range): void {
    const [first] = marks;
    const range = beside ?? (first === undefined ? undefined : rangeAt(first, pointer));
    if (first === undefined || range === undefined) return;
    this.#last = first.finding.id;
    this.#openAt = beside === undefined ? first.finding.id : null;
    const opened = this.#show(this.#content(marks, first), range, pointer);
    // On a page that lets in no frame, what the reader asks for opens in a tab; what the pointer rests on does not.
    void opened.then((hasCard) => {
      if (!hasCard && pointer === null)
        void tellBackground('open-record', { place: `claim/${first.finding.claim}` });
    });
  }

  /** Closes a card whose words are not marked any more: the page has changed them, or the reader's wishes have. */
  closeIfGone(): void {
    const isGone =
      this.#openAt !== null && !this.#source.shown().some(({ finding }) => finding.id === this.#openAt);
    if (isGone) this.card.close();
  }

  /** Says at a selection that there is nothing to show. */
  openNote(text: string, beside: Range): void {
    this.#openAt = null;
    void this.#show({ type: 'note', text }, beside, null);
  }

  #show(content: CardContent, range: Range, pointer: Point | null): Promise<boolean> {
    // Whoever is typing goes on typing.
    const focus = pointer === null && !isField(focusedOf(document));
    return this.card.open({ content, range, pointer, focus });
  }

  #content(marks: readonly Mark[], first: Mark): CardContent {
    const { title, published } = this.#source.article();
    return {
      type: 'show',
      items: marks.map(({ finding, text, sentence }) => ({ finding, text, sentence })),
      page: { title, address: location.href, date: published?.date ?? null },
      place: placeOf(first, this.#source.shown()),
      // The extension's own pages are no site.
      onSite: isWebPage(location.protocol),
    };
  }
}

function isWebPage(protocol: string): boolean {
  return protocol === 'https:' || protocol === 'http:';
}

/** Whether an element takes what is typed. */
function isField(element: Element | null): boolean {
  if (!(element instanceof HTMLElement)) return false;
  return isEditable(element) || /^(?:input|textarea|select)$/.test(localNameOf(element));
}

/** Where a mark stands among those of the page; `null` for one that is not among them: in a selection. */
function placeOf({ finding }: Mark, shown: readonly Mark[]): CardPlace | null {
  const at = shown.findIndex((mark) => mark.finding.id === finding.id);
  return at < 0 ? null : { position: at + 1, total: shown.length };
}

function rangeAt({ ranges }: Mark, pointer: Point | null): Range | undefined {
  const live = ranges.map(liveRange);
  const under = live.find((range) => {
    const { left, right, top, bottom } = range.getBoundingClientRect();
    return (
      pointer !== null && left <= pointer.x && pointer.x <= right && top <= pointer.y && pointer.y <= bottom
    );
  });
  return under ?? live[0];
}
