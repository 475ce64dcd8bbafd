import type { CardActions } from '../../components/finding-card/card-actions';
import { type CardPlace, FindingCards } from '../../components/finding-card/finding-cards';
import type { Article } from '../../engine/model/article';
import type { StoryRecord } from '../../engine/model/record';
import { tellBackground } from '../../platform/messages';
import { findingAnnouncement } from '../../texts/checker';
import { headlineText } from '../../texts/findings';
import { VERDICT_LABELS } from '../../texts/verdicts';
import { Card } from './card/card';
import { SelectionNote } from './card/selection-note';
import { copyText } from './clipboard';
import type { Mark } from './marks';
import type { Point } from './safe-crossing';

/** What the cards of a page are shown from. */
export interface CardSource {
  readonly record: StoryRecord;
  readonly article: () => Article;
  /** The painted marks, in page order. */
  readonly shown: () => readonly Mark[];
}

/** The cards over a page's marks: opened for findings, and doing what the reader asks of them. */
export class PageCards {
  readonly card: Card;
  readonly #source: CardSource;
  readonly #onStep: (by: 1 | -1) => void;
  #last: string | null = null;

  /**
   * @param onClose called when a card has closed, for whatever reason
   * @param onStep called when the reader goes on to another claim from within a card
   */
  constructor(source: CardSource, onClose: () => void, onStep: (by: 1 | -1) => void) {
    this.#source = source;
    this.#onStep = onStep;
    this.card = new Card(onClose);
  }

  /** Id of the finding that was shown last. */
  get last(): string | null {
    return this.#last;
  }

  /**
   * Opens the card of one finding, or of several at one place.
   *
   * @param marks never empty
   * @param pointer where the pointer is; `null` opens it for the keyboard
   * @param beside what the card stands beside, if not the words under the pointer
   */
  open(marks: readonly Mark[], pointer: Point | null, beside?: Range): void {
    const [first] = marks;
    const range = beside ?? (first === undefined ? undefined : rangeAt(first, pointer));
    if (first === undefined || range === undefined) return;
    this.#last = first.finding.id;
    const { record, article, shown } = this.#source;
    const { title, published } = article();
    const page = { title, address: location.href, date: published?.date ?? null };
    this.card.open({
      content: (
        <FindingCards
          items={marks}
          place={placeOf(first, shown())}
          record={record}
          page={page}
          actions={this.#actions}
        />
      ),
      range,
      pointer,
      announcement: announcementOf(first, shown(), record),
    });
  }

  /** Says at a selection that there is nothing to show. */
  openNote(text: string, beside: Range): void {
    const content = <SelectionNote text={text} onClose={() => this.card.close()} />;
    this.card.open({ content, range: beside, pointer: null, announcement: text });
  }

  readonly #actions: CardActions = {
    close: () => this.card.close(),
    openInRecord: (claim) => void tellBackground('open-record', { place: `claim/${claim}` }),
    openSideBySide: (claim) => void tellBackground('open-record', { place: `compare/${claim}` }),
    step: (by) => this.#onStep(by),
    findArticle: (words) => void tellBackground('find-article', { words }),
    copy: (text) => copyText(text, this.card.place),
    hideClaim: (claim) => void tellBackground('hide-claim', { claim }),
    // The extension's own pages are no site.
    switchOffSite: isWebPage(location.protocol) ? () => void tellBackground('switch-off-site', null) : null,
  };
}

function isWebPage(protocol: string): boolean {
  return protocol === 'https:' || protocol === 'http:';
}

/** Where a mark stands among those of the page; `null` for one that is not among them. */
function placeOf({ finding }: Mark, shown: readonly Mark[]): CardPlace | null {
  const at = shown.findIndex((mark) => mark.finding.id === finding.id);
  return at < 0 ? null : { position: at + 1, total: shown.length };
}

function rangeAt({ ranges }: Mark, pointer: Point | null): Range | undefined {
  const under = ranges.find((range) => {
    const { left, right, top, bottom } = range.getBoundingClientRect();
    return (
      pointer !== null && left <= pointer.x && pointer.x <= right && top <= pointer.y && pointer.y <= bottom
    );
  });
  return under ?? ranges[0];
}

function announcementOf({ finding }: Mark, shown: readonly Mark[], record: StoryRecord): string {
  const at = shown.findIndex((mark) => mark.finding.id === finding.id);
  const headline = headlineText(finding, record);
  return findingAnnouncement(at + 1, shown.length, VERDICT_LABELS[finding.verdict], headline);
}
