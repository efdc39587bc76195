import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { Message } from '../../../../kernel/message.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayCode } from '../../access.ts';
import { Coding, FilePseudonym, wrongEnding } from '../coding.ts';
import { reviewMessages as text } from '../messages.ts';
import type { Review } from '../review.ts';

export const ReviewFile = z.strictObject({ act: ActEnvelope, file: Uuid, pseudonym: FilePseudonym, coding: Coding });
export type ReviewFile = z.infer<typeof ReviewFile>;

const Facts = z.strictObject({ pseudonym: FilePseudonym, coding: Coding });
type Facts = z.infer<typeof Facts>;

/** What a reader finds in a file is what they think of it: two may differ, and both are kept. */
export const reviewFile: ActDef<'study.review', Facts, never> = defineAct({
  type: 'study.review',
  stream: 'study-review',
  nature: 'record',
  assessment: true,
  facts: Facts,
  icon: 'note-pencil',
  sentence: ({ pseudonym }) => ({ message: text.reviewed, values: { file: pseudonym } }),
  retainRule: 'study',
});

/** What is known of the file before this reading: nothing, or what the first reader coded, whom this one has not seen. */
export type FileBefore = InFile & { readonly reader: string; readonly state: Review | null };

export type FileToRead = FileBefore & { readonly id: string; readonly isPseudonymUsed: boolean };

const wrong = (path: string, message: Message): Problem => new Problem('invalid', message, {}, [{ path, message }]);

/** An ending that the closed lists do not know. */
export function endingProblem(coding: Coding): Problem | null {
  const broken = wrongEnding(coding);
  return broken && wrong(`coding.${broken}`, broken === 'exit' ? text.exitImpossible : text.reasonImpossible);
}

/** One reader codes a closed file. The second reads it blind, and is another person. */
export const toReview: Doing<ReviewFile, FileBefore, FileToRead> = {
  act: reviewFile,
  input: ReviewFile,
  roles: ['analyst'],
  may: mayCode,
  possible: ({ state, reader }) => {
    if (state === null) return null;
    if (state.readings.length > 1) return new Problem('conflict', text.readTwice);
    return state.readings.some((one) => one.reader === reader) ? new Problem('conflict', text.sameReader) : null;
  },
  refuses: ({ pseudonym, coding }, { state, isPseudonymUsed }) => {
    if (state === null && isPseudonymUsed) return wrong('pseudonym', text.pseudonymUsed);
    if (state !== null && state.pseudonym !== pseudonym) return wrong('pseudonym', text.otherFile);
    return endingProblem(coding);
  },
  acts: ({ act, pseudonym, coding }, { at, id }) => [
    reviewFile.draft({ at, id: act.id, stream: id, facts: { pseudonym, coding } }),
  ],
};
