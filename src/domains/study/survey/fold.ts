import type { Act } from '../../../kernel/act.ts';
import { gather } from '../../../kernel/gather.ts';
import { type AnswerSurveyFacts, answerSurvey } from './acts/answer.ts';
import { closeSurvey } from './acts/close.ts';
import { openSurvey } from './acts/open.ts';
import { publishSurvey } from './acts/publish.ts';
import type { Survey } from './survey.ts';

const surveyActs = { opened: openSurvey, closed: closeSurvey, published: publishSurvey } as const;

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

/** That a person has answered a round, in the sealed realm to which only they belong. */
export type SurveyAnswered = AnswerSurveyFacts & { readonly answeredAt: string };

export function foldSurveyAnswered(acts: readonly Act[]): SurveyAnswered {
  const act = acts.find(answerSurvey.is);
  if (!act) throw new Error('An answer to a survey has no act.');
  return { ...act.facts, answeredAt: act.recordedAt };
}
