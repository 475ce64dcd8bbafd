/**
 * `npm start`: builds the extension, opens a browser with it on a sample page, and stays until the browser is closed
 * or Ctrl-C is pressed. Without a display it prints what was found instead, and takes pictures.
 */
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadRecord } from '../data/load-record';
import type { PageState } from '../platform/page-state';
import { headlineText, reasonText } from '../texts/findings';
import { BROWSER_KINDS, type BrowserKind, findBrowser } from './browser/find-browser';
import { INSTALL_HINT, installMissing } from './browser/install-browsers';
import { type ExtensionBrowser, launch } from './browser/launch';
import { type ReportedFile, reportFile } from './check/report';
import { runTool } from './run-tool';
import { copyWithSite } from './start/copy-extension';
import { takePictures } from './start/pictures';
import { readState } from './start/read-state';
import { serveSample } from './start/serve-sample';

const root = fileURLToPath(new URL('..', import.meta.url));
const TARGETS: Readonly<Record<BrowserKind, string>> = { chromium: 'chrome', firefox: 'firefox' };

/** Milliseconds in which the welcome page has opened. */
const WELCOME_WAIT = 4_000;

/** What has to be undone at the end, in the order of doing. */
const endings: (() => unknown)[] = [];
let ending = false;

async function end(status: number): Promise<never> {
  if (ending) return new Promise(() => {});
  ending = true;
  for (const undo of endings.reverse()) await undo();
  process.exit(status);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end(0));

try {
  await main();
} catch (error) {
  // What breaks off because the browser is being closed is no news.
  if (!ending) console.error(error instanceof Error ? error.message : error);
  await end(1);
}

async function main(): Promise<void> {
  const kind = browserKind();
  const name = kind === 'chromium' ? 'Chromium' : 'Firefox';
  console.log(`Building the extension for ${name} …`);
  const { ok, output } = await runTool(['wxt', 'build', '-b', TARGETS[kind]], { show: 'kept' });
  if (!ok) throw new Error(output);

  const site = await serveSample();
  endings.push(site.close);
  const built = resolve(root, process.env.WXT_OUT_DIR ?? '.output', `${TARGETS[kind]}-mv3`);
  const copy = await copyWithSite(built, site.pattern);
  endings.push(copy.remove);

  const headless = !hasDisplay();
  console.log(
    `Starting ${findBrowser(kind)}${headless ? ', without a window since there is no display' : ''} …`,
  );
  const extension = await launch(kind, { extension: copy.folder, headless, endsOnSignal: false });
  endings.push(extension.close);
  if (headless) {
    await report(extension, site.address);
    return end(0);
  }
  await stay(extension, site.address);
}

function browserKind(): BrowserKind {
  const found = () => BROWSER_KINDS.find((kind) => findBrowser(kind) !== undefined);
  if (found() === undefined) installMissing(['chromium']);
  const kind = found();
  if (kind === undefined) throw new Error(`No browser found. ${INSTALL_HINT}`);
  return kind;
}

function hasDisplay(): boolean {
  const { platform, env } = process;
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** Without a display: what the extension found, printed, and how it looks, in pictures. */
async function report(extension: ExtensionBrowser, address: string): Promise<void> {
  const page = await extension.browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  await page.goto(address);
  const state = await readState(extension, address);
  console.log(`\n${reportFile(asReported(address, state), loadRecord().story)}\n`);
  const difference = state.findings.find(({ finding }) => finding.verdict === 'differs');
  const files = await takePictures(extension, page, difference?.text ?? '', join(root, 'screenshots'));
  console.log(`Pictures: ${files.map((file) => relative(process.cwd(), file)).join(', ')}`);
  if (extension.kind === 'firefox')
    console.log('Of the popup there is none: Firefox lets no automation see it.');
}

function asReported(address: string, { findings, published, ...page }: PageState): ReportedFile {
  const record = loadRecord();
  return {
    printed: {
      file: address,
      title: page.title,
      published: published?.date ?? null,
      relevant: page.relevant ?? false,
      findings: findings.map(({ finding, text }) => ({
        ...finding,
        text,
        reasons: [reasonText(finding, record)],
      })),
    },
    origin: published?.origin ?? null,
    headlines: findings.map(({ finding }) => headlineText(finding, record)),
  };
}

/** With a display: the sample page in a window, until the reader has had enough. */
async function stay(extension: ExtensionBrowser, address: string): Promise<void> {
  const [first] = await extension.browser.pages();
  const page = first ?? (await extension.browser.newPage());
  await page.goto(address);
  // The welcome page opens itself in front when the extension is installed. Firefox does not tell when.
  await extension.browser
    .waitForTarget((target) => target.url() === extension.address('welcome.html'), { timeout: WELCOME_WAIT })
    .catch(() => undefined);
  await page.bringToFront();
  console.log(`
The sample page is at ${address}.
Rest the pointer on an underlined claim, or click the extension’s button in the toolbar (in the menu of the puzzle piece at first).
News pages of the listed sites that you open in this window are looked at, too.
Close the browser or press Ctrl-C here to end.`);
  await new Promise((resolve) => extension.browser.once('disconnected', resolve));
  await end(0);
}
