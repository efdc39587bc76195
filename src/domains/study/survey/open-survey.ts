import type { ActDraft, ActEnvelope, RealmKey } from '../../../kernel/act.ts';
import { type FieldProblem, Problem } from '../../../kernel/problem.ts';
import { openSurveyAct } from '../acts.ts';
import type { OpenSurveyFacts } from './facts.ts';
import { surveyMessages as text } from './messages.ts';

export type OpeningInput = Pick<OpenSurveyFacts, 'name' | 'kind' | 'from' | 'to'> & {
  readonly act: ActEnvelope;
  readonly survey: string;
  readonly asked: readonly { readonly house: number; readonly asked: number }[];
};

export type Opening = {
  readonly at: RealmKey;
  readonly today: string;
  readonly questions: readonly string[];
  /** Every agency that can be asked, by its id. */
  readonly houses: ReadonlyMap<number, { readonly sv: string; readonly en: string }>;
  /** Rounds of the country that ask on one of these days. */
  readonly rounds: readonly Pick<OpenSurveyFacts, 'from' | 'to'>[];
  readonly invented: boolean;
};

/** A year has at most four of them. What is asked is the last twelve months, and a round of any length could block all others. */
export const longestRound = 92;

const daysIn = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

/**
 * The decision to ask. Two rounds never ask on the same day: whoever answers should not wonder which. How many were asked is
 * said now and not when the answers are there, so that nobody chooses a base by its result.
 */
export function openSurvey(input: OpeningInput, opening: Opening): ActDraft[] {
  const { at, today, questions, houses, rounds, invented } = opening;
  const { name, kind, from, to } = input;
  const wrong: FieldProblem[] = [];
  if (from < today) wrong.push({ path: 'from', message: text.beginsInThePast });
  if (to < from) wrong.push({ path: 'to', message: text.endsBeforeItBegins });
  if (daysIn(from, to) > longestRound)
    wrong.push({ path: 'to', message: text.tooLong, values: { days: longestRound } });
  for (const { house } of input.asked)
    if (!houses.has(house)) wrong.push({ path: `asked.${house}`, message: text.houseUnknown });
  if (new Set(input.asked.map(({ house }) => house)).size < input.asked.length)
    wrong.push({ path: 'asked', message: text.houseTwice });
  if (input.asked.length === 0) wrong.push({ path: 'asked', message: text.nobodyAsked });
  const [first] = wrong;
  if (first) throw new Problem('invalid', first.message, first.values ?? {}, wrong);
  if (rounds.some((round) => round.from <= to && from <= round.to)) throw new Problem('conflict', text.roundsOverlap);
  if (questions.length === 0) throw new Problem('conflict', text.noQuestions);
  const facts: OpenSurveyFacts = {
    name,
    kind,
    from,
    to,
    questions: [...questions],
    asked: input.asked.map(({ house, asked }) => ({ house, asked, name: houses.get(house) ?? { sv: '', en: '' } })),
    invented,
  };
  return [openSurveyAct.draft({ at, id: input.act.id, stream: input.survey, facts })];
}
