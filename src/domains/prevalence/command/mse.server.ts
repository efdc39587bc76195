import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../../../kernel/language.ts';
import { Problem } from '../../../kernel/problem.ts';
import { printable } from '../../../kernel/text/printable.ts';
import { type Texts, textsIn } from '../../../platform/pages/catalogue.ts';
import { methods } from '../../../statistics/populations/methods.ts';
import { commandText, languageAsked } from '../../publication/public.ts';
import { type EstimatedPrevalence, estimatedPrevalence } from '../estimated-prevalence.server.ts';
import { type ListProblem, readLists } from '../read-lists.server.ts';
import { mseText as text } from './mse-messages.ts';
import { prevalenceText } from './mse-text.server.ts';

export type MseIo = {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  readonly language: Language;
};

/** Exit codes: the answer is there; the file is wrong; the command cannot be carried out as given. */
const [answered, wrong, refused] = [0, 1, 2];

const names = methods.map(({ id }) => id).join(', ');

const options = {
  json: { type: 'boolean' },
  method: { type: 'string', multiple: true },
  boot: { type: 'string' },
  seed: { type: 'string' },
  trail: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

function flagsOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch {
    // Node's own sentence about an unknown option is English only; the usage says what there is.
    throw new Problem('invalid', text.unknownOption);
  }
}

function numberOf(option: string, given: string | undefined, otherwise: number, least: number, most: number): number {
  if (given === undefined) return otherwise;
  const value = Number(given);
  if (/^\d+$/.test(given) && value >= least && value <= most) return value;
  throw new Problem('invalid', text.wrongNumber, { option, least, most });
}

function tellProblems(problems: readonly ListProblem[], name: string, { t }: Texts, io: MseIo): void {
  const lines = problems.map((problem) => {
    const values = { name, row: problem.row, problem: t(problem.text, problem.values) };
    return problem.column === ''
      ? t(commandText.row, values)
      : t(commandText.rowColumn, { ...values, column: problem.column });
  });
  io.stderr.write(`${lines.join('\n')}\n`);
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';

/** The models that were tried are only counted unless they are asked for: of six lists they are 32 768. */
function asJson(answer: EstimatedPrevalence, hasTrail: boolean): string {
  const shown = (key: string, value: unknown): unknown => (key === 'models' && !hasTrail ? undefined : value);
  return `${JSON.stringify(answer, shown, 2)}\n`;
}

async function answer(args: readonly string[], texts: Texts, io: MseIo): Promise<number> {
  const { values, positionals } = flagsOf(args);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Problem('invalid', text.unknownOption);
  const replicates = values.boot === undefined ? undefined : numberOf('--boot', values.boot, 1, 1, 1_000_000);
  const seed = numberOf('--seed', values.seed, 1, 0, Number.MAX_SAFE_INTEGER);
  const asked = values.method;
  if (asked?.some((id) => !methods.some((method) => method.id === id))) {
    throw new Problem('invalid', text.wrongMethod, { methods: names });
  }
  const name = printable(basename(file));
  const table = await readLists(file).catch((error: unknown) => {
    const code = codeOf(error);
    const said =
      code === 'ENOENT' ? commandText.noFile : code === 'EISDIR' ? commandText.isFolder : commandText.cannotRead;
    throw new Problem('not-found', said, { name, code });
  });
  if (!('counts' in table)) {
    tellProblems(table, name, texts, io);
    return wrong as number;
  }
  const lists = table.names.length;
  for (const { id, fewestLists, mostLists } of methods) {
    if (asked?.includes(id) && (lists < fewestLists || lists > mostLists)) {
      throw new Problem('invalid', text.notForLists, { method: id, count: lists });
    }
  }
  const isTerminal = (io.stderr as Partial<NodeJS.WriteStream>).isTTY === true;
  const line = (words: string): void => void (isTerminal && io.stderr.write(`\r\u001b[K${words}`));
  const found = await estimatedPrevalence(table, {
    seed,
    confidence: 0.95,
    ...(asked === undefined ? {} : { methods: asked }),
    ...(replicates === undefined ? {} : { replicates }),
    onProgress: (method, share) => line(texts.t(text.drawing, { method, share: texts.formats.percent(share) })),
  });
  line('');
  io.stdout.write(values.json ? asJson(found, values.trail === true) : prevalenceText(found, texts));
  return answered as number;
}

/** The reader of a pipe may stop early, as `head` does. That is no fault; there is no reader left to write to. */
function closedByReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/**
 * `npx cape mse`: how many people may be on no list, from a file that says how many are on which lists. The answer is alone
 * on stdout; what is wrong goes to stderr, and then nothing is on stdout.
 */
export async function mseCommand(args: readonly string[], io: MseIo): Promise<number> {
  io.stdout.once('error', closedByReader);
  let texts = textsIn(io.language);
  try {
    const { values } = flagsOf(args);
    texts = textsIn(languageAsked(values.lang === undefined ? {} : { lang: values.lang }, io.language));
    if (values.help) {
      io.stdout.write(`${texts.t(text.usage, { methods: names })}\n`);
      return answered as number;
    }
    return await answer(args, texts, io);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const usage = error.text === text.unknownOption ? `\n${texts.t(text.usage, { methods: names })}` : '';
    io.stderr.write(`${texts.t(error.text, error.values)}${usage}\n`);
    return refused as number;
  }
}
