import { useEffect, useState } from 'preact/hooks';
import { ShortcutList } from '../../components/shortcuts/shortcut-list';
import { type AssignedShortcut, assignedShortcuts, openShortcutSettings } from '../../platform/shortcuts';
import { SHORTCUT_TEXTS as TEXTS } from '../../texts/shortcuts';

/** The keyboard shortcuts as the browser has assigned them, and the way to change them. */
export function ShortcutSettings() {
  const [shortcuts, setShortcuts] = useState<readonly AssignedShortcut[]>([]);
  useEffect(() => {
    void assignedShortcuts().then(setShortcuts);
  }, []);
  return (
    <section>
      <h2>{TEXTS.heading}</h2>
      <ShortcutList shortcuts={shortcuts} />
      <p>
        <button type="button" class="button" onClick={openShortcutSettings}>
          {TEXTS.change}
        </button>
      </p>
    </section>
  );
}
