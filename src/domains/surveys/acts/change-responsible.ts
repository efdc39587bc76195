import type { Here } from '../../../kernel/doing.ts';
import type { Role } from '../../../kernel/who.ts';
import { type Handing, type ResponsibleAct, responsibleAct, toHandOver } from '../../access/public.ts';
import { mayWriteSurvey } from '../access.ts';
import type { Survey } from '../survey.ts';

export const changeSurveyResponsible: ResponsibleAct<'survey.change-responsible'> = responsibleAct({
  type: 'survey.change-responsible',
  stream: 'awareness-survey',
  retainRule: 'programme',
});

export const takenBy = ['programme-lead', 'analyst'] as const satisfies readonly Role[];

export const responsibleFor = ({ state }: Here<Survey>) => ({
  owner: state.responsible.owner,
  isOpen: state.closed === null,
  takenBy,
});

/** Another person of the unit answers for the survey. */
export const toChangeResponsible = toHandOver<Here<Survey> & Handing>(
  changeSurveyResponsible,
  mayWriteSurvey,
  () => null,
  takenBy,
);
