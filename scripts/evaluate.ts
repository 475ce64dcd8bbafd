/** `npm run evaluate`: how well the engine does on labelled text, each part scored by a model that never saw it. */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { THRESHOLDS } from '../data/build/train/fit';
import { measureAblation } from './evaluate/ablation/ablation';
import { measureBaselines } from './evaluate/baselines/baselines';
import { writeCalibration } from './evaluate/calibration-file';
import { curveOf } from './evaluate/curve';
import { listErrors, listFalseAccusations } from './evaluate/errors';
import { measureRankings } from './evaluate/evidence';
import type { Breakdown } from './evaluate/figures';
import { acceptedFloors, raisedFloors, readFloors } from './evaluate/floors';
import { type Fold, fewFolds, foldsByFile } from './evaluate/folds';
import { loneClaims } from './evaluate/lone-claims';
import { type Material, readMaterial } from './evaluate/material';
import { type Measured, measure } from './evaluate/measure';
import { type EvaluateOptions, parseOptions, USAGE } from './evaluate/options';
import { accuracySection } from './evaluate/readme';
import { plainTable, type Table } from './evaluate/table';
import {
  ablationTable,
  accusationsByTable,
  accusationsTable,
  aimsTable,
  baselinesTable,
  claimsTable,
  confusionTable,
  curveTable,
  errorClassesTable,
  filesTable,
  groupsTable,
  kindsTable,
  pagesTable,
  rankingsTable,
  silenceTable,
  verdictsTable,
} from './evaluate/tables';
import { withSection } from './readme-section';

/** npm runs commands in the package's folder; a file is named from where the reader stands. */
const folder = process.env.INIT_CWD ?? process.cwd();
const root = fileURLToPath(new URL('..', import.meta.url));

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  if (options === null) return 2;
  if (options === 'help') {
    console.log(USAGE);
    return 0;
  }
  try {
    await evaluate(options);
    return 0;
  } catch (error) {
    console.error(messageOf(error));
    return 1;
  }
}

async function evaluate(options: EvaluateOptions): Promise<void> {
  const material = await readMaterial(root);
  const folds = foldsOf(material, options);
  const decided = material.record.claims.filter(({ kind }) => kind !== 'role').map(({ id }) => id);
  for (const line of loneClaims(material.labelled, decided)) console.error(line);
  const measured = await measure(material, folds);
  showMeasured(measured, folds);
  // Rankings are of all files together, and of no fold.
  if (!options.quick && options.only === null) show(rankingsTable(measureRankings(material)));
  if (options.curve) showCurve(measured);
  if (options.errors) showErrors(measured, material, options.only ?? '');
  const baselines = options.baselines ? measureBaselines(material) : [];
  if (options.baselines) show(baselinesTable(measured.figures, baselines));
  const ablation = options.ablation ? measureAblation(material) : [];
  if (options.ablation) show(ablationTable(ablation));
  const day = new Date();
  if (options.json !== null) {
    const { figures, pages, allPages } = measured;
    const written = {
      date: day.toISOString().slice(0, 10),
      ...figures,
      pages,
      allPages,
      baselines,
      ablation,
    };
    await writeFile(resolve(folder, options.json), `${JSON.stringify(written, null, 2)}\n`);
  }
  if (options.writeCalibration) writeCalibration(material.folder, measured.calibration);
  if (options.raiseFloors || options.acceptFloors !== null) {
    const path = join(root, 'tests/evaluation/floors.json');
    const before = readFloors(path);
    const floors =
      options.acceptFloors === null
        ? raisedFloors(measured, before)
        : acceptedFloors(measured, before, options.acceptFloors);
    await writeFile(path, `${JSON.stringify(floors, null, 2)}\n`);
  }
  if (options.writeReadme) {
    const path = join(root, 'README.md');
    const section = accuracySection(measured, day);
    await writeFile(path, withSection(await readFile(path, 'utf8'), 'accuracy', section));
  }
}

/** The folds to be run: those alone that hold a file asked for, and of these folds everything. */
function foldsOf({ labelled, notes }: Material, { quick, only }: EvaluateOptions): Fold[] {
  const folds = quick ? fewFolds(labelled, notes) : foldsByFile(labelled, notes);
  const asked = folds.filter(({ articles }) => articles.some(({ file }) => file.includes(only ?? '')));
  if (asked.length === 0) throw new Error(`No measured file of corpus has «${only}» in its path.`);
  return asked;
}

function showMeasured({ figures, pages, allPages }: Measured, folds: readonly Fold[]): void {
  const files = new Set(folds.flatMap(({ articles }) => articles.map(({ file }) => file)));
  const measured = { ...figures, files: figures.files.filter(({ name }) => files.has(name)) };
  show(groupsTable(measured));
  show(accusationsTable(measured));
  show(silenceTable(measured));
  show(aimsTable(measured));
  show(filesTable(measured));
  const { real, altered } = measured.accusations;
  show(accusationsByTable('Accusations on real coverage, by verdict', real.verdicts));
  show(accusationsByTable('Accusations on real coverage, by claim', real.claims));
  show(accusationsByTable('Accusations where one is due, by verdict', altered.verdicts));
  show(accusationsByTable('Accusations where one is due, by claim', altered.claims));
  showBreakdown('real coverage', measured.real);
  showBreakdown('invented files', measured.invented);
  if (pages.length > 0) show(pagesTable(pages, allPages));
  console.log(`False accusations on real coverage\n${listFalseAccusations(real.wrong)}\n`);
}

/** The thresholds are in `data/build/train/fit.ts`; this says what they should be. */
function showCurve({ probable }: Measured): void {
  const parts = [
    ['real coverage', ['storyYear', 'elsewhere']],
    ['real coverage, the story’s year', ['storyYear']],
    ['invented files', ['invented']],
  ] as const;
  for (const [name, of] of parts) {
    const some = probable.filter(({ part }) => of.some((each) => each === part));
    show(curveTable(`Marks by threshold, ${name}`, curveOf(some, THRESHOLDS)));
  }
}

function showBreakdown(text: string, breakdown: Breakdown): void {
  for (const table of [kindsTable, claimsTable, verdictsTable, confusionTable, errorClassesTable])
    show(table(text, breakdown));
}

function showErrors({ units, pages }: Measured, { notes }: Material, part: string): void {
  const files = [
    ...notes.map(({ file }) => ({ file, units: units.filter((unit) => unit.file === file) })),
    ...pages.map((page) => ({ file: page.name, units: page.units })),
  ].filter(({ file }) => file.includes(part));
  for (const { file, units } of files) console.log(`Errors in ${file}\n${listErrors(units)}\n`);
}

function show(table: Table): void {
  console.log(`${plainTable(table)}\n`);
}

function optionsOf(args: readonly string[]): EvaluateOptions | 'help' | null {
  try {
    return parseOptions(args);
  } catch (error) {
    console.error(`${messageOf(error)}\n\n${USAGE}`);
    return null;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
