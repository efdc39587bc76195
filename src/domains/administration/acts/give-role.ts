import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { roles } from '../../../kernel/who.ts';
import { mayAdminister } from '../access.ts';
import { type Account, Period, periodOf } from '../account.ts';
import { confirmedFirst } from '../mail/by-mail.ts';
import { administratorRemains, beginsAtOnce, begunAlready, ofAnother, periodAhead } from '../may-be-changed.ts';
import { administrationMessages as texts } from '../messages.ts';
import { ByGroup, OfAccount } from './of-account.ts';

const GiveRole = z.strictObject({ act: ActEnvelope, role: z.enum(roles), ...Period.shape });
type GiveRole = z.infer<typeof GiveRole>;

const Facts = OfAccount.extend({
  ...ByGroup.shape,
  role: z.enum(roles),
  ...Period.shape,
  before: Period.nullable(),
}).strict();
type Facts = z.infer<typeof Facts>;

export const giveRole: ActDef<'account.give-role', Facts, never> = defineAct({
  type: 'account.give-role',
  proof: 'administration',
  stream: 'account',
  nature: 'decision',
  facts: Facts,
  icon: 'key',
  sentence: ({ role, before }) => ({
    message: before ? texts.roleExtended : texts.roleGiven,
    values: { role: role.replaceAll('-', '_') },
  }),
  retainRule: 'account',
});

/** Another person gets a role, or holds it for another time. The role of administrator brings its capacity, and ends with no one left. */
export const toGiveRole: Doing<GiveRole, Account> = {
  act: giveRole,
  input: GiveRole,
  roles: ['administrator'],
  may: mayAdminister,
  possible: ofAnother,
  refuses: ({ role, from, until }, account, now) =>
    confirmedFirst(role, account) ??
    begunAlready(account.roles, role, from) ??
    beginsAtOnce(role, { from, until }) ??
    periodAhead({ from, until }, now) ??
    (role === 'administrator' && until !== null ? administratorRemains(account) : null),
  acts: ({ act, role, from, until }, { id, at, roles: held }) => [
    giveRole.draft({
      at,
      id: act.id,
      stream: id,
      facts: { account: id, role, from, until, before: periodOf(held, role) },
    }),
  ],
};
