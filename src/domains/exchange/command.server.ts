import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../../kernel/language.ts';
import { printable } from '../../kernel/printable.ts';
import { writeWhole } from '../../platform/files/whole-file.ts';
import { type Texts, textsIn } from '../../platform/pages/catalogue.ts';
import { readPersons } from '../study/public.server.ts';
import { allStages, isoDay, type PersonInFile, stageNames } from '../study/public.ts';
import { carriedStages, type Fidelity, htcdsText, toHtcds } from './caseload/to-htcds.ts';
import { commandTexts as text } from './command-messages.ts';

export type ExchangeIo = {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  readonly language: Language;
};

const [done, wrong, refused] = [0, 1, 2];

/** `cape exchange out|in FILE`: a caseload goes out as HTCDS with a report of what is lost, and comes back as counts. */
export async function exchangeCommand(words: readonly string[], io: ExchangeIo): Promise<number> {
  const texts = textsIn(io.language);
  const complain = (line: string): void => void io.stderr.write(`${line}\n`);
  const [way, file, to] = asked(words);
  if ((way !== 'out' && way !== 'in') || file === undefined) {
    complain(texts.t(text.usage));
    return refused;
  }
  const name = printable(basename(file));
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) {
    complain(texts.t(text.noFile, { name }));
    return refused;
  }
  const persons = await readPersons(file, found.size);
  if (persons === null) {
    complain(texts.t(text.wrongFile, { name }));
    return wrong;
  }
  if (way === 'in') {
    io.stdout.write(countsText(persons, name, texts));
    return done;
  }
  const { rows, fidelity } = toHtcds(persons, isoDay);
  if (to === undefined) io.stdout.write(htcdsText(rows));
  else {
    const isWritten = await writeWhole(to, [htcdsText(rows)], { never: file }).then(
      () => true,
      () => false,
    );
    if (!isWritten) {
      complain(texts.t(text.cannotWrite, { name: printable(basename(to)) }));
      return refused;
    }
  }
  complain(reportText(fidelity, texts));
  return done;
}

function asked(words: readonly string[]): readonly (string | undefined)[] {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { to: { type: 'string' } },
      allowPositionals: true,
      strict: true,
    });
    return positionals.length === 2 ? [...positionals, values.to] : [];
  } catch {
    return []; // an option that is not known: the help says what there is
  }
}

function countsText(persons: readonly PersonInFile[], name: string, { t }: Texts): string {
  const lines = allStages
    .map((stage) => ({ stage, persons: persons.filter(({ stages }) => stages.has(stage)).length }))
    .filter((line) => line.persons > 0)
    .map((line) => t(text.count, { stage: t(stageNames[line.stage]), persons: line.persons }));
  return `${[t(text.read, { name, persons: persons.length }), ...lines].join('\n')}\n`;
}

/** What came along and what is lost, in words: the file itself cannot say what it has no column for. */
function reportText(of: Fidelity, { t }: Texts): string {
  return [
    t(text.written, { persons: of.persons }),
    ...carriedStages.map((stage) => t(text.carried, { stage: t(stageNames[stage]), persons: of.carried[stage] })),
    ...of.lost.map(({ stage, persons }) => t(text.lost, { stage: t(stageNames[stage]), persons })),
    ...(of.withoutBeginning > 0 ? [t(text.withoutBeginning, { persons: of.withoutBeginning })] : []),
    ...(of.endingsWithoutHow > 0 ? [t(text.endings, { persons: of.endingsWithoutHow })] : []),
    t(text.never),
  ].join('\n');
}
