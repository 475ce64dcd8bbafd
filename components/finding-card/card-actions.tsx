import { useState } from 'preact/hooks';
import { CARD_TEXTS } from '../../texts/card';

/** What a card can ask of the place it is shown in. */
export interface CardActions {
  readonly close: () => void;
  readonly openInRecord: (claim: string) => void;
  /** Opens the two sides of a claim beside each other. */
  readonly openSideBySide: (claim: string) => void;
  /** Goes on to the next claim of the page, or back; `null` where there are none to go to. */
  readonly step: ((by: 1 | -1) => void) | null;
  /** Searches the web through the browser. */
  readonly findArticle: (query: string) => void;
  /** Puts text on the clipboard; tells whether the browser allowed it. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly hideClaim: (claim: string) => void;
  /** Switches the extension off on the page's site; `null` where there is none. */
  readonly switchOffSite: (() => void) | null;
}

export interface CardActionBarProps {
  readonly claim: string;
  readonly actions: CardActions;
  /** The finding with its sources, for the clipboard. */
  readonly copyText: () => string;
  /** The report of a wrong mark, for the clipboard. */
  readonly reportText: () => string;
}

/** The row of actions at the foot of a card; the seldom used ones fold out. */
export function CardActionBar({ claim, actions, copyText, reportText }: CardActionBarProps) {
  const [open, setOpen] = useState(false);
  const [status, setStatus] = useState('');
  const copy = async (text: string, done: string) => {
    setStatus((await actions.copy(text)) ? done : CARD_TEXTS.copyFailed);
  };
  return (
    <div class="card-actions">
      <div class="action-row">
        <button type="button" class="button" onClick={() => actions.openInRecord(claim)}>
          {CARD_TEXTS.openInRecord}
        </button>
        <button type="button" class="button" onClick={() => copy(copyText(), CARD_TEXTS.copied)}>
          {CARD_TEXTS.copy}
        </button>
        <button
          type="button"
          class="button button-icon"
          aria-expanded={open}
          aria-label={CARD_TEXTS.options}
          title={CARD_TEXTS.options}
          onClick={() => setOpen(!open)}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path class="dots" d="M3.5 8h.01M8 8h.01M12.5 8h.01" />
          </svg>
        </button>
      </div>
      {open && (
        <div class="action-more">
          <button
            type="button"
            class="menu-button"
            onClick={() => copy(reportText(), CARD_TEXTS.reportCopied)}
          >
            {CARD_TEXTS.report}
          </button>
          <button type="button" class="menu-button" onClick={() => actions.hideClaim(claim)}>
            {CARD_TEXTS.hideClaim}
          </button>
          {actions.switchOffSite !== null && (
            <button type="button" class="menu-button" onClick={actions.switchOffSite}>
              {CARD_TEXTS.switchOff}
            </button>
          )}
        </div>
      )}
      <p class="status" role="status">
        {status}
      </p>
    </div>
  );
}
