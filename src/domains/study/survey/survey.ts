import type { OpenSurveyFacts } from './acts/open.ts';
import type { SurveyResults } from './survey-results.ts';

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

/** Whether a round asks no more: its last day has passed, or it was ended. */
export const isOver = ({ to, endedOn }: Pick<Survey, 'to' | 'endedOn'>, today: string): boolean =>
  endedOn !== null || to < today;
