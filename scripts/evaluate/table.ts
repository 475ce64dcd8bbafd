/** Tables of text: for a terminal, aligned; for the README, in Markdown. The first column is of names, the others of values. */

export interface Table {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table as aligned lines under its title. */
export function plainTable({ title, headings, rows }: Table): string {
  const lines = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    widths
      .map((width, column) => {
        const cell = cells[column] ?? '';
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd();
  return [title, ...lines.map((cells) => `  ${line(cells)}`)].join('\n');
}

/** A table in Markdown, without its title. */
export function markdownTable({ headings, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = headings.map((_, column) => (column === 0 ? '---' : '---:'));
  return [line(headings), line(rule), ...rows.map(line)].join('\n');
}

/** A share with three decimals; a dash where there is none. */
export function share(value: number): string {
  return Number.isFinite(value) ? value.toFixed(3) : '–';
}
