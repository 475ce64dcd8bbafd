/**
 * The project's own record with articles made up for it: each paragraph holds the quotations, figures and
 * dates that the record has for it and nothing else, so that the proof can be tried where the true
 * texts, which are not part of the project, are missing.
 */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { type Figure, findFigures } from '../../../data/build/figures';
import { gatherHoldings, type SourceHoldings } from '../../../data/build/provenance/holdings';
import { readSourceText, type SourceText } from '../../../data/build/provenance/source-text';
import { readStoryFolder } from '../../../data/build/story-folder';
import type { SeedStatement } from '../../../data/schema';
import { storyOf } from './small-story';

export const REAL_ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const files = await readStoryFolder(REAL_ROOT);
const { seeds, record } = storyOf(files);
const held = gatherHoldings(seeds);

/** Bytes of the made-up articles, by the file names that the seeds give. */
export const MADE_UP: ReadonlyMap<string, Uint8Array> = new Map(
  held.map((each) => [each.source.file, new TextEncoder().encode(articleFor(each))]),
);

/** The made-up articles as the proof reads them. */
export const MADE_UP_TEXTS: ReadonlyMap<string, SourceText> = new Map(
  [...MADE_UP].map(([name, bytes]) => [name, readSourceText(name, bytes)]),
);

/** The authored files, with the checksums of the made-up articles. */
export const REAL_STORY = new Map(
  [...files].map(([path, text]) => {
    const source = held.find(({ place }) => place('source').file === path)?.source;
    const bytes = source && MADE_UP.get(source.file);
    const sha256 = bytes && createHash('sha256').update(bytes).digest('hex');
    return [path, sha256 === undefined ? text : text.replace(/^ {2}sha256: .*$/m, `  sha256: ${sha256}`)];
  }),
);

function articleFor({ holdings, unused }: SourceHoldings): string {
  const last = Math.max(
    ...[...holdings, ...unused.map(({ entry }) => entry)].map(({ paragraph }) => paragraph),
  );
  return Array.from({ length: last }, (_, index) => {
    const number = index + 1;
    const own = holdings.filter(({ paragraph }) => paragraph === number).map(({ statement }) => statement);
    const parts = [
      ...own.flatMap(({ quote }) => (quote === null ? [] : [`“${quote}”`])),
      ...own.flatMap(({ answers }) => answers.flatMap((answer) => ('words' in answer ? [answer.words] : []))),
      ...own.flatMap(({ summary }) => findFigures(summary).map(withUnit)),
      ...own.flatMap(postsIn),
      ...own.flatMap(({ said }) => (said === null ? [] : [written(said.earliest)])),
      ...unused.filter(({ entry }) => entry.paragraph === number).map(({ entry }) => `“${entry.text}”`),
    ];
    return parts.length === 0 ? 'Nothing.' : parts.join('; ');
  }).join('\n\n');
}

/** "Ann Reed, mill manager": the posts that a statement shows people in. */
function postsIn({ claimant, post, answers }: SeedStatement): readonly string[] {
  const nameOf = (actor: string) => record.actors.find(({ id }) => id === actor)?.name ?? actor;
  return [
    ...(post === null ? [] : [`${nameOf(claimant)}, ${post}`]),
    ...answers.flatMap((answer) => {
      if (answer.kind !== 'role') return [];
      const posts = record.actors.find(({ id }) => id === answer.actor)?.posts;
      return [`${nameOf(answer.actor)}, ${posts?.find(({ id }) => id === answer.post)?.title}`];
    }),
  ];
}

function written(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}

function withUnit({ text, value }: Figure): string {
  return value.kind === 'number' && value.per !== null ? `${text} ${value.per}s` : text;
}
