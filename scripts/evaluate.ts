/** `npm run evaluate`: how well the engine does on labelled text, each file scored by a model that never saw it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readLabelledFolder } from '../data/build/labelled';
import { compileLexicon } from '../data/build/lexicon';
import type { Problem } from '../data/build/problems';
import { loadGateTerms } from '../data/load-gate';
import { loadRecord } from '../data/load-record';
import { leaveOneFileOut, scoreWith } from './evaluate/leave-out';
import { type Outcome, ratesOf } from './evaluate/score';

const root = fileURLToPath(new URL('..', import.meta.url));
const record = loadRecord();
const problems: Problem[] = [];
const lexicon = compileLexicon(
  readFileSync(`${root}/data/story/lexicon.yaml`, 'utf8'),
  record.claims,
  problems,
);
if (!lexicon)
  throw new Error('data/story/lexicon.yaml does not compile; run npm run prepare-data to see why');
const labelled = readLabelledFolder(`${root}/tests/evaluation`);
const all: Outcome[] = [];
const show = process.argv.slice(2);
for (const { file, matcher, articles } of leaveOneFileOut({
  record,
  gate: loadGateTerms(),
  lexicon,
  labelled,
})) {
  const outcomes = scoreWith(record, matcher, articles);
  all.push(...outcomes);
  console.log(row(file, outcomes));
  if (show.some((name) => file.includes(name))) {
    for (const o of outcomes)
      if (o.kind !== 'right')
        console.log(`  ${o.kind} ${o.claim} [${o.expected}] [${o.given}] ${o.id}: ${o.sentence}`);
  }
}
console.log(row('all', all));
if (show.includes('claims'))
  for (const c of record.claims)
    console.log(
      row(
        c.id,
        all.filter((o) => o.claim === c.id),
      ),
    );

function row(name: string, outcomes: readonly Outcome[]): string {
  const { precision, recall, f1, verdicts } = ratesOf(outcomes);
  return [name.padEnd(26), ...[precision, recall, f1, verdicts].map((rate) => rate.toFixed(3))].join('  ');
}
