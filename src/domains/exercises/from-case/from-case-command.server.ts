import { readFile, stat } from 'node:fs/promises';
import type { Texts } from '../../../platform/pages/catalogue.ts';
import { caseNumber, closedCases, isWrongFile, readCaseloadText, smallestShown } from '../../caseload/public.ts';
import { caseSkeleton } from './case-skeleton.ts';
import { findCaseWords } from './find-case-words.ts';
import { skeletonLines } from './skeleton-lines.ts';
import { skeletonTexts as text } from './skeleton-messages.ts';

type FromCaseIo = {
  readonly texts: Texts;
  readonly json: boolean;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
};

/** Some hundred thousand cases; no agency has so many. */
const largest = 64_000_000;

const bytesOf = async (path: string): Promise<Buffer | null> => {
  try {
    const found = await stat(path);
    return found.isFile() && found.size <= largest ? await readFile(path) : null;
  } catch {
    return null;
  }
};

/** `cape exercise skeleton CASES --case CASE`: what an exercise may take from a closed case. 0, 1 where nothing may be, 2 not tried. */
export async function skeletonOfCase(path: string, pseudonym: string, io: FromCaseIo): Promise<0 | 1 | 2> {
  const { t } = io.texts;
  const bytes = await bytesOf(path);
  if (!bytes) return refused(io, t(text.noFile), 2);
  const content = bytes.toString('utf8');
  const read = readCaseloadText({ bytes, text: content });
  if (isWrongFile(read) || read.caseload.format !== 'cape') return refused(io, t(text.wrongFile), 2);
  const cases = closedCases(read.caseload);
  const one = cases.get(caseNumber(content, read.delimiter, pseudonym) ?? -1);
  if (!one) return refused(io, t(text.noCase), 1);
  const skeleton = caseSkeleton(one, cases.values());
  if (!skeleton) return refused(io, t(text.tooFew, { fewest: smallestShown }), 1);
  io.print(
    io.json ? `${JSON.stringify({ fewest: smallestShown, ...skeleton }, null, 2)}\n` : skeletonLines(skeleton, t),
  );
  return 0;
}

/** `cape exercise compare FILE --words WORDS`: where a scenario holds words of the case. The words are held in memory, and shown nowhere. */
export async function compareWithCase(path: string, words: string, io: FromCaseIo): Promise<0 | 1 | 2> {
  const { t } = io.texts;
  const [scenario, ofCase] = await Promise.all([bytesOf(path), bytesOf(words)]);
  const lines = (ofCase?.toString('utf8') ?? '').split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  if (!scenario || lines.length === 0) return refused(io, t(text.noWords), 2);
  const found = findCaseWords(scenario.toString('utf8'), lines);
  if (io.json) io.print(`${JSON.stringify({ found })}\n`);
  else if (found.length === 0) io.print(`${t(text.clean)}\n`);
  else
    for (const { line, code } of found)
      io.print(`${line}: ${t(code === 'case-word' ? text.caseWord : text.looksReal)}\n`);
  return found.length > 0 ? 1 : 0;
}

function refused<Code extends 1 | 2>(io: FromCaseIo, said: string, code: Code): Code {
  io.complain(said);
  return code;
}
