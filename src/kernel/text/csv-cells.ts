/**
 * The rows of a CSV text that is held whole, as `csv-rows.server.ts` gives them of one that is not: the same cells for the
 * same text, which csv-cells.test.ts holds the two to. A cell in quotation marks may hold the delimiter, line breaks and
 * quotation marks written twice. Null, and then nothing more: a quotation mark is not closed, or is inside a cell.
 */
export function* csvCells(text: string, delimiter: string): Generator<readonly string[] | null> {
  const feed = text.includes('\n') ? '\n' : '\r';
  let at = 0;
  while (at < text.length) {
    const end = endOf(text, feed, at);
    const line = text.slice(at, end);
    if (!line.includes('"')) {
      yield line.replace(/\r$/, '').split(delimiter);
      at = end + 1;
      continue;
    }
    const read = quotedRow(text, { at, delimiter, feed });
    yield read?.cells ?? null;
    if (!read) return;
    at = read.next;
  }
}

const endOf = (text: string, feed: string, from: number): number => {
  const found = text.indexOf(feed, from);
  return found < 0 ? text.length : found;
};

type From = { readonly at: number; readonly delimiter: string; readonly feed: string };

/** One row with quotation marks in it, and where the next begins. */
function quotedRow(text: string, { at: from, delimiter, feed }: From): { cells: string[]; next: number } | null {
  const cells: string[] = [];
  for (let at = from; ; ) {
    const cell = text[at] === '"' ? quotedCell(text, at + 1) : plainCell(text, at, delimiter, feed);
    if (!cell) return null;
    cells.push(cell.text);
    at = cell.end;
    if (text.startsWith(delimiter, at)) at += delimiter.length;
    else if (at >= text.length) return { cells, next: at };
    else if (text[at] === feed) return { cells, next: at + 1 };
    else if (text[at] === '\r' && text[at + 1] === feed) return { cells, next: at + 2 };
    else return null; // something follows a closing quotation mark
  }
}

function quotedCell(text: string, from: number): { text: string; end: number } | null {
  let cell = '';
  for (let at = from; ; ) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { text: cell, end: quote + 1 };
    cell += '"';
    at = quote + 2;
  }
}

function plainCell(text: string, from: number, delimiter: string, feed: string): { text: string; end: number } | null {
  const line = endOf(text, feed, from);
  const next = text.indexOf(delimiter, from);
  const end = next < 0 || next > line ? line : next;
  const cell = text.slice(from, end);
  if (cell.includes('"')) return null;
  return { text: end === line ? cell.replace(/\r$/, '') : cell, end };
}
