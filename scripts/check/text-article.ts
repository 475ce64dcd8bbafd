import type { Article, Block } from '../../engine/model/article';

/**
 * A plain text as an article: the first line is the headline. Empty lines part paragraphs, in which lines are
 * joined again if they were wrapped; a text without empty lines has one paragraph a line.
 */
export function textArticle(source: string): Article {
  const lines = source
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map(folded);
  const first = lines.findIndex((line) => line !== '');
  const headline = lines[first] ?? '';
  const blocks = groupsOf(lines.slice(first + 1))
    .flatMap(paragraphsOf)
    .map(blockOf);
  return {
    title: headline,
    published: null,
    blocks: headline === '' ? [] : [{ kind: 'headline', text: headline }, ...blocks],
  };
}

function folded(line: string): string {
  return line
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Lines between empty lines. */
function groupsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (line === '') groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.filter((group) => group.length > 0);
}

/** A wrapped paragraph's lines end in the middle of sentences; lines that are paragraphs end with them. */
function paragraphsOf(group: readonly string[]): readonly string[] {
  const broken = group.slice(0, -1).filter((line) => !/[.!?:…]["'”’)\]]*$/.test(line));
  const isWrapped = broken.length * 2 > group.length - 1 && !group.some((line) => BULLET.test(line));
  return isWrapped ? [group.join(' ')] : group;
}

const BULLET = /^[-*•–]\s+/;

function blockOf(text: string): Block {
  return BULLET.test(text)
    ? { kind: 'list-item', text: text.replace(BULLET, '') }
    : { kind: 'paragraph', text };
}
