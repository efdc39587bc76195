import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../../../kernel/language.ts';
import { Problem } from '../../../kernel/problem.ts';
import { WouldDestroy, writeWhole } from '../../../platform/files/whole-file.ts';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import { dayNumber } from '../day.ts';
import { type CaseloadRow, Day } from '../file/columns.ts';
import { generateCaseload, type SeedOptions, seedHead, seedLine, type Truth } from './caseload.ts';
import { seedMessages as text } from './messages.ts';

/** Takes the rows of the caseload into a database through the ordinary acts; answers with how many acts it made. */
export type IntoDatabase = (url: string, rows: Iterable<CaseloadRow>) => Promise<number>;

export type SeedIo = {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  readonly language: Language;
  /** Handed in by `main`, which alone knows the database. Without it `--into` is refused with a sentence. */
  readonly intoDatabase?: IntoDatabase;
};

type Wanted = SeedOptions & { readonly out?: string; readonly into?: string; readonly truth?: string };

const mostCases = 1_000_000;
const mostSeed = 4_294_967_295;
const chunkLength = 1 << 16;
/** The invented world begins in 2019; a month of it is the least there can be. */
const earliestUntil = dayNumber('2019-02-01');

const optionNames = {
  cases: { type: 'string' },
  seed: { type: 'string', default: '1' },
  until: { type: 'string' },
  out: { type: 'string' },
  into: { type: 'string' },
  truth: { type: 'string' },
  lang: { type: 'string' },
} as const;

function wholeNumber(value: string | undefined, option: string, least: number, most: number): number {
  const number = /^\d{1,10}$/.test(value ?? '') ? Number(value) : Number.NaN;
  if (!(number >= least && number <= most)) throw new Problem('invalid', text.wrongNumber, { option, least, most });
  return number;
}

function wantedOf(args: readonly string[]): Wanted {
  let values: { [Name in keyof typeof optionNames]?: string };
  try {
    ({ values } = parseArgs({ args: [...args], options: optionNames, strict: true }));
  } catch {
    // An option the command does not know: Node's own sentence is English only, ours says what there is.
    throw new Problem('invalid', text.usage);
  }
  if (args.length === 0) throw new Problem('invalid', text.usage);
  const { until, out, into, truth } = values;
  if ((out === undefined) === (into === undefined)) throw new Problem('invalid', text.noPlace);
  if (until !== undefined && (Day.safeParse(until).data ?? 0) < earliestUntil)
    throw new Problem('invalid', text.wrongDay);
  return {
    cases: wholeNumber(values.cases, '--cases', 1, mostCases),
    seed: wholeNumber(values.seed, '--seed', 0, mostSeed),
    ...(until ? { until } : {}),
    ...(out ? { out } : {}),
    ...(into ? { into } : {}),
    ...(truth ? { truth } : {}),
  };
}

/** What the generator returns at its end, and how many rows it gave. */
type Tally = { rows: number; truth: Truth | null };

function* tallied(rows: Generator<CaseloadRow, Truth>, tally: Tally): Generator<CaseloadRow> {
  for (;;) {
    const next = rows.next();
    if (next.done) {
      tally.truth = next.value;
      return;
    }
    tally.rows += 1;
    yield next.value;
  }
}

/** The text of the file in pieces of 64 kB, so that a million cases are never in memory. */
function* chunksOf(head: string, rows: Iterable<CaseloadRow>): Generator<string> {
  let chunk = head;
  for (const row of rows) {
    chunk += seedLine(row);
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';

async function written(path: string, content: Iterable<string>): Promise<void> {
  const name = basename(path);
  await writeWhole(path, content).catch((error: unknown) => {
    if (error instanceof WouldDestroy) throw new Problem('invalid', text.notAFile, { name });
    throw new Problem('invalid', text.cannotWrite, { name, code: codeOf(error) });
  });
}

/**
 * `npm run seed`: writes the statistical caseload into a file, or hands its rows to a database. Exit code 0, or 2 when
 * the command cannot be carried out as given.
 */
export async function seedCommand(args: readonly string[], io: SeedIo): Promise<number> {
  const asked = args[args.indexOf('--lang') + 1];
  const { t, formats } = textsIn(args.includes('--lang') && (asked === 'sv' || asked === 'en') ? asked : io.language);
  try {
    const wanted = wantedOf(args);
    const tally: Tally = { rows: 0, truth: null };
    const rows = tallied(generateCaseload(wanted), tally);
    if (wanted.out !== undefined) await written(wanted.out, chunksOf(seedHead(wanted), rows));
    else if (!io.intoDatabase) throw new Problem('invalid', text.notConnected);
    else await io.intoDatabase(wanted.into as string, rows);
    const truth = tally.truth as Truth;
    if (wanted.truth !== undefined) {
      const { cases, seed } = wanted;
      await written(wanted.truth, [`${JSON.stringify({ invented: true, cases, seed, ...truth }, null, 2)}\n`]);
    }
    const told = { rows: tally.rows, persons: truth.seen, cases: truth.cases_seen, hidden: truth.hidden };
    const values = Object.fromEntries(Object.entries(told).map(([name, value]) => [name, formats.number(value)]));
    io.stdout.write(`${t(text.written, values)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    io.stderr.write(`${t(error.text, error.values)}\n`);
    return 2;
  }
}
