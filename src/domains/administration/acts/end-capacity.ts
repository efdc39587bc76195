import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { Capacity, capacitiesApart } from '../../../kernel/capacity.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Problem, wrongAt } from '../../../kernel/problem.ts';
import { Instant } from '../../../kernel/time/dates.ts';
import { mayAdminister } from '../access.ts';
import { type Account, Period, periodOf } from '../account.ts';
import { endsAhead, ofAnother } from '../may-be-changed.ts';
import { administrationMessages as texts } from '../messages.ts';
import { ByGroup, OfAccount } from './of-account.ts';

const EndCapacity = z.strictObject({ act: ActEnvelope, capacity: Capacity, at: Instant.nullable() });
type EndCapacity = z.infer<typeof EndCapacity>;

const Facts = OfAccount.extend({
  ...ByGroup.shape,
  capacity: Capacity,
  at: Instant.nullable(),
  before: Period.nullable(),
}).strict();
type Facts = z.infer<typeof Facts>;

export const endCapacity: ActDef<'account.end-capacity', Facts, never> = defineAct({
  type: 'account.end-capacity',
  proof: 'administration',
  stream: 'account',
  nature: 'decision',
  facts: Facts,
  icon: 'prohibit',
  sentence: ({ capacity }) => ({
    message: texts.capacityEnded,
    values: { capacity: capacity.replaceAll('-', '_') },
  }),
  retainRule: 'account',
});

/** Another person no longer acts in a capacity, from now or from a time on. That of administration ends with its role. */
export const toEndCapacity: Doing<EndCapacity, Account> = {
  act: endCapacity,
  input: EndCapacity,
  roles: ['administrator'],
  may: mayAdminister,
  possible: ofAnother,
  refuses: ({ capacity, at }, account, now) => {
    if (capacitiesApart.includes(capacity)) return wrongAt('capacity', texts.comesWithRole);
    if (!periodOf(account.capacities, capacity)) return new Problem('conflict', texts.capacityNotHeld);
    return endsAhead(at, now);
  },
  acts: ({ act, capacity, at: ends }, { id, at, capacities: held }) => [
    endCapacity.draft({
      at,
      id: act.id,
      stream: id,
      facts: { account: id, capacity, at: ends, before: periodOf(held, capacity) },
    }),
  ],
};
