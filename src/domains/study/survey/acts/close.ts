import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayRunSurvey } from '../../access.ts';
import { surveyMessages } from '../messages.ts';
import { isOver, type Survey } from '../survey.ts';

export const CloseSurvey = z.strictObject({ act: ActEnvelope });
export type CloseSurvey = z.infer<typeof CloseSurvey>;

/** A round is ended before its last day: on this one. */
const Facts = z.strictObject({ on: z.iso.date() });
type Facts = z.infer<typeof Facts>;

export const closeSurvey: ActDef<'study.close-survey', Facts, never> = defineAct({
  type: 'study.close-survey',
  stream: 'study-survey',
  nature: 'decision',
  facts: Facts,
  icon: 'x-circle',
  sentence: () => ({ message: surveyMessages.ended }),
  retainRule: 'study',
});

/** A round, whether the caller works in the study body, and what day it is. */
export type SurveyRound = Here<Survey> & { readonly isStudyBody: boolean; readonly today: string };

/**
 * The decision to end a round before its last day: at once, and for good. A round that was opened wrongly, or for the wrong
 * days, then keeps no other from being opened. One that has not begun never asks.
 */
export const toClose: Doing<CloseSurvey, SurveyRound> = {
  act: closeSurvey,
  input: CloseSurvey,
  roles: ['analyst'],
  may: mayRunSurvey,
  possible: ({ state, today }) => (isOver(state, today) ? new Problem('conflict', surveyMessages.overAlready) : null),
  acts: ({ act }, { at, id, today }) => [closeSurvey.draft({ at, id: act.id, stream: id, facts: { on: today } })],
};
