import type { SurveySheet } from './sheet.ts';

/** What was chosen, as the database takes it, or the questions (from 1) without an answer. */
export type WrittenAnswer = { readonly said: string } | { readonly missing: readonly number[] };

/** Reads a form: one letter for each question, `-` for "I do not know". A choice that is not offered is none. */
export function writtenAnswer(sheet: SurveySheet, form: Readonly<Record<string, string>>): WrittenAnswer {
  const chosen = sheet.questions.map(({ options }, at) => {
    const value = form[`q${at + 1}`] ?? '';
    return value === '-' || options.some(({ id }) => id === value) ? value : null;
  });
  const missing = chosen.flatMap((value, at) => (value === null ? [at + 1] : []));
  return missing.length > 0 ? { missing } : { said: chosen.join('') };
}
