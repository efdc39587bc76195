import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { type FieldProblem, Problem } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayRunSurvey } from '../../access.ts';
import { NameThen } from '../../study-name.ts';
import { surveyMessages } from '../messages.ts';
import { QuestionId } from '../survey-results.ts';
import { roundKinds } from '../words.ts';

export const OpenSurvey = z.strictObject({
  act: ActEnvelope,
  survey: Uuid,
  name: text(80),
  kind: z.enum(roundKinds),
  from: z.iso.date(),
  to: z.iso.date(),
  asked: z.array(z.strictObject({ house: z.int().min(1), asked: z.int().min(1).max(100_000) })).max(200),
});
export type OpenSurvey = z.infer<typeof OpenSurvey>;

/** How many of an agency were asked: without it there is no response rate. */
const AskedOfAgency = z.strictObject({ house: z.int().min(1), name: NameThen, asked: z.int().min(1).max(100_000) });

/** A round is opened: what is asked, from when to when, and of how many. */
export const OpenSurveyFacts = z.strictObject({
  name: z.string().min(1).max(80),
  kind: z.enum(roundKinds),
  from: z.iso.date(),
  to: z.iso.date(),
  questions: z.array(QuestionId).min(1).max(15),
  asked: z.array(AskedOfAgency).min(1).max(200),
  invented: z.boolean(),
});
export type OpenSurveyFacts = z.infer<typeof OpenSurveyFacts>;

export const openSurvey: ActDef<'study.open-survey', OpenSurveyFacts, never> = defineAct({
  type: 'study.open-survey',
  stream: 'study-survey',
  nature: 'decision',
  facts: OpenSurveyFacts,
  icon: 'question',
  sentence: ({ name }) => ({ message: surveyMessages.opened, values: { name } }),
  retainRule: 'study',
});

type InStudyBody = InFile & { readonly isStudyBody: boolean };

export type Opening = InStudyBody & {
  readonly id: string;
  readonly today: string;
  readonly questions: readonly string[];
  /** Every agency that can be asked, by its id. */
  readonly agencies: ReadonlyMap<number, { readonly sv: string; readonly en: string }>;
  /** Rounds of the country that ask on one of these days. */
  readonly rounds: readonly Pick<OpenSurveyFacts, 'from' | 'to'>[];
  readonly invented: boolean;
};

/** A year has at most four of them. What is asked is the last twelve months, and a round of any length could block all others. */
export const longestRound = 92;

const daysIn = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

function wrongFields({ from, to, asked }: OpenSurvey, { today, agencies }: Opening): FieldProblem[] {
  const wrong: FieldProblem[] = [];
  if (from < today) wrong.push({ path: 'from', message: surveyMessages.beginsInThePast });
  if (to < from) wrong.push({ path: 'to', message: surveyMessages.endsBeforeItBegins });
  if (daysIn(from, to) > longestRound)
    wrong.push({ path: 'to', message: surveyMessages.tooLong, values: { days: longestRound } });
  for (const { house: agency } of asked)
    if (!agencies.has(agency)) wrong.push({ path: `asked.${agency}`, message: surveyMessages.agencyUnknown });
  if (new Set(asked.map(({ house: agency }) => agency)).size < asked.length)
    wrong.push({ path: 'asked', message: surveyMessages.agencyTwice });
  if (asked.length === 0) wrong.push({ path: 'asked', message: surveyMessages.nobodyAsked });
  return wrong;
}

/**
 * The decision to ask. Two rounds never ask on the same day: the person who answers should not wonder which. How many are
 * asked is recorded now and not when the answers are there, so that no base is chosen by its result.
 */
export const toOpen: Doing<OpenSurvey, InStudyBody, Opening> = {
  act: openSurvey,
  input: OpenSurvey,
  roles: ['analyst'],
  may: mayRunSurvey,
  refuses: (input, opening) => {
    const wrong = wrongFields(input, opening);
    const [first] = wrong;
    if (first) return new Problem('invalid', first.message, first.values ?? {}, wrong);
    if (opening.rounds.some((round) => round.from <= input.to && input.from <= round.to))
      return new Problem('conflict', surveyMessages.roundsOverlap);
    return opening.questions.length === 0 ? new Problem('conflict', surveyMessages.noQuestions) : null;
  },
  acts: ({ act, name, kind, from, to, asked }, { at, id, questions, agencies, invented }) => {
    const facts: OpenSurveyFacts = {
      name,
      kind,
      from,
      to,
      questions: [...questions],
      asked: asked.map((one) => ({ ...one, name: agencies.get(one.house) ?? { sv: '', en: '' } })),
      invented,
    };
    return [openSurvey.draft({ at, id: act.id, stream: id, facts })];
  },
};
