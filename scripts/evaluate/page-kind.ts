import type { Article } from '../../engine/model/article';
import type { SubjectNames } from '../../engine/model/profile';
import type { StoryRecord } from '../../engine/model/record';
import type { PageKind } from './score';

/**
 * Tells pages about the story's subject from others, and among these the ones that name neither it nor anybody of
 * the record. Asked of the bare text, so that it does not lean on the gate that is being measured.
 */
export function pageKinds(
  record: StoryRecord,
  { alone, shared }: SubjectNames,
): (article: Article) => (plantPage: boolean) => PageKind {
  const people = record.actors.filter((actor) => actor.kind === 'person').map((actor) => actor.name);
  const names = [...[...alone, ...shared].flatMap(({ words }) => words), ...people];
  return (article) => {
    const text = [article.title, ...article.blocks.map((block) => block.text)].join('\n');
    const named = names.some((name) => text.includes(name));
    return (plantPage) => (plantPage ? 'plant' : named ? 'other' : 'unrelated');
  };
}
