import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../../../kernel/language.ts';
import { Problem } from '../../../kernel/problem.ts';
import { printable } from '../../../kernel/text/printable.ts';
import { WouldDestroy, writeWhole } from '../../../platform/files/whole-file.ts';
import { type Texts, textsIn } from '../../../platform/pages/catalogue.ts';
import { readCaseload } from '../../caseload/public.server.ts';
import type { Study } from '../../caseload/public.ts';
import {
  fidelityJson,
  fidelityLines,
  fidelityText,
  isWrongFile,
  studyOf,
  type WrongFile,
} from '../../caseload/public.ts';
import { readPublishedFigures } from '../figures/read.server.ts';
import { studyReport } from '../pages/report/report.ts';
import { questionOf, readArtefact, sha256OfFile } from './artefact.server.ts';
import { commandText as text } from './messages.ts';
import { askedOf, languageAsked, type StudyFlags, type StudyRequest } from './options.ts';
import { figuresText, studyText } from './text-tables.server.ts';

export type StudyIo = {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  /** The folder `knowledge`, with the published figures. */
  readonly knowledge: string;
  readonly language: Language;
  readonly version: string;
};

/** Exit codes: the answer is there; the file is wrong; the command cannot be carried out as given. */
const [answered, wrong, refused] = [0, 1, 2];

