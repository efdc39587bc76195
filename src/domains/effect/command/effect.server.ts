import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type CsvError, parse } from 'csv-parse/sync';
import type { Language } from '../../../kernel/language.ts';
import { printable } from '../../../kernel/text/printable.ts';
import { type Texts, textsIn } from '../../../platform/pages/catalogue.ts';
import { effectAnswer } from './effect-answer.ts';
import { type CsvLine, readEffectData } from './effect-data.ts';
import { effectText as text } from './effect-messages.ts';
import { effectAnswerText } from './effect-text.server.ts';

export type EffectIo = {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  readonly language: Language;
};

/** Exit codes: the answer is there; the file is wrong; the command cannot be carried out as given. */
const [answered, wrong, refused] = [0, 1, 2] as const;

const options = {
  json: { type: 'boolean' },
  lot: { type: 'boolean' },
  seed: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

function wordsOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch {
    return null;
  }
}

/** The rows with their lines, or the line at which the file is no table. */
function linesOf(content: string): readonly CsvLine[] | number {
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

/** The reader of a pipe may stop early, as `head` does; there is no reader left to write to. */
function closedByReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/**
 * `npx cape effect`: what changed after training, from a file of units and periods, of answers to questions, or of a survey.
 * The answer is alone on stdout; what is wrong goes to stderr, and then nothing is on stdout.
 */
export async function effectCommand(args: readonly string[], io: EffectIo): Promise<number> {
  io.stdout.once('error', closedByReader);
  const words = wordsOf(args);
  const language = words?.values.lang ?? io.language;
  const texts = textsIn(language === 'sv' || language === 'en' ? language : io.language);
  const complain = (sentence: string): number => {
    io.stderr.write(`${sentence}\n`);
    return refused;
  };
  if (words?.values.help) {
    io.stdout.write(`${texts.t(text.usage)}\n`);
    return answered;
  }
  const [path, more] = words?.positionals ?? [];
  const seed = words?.values.seed ?? '1';
  const isKnown = (language === 'sv' || language === 'en') && /^[0-9]{1,9}$/.test(seed);
  if (!words || path === undefined || more !== undefined || !isKnown) return complain(texts.t(text.usage));
  const name = printable(basename(path));
  const content = await readFile(path, 'utf8').catch(() => null);
  if (content === null) return complain(texts.t(text.notRead, { name }));
  return answer(linesOf(content), name, { ...words.values, seed: Number(seed), texts, io });
}

function answer(
  lines: readonly CsvLine[] | number,
  name: string,
  asked: { json?: boolean; lot?: boolean; seed: number; texts: Texts; io: EffectIo },
): number {
  const { texts, io, json, lot, seed } = asked;
  const data =
    typeof lines === 'number' ? { text: text.notCsv, values: { line: lines, column: '' } } : readEffectData(lines);
  if ('text' in data) {
    const column = printable(String(data.values.column ?? ''));
    io.stderr.write(`${texts.t(data.text, { ...data.values, column, name })}\n`);
    return wrong;
  }
  const found = effectAnswer(data, name, { drawnByLot: lot ?? false, seed });
  io.stdout.write(json ? `${JSON.stringify(found)}\n` : effectAnswerText(found, texts));
  return answered;
}
