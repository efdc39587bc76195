import type { Here } from '../../../../kernel/doing.ts';
import { type Handing, type ResponsibleAct, responsibleAct, toHandOver } from '../../../access/public.ts';
import { mayWrite } from '../../access.ts';
import type { ProgrammeEvent } from '../event.ts';

export const changeEventResponsible: ResponsibleAct<'event.change-responsible'> = responsibleAct({
  type: 'event.change-responsible',
  stream: 'event',
  retainRule: 'programme',
});

/** Those who run programmes organise events. */
export const organisers = ['programme-lead'] as const;

/** What the rule asks of an event. */
export const responsibleFor = ({ state }: Here<ProgrammeEvent>) => ({
  owner: state.responsible.owner,
  isOpen: !state.cancelled && !state.ended,
  takenBy: organisers,
});

/** Another person of the unit organises it from now on. */
export const toChangeEventResponsible = toHandOver<Here<ProgrammeEvent> & Handing>(
  changeEventResponsible,
  mayWrite,
  () => null,
  organisers,
);
