import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import type { Language } from '../../../kernel/language.ts';
import type { Message } from '../../../kernel/message.ts';
import { printable } from '../../../kernel/text/printable.ts';
import { type Texts, textsIn } from '../../../platform/pages/catalogue.ts';
import type { BankQuestion } from '../bank/bank.ts';
import { readBank } from '../bank/read-bank.server.ts';
import { drawnFrom } from '../draw-frame.ts';
import { frameWrong } from '../frame-wrong.ts';
import { kindNames } from '../kind-messages.ts';
import { type AskedQuestion, readAnswer } from '../results/answered.ts';
import { type AwarenessResults, awarenessResults } from '../results/awareness-results.ts';
import { compareSurveys } from '../results/compare-surveys.ts';
import { resultFileTexts } from '../results/result-file-messages.ts';
import { shareStateTexts } from '../results/result-state-messages.ts';
import { surveyCommandTexts as text } from './command-messages.ts';
import { ResultsInput, SurveyInput } from './survey-input.ts';

type SurveyIo = {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly language: Language;
  /** The folder `knowledge`. */
  readonly knowledge: string;
};
type Fault = { readonly at: string; readonly code: string; readonly text: string };

/** `cape survey check|results FILE`: 0; 1 with what must be mended; 2 where it could not be tried. */
export async function surveyCommand(words: readonly string[], io: SurveyIo): Promise<0 | 1 | 2> {
  const texts = textsIn(io.language);
  const [verb, ...rest] = words;
  const json = rest.includes('--json');
  const [path, ...more] = rest.filter((word) => word !== '--json');
  if ((verb !== 'check' && verb !== 'results') || path === undefined || more.length > 0) {
    io.complain(texts.t(text.usage));
    return 2;
  }
  const content = await readFile(path, 'utf8').catch(() => null);
  if (content === null) {
    io.complain(texts.t(text.notRead, { name: printable(basename(path)) }));
    return 2;
  }
  const bank = await readBank(io.knowledge);
  return verb === 'check'
    ? check(read(SurveyInput, content, texts), { bank, texts, json, io })
    : results(read(ResultsInput, content, texts), { bank, texts, json, io });
}

type CommandAsked = {
  readonly bank: readonly BankQuestion[];
  readonly texts: Texts;
  readonly json: boolean;
  readonly io: SurveyIo;
};

function read<T>(shape: z.ZodType<T>, content: string, { t }: Texts): T | readonly Fault[] {
  let value: unknown;
  try {
    value = parse(content);
  } catch (error) {
    const detail = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    return [{ at: '', code: 'syntax', text: t(text.notFile, { at: '1', detail: printable(detail) }) }];
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  return parsed.error.issues.map(({ path, message }) => {
    const at = printable(path.map(String).join('.'));
    return { at, code: 'shape', text: t(text.notFile, { at, detail: printable(message) }) };
  });
}

const isFaults = (read: object): read is readonly Fault[] => Array.isArray(read);

function faultsIn(input: SurveyInput, { bank, texts: { t } }: CommandAsked): readonly Fault[] {
  const ids = input.questions.map((one) => (typeof one === 'string' ? one : one.id));
  const fault = (at: string, code: string, message: Message): Fault => ({
    ...{ at: printable(at), code, text: t(message, { at: printable(at) }) },
  });
  const frame =
    input.method === 'open-link' && input.strata.length === 0 ? null : frameWrong(input.method, input.strata);
  const parts = new Set(input.strata.map(({ id }) => id));
  return [
    ...(frame?.fields ?? []).map(({ path, message }) => ({
      at: path,
      code: message.id,
      text: `${path}: ${t(message)}`,
    })),
    ...input.questions
      .filter((one) => typeof one === 'string' && !bank.some(({ id }) => id === one))
      .map((one) => fault(String(one), 'unknown-question', text.unknownQuestion)),
    ...(ids.includes(input.main) ? [] : [fault(input.main, 'main-not-asked', text.mainNotAsked)]),
    ...input.answers.flatMap((entry, at) => {
      const { stratum, said } = readAnswer(entry);
      const isRight = said.length === ids.length && (input.method === 'open-link' || parts.has(stratum));
      return isRight ? [] : [fault(String(at + 1), 'wrong-answer', text.wrongAnswer)];
    }),
  ];
}

function tell(faults: readonly Fault[], { json, io }: CommandAsked): 1 {
  if (json) io.print(`${JSON.stringify({ faults })}\n`);
  else for (const { text: said } of faults) io.print(`${said}\n`);
  return 1;
}

function check(found: SurveyInput | readonly Fault[], asked: CommandAsked): 0 | 1 {
  const faults = isFaults(found) ? found : faultsIn(found, asked);
  if (isFaults(found) || faults.length > 0) return tell(faults, asked);
  const { texts, json, io, bank } = asked;
  const parts = drawnFrom(found.method, found.strata, found.seed);
  const people = parts.reduce((sum, part) => sum + part.people, 0);
  const unverified = found.questions.filter(
    (one) => typeof one !== 'string' || bank.some(({ id, verified }) => id === one && !verified),
  ).length;
  const counted = { questions: found.questions.length, unverified, people, seed: found.seed };
  if (json) io.print(`${JSON.stringify({ method: found.method, ...counted, parts, faults: [] })}\n`);
  else {
    io.print(`${texts.t(text.right, counted)}\n`);
    for (const part of parts)
      io.print(`${texts.t(text.part, { part: part.stratum, people: part.people, places: part.places.join(' ') })}\n`);
  }
  return 0;
}

function resultsOf(input: SurveyInput, bank: readonly BankQuestion[]): AwarenessResults {
  const questions = input.questions.map((one): AskedQuestion => {
    if (typeof one !== 'string') return { ...one, alone: true };
    const known = bank.find(({ id }) => id === one);
    return { id: one, right: known?.right ?? '', alone: known?.alone ?? true };
  });
  return awarenessResults({ ...input, questions, answers: input.answers.map(readAnswer) });
}

function results(found: z.infer<typeof ResultsInput> | readonly Fault[], asked: CommandAsked): 0 | 1 {
  if (isFaults(found)) return tell(found, asked);
  const faults = [...faultsIn(found, asked), ...(found.before ? faultsIn(found.before, asked) : [])];
  if (faults.length > 0) return tell(faults, asked);
  const { bank, texts, json, io } = asked;
  const now = resultsOf(found, bank);
  const changes = found.before ? compareSurveys(resultsOf(found.before, bank), now) : null;
  if (json) io.print(`${JSON.stringify({ ...now, changes })}\n`);
  else for (const line of linesOf(now, texts)) io.print(`${line}\n`);
  return 0;
}

function linesOf({ groups }: AwarenessResults, { t, language }: Texts): readonly string[] {
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  return groups.flatMap(({ kind, questions }) =>
    questions.map(({ question, right, of, share, lower, upper, state }) => {
      const about = {
        group: kind === null ? t(resultFileTexts.all) : t(kindNames[kind]),
        question: printable(question),
      };
      return share === null || lower === null || upper === null
        ? t(text.lineHidden, { ...about, state: t(shareStateTexts[state]) })
        : t(text.line, {
            ...{ ...about, right: right ?? 0, of: of ?? 0, share: percent.format(share) },
            ...{ lower: percent.format(lower), upper: percent.format(upper) },
          });
    }),
  );
}
