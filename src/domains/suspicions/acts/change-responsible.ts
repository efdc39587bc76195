import type { Here } from '../../../kernel/doing.ts';
import { type Handing, type ResponsibleAct, responsibleAct, toHandOver } from '../../access/public.ts';
import { mayChangeResponsible } from '../access.ts';
import type { Suspicion } from '../suspicion.ts';

export const changeSuspicionResponsible: ResponsibleAct<'suspicion.change-responsible'> = responsibleAct({
  type: 'suspicion.change-responsible',
  stream: 'suspicion',
  retainRule: 'suspicion',
});

/** What the rule asks of a suspicion. */
export const responsibleFor = ({ state }: Here<Suspicion>) => ({ owner: state.owner, isOpen: state.closed === null });

/** Another person of the unit answers for the suspicion. */
export const toChangeResponsible = toHandOver<Here<Suspicion> & Handing>(
  changeSuspicionResponsible,
  mayChangeResponsible,
  () => null,
);
