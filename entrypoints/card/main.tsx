/**
 * The card over a page, in a frame of the extension: it shows what the checker of the page sends it, and says what the
 * reader does. On its own, or in a page's own frame, it stays empty.
 */
import { render } from 'preact';
import type { CardActions } from '../../components/finding-card/card-actions';
import { type CardPlace, FindingCards } from '../../components/finding-card/finding-cards';
import { loadRecord } from '../../data/load-record';
import type { Finding } from '../../engine/model/finding';
import type { StoryRecord } from '../../engine/model/record';
import { EvidenceIndex } from '../../engine/retrieve/evidence-index';
import type { CardChannel, FromCard, ToCard } from '../../platform/card-messages';
import { copyText } from '../../platform/clipboard';
import { tellBackground } from '../../platform/messages';
import { findingAnnouncement } from '../../texts/checker';
import { headlineText } from '../../texts/findings';
import { VERDICT_LABELS } from '../../texts/verdicts';
import { listenForChecker } from './channel';
import { listenToKeys } from './keys';
import { SelectionNote } from './selection-note';
import { naturalHeight, watchHeight } from './size';

const place = elementById('card');
const spoken = elementById('spoken');
/** Made with the first card that has statements to rank. */
const evidence = new EvidenceIndex(loadRecord());
const rank = (claim: string, sentence: string) => evidence.rank(claim, sentence);
let channel: CardChannel<FromCard> | null = null;
let shown = 0;
/** What is read out when the card can be seen. */
let announcement = '';

listenForChecker(onMessage, (found) => {
  channel = found;
});
const say = (message: FromCard) => channel?.send(message);

listenToKeys(place, say);
// The browser may give the frame its focus after the word that the card can be seen; before it has it, nothing in it takes
// the focus.
addEventListener('focus', () => {
  if (document.activeElement === document.body) focusDialog();
});
watchHeight(place, (height) => say({ type: 'size', height }));
for (const [type, did] of [
  ['pointerenter', 'come'],
  ['pointerleave', 'gone'],
  ['pointerdown', 'pressed'],
] as const) {
  document.documentElement.addEventListener(type, () => say({ type: 'pointer', did }));
}

// Where all of the card is seen, the wheel is the page's. The browser would keep it from the page, and move nothing.
addEventListener(
  'wheel',
  (event) => {
    // To zoom is the browser's.
    if (event.ctrlKey || !place.classList.contains('fits')) return;
    event.preventDefault();
    say({ type: 'wheel', by: event.deltaY });
  },
  { passive: false },
);

function onMessage(message: ToCard): void {
  switch (message.type) {
    case 'show': {
      const { items, page, place, onSite } = message;
      const record = loadRecord();
      const actions = onSite ? { ...ACTIONS, switchOffSite } : ACTIONS;
      const [first] = items;
      announcement = first === undefined ? '' : announcementOf(first.finding, place, record);
      draw(
        <FindingCards
          key={++shown}
          items={items}
          place={place}
          record={record}
          rank={rank}
          page={page}
          actions={actions}
        />,
      );
      return;
    }
    case 'note':
      announcement = message.text;
      draw(<SelectionNote key={++shown} text={message.text} onClose={close} />);
      return;
    case 'seen':
      if (message.focus) focusDialog();
      spoken.textContent = announcement;
      return;
    case 'closed':
      render(null, place);
      spoken.textContent = '';
  }
}

function draw(content: preact.ComponentChild): void {
  spoken.textContent = '';
  render(content, place);
  say({ type: 'size', height: naturalHeight(place) });
}

function focusDialog(): void {
  place.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
}

function close(): void {
  say({ type: 'close' });
}

function switchOffSite(): void {
  say({ type: 'switch-off-site' });
}

function announcementOf(finding: Finding, place: CardPlace | null, record: StoryRecord): string {
  const label = VERDICT_LABELS[finding.verdict];
  const headline = headlineText(finding, record);
  return place === null
    ? `${label}: ${headline}`
    : findingAnnouncement(place.position, place.total, label, headline);
}

const ACTIONS: CardActions = {
  close,
  openInRecord: (claim) => void tellBackground('open-record', { place: `claim/${claim}` }),
  openSideBySide: (claim) => void tellBackground('open-record', { place: `compare/${claim}` }),
  step: (by) => say({ type: 'step', by }),
  findArticle: (words) => void tellBackground('find-article', { words }),
  copy: copyText,
  hideClaim: (claim) => void tellBackground('hide-claim', { claim }),
  switchOffSite: null,
};

function elementById(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`No #${id}`);
  return found;
}
