/** The stubs of a claim: its entries in data/story, put where its kind stands, and what else it needs. */
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { FILL_IN } from '../../data/build/check/filled';
import type { ClaimKind } from '../../engine/model/record';

/** Files with a claim's entries in them, as texts. */
export interface ClaimFiles {
  readonly claims: string;
  readonly lexicon: string;
}

/** The kinds that answers take a stance on. */
const STANCES =
  '{ id: FILL-IN, label: FILL-IN, contraries: [] } # contraries: stances that cannot hold beside it';

/** Puts a claim's stubs into the files; everything else in them, comments too, stays as it is. */
export function withClaim({ claims, lexicon }: ClaimFiles, id: string, kind: ClaimKind): ClaimFiles {
  const entry = [
    `  - id: ${id}`,
    `    kind: ${kind}`,
    `    heading: ${FILL_IN}`,
    `    question: ${FILL_IN}`,
    `    topic: ${FILL_IN} # one of the topics above`,
    `    speaks: { from: ${FILL_IN}, to: ${FILL_IN} } # days for which the record answers it; out where no date could change the answer`,
    ...(takesStances(kind) ? ['    stances:', `      - ${STANCES}`] : []),
  ];
  const place = LEXICON[kind];
  return {
    claims: insertedAt(claims, endOfLastClaim(claims, kind), entry),
    lexicon:
      place === undefined ? lexicon : insertedAt(lexicon, endOfPart(lexicon, place.part), place.lines(id)),
  };
}

/** Where the lexicon asks for a claim of a kind, and with what. */
const LEXICON: Readonly<
  Partial<Record<ClaimKind, { readonly part: string; readonly lines: (id: string) => readonly string[] }>>
> = {
  figure: {
    part: 'figures',
    lines: (id) => [
      `  ${id}: { unit: ${FILL_IN}, owner: ${FILL_IN}, shownBy: [${FILL_IN}] } # a unit of profile.yaml; an owner and concepts of this file`,
    ],
  },
  date: {
    part: 'dates',
    lines: (id) => [`  ${id}: { by: [${FILL_IN}] } # concepts of this file that stand near its date`],
  },
  event: { part: 'contraries', lines: contraryLines },
  state: { part: 'contraries', lines: contraryLines },
};

function contraryLines(id: string): readonly string[] {
  return [
    `  ${id}: # take this out where no page would say the contrary of the record`,
    `    ${FILL_IN}: # a stance that contradicts the record`,
    `      - ${FILL_IN} # a phrase that says it`,
  ];
}

/** What a claim of a kind needs besides its stubs, with one labelled row as an example. */
export function claimNeeds(id: string, kind: ClaimKind): string {
  const { answer, rows, verdict } = NEEDS[kind];
  const example = {
    id: `own-NAME-${id}-01`,
    text: 'A sentence that makes the claim.',
    context: null,
    published: '2024-06-12',
    plant_page: true,
    labels: [{ claim: id, verdict: [verdict], optional: false }],
    why: 'what the label rests on',
  };
  return [
    'In seeds/, under the answers of each statement that bears on it:',
    `    - { claim: ${id}, ${answer} }`,
    'In corpus/, in two files or more, some twenty labelled rows, as corpus/GUIDE.md says:',
    ...rows.map((row) => `    ${row}`),
    '    as many that only look like it, with "labels": [] (the same words of another place, time or person)',
    `A row: ${JSON.stringify(example)}`,
  ].join('\n');
}

interface Needs {
  readonly answer: string;
  readonly rows: readonly string[];
  readonly verdict: string;
}

const STANCE_NEEDS: Needs = {
  answer: 'stance: …',
  rows: [
    'six or more that say what the record says, each in other words: "matches"',
    'three or more that say the contrary: "differs"',
  ],
  verdict: 'matches',
};

const NEEDS: Readonly<Record<ClaimKind, Needs>> = {
  figure: {
    answer: 'amount: 750, unit: jobs, qualifier: exact, words: "750"',
    rows: [
      'six or more with the figure on record, bare, hedged and in words: "matches"',
      'four or more with another figure: "differs"',
    ],
    verdict: 'matches',
  },
  date: {
    answer: 'when: 2015, words: "2015"',
    rows: ['six or more with the date on record: "matches"', 'four or more with another date: "differs"'],
    verdict: 'matches',
  },
  event: STANCE_NEEDS,
  state: {
    ...STANCE_NEEDS,
    rows: [...STANCE_NEEDS.rows, 'some on pages from before a change: "superseded" (or "matches")'],
  },
  position: {
    answer: 'stance: …',
    rows: ['ten or more that give or quote the position: "on-record"'],
    verdict: 'on-record',
  },
  role: {
    answer: 'actor: …, post: …',
    rows: ['six or more with a right post: "matches"', 'six or more with a wrong one: "role-differs"'],
    verdict: 'matches',
  },
};

function takesStances(kind: ClaimKind): boolean {
  return kind === 'event' || kind === 'state' || kind === 'position';
}

/** Offset after the last claim of a kind, or after the last claim where there is none of it. */
function endOfLastClaim(text: string, kind: ClaimKind): number {
  const list = parseDocument(text).get('claims');
  if (!isSeq(list)) throw new Error('data/story/claims.yaml has no list of claims; restore it');
  const ofKind = list.items.filter((item) => isMap(item) && item.get('kind') === kind);
  return endOfLine(text, ofKind.at(-1) ?? list.items.at(-1));
}

/** Offset after the last entry of a part of the lexicon. */
function endOfPart(text: string, part: string): number {
  const document = parseDocument(text);
  const map = document.get(part);
  if (!isMap(map)) throw new Error(`data/story/lexicon.yaml has no ${part}; restore it`);
  return endOfLine(text, map.items.at(-1)?.value ?? map);
}

/** Offset of the beginning of the line after a node's value. */
function endOfLine(text: string, node: unknown): number {
  const range = isMap(node) || isSeq(node) || isScalar(node) ? node.range : null;
  const end = range?.[1];
  if (end === undefined) return text.length;
  // A block ends where the next thing begins: what stands before that, save white space and comments, is its own.
  const own = text.slice(0, end).replace(/(?:\s*\n[ \t]*(?:#[^\n]*)?)*$/, '');
  const line = text.indexOf('\n', own.length);
  return line < 0 ? text.length : line + 1;
}

function insertedAt(text: string, offset: number, lines: readonly string[]): string {
  const before = text.slice(0, offset);
  return `${before}${before.endsWith('\n') ? '' : '\n'}${lines.join('\n')}\n${text.slice(offset)}`;
}
