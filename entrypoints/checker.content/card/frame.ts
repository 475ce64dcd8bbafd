import { browser } from 'wxt/browser';
import { type CardChannel, checkerEnd, type FromCard, type ToCard } from '../../../platform/card-messages';
import { create } from '../dom';

/** How long a frame may take to load and to prove itself before it is given up for this time, in milliseconds. */
const PATIENCE = 5_000;

export interface FrameOptions {
  readonly onMessage: (message: FromCard) => void;
  /** Called when a frame that was ready is so no more: the page has moved it, emptied it or sent it elsewhere. */
  readonly onLost: () => void;
}

/**
 * The frame that holds the card: a page of the extension, of another origin than the page it stands in, which can neither
 * read nor rewrite nor click what is in it. Only the frame made here is told anything: the end of the channel goes to a
 * document of the extension's origin and nowhere else, together with a token, and the frame asks the extension whether
 * the token is the checker's before it listens. A page that frames the same document by itself has no such token.
 */
export class CardFrame {
  readonly element = create(document, 'iframe');
  readonly #options: FrameOptions;
  #token: string | null = null;
  #channel: CardChannel<ToCard> | null = null;
  #isReady = false;
  #proved: PromiseWithResolvers<boolean> | null = null;

  constructor(options: FrameOptions) {
    this.#options = options;
    // A document that isolates itself from other origins lets in none but such frames.
    this.element.setAttribute('credentialless', '');
    this.element.setAttribute('allow', 'clipboard-write');
    this.element.addEventListener('load', () => this.#introduce());
  }

  get isReady(): boolean {
    return this.#isReady;
  }

  /**
   * Loads the card into the frame, if it is not there.
   *
   * @returns whether it can be used: not in a sandboxed document, whose frames run no scripts. What has not come in time
   *   is given up, and loaded anew when it is asked for again
   */
  prepare(): Promise<boolean> {
    // Such a document has no origin, nor have its frames: what is loaded into one is the extension's no more.
    if (window.origin === 'null') return Promise.resolve(false);
    if (this.#proved === null) {
      const proved = Promise.withResolvers<boolean>();
      this.#proved = proved;
      this.element.src = browser.runtime.getURL('/card.html');
      setTimeout(() => this.#proved === proved && !this.#isReady && this.reset(), PATIENCE);
    }
    return this.#proved.promise;
  }

  /**
   * Answers the frame, by way of the extension, whether a token is the one that it was given. A token is good until the
   * frame says that it listens: the answer may be lost on its way.
   */
  proves(token: string): boolean {
    return this.#token !== null && token === this.#token;
  }

  send(message: ToCard): void {
    this.#channel?.send(message);
  }

  /** Forgets what was loaded: the next card has it loaded anew. */
  reset(): void {
    this.#channel?.close();
    this.#channel = null;
    this.#token = null;
    this.#isReady = false;
    this.#proved?.resolve(false);
    this.#proved = null;
  }

  /** Hands the frame its end of the channel. Once loaded, it has no reason to load again. */
  #introduce(): void {
    const { contentWindow } = this.element;
    if (this.#proved === null || contentWindow === null) return;
    if (this.#channel !== null) {
      this.reset();
      this.#options.onLost();
      return;
    }
    const { port1, port2 } = new MessageChannel();
    this.#channel = checkerEnd(port1, (message) => {
      if (message.type === 'ready') this.#becomeReady();
      else this.#options.onMessage(message);
    });
    this.#token = crypto.randomUUID();
    contentWindow.postMessage(this.#token, cardOrigin(), [port2]);
  }

  #becomeReady(): void {
    this.#token = null;
    this.#isReady = true;
    this.#proved?.resolve(true);
  }
}

/** The origin of the extension's pages. Chromium's address of a file that pages can load is another in each session. */
function cardOrigin(): string {
  const { id, getURL } = browser.runtime;
  return import.meta.env.FIREFOX
    ? getURL('/card.html').replace('/card.html', '')
    : `chrome-extension://${id}`;
}
