import { type Checker, createInSteps } from '../../engine/checker';
import type { Dataset } from '../../engine/model/dataset';
import { onAddressChange } from '../../platform/address-change';
import { tellBackground } from '../../platform/messages';
import type { PageState } from '../../platform/page-state';
import { type Settings, watchSettings } from '../../platform/settings';
import { untilAnswered } from '../../platform/until-answered';
import { CHECKER_TEXTS } from '../../texts/checker';
import { rootOf } from './dom';
import { listenToKeys } from './keys';
import type { Life } from './life';
import { MarkIndex } from './mark-index';
import { isIntact, liveRange, type Mark } from './marks';
import { PageCards } from './page-cards';
import { PageCheck } from './page-check';
import { Painter } from './painter';
import { PointerCards } from './pointer';
import { scrollTo } from './scroll-to';
import { blocksOf, checkBlocks, linesOf, marksWithin, placeOfFocus, selectedRange } from './selection';
import { inSteps } from './slices';
import { stepFrom } from './step';
import { PageWatch } from './watch-page';

/**
 * The checker's stay on one page: what it reads and finds, what of that it paints, and the cards over it.
 * Ends with its life, and leaves nothing behind.
 */
export class Session {
  /** Made when first needed, in tasks of its own: that takes as long as checking a short page. */
  #checker: Promise<Checker> | null = null;
  readonly #painter: Painter;
  readonly #check: PageCheck;
  readonly #cards: PageCards;
  readonly #pointer: PointerCards;
  readonly #watch: PageWatch;
  readonly #life: Life;
  readonly #dataset: Promise<Dataset>;
  #settings: Settings;
  /** The last time that the background was told how many claims are marked. */
  #told: symbol | null = null;
  #ourSteps = { next: false, previous: false };
  #shown: readonly Mark[] = [];
  #index = new MarkIndex([]);

  /** @param dataset what pages are checked with, on its way */
  constructor(life: Life, settings: Settings, dataset: Promise<Dataset>) {
    this.#life = life;
    this.#dataset = dataset;
    this.#settings = settings;
    this.#painter = new Painter(settings.markStyle);
    const shown = () => this.#shown;
    const source = { article: () => this.#check.article, shown };
    this.#check = new PageCheck(
      () => this.#makeChecker(),
      () => this.#show(),
    );
    this.#cards = new PageCards(source, {
      onClosed: () => this.#pointer.onClosed(),
      onStep: (by) => void this.step(by),
      onPointer: (did) => this.#pointer.onCardPointer(did),
    });
    const repaint = () => this.#painter.repaintIfChanged();
    this.#pointer = new PointerCards(life, this.#cards, { marks: () => this.#index, onMove: repaint });
    this.#watch = new PageWatch({
      onChange: () => life.goesOn() && this.#onChange(),
      read: () => this.#check.read(),
      onExhausted: () => this.#check.leaveUnread(),
      isOwn: (node) => this.#cards.card.isHost(node),
      signal: life.signal,
    });
    void untilAnswered(
      () => tellBackground('step-keys', null),
      () => life.goesOn(),
    ).then((ours) => {
      this.#ourSteps = ours ?? this.#ourSteps;
    });
    listenToKeys(life, {
      isOurs: (by) => (by === 1 ? this.#ourSteps.next : this.#ourSteps.previous),
      step: (by) => this.step(by),
      close: () => this.#cards.card.close(),
      onModifiers: () => this.#shown.length > 0 && void this.#cards.card.prepare(),
    });
    // The badge does not outlive a page that goes to the back/forward cache.
    life.listen(window, 'pageshow', (event) => event.persisted && this.#count());
    life.listen(window, 'scroll', repaint, { passive: true });
    life.onEndTakeBack(watchSettings((changed) => this.#onSettings(life, changed)));
    life.onEnd(() => this.#leave());
    onAddressChange(() => this.#watch.readSoon(), life.signal);
  }

  /** Reads and checks the page as it is now. */
  async readAfresh(): Promise<void> {
    await this.#watch.readAfresh();
    this.#count();
  }

  /** What the popup is told. */
  state(): PageState {
    return this.#check.state((mark) => this.#shown.includes(mark));
  }

  /** Answers the card's frame whether a token is the one that it was given. */
  proves(token: string): boolean {
    return this.#cards.card.proves(token);
  }

  /** Scrolls to a finding and opens its card. @returns whether its words are on the page */
  show(id: string): boolean {
    const mark = this.#check.marks.find(({ finding }) => finding.id === id);
    const range = mark?.ranges[0];
    if (mark === undefined || range === undefined) return false;
    scrollTo(liveRange(range));
    this.#pointer.forget();
    this.#cards.open([mark], null);
    return true;
  }

  /** Goes to the next or previous painted finding. @returns whether there is one */
  step(by: 1 | -1): boolean {
    const top = ({ ranges: [first] }: Mark) => (first ? liveRange(first).getBoundingClientRect().top : 0);
    const next = stepFrom(this.#shown, this.#cards.last, by, top);
    return next !== undefined && this.show(next.finding.id);
  }

  /**
   * Shows at the selection what the record holds on it.
   *
   * @param text what the browser says is selected
   * @returns whether anything is
   */
  async checkSelection(text: string): Promise<boolean> {
    const selected = selectedRange(text);
    const beside = selected ?? placeOfFocus();
    if (selected === null && text.trim() === '') return false;
    const onPage = selected === null ? [] : marksWithin(this.#check.marks, selected);
    const blocks = selected === null ? linesOf(text) : blocksOf(selected);
    const found =
      onPage.length > 0 ? onPage : checkBlocks(await this.#makeChecker(), this.#check.article, blocks);
    this.#pointer.forget();
    if (found.length > 0) this.#cards.open(found, null, beside);
    else this.#cards.openNote(CHECKER_TEXTS.nothingOnRecord, beside);
    return true;
  }

  #makeChecker(): Promise<Checker> {
    this.#checker ??= this.#dataset.then((dataset) => inSteps(createInSteps(dataset)));
    return this.#checker;
  }

  /** Other marks, or other wishes: paints what is to be seen. */
  #show(): void {
    const { hiddenClaims, hiddenVerdicts } = this.#settings;
    this.#shown = this.#check.marks.filter(
      (mark) =>
        isIntact(mark) &&
        !hiddenClaims.includes(mark.finding.claim) &&
        !hiddenVerdicts.includes(mark.finding.verdict),
    );
    this.#index = new MarkIndex(this.#shown);
    this.#painter.paint(this.#shown);
    this.#cards.closeIfGone();
    for (const { ranges } of this.#shown) {
      for (const { startContainer } of ranges) this.#watch.include(rootOf(startContainer));
    }
    this.#count();
  }

  #onChange(): void {
    this.#check.dropBroken();
    this.#painter.repaintIfChanged();
  }

  #onSettings(life: Life, settings: Settings): void {
    if (settings.sitesOff.includes(location.hostname)) {
      life.end();
      return;
    }
    this.#settings = settings;
    this.#painter.setStyle(settings.markStyle);
    this.#cards.card.close();
    this.#show();
  }

  /** The button's badge shows how many claims are marked. */
  #count(): void {
    const told = Symbol();
    this.#told = told;
    const count = this.#shown.length;
    void untilAnswered(
      () => tellBackground('findings-counted', count),
      () => this.#told === told && this.#life.goesOn(),
    );
  }

  #leave(): void {
    this.#painter.clear();
    this.#cards.card.remove();
    void tellBackground('findings-counted', null);
  }
}
