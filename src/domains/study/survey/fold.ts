import type { Act } from '../../../kernel/act.ts';
import type { AnswerSurveyFacts, OpenSurveyFacts, PublishSurveyFacts, SurveyResults } from './facts.ts';

/** A round as its acts make it. Nothing of who answered, and no answer, is in it. */
export type Survey = OpenSurveyFacts & {
  readonly openedBy: string;
  readonly openedAt: string;
  readonly results: SurveyResults | null;
  readonly publishedBy: string | null;
  readonly publishedAt: string | null;
};

export function foldSurvey(acts: readonly Act[]): Survey {
  const opened = acts.find(({ type }) => type === 'study.open-survey');
  if (!opened) throw new Error('A survey has no act that opened it.');
  const published = acts.find(({ type }) => type === 'study.publish-survey');
  return {
    ...(opened.facts as OpenSurveyFacts),
    openedBy: opened.actor,
    openedAt: opened.recordedAt,
    results: published ? (published.facts as PublishSurveyFacts).results : null,
    publishedBy: published?.actor ?? null,
    publishedAt: published?.recordedAt ?? null,
  };
}

/** That somebody has answered a round, in the sealed realm in which they are alone. */
export type SurveyAnswered = AnswerSurveyFacts & { readonly answeredAt: string };

export function foldSurveyAnswered(acts: readonly Act[]): SurveyAnswered {
  const act = acts.find(({ type }) => type === 'study.answer-survey');
  if (!act) throw new Error('An answer to a survey has no act.');
  return { ...(act.facts as AnswerSurveyFacts), answeredAt: act.recordedAt };
}
