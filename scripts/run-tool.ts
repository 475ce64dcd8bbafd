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

/**
 * Runs a tool in the package's folder.
 *
 * @param command its name and arguments
 * @param show `at-once`: what it writes goes to the terminal; `kept`: it is returned
 */
export function runTool(command: readonly string[], show: 'at-once' | 'kept'): Promise<ToolRun> {
  const [tool = '', ...args] = command;
  const child = spawn(join(root, 'node_modules', '.bin', onWindows ? `${tool}.cmd` : tool), args, {
    cwd: root,
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
