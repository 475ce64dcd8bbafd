import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inAscii } from './ascii';
import { type FileTexts, isStoryFile } from './story-files';

/** Reads the authored files under a project's root. */
export async function readStoryFolder(root: string): Promise<FileTexts> {
  const folders = ['seeds', 'data/story'];
  const paths = (
    await Promise.all(
      folders.map(async (folder) => (await names(join(root, folder))).map((name) => `${folder}/${name}`)),
    )
  )
    .flat()
    .filter(isStoryFile)
    .sort();
  const texts = await Promise.all(
    paths.map(async (path): Promise<[string, string]> => [path, await readFile(join(root, path), 'utf8')]),
  );
  return new Map(texts);
}

async function names(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    // A missing folder is a folder without files: the build reports which of them it lacks.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** A part of the dataset, and the engine's type that its content has. */
export interface GeneratedFile {
  /** Without the extension: `record`. */
  readonly name: string;
  readonly value: unknown;
  readonly type: { readonly name: string; readonly module: string };
}

/**
 * Writes the dataset. Every file is complete under a passing name before the first takes its place, so
 * that a build that stops half-way leaves the old dataset. Each part is a module
 * whose content is one text, read by JSON.parse: as a literal it would be read as a program, twice as slowly. Beside it stands a
 * declaration of its type.
 */
export async function writeGenerated(folder: string, files: readonly GeneratedFile[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const texts = files.flatMap(({ name, value, type }) => [
    { path: join(folder, `${name}.js`), text: `export default JSON.parse('${quotable(value)}');\n` },
    { path: join(folder, `${name}.d.ts`), text: declaration(type.name, type.module) },
  ]);
  await Promise.all(texts.map(({ path, text }) => writeFile(`${path}.new`, text)));
  for (const { path } of texts) await rename(`${path}.new`, path);
}

/** A value as JSON that can stand between single quotes in a program. */
function quotable(value: unknown): string {
  return inAscii(JSON.stringify(value)).replace(/[\\']/g, '\\$&');
}

function declaration(type: string, module: string): string {
  return `import type { ${type} } from '${module}';\n\ndeclare const value: ${type};\nexport default value;\n`;
}
