import type { Dataset } from '../../engine/model/dataset';
import { answerAsChecker } from '../../platform/messages';
import { loadSettings } from '../../platform/settings';
import { covers } from '../../platform/sites';
import { removeLeftHosts } from './card/host';
import { ownGlobal } from './dom';
import { Life } from './life';
import { removeLeftMarks } from './painter';
import { Session } from './session';

declare global {
  /** The checker that runs in this page, in the extension's own world: pages cannot see it. */
  var checkerAtWork: { readonly life: Life; readonly session: Promise<Session> } | undefined;
}

/**
 * Starts the checker in a page; where it runs already, has it read the page again. Returns when the page has
 * been checked, so that who asked for it can ask for more.
 *
 * @param loadDataset gives what the page is checked with
 */
export async function startChecker(loadDataset: (life: Life) => Promise<Dataset>): Promise<void> {
  const running = ownGlobal('checkerAtWork');
  if (running?.life.goesOn()) return (await running.session).readAfresh();

  const life = new Life();
  const session = begin(life, loadDataset(life));
  globalThis.checkerAtWork = { life, session };
  await (await session).readAfresh();
}

async function begin(life: Life, dataset: Promise<Dataset>): Promise<Session> {
  // Asked for at once, and awaited when the page has been read; until then nobody hears of a failure.
  dataset.catch(() => {});
  // What an older version left when it was updated away.
  removeLeftHosts();
  removeLeftMarks();
  const settings = await loadSettings();
  const session = new Session(life, settings, dataset);
  const stopAnswering = answerAsChecker({
    'page-state': () => session.state(),
    'prove-card': ({ token }) => session.proves(token),
    'show-finding': ({ finding }) => session.show(finding),
    'step-finding': ({ step }) => session.step(step),
    'check-selection': ({ text }) => session.checkSelection(text),
    'permission-removed': ({ patterns }) => {
      const isConcerned = patterns.some((pattern) => covers(pattern, location.href));
      if (isConcerned) life.end();
      return isConcerned;
    },
  });
  life.onEndTakeBack(stopAnswering);
  return session;
}
