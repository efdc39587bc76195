import type { Here } from '../../../kernel/doing.ts';
import { type Handing, type ResponsibleAct, responsibleAct, toHandOver } from '../../access/public.ts';
import { mayChangeResponsible } from '../access.ts';
import type { Signal } from '../signal.ts';

export const changeSignalResponsible: ResponsibleAct<'signal.change-responsible'> = responsibleAct({
  type: 'signal.change-responsible',
  stream: 'signal',
  retainRule: 'signal',
});

/** Only officers and readers read signals, so no manager who is neither answers for one. */
export const takenBy = ['officer'] as const;

/** What the rule asks of a signal. No act ends a signal. */
export const responsibleFor = ({ state }: Here<Signal>) => ({ owner: state.owner, isOpen: true, takenBy });

/** Another person of the unit answers for the signal. */
export const toChangeResponsible = toHandOver<Here<Signal> & Handing>(
  changeSignalResponsible,
  mayChangeResponsible,
  () => null,
);
