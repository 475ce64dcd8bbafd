import * as v from 'valibot';
import { stanceConcept } from '../../engine/judge/stances';
import type { FigureQuestion, Lexicon } from '../../engine/model/dataset';
import type { Claim } from '../../engine/model/record';
import { compilePhrase, indexPhrases } from '../../engine/read/concepts';
import type { ActorsFile, ProfileFile } from '../schema';
import type { Known } from './known';
import type { Problem } from './problems';
import type { YamlFile } from './yaml-file';

/** Compiles `data/story/lexicon.yaml`: checked against the claims, phrases rewritten as stems. */

/** Phrases in alphabetical order: a change of one is a change of one line, wherever who makes it would have put it. */
const phrases = v.pipe(
  v.array(v.pipe(v.string(), v.nonEmpty())),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const list = dataset.value;
    const at = list.findIndex((phrase, place) => place > 0 && phrase <= (list[place - 1] ?? ''));
    if (at < 0) return;
    const [before = '', phrase = ''] = list.slice(at - 1);
    addIssue({
      message:
        phrase === before
          ? `«${phrase}» stands here twice; take one out`
          : `phrases stand in the order of their letters, capitals first; put «${phrase}» before «${before}»`,
      path: [{ type: 'array', origin: 'value', input: list, key: at, value: phrase }],
    });
  }),
);

const ids = v.optional(v.array(v.string()), []);

/**
 * Phrases that say a stance by themselves; or what is spoken of, what says it of that, and what says it when denied; or a
 * deed, with the actors whom the record has it done by or to: told of others, it says the stance.
 */
const contrarySchema = v.strictObject({
  says: v.optional(phrases, []),
  of: v.optional(phrases, []),
  by: v.optional(phrases, []),
  denying: v.optional(phrases, []),
  deed: v.optional(phrases, []),
  doneBy: ids,
  doneTo: ids,
});
const PARTS = ['says', 'of', 'by', 'denying', 'deed'] as const;

/** Phrases that say a position by themselves; or what is spoken of and what says it of that. */
const positionSchema = v.strictObject({
  says: v.optional(phrases, []),
  of: v.optional(phrases, []),
  by: v.optional(phrases, []),
});

const lexiconSchema = v.strictObject({
  concepts: v.record(v.string(), phrases),
  owners: v.record(v.string(), v.array(v.string())),
  figures: v.record(
    v.string(),
    v.strictObject({
      unit: v.string(),
      owner: v.optional(v.string()),
      within: v.optional(v.string()),
      beside: v.optional(v.array(v.string()), []),
      forecast: v.optional(v.boolean(), false),
      remaining: v.optional(v.boolean(), false),
      shownBy: v.array(v.string()),
      notBy: v.optional(v.array(v.string()), []),
    }),
  ),
  dates: v.record(
    v.string(),
    v.strictObject({
      by: v.array(v.string()),
      of: v.optional(v.array(v.string()), []),
      since: v.optional(v.array(v.string()), []),
      forecast: v.optional(v.boolean(), false),
    }),
  ),
  facets: v.optional(v.record(v.string(), v.record(v.string(), v.array(v.string()))), {}),
  contraries: v.record(v.string(), v.record(v.string(), contrarySchema)),
  positions: v.optional(v.record(v.string(), v.record(v.string(), positionSchema)), {}),
});

/** What the lexicon is compiled beside. */
export interface LexiconContext {
  readonly known: Known;
  readonly claims: readonly Pick<Claim, 'id' | 'kind' | 'stances' | 'facets'>[];
  readonly actors: ActorsFile['actors'];
  readonly subject: ProfileFile['subject'];
}

