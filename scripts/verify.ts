/** `npm run verify -- DIR`: proves the record's provenance against the article texts in a folder. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildStory, type CheckedSeed } from '../data/build/build-story';
import { readLabelledFolder } from '../data/build/labelled';
import { formatProblem, type Problem } from '../data/build/problems';
import { labelledTexts } from '../data/build/provenance/prove-own-words';
import { reportProof } from '../data/build/provenance/report';
import { readSourceText } from '../data/build/provenance/source-text';
import { verifyRecord } from '../data/build/provenance/verify';
import { readStoryFolder } from '../data/build/story-folder';

const USAGE = `Usage: npm run verify -- DIR

Proves what the record says of its sources against their texts: DIR holds the files that seeds/*.yaml name under
source.file. The labelled text of corpus/ is held against them too: none of it may be
their own. A source whose text is not there is listed as not proved.
Exit status: 0 all proved, 1 something fails, 2 no text can be read, 3 what is at hand is proved, the rest is not.`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const [folder] = args;
  if (folder === undefined || args.length > 1) {
    console.error(USAGE);
    return 2;
  }
  const names = await readdir(folder).catch((error: Error) => error);
  if (names instanceof Error) {
    console.error(`${folder}: not a folder that can be read (${names.message})`);
    return 2;
  }
  const root = fileURLToPath(new URL('..', import.meta.url));
  const build = buildStory(await readStoryFolder(root));
  if (!build.ok) return fail(build.problems, 'mend the authored files first');
  const seeds = build.story.seeds.filter(({ seed }) => names.includes(seed.source.file));
  const { texts, unread } = await readTexts(folder, seeds);
  for (const message of unread) console.error(message);
  if (texts.size === 0) {
    console.error(`${folder}: no text of a source is here; seeds/*.yaml give their names under source.file`);
    return 2;
  }
  const labelled = labelledTexts(readLabelledFolder(join(root, 'corpus'), build.story.title), 'corpus');
  const proof = verifyRecord(build.story, texts, labelled);
  console.log(
    reportProof(
      proof,
      names.filter((name) => name.endsWith('.txt') && !texts.has(name)),
    ),
  );
  if (proof.failures.length > 0) return fail(proof.failures, 'the record does not stand to its sources');
  return proof.missing.length > 0 ? 3 : 0;
}

function fail(problems: readonly Problem[], conclusion: string): number {
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}: ${conclusion}.`);
  return 1;
}

async function readTexts(folder: string, seeds: readonly CheckedSeed[]) {
  const read = await Promise.all(
    seeds.map(async ({ file, seed }) => {
      const name = seed.source.file;
      try {
        return readSourceText(name, await readFile(join(folder, name)));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return `${join(folder, name)}: the text of ${file.name} cannot be read (${reason})`;
      }
    }),
  );
  const texts = read.filter((each) => typeof each !== 'string');
  return {
    texts: new Map(texts.map((text) => [text.file, text])),
    unread: read.filter((each) => typeof each === 'string'),
  };
}
