import { type CodedField, codeLists, codeVariants } from './code-lists.ts';

/** Names and labels of a code list read the same once blanks (also those that do not break), dashes and capitals are gone. */
export const plain = (cell: string): string => cell.replace(/[^A-Za-z0-9]/g, '').toLowerCase();

const tables = new Map<CodedField, ReadonlyMap<string, string>>();

function tableOf(field: CodedField): ReadonlyMap<string, string> {
  const known = tables.get(field);
  if (known) return known;
  const pairs = Object.entries(codeLists[field]).flatMap(([name, label]) => [
    [plain(name), name] as const,
    [plain(label), name] as const,
  ]);
  const variants = Object.entries(codeVariants[field] ?? {}).map(([seen, name]) => [plain(seen), name] as const);
  const table = new Map([...variants, ...pairs]);
  tables.set(field, table);
  return table;
}

/** The code that a cell names, by name or by label; null where it is empty, undefined where the list has no such code. */
export function codeOf(field: CodedField, cell: string): string | null | undefined {
  return plain(cell) === '' ? null : tableOf(field).get(plain(cell));
}

/**
 * The codes that a cell names. Spreadsheets put a semicolon between them, forms a blank, and labels hold semicolons, blanks
 * and commas too: a longer label is preferred to its parts. Undefined where any part is no code.
 */
export function codesOf(field: CodedField, cell: string): readonly string[] | undefined {
  if (plain(cell) === '') return [];
  const table = tableOf(field);
  for (const between of [/[;|\n]/, /,/, /\s+/]) {
    const codes = joined(cell.split(between), table);
    if (codes) return [...new Set(codes)];
  }
  return undefined;
}

/** Reads parts from the left, as many together as make a code. Empty parts, as at the end of a list, are passed over. */
function joined(parts: readonly string[], table: ReadonlyMap<string, string>): string[] | undefined {
  const codes: string[] = [];
  for (let from = 0; from < parts.length; ) {
    if (plain(parts[from] ?? '') === '') {
      from += 1;
      continue;
    }
    let to = parts.length;
    while (to > from && !table.has(plain(parts.slice(from, to).join('')))) to -= 1;
    if (to === from) return undefined;
    codes.push(table.get(plain(parts.slice(from, to).join(''))) as string);
    from = to;
  }
  return codes;
}
