import { CHECKER_TEXTS } from '../../texts/checker';

/** The card where there is no finding to show: what became of "Check selected text". */
export function SelectionNote({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  return (
    <div class="card" role="dialog" aria-label={CHECKER_TEXTS.selectionHeading} tabIndex={-1}>
      <h2 class="card-headline">{CHECKER_TEXTS.selectionHeading}</h2>
      <p class="card-note">{text}</p>
      <div class="card-actions">
        <div class="action-row">
          <button type="button" class="button" onClick={onClose}>
            {CHECKER_TEXTS.close}
          </button>
        </div>
      </div>
    </div>
  );
}
