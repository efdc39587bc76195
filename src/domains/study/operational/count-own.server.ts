import type { Study } from '../../caseload/public.ts';
import { type Question, studyOf } from '../../caseload/public.ts';
import { type OwnStep, steppedCaseload } from './stepped-caseload.server.ts';

/** The rows of an agency, with the lines of all steps after each other in `lines`; `lengths` says how many bytes are of each. */
export type OwnStudyAsked = {
  readonly steps: readonly Omit<OwnStep, 'lines'>[];
  readonly lines: Uint8Array;
  readonly lengths: readonly number[];
  readonly question: Question;
  readonly agency: string;
  readonly invented: boolean;
};

/** Counts the study of an agency. */
export function countOwn({ steps, lines, lengths, question, agency, invented }: OwnStudyAsked): Study {
  let at = 0;
  const whole = steps.map((step, place): OwnStep => {
    const from = at;
    at += lengths[place] ?? 0;
    return { ...step, lines: lines.subarray(from, at) };
  });
  return studyOf(steppedCaseload(whole, { invented }), question, agency);
}
