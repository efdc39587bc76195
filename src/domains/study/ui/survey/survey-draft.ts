import { z } from 'zod';
import { frequencies, helps, isOften, workStages } from '../../survey/words.ts';

/** What a person has chosen so far. It is codes and nothing else, and is stored on their device only until it is sent. */
export type SurveyDraft = {
  readonly stage: string;
  readonly frequencies: Readonly<Record<string, string>>;
  readonly helped: Readonly<Record<string, string>>;
};

export const emptyDraft: SurveyDraft = { stage: '', frequencies: {}, helped: {} };

const Kept = z.strictObject({
  stage: z.enum(['', ...workStages]),
  frequencies: z.record(z.string(), z.enum(frequencies)),
  helped: z.record(z.string(), z.enum(helps)),
});

/** Of what was kept: what is asked in this round. What cannot be read is nothing. */
export function readDraft(kept: string | null, questions: readonly string[]): SurveyDraft {
  if (kept === null) return emptyDraft;
  try {
    const found = Kept.safeParse(JSON.parse(kept));
    if (!found.success) return emptyDraft;
    const asked = <Value>(of: Readonly<Record<string, Value>>) =>
      Object.fromEntries(Object.entries(of).filter(([id]) => questions.includes(id)));
    return { stage: found.data.stage, frequencies: asked(found.data.frequencies), helped: asked(found.data.helped) };
  } catch {
    return emptyDraft; // something else wrote under this name
  }
}

const isOftenWord = (word: string | undefined): boolean => frequencies.some((one) => one === word && isOften(one));

/** A question answered. What would have helped is asked only of what is met at least monthly, and goes with it. */
export function withFrequency(draft: SurveyDraft, question: string, frequency: string): SurveyDraft {
  const { [question]: gone, ...helped } = draft.helped;
  return {
    ...draft,
    frequencies: { ...draft.frequencies, [question]: frequency },
    helped: gone !== undefined && isOftenWord(frequency) ? { ...helped, [question]: gone } : helped,
  };
}

export function withHelp(draft: SurveyDraft, question: string, help: string): SurveyDraft {
  const { [question]: _before, ...helped } = draft.helped;
  return { ...draft, helped: help === '' ? helped : { ...helped, [question]: help } };
}

export const isAskedHelp = (draft: SurveyDraft, question: string): boolean => isOftenWord(draft.frequencies[question]);

export const answeredIn = (draft: SurveyDraft, questions: readonly string[]): number =>
  questions.filter((id) => draft.frequencies[id] !== undefined).length;

/** What is kept on this device, under the name of the round and of the person signed in: others may use the same device. */
const keyOf = (round: string, who: string): string => `cape.survey.${round}.${who}`;

export function keptDraft(round: string, who: string, questions: readonly string[]): SurveyDraft {
  try {
    return readDraft(localStorage.getItem(keyOf(round, who)), questions);
  } catch {
    return emptyDraft; // a browser that keeps nothing
  }
}

export function keepDraft(round: string, who: string, draft: SurveyDraft | null): void {
  try {
    if (draft === null) localStorage.removeItem(keyOf(round, who));
    else localStorage.setItem(keyOf(round, who), JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing: the answers are still on the screen.
  }
}
