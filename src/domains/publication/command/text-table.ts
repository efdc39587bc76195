const widest = 60;

const cut = (text: string): string => (text.length > widest ? `${text.slice(0, widest - 1)}…` : text);

type PlainTable = {
  readonly id?: string;
  readonly caption: string;
  readonly columns: readonly { readonly name: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly string[])[];
};

/** A table in plain text: words to the left, numbers to the right, two spaces between. */
export function textTable({ caption, columns, rows }: PlainTable): string {
  const lines = [columns.map(({ name }) => name), ...rows].map((row) => row.map(cut));
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => (line[index] ?? '').length)));
  const drawn = lines.map((line) =>
    line
      .map((text, index) =>
        columns[index]?.isNumber ? text.padStart(widths[index] ?? 0) : text.padEnd(widths[index] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return [
    caption,
    '-'.repeat(
      Math.min(
        100,
        widths.reduce((sum, width) => sum + width + 2, -2),
      ),
    ),
    ...drawn,
  ].join('\n');
}
