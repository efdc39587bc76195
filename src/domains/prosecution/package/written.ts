import { canonical } from '../../../kernel/text/canonical.ts';

/** A line of a text of the package: what it is called, and what stands in it. */
export type NamedLine = readonly [name: string, text: string];

/** A text of the package, such as its manifest: JSON, of which each field and each row of a list stands on a line of its own. */
export type WrittenText = { readonly text: string; readonly lines: readonly NamedLine[] };

type Rows = readonly Readonly<Record<string, unknown>>[];

const areRows = (value: unknown): value is Rows =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'object' && one !== null);

/**
 * The one way in which such a text is written (each value as RFC 8785 has it), so that the same says the same bytes, and a line that was changed
 * can be named by what it is about.
 */
export function writtenOf(
  document: Readonly<Record<string, unknown>>,
  nameOf: (field: string, row: Readonly<Record<string, unknown>>, place: number) => string,
): WrittenText {
  const fields = Object.keys(document).sort();
  const lines: NamedLine[] = [['frame', '{']];
  for (const [place, field] of fields.entries()) {
    const value = document[field];
    const comma = place < fields.length - 1 ? ',' : '';
    if (areRows(value)) {
      lines.push([field, `${JSON.stringify(field)}:[`]);
      for (const [row, one] of value.entries())
        lines.push([nameOf(field, one, row), `${canonical(one)}${row < value.length - 1 ? ',' : ''}`]);
      lines.push([field, `]${comma}`]);
    } else lines.push([field, `${JSON.stringify(field)}:${canonical(value)}${comma}`]);
  }
  lines.push(['frame', '}']);
  return { text: `${lines.map(([, text]) => text).join('\n')}\n`, lines };
}

/** What is kept of each line, so that one that was changed is found: its name, and the beginning of its sum. */
export type LineSum = [name: string, sum: string];

export const lineSums = (lines: readonly NamedLine[], sumOf: (text: string) => string): LineSum[] =>
  lines.map(([name, text]) => [name, sumOf(text).slice(0, 16)]);

/** The names of the lines that do not say what they said; where lines came or went, the first place where they do not agree. */
export function changedLines(text: string, kept: readonly LineSum[], sumOf: (text: string) => string): string[] {
  const found = text.split('\n');
  const isSameCount = found.length === kept.length + 1;
  const differs = kept.flatMap(([name, sum], line) => (sumOf(found[line] ?? '').slice(0, 16) === sum ? [] : [name]));
  return [...new Set(isSameCount ? differs : differs.slice(0, 1))];
}
