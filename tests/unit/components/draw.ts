import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach } from 'vitest';

/** A drawn component, and what a reader does with it. */
export interface Drawn {
  readonly root: Element;
  /** Text without the white space of the markup. */
  text(): string;
  /** Clicks the button with this text or name, and waits until the change is drawn. */
  click(name: string): Promise<void>;
}

/** Gives each test of a file a document of its own to draw into. */
export function useDocument(): (component: ComponentChild) => Drawn {
  const before = globalThis.document;
  let root: Element;
  beforeEach(() => {
    const { document } = parseHTML('<!doctype html><html><body><div></div></body></html>');
    globalThis.document = document;
    root = document.querySelector('div') ?? document.body;
  });
  afterEach(() => {
    render(null, root);
    globalThis.document = before;
  });
  return (component) => {
    render(component, root);
    return {
      root,
      text: () => (root.textContent ?? '').replace(/\s+/g, ' ').trim(),
      click: async (name) => {
        const buttons = [...root.querySelectorAll('button')];
        const button = buttons.find((one) =>
          [one.textContent, one.getAttribute('aria-label')].includes(name),
        );
        if (button === undefined)
          throw new Error(`No button “${name}” among ${buttons.map((one) => one.textContent)}`);
        button.click();
        // Preact draws changes in a later turn, asynchronous actions a few turns on.
        await new Promise((resolve) => setTimeout(resolve, 20));
      },
    };
  };
}
