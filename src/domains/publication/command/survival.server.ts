import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type CsvError, parse } from 'csv-parse/sync';
import type { Language } from '../../../kernel/language.ts';
import { Problem } from '../../../kernel/problem.ts';
import { printable } from '../../../kernel/text/printable.ts';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import { commandText } from './messages.ts';
import { languageAsked } from './options.ts';
import { survivalAnswer } from './survival-answer.ts';
import { type CsvLine, readSurvivalData } from './survival-data.ts';
import { survivalText as text } from './survival-messages.ts';
import { survivalAnswerText } from './survival-text.server.ts';

export type SurvivalIo = {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  readonly language: Language;
};

/** Exit codes: the answer is there; the file is wrong; the command cannot be carried out as given. */
const [answered, wrong, refused] = [0, 1, 2] as const;

const options = {
  json: { type: 'boolean' },
  ties: { type: 'string' },
  confidence: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

function flagsOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch {
    // Node's own sentence about an unknown option is English only; the usage says what there is.
    throw new Problem('invalid', commandText.unknownOption);
  }
}

function methodOf(ties = 'efron', confidence = '0.95') {
  if (ties !== 'efron' && ties !== 'breslow') throw new Problem('invalid', text.wrongTies);
  const share = Number(confidence);
  if (!(share > 0 && share < 1)) throw new Problem('invalid', text.wrongConfidence);
  return { ties, confidence: share } as const;
}

async function contentOf(path: string, name: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new Problem('not-found', commandText.noFile, { name });
    if (error.code === 'EISDIR') throw new Problem('not-found', commandText.isFolder, { name });
    throw new Problem('not-found', commandText.cannotRead, { name, code: error.code ?? 'unknown' });
  });
}

/** The rows with their lines, or the line at which the file is no table. */
function linesOf(content: string): readonly CsvLine[] | number {
  // A spreadsheet in a country that writes decimals with a comma puts semicolons between the cells.
  const [head = ''] = content.split('\n', 1);
  const delimiter = head.includes(';') && !head.includes(',') ? ';' : ',';
  try {
    const records = parse(content, { bom: true, info: true, delimiter, skip_empty_lines: true }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    return records.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    return (error as CsvError & { lines?: number }).lines ?? 1;
  }
}

/** The reader of a pipe may stop early, as `head` does. That is no fault; there is no reader left to write to. */
function closedByReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/**
 * `npx cape survival`: curves, tests and regressions of a table of times and endings. The answer is alone on stdout; what
 * is wrong goes to stderr, and then nothing is on stdout.
 */
export async function survivalCommand(args: readonly string[], io: SurvivalIo): Promise<number> {
  io.stdout.once('error', closedByReader);
  let texts = textsIn(io.language);
  try {
    const { values, positionals } = flagsOf(args);
    texts = textsIn(languageAsked({ lang: values.lang }, io.language));
    if (values.help) {
      io.stdout.write(`${texts.t(text.usage)}\n`);
      return answered;
    }
    const [path] = positionals;
    if (path === undefined || positionals.length > 1) throw new Problem('invalid', commandText.unknownOption);
    const method = methodOf(values.ties, values.confidence);
    const name = printable(basename(path));
    const lines = linesOf(await contentOf(path, name));
    const data = typeof lines === 'number' ? { text: text.notCsv, values: { line: lines } } : readSurvivalData(lines);
    if ('text' in data) {
      const column = printable(String(data.values.column ?? ''));
      io.stderr.write(`${texts.t(data.text, { ...data.values, column, name })}\n`);
      return wrong;
    }
    const answer = survivalAnswer(data, name, method);
    io.stdout.write(values.json ? `${JSON.stringify(answer)}\n` : survivalAnswerText(answer, texts));
    return answered;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const usage = error.text === commandText.unknownOption ? `\n${texts.t(text.usage)}` : '';
    io.stderr.write(`${texts.t(error.text, error.values)}${usage}\n`);
    return refused;
  }
}
