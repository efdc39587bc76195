import type { Sender } from '../../disclosures/public.ts';
import type { QuestionCode } from '../visit/talk/questions.ts';

/** Answers that came, by the letter in which their words are sealed. Without any: that none may be given. */
export type AnswersReply = { readonly act: string; readonly at: string; readonly codes: readonly QuestionCode[] };

/** A question for a person's first answers: as the unit that asked has it, or the one that is asked. */
export type AnswersQuestion = {
  readonly side: 'asks' | 'is-asked';
  readonly reference: string | null;
  readonly letter: string;
  readonly other: Sender;
  readonly fromUnit: number | null;
  readonly decisionOn: string | null;
  readonly ground: string;
  readonly at: string;
  /** The act in which the words of the question are sealed. */
  readonly root: string;
  /** Who answers for it here. The officer who says that no answer may be given takes it by that. */
  readonly taken: { readonly act: string; readonly by: string; readonly at: string } | null;
  /** Whom of this agency it is about: no other agency learns it. */
  readonly about: { readonly person: string; readonly conversation: string; readonly act: string } | null;
  readonly passedOn: number;
  readonly declined: { readonly act: string; readonly at: string } | null;
  readonly replies: readonly AnswersReply[];
};
