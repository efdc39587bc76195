import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Problem } from '../../../kernel/problem.ts';
import { Instant } from '../../../kernel/time/dates.ts';
import { roles } from '../../../kernel/who.ts';
import { mayAdminister } from '../access.ts';
import { type Account, Period, periodOf } from '../account.ts';
import { administratorRemains, endsAhead, ofAnother } from '../may-be-changed.ts';
import { administrationMessages as texts } from '../messages.ts';
import { ByGroup, OfAccount } from './of-account.ts';

const EndRole = z.strictObject({ act: ActEnvelope, role: z.enum(roles), at: Instant.nullable() });
type EndRole = z.infer<typeof EndRole>;

const Facts = OfAccount.extend({
  ...ByGroup.shape,
  role: z.enum(roles),
  at: Instant.nullable(),
  before: Period.nullable(),
}).strict();
type Facts = z.infer<typeof Facts>;

export const endRole: ActDef<'account.end-role', Facts, never> = defineAct({
  type: 'account.end-role',
  proof: 'administration',
  stream: 'account',
  nature: 'decision',
  facts: Facts,
  icon: 'prohibit',
  sentence: ({ role }) => ({ message: texts.roleEnded, values: { role: role.replaceAll('-', '_') } }),
  retainRule: 'account',
});

/** Another person no longer holds a role, from now or from a time on. */
export const toEndRole: Doing<EndRole, Account> = {
  act: endRole,
  input: EndRole,
  roles: ['administrator'],
  may: mayAdminister,
  possible: ofAnother,
  refuses: ({ role, at }, account, now) => {
    if (!periodOf(account.roles, role)) return new Problem('conflict', texts.roleNotHeld);
    return endsAhead(at, now) ?? (role === 'administrator' ? administratorRemains(account) : null);
  },
  acts: ({ act, role, at: ends }, { id, at, roles: held }) => [
    endRole.draft({
      at,
      id: act.id,
      stream: id,
      facts: { account: id, role, at: ends, before: periodOf(held, role) },
    }),
  ],
};
