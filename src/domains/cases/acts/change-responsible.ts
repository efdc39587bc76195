import { type Handing, type ResponsibleAct, responsibleAct, toHandOver } from '../../access/public.ts';
import { mayWriteCase } from '../access.ts';
import type { StoredCase } from '../case.ts';

export const changeCaseResponsible: ResponsibleAct<'case.change-responsible'> = responsibleAct({
  type: 'case.change-responsible',
  stream: 'case',
  retainRule: 'case',
});

/** What the rule asks of a case. */
export const responsibleFor = ({ state }: StoredCase) => ({
  owner: state.responsible.owner,
  isOpen: state.status === 'open',
});

/** Another person of the unit answers for the case. */
export const toChangeResponsible = toHandOver<StoredCase & Handing>(
  changeCaseResponsible,
  mayWriteCase,
  ({ id }) => id,
);
