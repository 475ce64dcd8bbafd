import type { GateTerms } from '../engine/gate';
// Typed by the declaration that the builder writes beside it, from the very type that it compiled.
import gate from './generated/gate.js';

/** What the page gate looks for. Checked when it was built, so that nothing is checked again here. */
export function loadGateTerms(): GateTerms {
  return gate;
}
