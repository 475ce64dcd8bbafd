import { entries, entriesOf, type Loose, lineOf, textOf, wholeFile } from '../loose';
import type { Problem } from '../problems';
import type { StoryFiles } from '../story-files';

/** Reports contraries that hold in one direction only, and stances contrary to themselves. */
export function checkContraries({ claims }: StoryFiles): readonly Problem[] {
  const whole = wholeFile(claims);
  if (whole === null) return [];
  return entriesOf(whole, 'claims').flatMap((claim) => {
    const stances = entriesOf(claim, 'stances');
    return stances.flatMap((stance) =>
      entries(stance.value, 'contraries').flatMap((contrary) => faults(stance, contrary, stances)),
    );
  });
}

function faults(stance: Loose, contrary: unknown, stances: readonly Loose[]): readonly Problem[] {
  const id = textOf(stance, 'id');
  const other = stances.find((each) => textOf(each, 'id') === contrary);
  if (id === null || other === undefined) return [];
  const report = (message: string) => [
    { file: stance.file.name, line: lineOf(stance, 'contraries'), message },
  ];
  if (contrary === id) return report(`stance «${id}» is its own contrary; take it out`);
  if (entries(other.value, 'contraries').includes(id)) return [];
  return report(`«${contrary}» is a contrary of «${id}», but not the reverse; add «${id}» to its contraries`);
}
