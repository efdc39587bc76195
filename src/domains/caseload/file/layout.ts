import type { Message, MessageValues } from '../../../kernel/message.ts';
import { allStages, type Kind, matters } from '../codes/stages.ts';
import { isHtcdsHeader } from '../htcds/recognise-columns.ts';
import type { FileHead } from './caseload.ts';
import { caseloadColumns, Day, requiredColumns } from './columns.ts';
import { layoutMessages as text } from './layout-messages.ts';

export type Format = 'cape' | 'htcds';

export type Layout = {
  readonly format: Format;
  readonly delimiter: string;
  readonly header: readonly string[];
  readonly head: FileHead;
  /** How many lines, and how many characters of the opening, are above the header. */
  readonly linesAbove: number;
  readonly signsAbove: number;
};

export type LayoutProblem = {
  readonly row: number;
  readonly column: string;
  readonly text: Message;
  readonly values?: MessageValues;
};

const heldWords: readonly string[] = [...allStages, ...matters, 'exits'];
const kindHolding: Readonly<Record<string, Kind | undefined>> = { holds: 'lived', 'holds-reviewed': 'reviewed' };

/** The separator between cells: whichever of comma, semicolon and tab the header holds most of. */
function delimiterOf(line: string): string {
  const count = (sign: string): number => line.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** A spreadsheet that saves a comment line may put it in quotation marks and add empty cells. */
const isComment = (line: string): boolean => /^\s*"?#/.test(line);

/** `# invented: …`, `# followed-to: 2026-11-24`, `# holds: report verdict exits` (of the operational rows;
 * `# holds-reviewed:` of the reviewed ones). Other comment lines are for people. */
function headOf(lines: readonly string[]): FileHead | LayoutProblem {
  let invented = false;
  let followedTo: number | null = null;
  const holds = { lived: new Set<string>(), reviewed: new Set<string>() };
  for (const [index, line] of lines.entries()) {
    const [, key, value = ''] = /^\s*"?#\s*([a-z-]+)\s*:\s*(.*?)[\s,;"]*$/i.exec(line) ?? [];
    if (key?.toLowerCase() === 'invented') invented = true;
    if (key?.toLowerCase() === 'followed-to') {
      const day = Day.safeParse(value);
      if (!day.success) return { row: index + 1, column: 'followed-to', text: text.followedTo };
      followedTo = day.data;
    }
    const kind = kindHolding[key?.toLowerCase() ?? ''];
    if (!kind) continue;
    const words = value.split(/[\s,;]+/).filter(Boolean);
    if (!words.every((word) => heldWords.includes(word))) {
      return { row: index + 1, column: `${key}`, text: text.holds, values: { words: heldWords.join(', ') } };
    }
    for (const word of words) holds[kind].add(word);
  }
  return { invented, followedTo, holds };
}

const unquoted = (cell: string): string =>
  cell
    .trim()
    .replace(/^"(.*)"$/s, '$1')
    .replaceAll('""', '"')
    .trim();

/**
 * Reads what is above the rows: comment lines, then the header. `opening` is the beginning of the file, long enough
 * to hold the header. The header alone distinguishes CAPE's own columns from those of HTCDS 2.0.
 */
export function layoutOf(opening: string): Layout | LayoutProblem {
  const lines = opening.replace(/^\uFEFF/, ' ').split(/(?<=\r\n|\n|\r(?!\n))/);
  const linesAbove = lines.findIndex((line) => !isComment(line) && line.trim() !== '');
  if (linesAbove < 0) return { row: 1, column: '', text: text.empty };
  const head = headOf(lines.slice(0, linesAbove));
  if ('row' in head) return head;
  const headerLine = lines[linesAbove] as string;
  const delimiter = delimiterOf(headerLine);
  const signsAbove = lines.slice(0, linesAbove).join('').length;
  return headerOf(headerLine.split(delimiter).map(unquoted), { delimiter, head, linesAbove, signsAbove });
}

/** The same of cells, as a spreadsheet has them: comment lines are in its first column. */
export function layoutOfRows(rows: readonly (readonly string[])[]): Layout | LayoutProblem {
  const linesAbove = rows.findIndex((cells) => !isComment(cells[0] ?? '') && cells.some((cell) => cell.trim() !== ''));
  if (linesAbove < 0) return { row: 1, column: '', text: text.empty };
  const head = headOf(rows.slice(0, linesAbove).map((cells) => cells[0] ?? ''));
  if ('row' in head) return head;
  const header = (rows[linesAbove] as readonly string[]).map((cell) => cell.trim());
  return headerOf(header, { delimiter: '', head, linesAbove, signsAbove: 0 });
}

function headerOf(header: readonly string[], found: Omit<Layout, 'format' | 'header'>): Layout | LayoutProblem {
  const row = found.linesAbove + 1;
  if (isHtcdsHeader(header)) return { ...found, format: 'htcds', header };
  const twice = header.find((name, index) => name !== '' && header.indexOf(name) !== index);
  if (twice !== undefined) return { row, column: twice, text: text.twice };
  const missing = requiredColumns.filter((name) => !header.includes(name));
  if (missing.length > 0) {
    return { row, column: missing.join(', '), text: text.missing, values: { columns: caseloadColumns.join(', ') } };
  }
  const strange = header.findIndex((name) => !(caseloadColumns as readonly string[]).includes(name));
  if (strange >= 0) {
    const values = { place: strange + 1, columns: caseloadColumns.join(', ') };
    return { row, column: '', text: text.strange, values };
  }
  return { ...found, format: 'cape', header };
}
