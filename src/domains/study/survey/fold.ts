import type { Act } from '../../../kernel/act.ts';
import { gather } from '../../../kernel/gather.ts';
import { answerSurveyAct, closeSurveyAct, openSurveyAct, publishSurveyAct } from '../acts.ts';
import type { AnswerSurveyFacts, OpenSurveyFacts, SurveyResults } from './facts.ts';

/** A round as its acts make it. Nothing of who answered, and no answer, is in it. */
export type Survey = OpenSurveyFacts & {
  /** The day on which it was ended before its last one; `to` is then that day, or its first where it never asked. */
  readonly endedOn: string | null;
  readonly openedBy: string;
  readonly openedAt: string;
  readonly results: SurveyResults | null;
  readonly publishedBy: string | null;
  readonly publishedAt: string | null;
};

const surveyActs = { opened: openSurveyAct, closed: closeSurveyAct, published: publishSurveyAct } as const;

export function foldSurvey(acts: readonly Act[]): Survey {
  const {
    opened: [opened],
    closed: [ended],
    published: [published],
  } = gather(acts, surveyActs);
  if (!opened) throw new Error('A survey has no act that opened it.');
  const { facts } = opened;
  const endedOn = ended?.facts.on ?? null;
  const hadBegun = endedOn !== null && facts.from <= endedOn;
  return {
    ...facts,
    to: endedOn === null ? facts.to : hadBegun ? endedOn : facts.from,
    endedOn,
    openedBy: opened.actor,
    openedAt: opened.recordedAt,
    results: published?.facts.results ?? null,
    publishedBy: published?.actor ?? null,
    publishedAt: published?.recordedAt ?? null,
  };
}

/** Whether a round asks no more: its last day has passed, or it was ended. */
export const isOver = ({ to, endedOn }: Pick<Survey, 'to' | 'endedOn'>, today: string): boolean =>
  endedOn !== null || to < today;

/** That somebody has answered a round, in the sealed realm in which they are alone. */
export type SurveyAnswered = AnswerSurveyFacts & { readonly answeredAt: string };

export function foldSurveyAnswered(acts: readonly Act[]): SurveyAnswered {
  const act = acts.find(answerSurveyAct.is);
  if (!act) throw new Error('An answer to a survey has no act.');
  return { ...act.facts, answeredAt: act.recordedAt };
}
