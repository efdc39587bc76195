import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../../kernel/language.ts';
import { printable } from '../../kernel/text/printable.ts';
import { writeWhole } from '../../platform/files/whole-file.ts';
import { type Texts, textsIn } from '../../platform/pages/catalogue.ts';
import { readPersons } from '../caseload/public.server.ts';
import {
  allStages,
  type Fidelity,
  fidelityJson,
  fidelityLines,
  isoDay,
  type PersonInFile,
  stageNames,
} from '../caseload/public.ts';
import { htcdsSheet } from './caseload/htcds-sheet.server.ts';
import { htcdsText, toHtcds } from './caseload/to-htcds.ts';
import { commandTexts as text } from './command-messages.ts';
import { ctdcK, ctdcText, toCtdc } from './ctdc/to-ctdc.ts';

export type ExchangeIo = {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  readonly language: Language;
};

type ExchangeCommand =
  | { readonly way: 'in'; readonly file: string }
  | {
      readonly way: 'out';
      readonly file: string;
      readonly as: 'htcds' | 'ctdc';
      readonly to: string | undefined;
      readonly report: string | undefined;
    };

/** A file as it goes out, what is printed of it in a line or two, and the report of what became of each field. */
type Out = { readonly content: string | Uint8Array; readonly told: readonly string[]; readonly report: Fidelity };

const [done, wrong, refused] = [0, 1, 2];

/** `cape exchange out|in FILE`: a caseload goes out in another layout with a report of what is lost, and comes back as counts. */
export async function exchangeCommand(words: readonly string[], io: ExchangeIo): Promise<number> {
  const texts = textsIn(io.language);
  const complain = (line: string): void => void io.stderr.write(`${line}\n`);
  const asked = askedOf(words);
  if (asked === null) {
    complain(texts.t(text.usage));
    return refused;
  }
  const name = printable(basename(asked.file));
  const found = await stat(asked.file).catch(() => null);
  if (!found?.isFile()) {
    complain(texts.t(text.noFile, { name }));
    return refused;
  }
  const read = await readPersons(asked.file, found.size);
  if (read === null) {
    complain(texts.t(text.wrongFile, { name }));
    return wrong;
  }
  if (asked.way === 'in') {
    io.stdout.write(countsText(read.persons, name, texts));
    return done;
  }
  const isSheet = asked.to?.toLowerCase().endsWith('.xlsx') ?? false;
  const out = asked.as === 'ctdc' ? ctdcOut(read, texts) : await htcdsOut(read.persons, isSheet, texts);
  for (const [path, content] of [[asked.to, out.content] as const, [asked.report, fidelityJson(out.report)] as const]) {
    if (path === undefined || (await isWritten(path, content, asked.file))) continue;
    complain(texts.t(text.cannotWrite, { name: printable(basename(path)) }));
    return refused;
  }
  if (asked.to === undefined) io.stdout.write(out.content);
  complain([...out.told, '', fidelityLines(out.report, texts.t).trimEnd()].join('\n'));
  return done;
}

const isWritten = (path: string, content: string | Uint8Array, never: string): Promise<boolean> =>
  writeWhole(path, [content], { never }).then(
    () => true,
    () => false,
  );

async function htcdsOut(persons: readonly PersonInFile[], isSheet: boolean, { t }: Texts): Promise<Out> {
  const { rows, written } = toHtcds(persons, isoDay);
  const { withoutBeginning } = written;
  return {
    content: isSheet ? await htcdsSheet(rows) : htcdsText(rows),
    told: [
      t(text.written, { persons: written.persons }),
      ...(withoutBeginning > 0 ? [t(text.withoutBeginning, { persons: withoutBeginning })] : []),
    ],
    report: written.report,
  };
}

function ctdcOut(
  { persons, country }: { persons: readonly PersonInFile[]; country: string | null },
  { t }: Texts,
): Out {
  const { rows, suppressed, notIdentified, report } = toCtdc(persons, country);
  return {
    content: ctdcText(rows),
    told: [
      t(text.writtenCtdc, { persons: rows.length }),
      ...(suppressed > 0 ? [t(text.heldBack, { persons: suppressed, k: ctdcK })] : []),
      ...(notIdentified > 0 ? [t(text.notIdentified, { persons: notIdentified })] : []),
    ],
    report,
  };
}

function askedOf(words: readonly string[]): ExchangeCommand | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { to: { type: 'string' }, as: { type: 'string' }, report: { type: 'string' } },
      allowPositionals: true,
      strict: true,
    });
    const [way, file, ...more] = positionals;
    if (file === undefined || more.length > 0) return null;
    if (way === 'in') return { way, file };
    const as = values.as ?? 'htcds';
    if (way !== 'out' || (as !== 'htcds' && as !== 'ctdc')) return null;
    return { way, file, as, to: values.to, report: values.report };
  } catch {
    return null; // an option that is not known: the help says what there is
  }
}

function countsText(persons: readonly PersonInFile[], name: string, { t }: Texts): string {
  const lines = allStages
    .map((stage) => ({ stage, persons: persons.filter(({ stages }) => stages.has(stage)).length }))
    .filter((line) => line.persons > 0)
    .map((line) => t(text.count, { stage: t(stageNames[line.stage]), persons: line.persons }));
  return `${[t(text.read, { name, persons: persons.length }), ...lines].join('\n')}\n`;
}
