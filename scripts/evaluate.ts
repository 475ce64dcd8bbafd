/** `npm run evaluate`: how well the engine does on labelled text, each file scored by a model that never saw it. */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureAblation } from './evaluate/ablation/ablation';
import { measureBaselines } from './evaluate/baselines/baselines';
import { listErrors } from './evaluate/errors';
import { raisedFloors, readFloors } from './evaluate/floors';
import { type Material, readMaterial } from './evaluate/material';
import { type Measured, measure } from './evaluate/measure';
import { type EvaluateOptions, parseOptions, USAGE } from './evaluate/options';
import { accuracySection } from './evaluate/readme';
import { plainTable, type Table } from './evaluate/table';
import {
  ablationTable,
  aimsTable,
  baselinesTable,
  claimsTable,
  confusionTable,
  errorClassesTable,
  filesTable,
  kindsTable,
  pagesTable,
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
  const measured = await measure(material);
  showMeasured(measured, options.quick);
  if (options.errors !== null) showErrors(measured, material, options.errors);
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
  if (options.raiseFloors) {
    const path = join(root, 'tests/evaluation/floors.json');
    await writeFile(path, `${JSON.stringify(raisedFloors(measured, readFloors(path)), null, 2)}\n`);
  }
  if (options.writeReadme) {
    const path = join(root, 'README.md');
    const section = accuracySection(measured, baselines, material.notes, day);
    await writeFile(path, withSection(await readFile(path, 'utf8'), 'accuracy', section));
  }
}

function showMeasured({ figures, pages, allPages }: Measured, quick: boolean): void {
  show(filesTable(figures));
  if (quick) return;
  show(aimsTable(figures));
  show(silenceTable(figures));
  show(kindsTable(figures));
  show(claimsTable(figures));
  show(verdictsTable(figures));
  show(confusionTable(figures));
  show(errorClassesTable(figures));
  show(pagesTable(pages, allPages));
}

function showErrors({ units, pages }: Measured, { notes }: Material, part: string): void {
  const files = [
    ...notes.map(({ file }) => ({ file, units: units.filter((unit) => unit.file === file) })),
    ...pages.map((page) => ({ file: page.name, units: page.units })),
  ].filter(({ file }) => file.includes(part));
  if (files.length === 0) throw new Error(`No file of corpus has «${part}» in its name.`);
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
