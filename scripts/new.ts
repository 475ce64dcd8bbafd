/** `npm run new -- source|claim|page …`: writes the stubs of what a contributor adds, and says what to do next. */
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildStory } from '../data/build/build-story';
import { formatProblem } from '../data/build/problems';
import { readSourceText } from '../data/build/provenance/source-text';
import { readStoryFolder } from '../data/build/story-folder';
import { CLAIM_KINDS, type ClaimKind, type StoryRecord } from '../engine/model/record';
import { pageMarks } from './check/page-marks';
import { decodePage, parsePage } from './check/parse-page';
import { readArticle } from './check/read-article';
import { claimNeeds, withClaim } from './new/claim-stub';
import { disguisePage } from './new/disguise';
import { sourceStub } from './new/source-stub';

const USAGE = `Usage: npm run new -- source TEXT   a seed file for an article: TEXT is its text, one paragraph a line
       npm run new -- claim ID --kind KIND   a claim's entries in data/story: KIND is ${CLAIM_KINDS.join(', ')}
       npm run new -- page FILE     a test page from a saved one: its words are replaced, its structure stays

Nothing that is there already is written over. Exit status: 0 written, 2 not.`;

/** npm runs commands in the package's folder; a file is named from where the reader stands. */
const folder = process.env.INIT_CWD ?? process.cwd();
const root = fileURLToPath(new URL('..', import.meta.url));

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { kind: { type: 'string' } },
  });
  const [what, name, ...rest] = positionals;
  const make = name === undefined || rest.length > 0 ? null : makerOf(what, values.kind);
  if (make === null || name === undefined) throw new Error(USAGE);
  console.log(await make(name));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

/** What makes a stub; `null` where there is no such stub, or it takes no kind, or lacks one. */
function makerOf(
  what: string | undefined,
  kindName: string | undefined,
): ((name: string) => Promise<string>) | null {
  if (what === 'claim') {
    const kind = CLAIM_KINDS.find((each) => each === kindName);
    return kind === undefined ? null : (id) => newClaim(id, kind);
  }
  if (kindName !== undefined) return null;
  return what === 'source' ? newSource : what === 'page' ? newPage : null;
}

async function newClaim(id: string, kind: ClaimKind): Promise<string> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new Error(`«${id}» is no id: write lower case letters, digits and single hyphens`);
  const record = await readRecord();
  if (record.claims.some((claim) => claim.id === id))
    throw new Error(`claim «${id}» is there already, in data/story/claims.yaml; choose another id`);
  const paths = { claims: 'data/story/claims.yaml', lexicon: 'data/story/lexicon.yaml' };
  const before = {
    claims: await readFile(join(root, paths.claims), 'utf8'),
    lexicon: await readFile(join(root, paths.lexicon), 'utf8'),
  };
  const after = withClaim(before, id, kind);
  const changed = (['claims', 'lexicon'] as const).filter((file) => after[file] !== before[file]);
  for (const file of changed) await writeFile(join(root, paths[file]), after[file]);
  return `${changed.map((file) => paths[file]).join(', ')}: entries for «${id}»; write what stands as FILL-IN.
${claimNeeds(id, kind)}
Then: npm run prepare-data (names what is still missing) and, once the rows are in corpus, npm run evaluate -- --only FILE
--errors FILE for each of their files (your rows beside what a model that has not seen the file finds in them).`;
}

async function newSource(path: string): Promise<string> {
  const text = readSourceText(basename(path), await bytesOf(path));
  const record = await readRecord();
  const known = record.sources.find(({ sha256 }) => sha256 === text.sha256);
  if (known) throw new Error(`${path}: this text is source «${known.id}» already, in seeds/${known.id}.yaml`);
  const letter = 'abcdefghijklmnopqrstuvwxyz'
    .split('')
    .find((each) => !existsSync(join(root, `seeds/${each}.yaml`)));
  if (letter === undefined)
    throw new Error('seeds/ has a file for each letter; the scheme of ids has to grow first');
  await write(`seeds/${letter}.yaml`, sourceStub(letter, text, record.statements));
  return `seeds/${letter}.yaml: ${text.paragraphs.length} paragraphs read, a stub for each quotation and each paragraph with figures.
Write what stands as FILL-IN, give answers, take out what you do not need (a quotation or figure left out goes under «unused», with the reason).
People who are new go into data/story/actors.yaml. Then: npm run verify -- ${relative(folder, join(resolve(folder, path), '..')) || '.'}`;
}

async function newPage(path: string): Promise<string> {
  const stem = basename(path, extname(path))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const page = `tests/fixtures/pages/${stem}.html`;
  const document = parsePage(decodePage(await bytesOf(path)));
  disguisePage(document);
  await write(page, `${document.toString()}\n`);
  const article = await readArticle(join(root, page), null);
  await write(`tests/fixtures/pages/${stem}.json`, `${pageMarks(article)}\n`);
  return `${page}: the page with invented words; tests/fixtures/pages/${stem}.json: what is read of it now, ${article.blocks.length} blocks.
Open the page in a browser and mend the second file until it holds what is the article, and nothing else; put some of the
furniture's words under «never». Then: npm run unit -- read-page/fixtures`;
}

async function readRecord(): Promise<StoryRecord> {
  const build = buildStory(await readStoryFolder(root));
  if (!build.ok)
    throw new Error(`Mend the authored files first:\n${build.problems.map(formatProblem).join('\n')}`);
  return build.story.record;
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const full = resolve(folder, path);
  return readFile(full).catch((error: Error) => {
    throw new Error(`${path}: cannot be read (${error.message})`);
  });
}

async function write(path: string, content: string): Promise<void> {
  const names = await readdir(join(root, path, '..'));
  if (names.includes(basename(path)))
    throw new Error(`${path} is there already; take it away or choose another name`);
  await writeFile(join(root, path), content);
}
