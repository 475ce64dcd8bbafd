/** Gets browsers onto a machine that has none. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { type BrowserKind, findBrowser } from './find-browser';

const DEBIAN_PACKAGES: Readonly<Record<BrowserKind, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};
/** Without a font a headless browser draws boxes for letters. */
const DEBIAN_FONTS = 'fonts-dejavu-core';

/** What to do where a browser has to be installed by hand. */
export const INSTALL_HINT =
  'Install Chromium, Google Chrome or Microsoft Edge (version 140 or later), or Firefox (150 or later), and try again.';

/**
 * Installs those of the browsers that are missing, where that can be done without asking: on Debian, as root.
 * Elsewhere it does nothing. Says what it does.
 */
export function installMissing(kinds: readonly BrowserKind[]): void {
  const missing = kinds.filter((kind) => findBrowser(kind) === undefined);
  if (missing.length === 0 || !isDebianAsRoot()) return;
  const packages = [...missing.map((kind) => DEBIAN_PACKAGES[kind]), DEBIAN_FONTS];
  console.log(`Installing ${packages.join(' and ')} with apt-get …`);
  aptGet('update');
  aptGet('install', '--yes', '--no-install-recommends', ...packages);
}

function isDebianAsRoot(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function aptGet(...args: string[]): void {
  const { status, stdout, stderr } = spawnSync('apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed:\n${stdout}${stderr}`);
}
