import { z } from 'zod';
import type { Message, MessageValues } from '../../../kernel/message.ts';
import { MailAddress } from '../../../kernel/text/mail-address.ts';
import { line, text } from '../../../kernel/text/text.ts';
import {
  type EvaluationQuestion,
  evaluationQuestions,
  MondayAnswer,
  mondayAnswers,
  type PageLanguage,
  WorksAt,
} from '../events/event-schema.ts';
import type { Errand } from '../events/taking-part/errand.ts';
import type { Joining } from '../events/taking-part/take-part.server.ts';
import { takePartTexts } from '../events/taking-part/take-part-messages.ts';
import { CountryCode } from '../programme-schema.ts';

type Form = Readonly<Record<string, string>>;

/** What a form asked for, or what is wrong with it. */
export type FormRead<Wanted> =
  | { readonly is: 'read'; readonly wanted: Wanted }
  | { readonly is: 'wrong'; readonly problem: Message; readonly values?: MessageValues };

const read = <Wanted>(wanted: Wanted): FormRead<Wanted> => ({ is: 'read', wanted });
const wrong = (problem: Message, values?: MessageValues): FormRead<never> => ({
  ...{ is: 'wrong', problem },
  ...(values ? { values } : {}),
});

/** A text that may be left out; undefined: it is too long, or cannot be kept. */
function optional(max: number, value: string | undefined): string | null | undefined {
  const trimmed = (value ?? '').replaceAll('\r\n', '\n').trim();
  if (trimmed === '') return null;
  const { success, data } = text(max).safeParse(trimmed);
  return success ? data : undefined;
}

const shortest = { needs: 500, note: 1000, monday: 300 } as const;
const after = z.enum(['3', '6']);

/** What a participant asked for by a form of their page. */
export function errandIn(form: Form): FormRead<Errand> {
  switch (form.do) {
    case 'yes':
    case 'no':
    case 'erase':
    case 'new-link':
      return read({ do: form.do });
    case 'needs': {
      const interpretation = optional(80, form.interpretation);
      const access = optional(shortest.needs, form.access);
      if (interpretation === undefined) return wrong(takePartTexts.tooLong, { max: 80 });
      if (access === undefined) return wrong(takePartTexts.tooLong, { max: shortest.needs });
      return read({ do: 'needs', interpretation, access });
    }
    case 'monday': {
      const says = optional(shortest.monday, form.says);
      if (!says) return wrong(takePartTexts.writeSomething);
      return read({ do: 'monday', says, isShown: form.shown === 'yes' });
    }
    case 'monday-answer': {
      const months = after.safeParse(form.after);
      const answer = MondayAnswer.safeParse(form.answer);
      if (!months.success || !answer.success) return wrong(takePartTexts.chooseAnswer);
      const when = months.data === '3' ? 3 : 6;
      if (!(mondayAnswers[when] as readonly string[]).includes(answer.data)) return wrong(takePartTexts.chooseAnswer);
      return read({ do: 'monday-answer', after: when, answer: answer.data });
    }
    case 'evaluate': {
      const note = optional(shortest.note, form.note);
      if (note === undefined) return wrong(takePartTexts.tooLong, { max: shortest.note });
      const answers: Partial<Record<EvaluationQuestion, number>> = {};
      for (const question of evaluationQuestions) {
        const given = form[`q-${question}`] ?? '';
        if (/^[1-5]$/.test(given)) answers[question] = Number(given);
      }
      return read({ do: 'evaluate', answers, note });
    }
    default:
      return wrong(takePartTexts.chooseAnswer);
  }
}

/** Who asks for a seat by the form of the public page. */
export function joiningIn(form: Form, language: PageLanguage): FormRead<Joining> {
  const name = line(120).safeParse(form.name ?? '');
  if (!name.success) return wrong(takePartTexts.nameMissing);
  const mail = MailAddress.safeParse((form.mail ?? '').trim());
  if (!mail.success) return wrong(takePartTexts.mailWrong);
  const worksAt = WorksAt.safeParse(form.worksAt);
  if (!worksAt.success) return wrong(takePartTexts.worksAtMissing);
  const country = CountryCode.safeParse(form.country);
  if (!country.success) return wrong(takePartTexts.countryMissing);
  const organisation = (form.organisation ?? '').trim();
  const known = organisation === '' ? null : line(160).safeParse(organisation);
  if (known?.success === false) return wrong(takePartTexts.tooLong, { max: 160 });
  return read({
    name: name.data,
    mail: mail.data,
    organisation: known?.data ?? null,
    ...{ worksAt: worksAt.data, country: country.data, language },
  });
}
