/** The built extension, let onto one more site. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ExtensionCopy {
  readonly folder: string;
  remove(): Promise<void>;
}

/**
 * Copies a built extension and adds a site to what it may read, just as if the reader had added the site in the
 * settings. Nothing else differs from what the stores get.
 *
 * @param built folder of the built extension
 * @param pattern match pattern of the site
 */
export async function copyWithSite(built: string, pattern: string): Promise<ExtensionCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'on-the-record-'));
  await cp(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest: { host_permissions: string[] } = JSON.parse(await readFile(file, 'utf8'));
  manifest.host_permissions.push(pattern);
  await writeFile(file, JSON.stringify(manifest));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
