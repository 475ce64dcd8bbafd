import type { Finding, Giver } from '../../engine/model/finding';
import type { Interval, StoryRecord } from '../../engine/model/record';
import { giversText, LINE_TEXTS, mostGivenText } from '../../texts/card';
import { intervalText } from '../../texts/dates';
import { indexRecord } from './record-index';

/** A value of the page or of the record as one line of a card. */
export interface ValueLine {
  /** The value: "750", "2015", a stance's line, a post, a name. */
  readonly words: string;
  /** What a reader should know of it: "given most often", how it was worked out; `null` for nothing. */
  readonly note: string | null;
  /** Who gives it and when: "The Paper, April 2024"; empty for the page, and for what is worked out. */
  readonly givers: string;
}

/** The page's value beside the record's, those that tell most first. */
export interface ComparedValues {
  /** `null` where the record says the very same of a stance: one line says both. */
  readonly page: ValueLine | null;
  readonly record: readonly ValueLine[];
}

/** What was compared, side by side; `null` where the words themselves are: a quotation. */
export function comparedValues(finding: Finding, record: StoryRecord): ComparedValues | null {
  const index = indexRecord(record);
  const nameOf = (actor: string | null) =>
    (actor === null ? undefined : index.actors.get(actor)?.name) ?? LINE_TEXTS.somebodyElse;
  const line = (words: string, givers: readonly Giver[], note: string | null = null): ValueLine => ({
    words,
    note,
    givers: giversLine(givers, record),
  });
  switch (finding.kind) {
    case 'figure': {
      const values = finding.record.toSorted((one, other) => Number(other.mostGiven) - Number(one.mostGiven));
      return {
        page: line(finding.page.words, []),
        record: values.map(({ words, mostGiven, reckoning, givers }) =>
          line(
            words,
            givers,
            reckoning ?? (mostGiven && givers.length > 1 ? mostGivenText(givers.length) : null),
          ),
        ),
      };
    }
    case 'date': {
      const isSame = (words: string) => words === finding.page.words;
      const values = finding.record.toSorted(
        (one, other) =>
          Number(isSame(other.words)) - Number(isSame(one.words)) ||
          Number(other.agrees) - Number(one.agrees),
      );
      return {
        page: line(finding.page.words, []),
        record: values.map(({ words, givers }) => line(words, givers)),
      };
    }
    case 'stance': {
      const stances = index.claims.get(finding.claim)?.stances ?? [];
      const labelOf = (stance: string) => stances.find(({ id }) => id === stance)?.label ?? stance;
      const told = [finding.page.stance, finding.against];
      const first = finding.verdict === 'differs' ? [finding.against] : told;
      const lines = first.flatMap((stance) => {
        const givers = finding.record.find((value) => value.stance === stance)?.givers;
        return stance === null || givers === undefined ? [] : [line(labelOf(stance), givers)];
      });
      const page = line(labelOf(finding.page.stance), []);
      const saysAll = lines.length === 1 && lines[0]?.words === page.words;
      return { page: saysAll ? null : page, record: lines };
    }
    case 'post': {
      const { page, record: recorded, holder } = finding;
      const post = index.actors.get(page.actor)?.posts.find(({ id }) => id === recorded.post);
      const own = line(post?.title ?? recorded.post, [], LINE_TEXTS.observed(intervalText(recorded.span)));
      return {
        page: line(`${nameOf(page.actor)}: ${page.words}`, []),
        record: holder === null ? [own] : [line(nameOf(holder), [], LINE_TEXTS.holdsPost), own],
      };
    }
    case 'attribution': {
      const { giver } = finding.record;
      return {
        page: line(LINE_TEXTS.saidBy(nameOf(finding.page.actor)), []),
        record: [line(LINE_TEXTS.saidBy(nameOf(giver.actor)), [], intervalText(giver.when))],
      };
    }
    case 'quotation':
      return null;
  }
}

/** Who gives a value and when, each name once with its dates, oldest first. */
export function giversLine(givers: readonly Giver[], record: StoryRecord): string {
  const { actors } = indexRecord(record);
  const dates = new Map<string, Map<string, Interval>>();
  for (const { actor, when } of givers) {
    const name = actors.get(actor)?.name ?? actor;
    dates.set(name, (dates.get(name) ?? new Map()).set(intervalText(when), when));
  }
  const oldestFirst = (one: Interval, other: Interval) => one.earliest.localeCompare(other.earliest);
  return giversText([...dates].map(([name, days]) => ({ name, when: [...days.values()].sort(oldestFirst) })));
}
