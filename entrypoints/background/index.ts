/**
 * The extension's background: started by the browser when something below happens and stopped again at any
 * moment. It keeps nothing in memory; every listener is added while it starts.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerAsBackground } from '../../platform/messages';
import { watchSettings } from '../../platform/settings';
import { noteGivenShortcuts } from '../../platform/shortcuts';
import { BACKGROUND_ANSWERS } from './answers';
import { onCommand } from './commands';
import { registerKeptSites, startGateInOpenTabs, stopCheckers } from './kept-sites';
import { createMenus, onMenuChosen } from './menus';

export default defineBackground(() => {
  answerAsBackground(BACKGROUND_ANSWERS);
  browser.contextMenus.onClicked.addListener(onMenuChosen);
  browser.commands.onCommand.addListener(onCommand);

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await createMenus();
    await noteGivenShortcuts();
    await registerKeptSites();
    await startGateInOpenTabs();
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.permissions.onAdded.addListener(async () => {
    await registerKeptSites();
    await startGateInOpenTabs();
  });
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    await stopCheckers(origins);
    await registerKeptSites();
  });
  watchSettings(async ({ sitesOff }, before) => {
    const isOnAgain = before.sitesOff.some((host) => !sitesOff.includes(host));
    if (isOnAgain) await startGateInOpenTabs();
  });
});