const options = {
  country: { type: 'string' },
  figures: { type: 'boolean' },
  fidelity: { type: 'boolean' },
  json: { type: 'boolean' },
  html: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  'followed-to': { type: 'string' },
  unit: { type: 'string' },
  seed: { type: 'string' },
  data: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

type Flags = StudyFlags & { readonly help?: boolean };

function flagsOf(args: readonly string[]): { flags: Flags; files: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    return { flags: values, files: positionals };
  } catch {
    // Node's own sentence about an unknown option is English only; the usage says what there is.
    throw new Problem('invalid', text.unknownOption);
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';

/** Indented, but with each row of numbers on one line: a curve is then a table that a person can read. */
export const asJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(/\[\s+([-\d.]+(?:,\s+[-\d.]+)*)\s+\]/g, (_, row: string) => `[${row.replace(/\s+/g, ' ')}]`)}\n`;

function tellProblems({ problems, count }: WrongFile, name: string, { t }: Texts, io: StudyIo): void {
  const lines = problems.map((problem) => {
    const values = { name, row: problem.row, problem: t(problem.text, problem.values) };
    return problem.column === '' ? t(text.row, values) : t(text.rowColumn, { ...values, column: problem.column });
  });
  if (count > problems.length) lines.push(t(text.more, { count: count - problems.length }));
  io.stderr.write(`${[t(text.wrongFile, { count, name }), ...lines].join('\n')}\n`);
}

/** Progress on one line of a terminal, at most five times a second; nothing where stderr is a file or a pipe. */
function progress(io: StudyIo, name: string, { t, formats }: Texts) {
  const isTerminal = (io.stderr as Partial<NodeJS.WriteStream>).isTTY === true;
  let last = 0;
  const line = (words: string): void => void (isTerminal && io.stderr.write(`\r\u001b[K${words}`));
  return {
    reading: (share: number, rows: number): void => {
      const now = performance.now();
      if (now - last < 200) return;
      last = now;
      line(t(text.reading, { name, share: formats.percent(share), rows: formats.number(rows) }));
    },
    counting: (): void => line(t(text.counting)),
    done: (): void => line(''),
  };
}

async function sizeOf(file: string): Promise<number> {
  const name = printable(basename(file));
  const found = await stat(file).catch((error: unknown) => {
    const code = codeOf(error);
    throw new Problem('not-found', code === 'ENOENT' ? text.noFile : text.cannotRead, { name, code });
  });
  if (found.isDirectory()) throw new Problem('not-found', text.isFolder, { name });
  if (!found.isFile()) throw new Problem('not-found', text.cannotRead, { name, code: 'unknown' });
  return found.size;
}

async function writeReport(path: string, report: string, caseload: string): Promise<void> {
  const name = printable(basename(path));
  await writeWhole(path, [report], { never: caseload }).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') throw new Problem('invalid', text.noFolder, { name: printable(dirname(path)) });
    if (!(error instanceof WouldDestroy)) throw new Problem('invalid', text.cannotWrite, { name, code: codeOf(error) });
    throw new Problem('invalid', error.what === 'same-file' ? text.sameFile : text.notAFile, { name });
  });
}

const cannotRead =
  (name: string) =>
  (error: unknown): never => {
    throw new Problem('not-found', text.cannotRead, { name, code: codeOf(error) });
  };

/** The caseload of a file, or null where it is wrong, which is reported by then. */
async function caseloadIn(file: string, texts: Texts, io: StudyIo) {
  const name = printable(basename(file));
  const size = await sizeOf(file);
  const told = progress(io, name, texts);
  const read = await readCaseload(file, size, { onProgress: told.reading }).catch(cannotRead(name));
  if (!isWrongFile(read)) return { read, told, name };
  told.done();
  tellProblems(read, name, texts, io);
  return null;
}

/** What of each column of a file is read. A file in CAPE's own columns is read whole, and there is nothing to report. */
async function fidelityAnswer(asked: StudyRequest & { what: 'fidelity' }, texts: Texts, io: StudyIo): Promise<number> {
  const found = await caseloadIn(asked.file, texts, io);
  if (found === null) return wrong as number;
  found.told.done();
  const { fidelity } = found.read;
  if (fidelity) io.stdout.write(asked.isJson ? fidelityJson(fidelity) : fidelityLines(fidelity, texts.t));
  else io.stderr.write(`${texts.t(fidelityText.ownFormat, { name: found.name })}\n`);
  return answered as number;
}

/** The study of a file, with that by which it can be made again; null when the file is wrong, which has been reported. */
async function studyOfFile(
  { file, question, seed }: Pick<StudyRequest & { what: 'caseload' }, 'file' | 'question' | 'seed'>,
  texts: Texts,
  io: StudyIo,
): Promise<Study | null> {
  const found = await caseloadIn(file, texts, io);
  if (found === null) return null;
  const { read, told, name } = found;
  told.counting();
  const { cape, format, ...counted } = studyOf(read, question, name, seed);
  const sha256 = await sha256OfFile(file).catch(cannotRead(name));
  told.done();
  return { cape, format, made: { version: io.version, sha256, seed }, ...counted };
}

async function caseloadAnswer(asked: StudyRequest & { what: 'caseload' }, texts: Texts, io: StudyIo): Promise<number> {
  const study = await studyOfFile(asked, texts, io);
  if (!study) return wrong as number;
  if (asked.html !== null) {
    await writeReport(asked.html, studyReport(study, texts.language), asked.file);
    io.stderr.write(`${texts.t(text.written, { name: printable(basename(asked.html)) })}\n`);
  }
  io.stdout.write(asked.isJson ? asJson(study) : studyText(study, texts.language));
  return answered as number;
}

/** Makes a study again from the file it names. The answer is the study as counted now, whether or not it is the same. */
async function rerunAnswer(asked: StudyRequest & { what: 'rerun' }, texts: Texts, io: StudyIo): Promise<number> {
  const name = printable(basename(asked.artefact));
  await sizeOf(asked.artefact);
  const { bytes, study: kept } = await readArtefact(asked.artefact);
  const file = asked.data ?? join(dirname(asked.artefact), basename(kept.file.name));
  await sizeOf(file);
  if ((await sha256OfFile(file)) !== kept.made.sha256)
    throw new Problem('invalid', text.otherData, { name, data: printable(basename(file)) });
  const again = await studyOfFile({ file, question: questionOf(kept), seed: kept.made.seed }, texts, io);
  if (!again) return wrong as number;
  const said = asJson({ ...again, file: { ...again.file, name: kept.file.name } });
  io.stdout.write(said);
  if (said === bytes) return answered as number;
  io.stderr.write(`${texts.t(text.otherAnswer, { name, made: kept.made.version, here: io.version })}\n`);
  return wrong as number;
}

async function figuresAnswer(asked: StudyRequest & { what: 'figures' }, texts: Texts, io: StudyIo): Promise<number> {
  const all = await readPublishedFigures(join(io.knowledge, 'figures'));
  const figures = all.filter((figure) => figure.country === asked.country);
  if (figures.length === 0) {
    const countries = [...new Set(all.map((figure) => figure.country))].toSorted().join(', ');
    throw new Problem('not-found', text.noFigures, { country: printable(asked.country), countries });
  }
  io.stdout.write(asked.isJson ? asJson(figures) : figuresText(figures, texts.language));
  return answered as number;
}

/** The reader of a pipe may stop early, as `head` does. That is no fault; there is no reader left to write to. */
function closedByReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/**
 * `npx cape study`: follows the cases of a file, or shows the published figures of a country. The answer is alone on
 * stdout; what is wrong goes to stderr, and then nothing is on stdout.
 */
export async function studyCommand(args: readonly string[], io: StudyIo): Promise<number> {
  io.stdout.once('error', closedByReader);
  let texts = textsIn(io.language);
  try {
    const { flags, files } = flagsOf(args);
    texts = textsIn(languageAsked(flags, io.language));
    if (flags.help) {
      io.stdout.write(`${texts.t(text.usage)}\n`);
      return answered as number;
    }
    const asked = askedOf(flags, files);
    switch (asked.what) {
      case 'figures':
        return await figuresAnswer(asked, texts, io);
      case 'fidelity':
        return await fidelityAnswer(asked, texts, io);
      case 'rerun':
        return await rerunAnswer(asked, texts, io);
      case 'caseload':
        return await caseloadAnswer(asked, texts, io);
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const usage = error.text === text.unknownOption ? `\n${texts.t(text.usage)}` : '';
    io.stderr.write(`${texts.t(error.text, error.values)}${usage}\n`);
    return refused as number;
  }
}
