import { build, type Rollup } from 'vite';

/**
 * Puts a module of the project, with all it imports, into one script that a page can run.
 *
 * @param entry path of the module from the project's root
 * @param name global variable that is to hold what the module exports
 */
export async function bundle(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, name, formats: ['iife'] } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!isOutput(output)) throw new Error(`Nothing was built of ${entry}`);
  return output.output[0].code;
}

function isOutput(built: unknown): built is Rollup.RollupOutput {
  return typeof built === 'object' && built !== null && 'output' in built;
}
