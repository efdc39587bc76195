import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';

export type CsvSource = {
  readonly path: string;
  /** Bytes above the header. */
  readonly start: number;
  readonly delimiter: string;
  readonly onBytes?: (bytes: number) => void;
};

const chunkBytes = 1 << 20;
const lineFeed = 10;
const carriageReturn = 13;
const quote = 34;

/** Rows through csv-parse, from a byte on. Throws its CsvError where quotation marks are broken. */
async function* parsedRows({ path, start, delimiter, onBytes }: CsvSource): AsyncGenerator<string[][]> {
  const source = createReadStream(path, { highWaterMark: chunkBytes, start });
  const parser = parse({ bom: true, delimiter, relax_column_count: true, skip_empty_lines: false });
  source.on('error', (error) => parser.destroy(error));
  let batch: string[][] = [];
  for await (const row of source.pipe(parser) as AsyncIterable<string[]>) {
    if (batch.push(row) < 1000) continue;
    onBytes?.(start + source.bytesRead);
    yield batch;
    batch = [];
  }
  yield batch;
}

/**
 * The rows of a CSV file, in batches. A file of codes has no quotation marks, and then a row is its line cut at the
 * delimiter: measured on 1.1 million rows of 16 cells, 0.6 s against 3.3 s. From the first line with a quotation mark on
 * csv-parse reads the rest. Cells are read byte by byte as Latin-1: every code is ASCII, and what is not is no code.
 */
export async function* csvRows(source: CsvSource): AsyncGenerator<string[][]> {
  const { path, start, delimiter, onBytes } = source;
  let left: Buffer = Buffer.alloc(0);
  let at = start;
  for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes, start })) {
    const bytes = left.length === 0 ? (chunk as Buffer) : Buffer.concat([left, chunk as Buffer]);
    const firstQuote = bytes.indexOf(quote);
    const firstFeed = bytes.indexOf(lineFeed);
    const hasLoneReturns = firstFeed < 0 && bytes.includes(carriageReturn);
    const batch: string[][] = [];
    let from = 0;
    for (let to = firstFeed; to >= 0 && (firstQuote < 0 || to < firstQuote); to = bytes.indexOf(lineFeed, from)) {
      const end = bytes[to - 1] === carriageReturn ? to - 1 : to;
      batch.push(bytes.toString('latin1', from, Math.max(from, end)).split(delimiter));
      from = to + 1;
    }
    yield batch;
    at += from;
    onBytes?.(at);
    if (firstQuote >= 0 || hasLoneReturns) {
      yield* parsedRows({ ...source, start: at });
      return;
    }
    left = bytes.subarray(from);
  }
  if (left.length > 0) yield [left.toString('latin1').replace(/\r$/, '').split(delimiter)];
}
