import type { Here } from '../../../../kernel/doing.ts';
import { type Handing, type ResponsibleAct, responsibleAct, toHandOver } from '../../../access/public.ts';
import type { Inspection } from '../inspection.ts';
import { mayGoOn } from '../may-go-on.ts';

export const changeInspectionResponsible: ResponsibleAct<'inspection.change-responsible'> = responsibleAct({
  type: 'inspection.change-responsible',
  stream: 'inspection',
  retainRule: 'inspection',
});

/** Only officers go on in a room. */
export const takenBy = ['officer'] as const;

/** What the rule asks of an inspection: it ends with its room. The record that an agency takes of it has no responsible person. */
export const responsibleFor = ({ state }: Here<Inspection>) => ({
  owner: state.responsible?.owner ?? null,
  isOpen: state.endedAt === null,
  takenBy,
});

/** Another person of the unit that leads answers for the inspection. The units that were invited have no part in it. */
export const toChangeResponsible = toHandOver<Here<Inspection> & Handing>(
  changeInspectionResponsible,
  mayGoOn,
  () => null,
  takenBy,
);
