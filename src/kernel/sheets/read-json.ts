import { type ListWrong, mostRows } from './sheet.ts';

type Cells = ReadonlyMap<string, string>;
const mostColumns = 1000;
/** Several values in one cell, as HTCDS writes them in CSV. */
const between = '; ';

/**
 * The records of a JSON file as rows under the names of their fields: a list of objects, or an object that holds one such list. What stands in an
 * object of a record, such as one for each table of a standard, is taken by its own name; several codes stand in one cell. Null where it is no such list.
 */
export function readJson(text: string): readonly (readonly string[])[] | ListWrong | null {
  const records = recordsIn(text);
  if (records === null) return null;
  if (records.length > mostRows) return 'too-many-rows';
  const names = new Set<string>();
  const all: Cells[] = [];
  for (const record of records) {
    const cells = cellsOf(record);
    if (cells === null) return null;
    for (const name of cells.keys()) names.add(name);
    if (names.size > mostColumns) return 'too-large';
    all.push(cells);
  }
  const headings = [...names];
  return [headings, ...all.map((cells) => headings.map((name) => cells.get(name) ?? ''))];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function recordsIn(text: string): readonly unknown[] | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null; // no JSON
  }
  if (Array.isArray(read)) return read;
  if (!isObject(read)) return null;
  const lists = Object.values(read).filter((value) => Array.isArray(value));
  return lists.length === 1 ? (lists[0] ?? null) : null;
}

/** One record: what its own fields hold, and those of the objects in it. Null where it is none, or where two fields bear one name. */
function cellsOf(record: unknown): Cells | null {
  if (!isObject(record)) return null;
  const cells = new Map<string, string>();
  const put = (name: string, value: unknown): boolean => {
    const cell = cellOf(value);
    if (cell === null || cells.has(name)) return false;
    cells.set(name, cell);
    return true;
  };
  for (const [name, value] of Object.entries(record)) {
    const inner = isObject(value) ? Object.entries(value) : [[name, value] as const];
    if (!inner.every(([one, held]) => put(one, held))) return null;
  }
  return cells;
}

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

function cellOf(value: unknown): string | null {
  if (value === null || value === undefined) return '';
  if (isPlain(value)) return String(value);
  return Array.isArray(value) && value.every(isPlain) ? value.join(between) : null;
}
