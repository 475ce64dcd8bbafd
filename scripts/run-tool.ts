/** Runs the command-line tools that the packages bring. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const onWindows = process.platform === 'win32';

export interface ToolRun {
  /** Whether its exit status was 0. */
  readonly ok: boolean;
  /** All that it wrote; empty if it was shown at once. */
  readonly output: string;
}

export interface ToolSettings {
  /** `at-once`: what it writes goes to the terminal; `kept`: it is returned. */
  readonly show: 'at-once' | 'kept';
  /** The package's own folder unless given. */
  readonly cwd?: string;
  /** Environment variables to set, or with `undefined` to take away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Runs a tool of this package. @param command its name and arguments */
export function runTool(command: readonly string[], settings: ToolSettings): Promise<ToolRun> {
  const { show, cwd = root, env = {} } = settings;
  const [tool = '', ...args] = command;
  const child = spawn(join(root, 'node_modules', '.bin', onWindows ? `${tool}.cmd` : tool), args, {
    cwd,
    env: { ...process.env, ...env },
    // Windows starts scripts by its shell only.
    shell: onWindows,
    stdio: show === 'at-once' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ ok: status === 0, output }));
  });
}
