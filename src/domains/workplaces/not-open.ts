import { Problem } from '../../kernel/problem.ts';
import { workplaceMessages } from './messages.ts';
import type { Workplace } from './workplace.ts';

/** Why nothing can be added to a record: it is closed, it is in another one, or its import was undone. */
export function notOpen({ state: { status } }: { readonly state: Pick<Workplace, 'status'> }): Problem | null {
  if (status === 'closed') return new Problem('conflict', workplaceMessages.isClosed);
  if (status === 'merged') return new Problem('conflict', workplaceMessages.isMerged);
  return status === 'taken-back' ? new Problem('conflict', workplaceMessages.isTakenBack) : null;
}
