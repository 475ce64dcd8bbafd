/** Where the browsers of this machine are. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const BROWSER_KINDS = ['chromium', 'firefox'] as const;
/** `chromium` stands for every browser built on it: Chromium, Chrome, Edge. */
export type BrowserKind = (typeof BROWSER_KINDS)[number];

/** Names of programs on the search path, in the order of preference. */
const COMMANDS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'chromium',
    'google-chrome-stable',
    'google-chrome',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

/** Programs inside macOS's application folders. */
const MAC_APPLICATIONS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

/** Programs inside Windows's folders for programs. */
const WINDOWS_PROGRAMS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/** A browser's program; `undefined` where none of the kind is in the usual places. */
export function findBrowser(kind: BrowserKind): string | undefined {
  return candidates(kind).find((path) => existsSync(path));
}

function candidates(kind: BrowserKind): string[] {
  const { env, platform } = process;
  if (platform === 'darwin') {
    const folders = ['/Applications', join(env.HOME ?? '', 'Applications')];
    return folders.flatMap((folder) => MAC_APPLICATIONS[kind].map((program) => join(folder, program)));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return folders.flatMap((folder) => WINDOWS_PROGRAMS[kind].map((program) => join(folder ?? '', program)));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return COMMANDS[kind].flatMap((command) => folders.map((folder) => join(folder, command)));
}