/** The compiled lexicon; faults are added to `problems`, with line and remedy, and then the result is `null`. */
export function compileLexicon(
  yaml: YamlFile,
  { known, claims, actors, subject }: LexiconContext,
  problems: Problem[],
): Lexicon | null {
  const before = problems.length;
  const fault = (path: readonly unknown[], message: string) =>
    problems.push({ file: yaml.name, line: yaml.lineOf(path), message });
  const parsed = v.safeParse(lexiconSchema, yaml.value);
  if (!parsed.success) {
    for (const issue of parsed.issues) fault(issue.path?.map((step) => step.key) ?? [], issue.message);
    return null;
  }
  const { concepts, owners, figures, dates, facets, contraries, positions } = parsed.output;
  const told = [...stancesIn('contraries', contraries), ...stancesIn('positions', positions)];
  const lists = [
    ...Object.keys(concepts).map((name) => ({ path: ['concepts', name], list: concepts[name] ?? [] })),
    ...told.flatMap(({ path, parts }) =>
      PARTS.map((part) => ({ path: [...path, part], list: parts[part] ?? [] })),
    ),
  ];
  for (const { path, list } of lists) {
    const lines = new Set(list.map((_, at) => yaml.lineOf([...path, at])));
    if (lines.size < list.length) fault(path, 'write each phrase on a line of its own');
  }
  for (const [owner, names] of Object.entries(owners)) {
    for (const name of names) {
      if (!(name in concepts))
        fault(
          ['owners', owner],
          `concept «${name}» is not listed under concepts; add it or correct the name`,
        );
    }
  }
  const conceptOf = (path: readonly string[], names: readonly string[]) => {
    for (const name of names.filter((each) => !(each in concepts))) {
      fault(path, `concept «${name}» is not listed under concepts; add it or correct the name`);
    }
  };
  for (const [claim, { unit, owner, within = owner, beside, shownBy, notBy }] of Object.entries(figures)) {
    conceptOf(['figures', claim], [...shownBy, ...notBy]);
    if (!known.units.has(unit))
      fault(
        ['figures', claim],
        `unit «${unit}» is not in data/story/profile.yaml; add it or correct the name`,
      );
    if (!claims.some((each) => each.id === claim && each.kind === 'figure')) {
      fault(['figures', claim], `«${claim}» is no figure claim of data/story/claims.yaml; correct the id`);
    }
    for (const name of [owner, within, ...beside].filter((each) => each !== undefined && !(each in owners)))
      fault(['figures', claim], `owner «${name}» is not listed under owners; add it or correct the name`);
  }
  for (const { id, kind } of claims) {
    if (kind === 'figure' && !(id in figures))
      fault(
        ['figures'],
        `figure claim «${id}» is not here; add a line for it: ${id}: { unit: …, owner: …, shownBy: [ … ] }`,
      );
    if (kind === 'date' && !(id in dates))
      fault(
        ['dates'],
        `date claim «${id}» is not here; add a line for it with the concepts that stand near its date: ${id}: { by: [ … ] }`,
      );
  }
  for (const [claim, { by, of, since }] of Object.entries(dates)) {
    if (!claims.some((each) => each.id === claim)) {
      fault(['dates', claim], `«${claim}» is no claim of data/story/claims.yaml; correct the id`);
    }
    conceptOf(['dates', claim], [...by, ...of, ...since]);
  }
  for (const [claim, byFacet] of Object.entries(facets)) {
    for (const [facet, names] of Object.entries(byFacet)) {
      if (!claims.some((each) => each.id === claim && each.facets.some((known) => known.id === facet))) {
        fault(
          ['facets', claim, facet],
          `claim «${claim}» has no facet «${facet}» in data/story/claims.yaml; correct either`,
        );
      }
      for (const name of names.filter((each) => !(each in concepts))) {
        fault(
          ['facets', claim, facet],
          `concept «${name}» is not listed under concepts; add it or correct the name`,
        );
      }
    }
  }
  for (const [claim, stances] of Object.entries(contraries)) {
    for (const [stance, { deed, doneBy, doneTo }] of Object.entries(stances)) {
      const path = ['contraries', claim, stance];
      if (deed.length > 0 !== (doneBy.length > 0 !== doneTo.length > 0))
        fault(path, 'a `deed` needs either `doneBy` or `doneTo`, and these need a `deed`');
      for (const id of [...doneBy, ...doneTo].filter((each) => !actors.some((actor) => actor.id === each)))
        fault(path, `«${id}» is no actor of data/story/actors.yaml; correct the id`);
    }
  }
  for (const { path, claim, stance } of told) {
    const known = claims.find(({ id }) => id === claim)?.stances.find(({ id }) => id === stance);
    if (!known)
      fault(path, `claim «${claim}» has no stance «${stance}» in data/story/claims.yaml; correct either`);
    else if (known.position !== (path[0] === 'positions'))
      fault(
        path,
        known.position
          ? `«${stance}» is a position in data/story/claims.yaml and contradicts nothing; put it under positions`
          : `«${stance}» is no position; put it under contraries, or write \`position: true\` in data/story/claims.yaml`,
      );
  }
  if (problems.length > before) return null;
  const namesakes = actors
    .filter(({ id }) => subject.alone.includes(id) || subject.shared.includes(id))
    .flatMap((actor) => actor.namesakes);
  const [elsewhere] = subject.elsewhere;
  const compiled = Object.entries(concepts).map(([name, list]): [string, string[]] => [
    name,
    // A namesake of the subject is something else of its kind.
    compileAll(name === elsewhere ? [...list, ...namesakes] : list),
  ]);
  const stances = told.flatMap(({ claim, stance, parts }) =>
    PARTS.flatMap((part): [string, string[]][] => {
      const list = parts[part] ?? [];
      return list.length === 0 ? [] : [[stanceConcept(claim, stance, part), compileAll(list)]];
    }),
  );
  const deeds = Object.entries(contraries).map(([claim, byStance]) => [
    claim,
    Object.fromEntries(
      Object.entries(byStance).flatMap(([stance, { deed, doneBy, doneTo }]) =>
        deed.length > 0 ? [[stance, { by: doneBy, to: doneTo }]] : [],
      ),
    ),
  ]);
  const asked = Object.entries(figures).map(([claim, figure]): [string, FigureQuestion] => {
    const { owner = null, within = owner, beside, ...rest } = figure;
    const besides = Object.values(figures).flatMap((each) =>
      (each.within ?? each.owner) === within ? (each.owner ?? []) : [],
    );
    const ofSubject = owner === subject.owner;
    return [claim, { ...rest, owner, within, ofSubject, beside: [...new Set([...besides, ...beside])] }];
  });
  return {
    phrases: indexPhrases(Object.fromEntries([...compiled, ...stances])),
    owners,
    figures: Object.fromEntries(asked),
    dates,
    facets,
    deeds: Object.fromEntries(deeds),
  };
}

type Part = (typeof PARTS)[number];

/** The stances of a section of the file, each with its phrases and where it stands. */
function stancesIn(
  section: string,
  byClaim: Readonly<Record<string, Readonly<Record<string, Partial<Record<Part, readonly string[]>>>>>>,
) {
  return Object.entries(byClaim).flatMap(([claim, byStance]) =>
    Object.entries(byStance).map(([stance, parts]) => ({
      path: [section, claim, stance],
      claim,
      stance,
      parts,
    })),
  );
}

function compileAll(list: readonly string[]): string[] {
  return [...new Set(list.map(compilePhrase))].filter((phrase) => phrase !== '');
}
