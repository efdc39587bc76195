import type { ActEnvelope } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { isStillToCome } from '../../../kernel/time/claimed-time.ts';
import { httpMessages } from '../messages.ts';

/**
 * Refuses an act that is claimed to have begun, or ended, when nothing has happened yet. When something happened is for
 * its author to say, and the clock of a device may be wrong; but a time that is still to come says nothing true,
 * and would be folded after all that really happens until then.
 */
export function refuseNotYet(act: Pick<ActEnvelope, 'happenedFrom' | 'happenedTo'>, now: Date): void {
  const fields = (['happenedFrom', 'happenedTo'] as const)
    .filter((name) => act[name] !== null && isStillToCome(act[name], now))
    .map((name) => ({ path: `act.${name}`, message: httpMessages.notYet }));
  if (fields.length > 0) throw new Problem('invalid', httpMessages.invalid, { count: fields.length }, fields);
}
