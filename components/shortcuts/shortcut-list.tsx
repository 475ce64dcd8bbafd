import { SHORTCUT_TEXTS as TEXTS } from '../../texts/shortcuts';

/** A keyboard shortcut: what it does, and its keys as the browser writes them ("" where none are assigned). */
export interface Shortcut {
  readonly description: string;
  readonly keys: string;
}

/** Keys that work inside the extension's own views and cannot be changed. */
const FIXED: readonly Shortcut[] = [
  { description: `${TEXTS.inPopup}: ${TEXTS.search}`, keys: '/' },
  { description: `${TEXTS.inCard}: ${TEXTS.closeCard}`, keys: 'Esc' },
];

/** What can be done by keyboard, with the keys that the browser has assigned. */
export function ShortcutList({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }) {
  return (
    <dl class="shortcut-list">
      {[...shortcuts, ...FIXED].map(({ description, keys }) => (
        <div key={description}>
          <dt>{description}</dt>
          <dd>{keys === '' ? <em>{TEXTS.unassigned}</em> : <Keys keys={keys} />}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Keys that are pressed together, as the browser writes them: "Alt+Shift+C". */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <>
      {keys.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </>
  );
}
