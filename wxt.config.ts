import { resolve } from 'node:path';
import { mergeConfig, type Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { inAscii } from './data/build/ascii';
import { loadRecord } from './data/load-record';
import { SITE_PATTERNS } from './platform/sites';
import { extensionDescription, MENU_TEXTS } from './texts/browser';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  // A second build beside a running one needs a folder of its own.
  outDir: process.env.WXT_OUT_DIR ?? '.output',
  manifestVersion: 3,
  // `npm run dev` opens a browser of its own where there is a screen to show it on, and one that starts as root.
  webExt: {
    disabled: process.platform === 'linux' && (process.env.DISPLAY === undefined || process.getuid?.() === 0),
  },
  // What the sources make; a store builds it itself.
  zip: { excludeSources: ['data/generated/**', 'screenshots/**'] },
  // The oldest browsers that are supported: styles need no rewriting for any before them, and modules load ahead
  // without a stand-in that would be the only thing in the bundles able to fetch.
  vite: () => ({
    build: { cssTarget: ['chrome140', 'firefox150'], modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser, mode }) => ({
    name: MENU_TEXTS.name,
    description: extensionDescription(loadRecord().story.subject),
    permissions: ['activeTab', 'contextMenus', 'scripting', 'search', 'storage'],
    host_permissions: [...SITE_PATTERNS],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: MENU_TEXTS.name },
    // Four at most may suggest keys, the first of these among them.
    commands: {
      _execute_action: {
        description: MENU_TEXTS.openPopup,
        suggested_key: { default: 'Alt+Shift+R' },
      },
      'next-finding': {
        description: MENU_TEXTS.nextFinding,
        suggested_key: { default: 'Alt+Shift+Period' },
      },
      'previous-finding': {
        description: MENU_TEXTS.previousFinding,
        suggested_key: { default: 'Alt+Shift+Comma' },
      },
      'check-page': {
        description: MENU_TEXTS.checkPage,
        suggested_key: { default: 'Alt+Shift+C' },
      },
    },
    // What its own pages may load: their scripts, styles and pictures out of the extension, and nothing from anywhere else.
    // While it is developed, pages are loaded from the server that builds them.
    ...(mode === 'production' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'none'",
      },
    }),
    // The card stands in a frame that the checker puts into the page; nothing else of the extension can be loaded by one.
    web_accessible_resources: [
      {
        resources: ['card.html'],
        matches: ['https://*/*', 'http://*/*'],
        // Another address in each session, so that no page can try it to find out who has the extension. Firefox's
        // addresses are another in each installation.
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              // A placeholder: the format asks for an address, and the project has none.
              id: 'on-the-record@on-the-record.example',
              // Where `highlightsFromPoint` arrived.
              strict_min_version: '150.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '140',
          // Private windows have a background and pages of their own, which end with the last of them.
          incognito: 'split',
        }),
  }),
  hooks: {
    // What the checker asks of the browser both have of their own: what is loaded into pages does without the polyfill, and
    // takes no element of a page for the browser's interface.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => IN_PAGES.includes(name)))
        Object.assign(config, mergeConfig(config, { plugins: [writtenInAscii()] }));
      if (!entrypoints.some(({ name }) => name === 'checker')) return;
      Object.assign(
        config,
        mergeConfig(config, {
          resolve: { alias: { 'wxt/browser': resolve('entrypoints/checker.content/own-browser.ts') } },
        }),
      );
    },
    // As a script that is not an entrypoint of its own kind, the gate does without WXT's content-script
    // context and the polyfill that comes with it.
    'build:manifestGenerated': (_, manifest) => {
      manifest.content_scripts = [
        ...(manifest.content_scripts ?? []),
        { matches: [...SITE_PATTERNS], js: ['gate.js'], run_at: 'document_idle' },
      ];
    },
  },
});

/** The entrypoints that are put into pages. */
const IN_PAGES = ['gate', 'checker', 'dataset-record', 'dataset-matcher'];

/** Writes what is built in ASCII alone. */
function writtenInAscii(): Plugin {
  return {
    name: 'written-in-ascii',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = inAscii(file.code);
    },
  };
}
