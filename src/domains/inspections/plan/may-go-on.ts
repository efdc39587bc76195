import type { Here } from '../../../kernel/doing.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Who } from '../../../kernel/who.ts';
import { mayRead, mayWrite } from '../access.ts';
import { inspectionMessages } from '../messages.ts';
import type { Inspection } from './inspection.ts';

/** Who writes in a room goes on in it; of one that has ended, its members hear that it has. Who makes figures does neither. */
export const mayGoOn = (who: Who, { at, state }: Here<Inspection>): boolean =>
  state.endedAt === null ? mayWrite(who, { at }) : who.capacity !== 'analysis' && mayRead(who, { at });

export const hasEnded = ({ endedAt }: Pick<Inspection, 'endedAt'>): Problem | null =>
  endedAt === null ? null : new Problem('conflict', inspectionMessages.ended);
