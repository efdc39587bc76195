import type { ActEnvelope } from '../../kernel/act.ts';
import type { Here } from '../../kernel/doing.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Responsible } from '../../kernel/responsible.ts';
import { surveyMessages } from './messages.ts';
import type { Method, Stratum } from './survey-schema.ts';

/** A question that the unit has written itself; it is asked once another person of the unit has reviewed it. */
export type OwnQuestion = {
  readonly id: string;
  readonly act: string;
  readonly by: string;
  readonly options: number;
  readonly right: string;
  readonly reviewed: boolean;
};

export type SurveyDraw = {
  readonly act: string;
  readonly seed: number;
  readonly frameDigest: string;
};

export type SurveyState = 'preparing' | 'open' | 'closed';

export type Survey = {
  readonly reference: string;
  readonly begun: string;
  readonly begunAt: string;
  /** The act whose words say what it is called and what it is for. */
  readonly described: string;
  readonly method: Method;
  readonly closesOn: string;
  readonly repeats: string | null;
  readonly responsible: Responsible;
  readonly frame: { readonly act: string; readonly asOf: string; readonly strata: readonly Stratum[] } | null;
  readonly questions: { readonly act: string; readonly ids: readonly string[]; readonly main: string } | null;
  readonly own: readonly OwnQuestion[];
  readonly drawn: SurveyDraw | null;
  readonly opened: { readonly act: string; readonly at: string } | null;
  /** How many were invited, by stratum and cluster. */
  readonly invited: readonly { readonly stratum: string; readonly count: number }[];
  readonly reminders: readonly { readonly at: string }[];
  readonly closed: { readonly act: string; readonly at: string; readonly unused: boolean } | null;
  readonly withdrawn?: true;
};

export const stateOf = ({ opened, closed }: Survey): SurveyState => (closed ? 'closed' : opened ? 'open' : 'preparing');

/** What every act on a survey has in common. */
export const inSurvey = ({ id, at, state }: Here<Survey>, act: ActEnvelope) => ({
  at,
  id: act.id,
  stream: id,
  basedOn: [state.begun],
});

/** What is asked, and of whom, stays as it was once a survey is open. */
export const whilePreparing = ({ state }: Here<Survey>): Problem | null => {
  if (state.closed) return new Problem('conflict', surveyMessages.hasClosed);
  return state.opened ? new Problem('conflict', surveyMessages.isOpen) : null;
};

export const whileOpen = ({ state }: Here<Survey>): Problem | null => {
  if (state.closed) return new Problem('conflict', surveyMessages.hasClosed);
  return state.opened ? null : new Problem('conflict', surveyMessages.notOpen);
};

export const whileNotClosed = ({ state }: Here<Survey>): Problem | null =>
  state.closed ? new Problem('conflict', surveyMessages.hasClosed) : null;
