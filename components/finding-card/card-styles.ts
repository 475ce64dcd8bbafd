import parts from '../styles/parts.css?inline';
import tokens from '../styles/tokens.css?inline';
import card from './finding-card.css?inline';

/** All rules a card needs, as text for a shadow root: nothing is fetched. */
export const CARD_STYLES = [tokens, parts, card].join('\n');
