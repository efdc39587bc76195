import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { Capacity } from '../../../kernel/capacity.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';

import { mayAdminister } from '../access.ts';
import { type Account, Period, periodOf } from '../account.ts';
import { begunAlready, givenByLaw, ofAnother, periodAhead } from '../may-be-changed.ts';
import { administrationMessages as texts } from '../messages.ts';
import { ByGroup, OfAccount } from './of-account.ts';

const GiveCapacity = z.strictObject({ act: ActEnvelope, capacity: Capacity, ...Period.shape });
type GiveCapacity = z.infer<typeof GiveCapacity>;

const Facts = OfAccount.extend({
  ...ByGroup.shape,
  capacity: Capacity,
  ...Period.shape,
  before: Period.nullable(),
}).strict();
type Facts = z.infer<typeof Facts>;

export const giveCapacity: ActDef<'account.give-capacity', Facts, never> = defineAct({
  type: 'account.give-capacity',
  proof: 'administration',
  stream: 'account',
  nature: 'decision',
  facts: Facts,
  icon: 'swap',
  sentence: ({ capacity, before }) => ({
    message: before ? texts.capacityExtended : texts.capacityGiven,
    values: { capacity: capacity.replaceAll('-', '_') },
  }),
  retainRule: 'account',
});

/** Another person may act in one more of the capacities that the law gives their unit, or for another time. */
export const toGiveCapacity: Doing<GiveCapacity, Account> = {
  act: giveCapacity,
  input: GiveCapacity,
  roles: ['administrator'],
  may: mayAdminister,
  possible: ofAnother,
  refuses: ({ capacity, from, until }, account, now) =>
    givenByLaw(capacity, account, 'capacity') ??
    begunAlready(account.capacities, capacity, from) ??
    periodAhead({ from, until }, now),
  acts: ({ act, capacity, from, until }, { id, at, capacities: held }) => [
    giveCapacity.draft({
      at,
      id: act.id,
      stream: id,
      facts: { account: id, capacity, from, until, before: periodOf(held, capacity) },
    }),
  ],
};
