import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Problem } from '../../../kernel/problem.ts';
import { printable } from '../../../kernel/text/printable.ts';
import { sha256Of } from '../../../platform/crypto/digest.ts';
import type { Question } from '../../caseload/public.ts';
import { dayNumber, Study } from '../../caseload/public.ts';
import { commandText } from './messages.ts';

/** A study that was made of a file and says by what. */
export type Artefact = Study & { readonly made: NonNullable<Study['made']> };

/** The SHA-256 of a file, in hexadecimal. The file is streamed, however large it is. */
export const sha256OfFile = async (path: string): Promise<string> =>
  (await sha256Of(createReadStream(path))).toString('hex');

/** A study as it was kept, with its bytes. Refused where it is none, or does not say of what it was made. */
export async function readArtefact(path: string): Promise<{ bytes: string; study: Artefact }> {
  const refused = new Problem('invalid', commandText.notAStudy, { name: printable(basename(path)) });
  const bytes = await readFile(path, 'utf8');
  try {
    const study = Study.parse(JSON.parse(bytes));
    if (study.made) return { bytes, study: { ...study, made: study.made } };
  } catch {
    // neither JSON nor a study: the sentence below says what one is
  }
  throw refused;
}

/** What was asked, read back from the answer. */
export function questionOf({ question: { unit, from, to, followed_to: followedTo } }: Study): Question {
  const day = (text: string | null): number | null => (text === null ? null : dayNumber(text));
  return { unit, from: day(from), to: day(to), followedTo: day(followedTo) };
}
