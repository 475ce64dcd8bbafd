import { browser } from 'wxt/browser';

/**
 * How long a content script may go on. It ends when another version of the extension has taken over, and
 * everything it has added hangs on its signal. WXT's own context is ended by an event that any page can send,
 * so the checker does not listen to that.
 */
export class Life {
  readonly #controller = new AbortController();

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Whether the script may act; ends it if the extension has been updated or removed since it started. */
  goesOn(): boolean {
    if (!this.signal.aborted && !isConnected()) this.end();
    return !this.signal.aborted;
  }

  end(): void {
    this.#controller.abort();
  }

  /** Runs `cleanUp` when the life ends. */
  onEnd(cleanUp: () => void): void {
    this.signal.addEventListener('abort', cleanUp, { once: true });
  }

  /** Takes a listener back from the browser when the life ends; an update has done so by itself. */
  onEndTakeBack(removeListener: () => void): void {
    this.onEnd(() => isConnected() && removeListener());
  }

  /** `addEventListener` for events that the browser itself sends, not the page's scripts. */
  listen<Type extends keyof WindowEventMap>(
    target: EventTarget,
    type: Type,
    listener: (event: WindowEventMap[Type]) => void,
    options: AddEventListenerOptions = {},
  ): void {
    const trusted = (event: Event) => {
      if (event.isTrusted && this.goesOn()) listener(event as WindowEventMap[Type]);
    };
    target.addEventListener(type, trusted, { ...options, signal: this.signal });
  }
}

/** Whether this script's version of the extension is still there. */
function isConnected(): boolean {
  return browser.runtime?.id !== undefined;
}
