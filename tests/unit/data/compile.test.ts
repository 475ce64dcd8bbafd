import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readStoryFolder, writeGenerated } from '../../../data/build/story-folder';
import { edited, problemsOf, SMALL_STORY, storyOf } from './small-story';

const { record, gate } = storyOf(SMALL_STORY);

describe('the record', () => {
  test('has its sources by publication, statements by place, events by date', () => {
    expect(record.sources.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(record.statements.map(({ id }) => id)).toEqual([
      'a01-staff',
      'a02-talks',
      'a03-no-order',
      'a04-signed',
      'b01-former',
      'b02-order',
    ]);
    expect(record.events.map(({ id }) => id)).toEqual(['opening', 'order']);
    expect(record.ends).toBe('2024-06-30');
  });

  test('keeps a statement that two articles carry as one with two appearances', () => {
    const statement = record.statements.find(({ id }) => id === 'a03-no-order');
    expect(statement?.appearances).toEqual([
      { source: 'a', paragraph: 3 },
      { source: 'b', paragraph: 1 },
    ]);
  });

  test('knows a post from the statements that observe it, on their dates', () => {
    const posts = record.actors.find(({ id }) => id === 'ann-reed')?.posts;
    expect(posts).toEqual([
      {
        id: 'manager',
        title: 'Mill manager',
        aliases: [],
        observed: ['a02-talks'],
        span: { earliest: '2024-05-15', latest: '2024-05-16' },
        notBefore: null,
        notAfter: '2024-05-31',
        doubt: null,
      },
      {
        id: 'former-manager',
        title: 'Former mill manager',
        aliases: [],
        observed: ['b01-former'],
        span: { earliest: '2024-06-20', latest: '2024-06-30' },
        notBefore: '2024-06-01',
        notAfter: null,
        doubt: null,
      },
    ]);
  });

  test('holds derived values as answers of their claim', () => {
    expect(record.claims.find(({ id }) => id === 'order-worth')?.derived).toEqual([
      {
        answer: {
          kind: 'figure',
          claim: 'order-worth',
          amount: 2_000_000,
          unit: 'pounds',
          qualifier: 'about',
          words: 'about £2 million',
          facet: null,
        },
        inputs: ['b02-order'],
        reckoning: 'Rounded.',
      },
    ]);
  });

  test('gives the gate the words of its actors', () => {
    expect(gate).toEqual({
      anchors: [{ id: 'brook-mill', words: ['Brook Mill'], unless: [' Lane'] }],
      partners: [{ id: 'ann-reed', words: ['Ann Reed', 'Ms Reed'], unless: [] }],
    });
  });
});

describe('a build', () => {
  test('gives the same bytes again, whatever the order in which the files were read', () => {
    const reversed = new Map([...SMALL_STORY].reverse());
    expect(JSON.stringify(storyOf(reversed).record)).toBe(JSON.stringify(record));
  });

  test('has another version when anything is changed', () => {
    const changed = edited(SMALL_STORY, ['seeds/b.yaml', 'no longer managed', 'had left']);
    expect(storyOf(changed).record.version).not.toBe(record.version);
  });

  test('reports all unreadable files, and nothing that follows from them', () => {
    const files = new Map(edited(SMALL_STORY, ['seeds/b.yaml', 'unused: []', 'unused: [']));
    files.delete('data/story/claims.yaml');
    expect(problemsOf(files)).toEqual([
      'data/story/claims.yaml: the file is missing; restore it',
      expect.stringMatching(/^seeds\/b\.yaml:26: not YAML: /),
    ]);
  });

  test('reports a project without sources', () => {
    const files = new Map([...SMALL_STORY].filter(([name]) => !name.startsWith('seeds/')));
    expect(problemsOf(files)).toEqual(['seeds: no source is here; restore seeds/a.yaml and the others']);
  });
});

/** What the module that was written for the record exports. */
async function generated(folder: string): Promise<unknown> {
  return (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'record.js')).href)).default;
}

describe('the generated files', () => {
  test('are written whole, with a declaration of their type, over those of the last build', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'generated-'));
    try {
      const type = { name: 'StoryRecord', module: '../../engine/model/record' };
      await writeGenerated(folder, [{ name: 'record', value: { old: true }, type }]);
      await writeGenerated(folder, [{ name: 'record', value: record, type }]);
      expect((await readdir(folder)).sort()).toEqual(['record.d.ts', 'record.js']);
      expect(await generated(folder)).toEqual(record);
      expect(await readFile(join(folder, 'record.d.ts'), 'utf8')).toContain(
        'declare const value: StoryRecord;',
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('are left as they were when one of them cannot be written', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'generated-'));
    try {
      const type = { name: 'StoryRecord', module: '../../engine/model/record' };
      await writeGenerated(folder, [{ name: 'record', value: { old: true }, type }]);
      const files = [
        { name: 'record', value: record, type },
        { name: 'missing/matcher', value: {}, type },
      ];
      await expect(writeGenerated(folder, files)).rejects.toThrow('missing/matcher');
      expect(await generated(folder)).toEqual({ old: true });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('hold their value in ASCII alone, whatever characters are in it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'generated-'));
    const value = { text: `“It’s a \\ back\\\\slash”, naïve\u2028\u0000 👩‍🔧 $& \`\${x}\`` };
    try {
      const type = { name: 'StoryRecord', module: '../../engine/model/record' };
      await writeGenerated(folder, [{ name: 'record', value, type }]);
      expect(await readFile(join(folder, 'record.js'), 'utf8')).toMatch(/^[\x20-\x7e\n]*$/);
      expect(await generated(folder)).toEqual(value);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('are built from the seeds and the story alone: a folder without them has no files', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'story-'));
    try {
      expect([...(await readStoryFolder(folder)).keys()]).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
