import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { text } from '../../../kernel/text/text.ts';
import { Day } from '../../../kernel/time/dates.ts';
import { mayWriteClaim } from '../access.ts';
import { type Claim, inClaim } from '../claim.ts';
import { agreements, allContents } from '../contractor-liability.ts';
import { redressMessages } from '../messages.ts';
import { chainRoles } from '../schema.ts';

const NotifyContractor = z.strictObject({
  act: ActEnvelope,
  notice: Uuid,
  role: z.enum(chainRoles),
  /** When it was sent; and when it arrived, from which time to pay runs. The later fields are newer: absent means not known. */
  day: Day,
  arrived: Day.nullable().optional(),
  agreement: z.enum(agreements).optional(),
  contents: z.array(z.enum(allContents)).max(allContents.length).optional(),
  to: text(120),
});
type NotifyContractor = z.infer<typeof NotifyContractor>;

const Facts = NotifyContractor.omit({ act: true, to: true });
type Facts = z.infer<typeof Facts>;

export const notifyContractor: ActDef<'claim.notify', Facts, 'to'> = defineAct({
  type: 'claim.notify',
  stream: 'claim',
  words: ['to'],
  nature: 'record',
  facts: Facts,
  icon: 'envelope-simple',
  sentence: () => ({ message: redressMessages.notified }),
  material: 'privileged',
  retainRule: 'claim',
});

/** A notice to a contractor of the chain. It reaches only pay that is named; without any it is refused. */
export const toNotify: Doing<NotifyContractor, Here<Claim>> = {
  act: notifyContractor,
  input: NotifyContractor,
  roles: ['officer', 'lead'],
  may: mayWriteClaim,
  possible: ({ state: { lines, chainIsLiable } }) => {
    if (!chainIsLiable) return new Problem('conflict', redressMessages.noChainRule);
    return lines.every(({ dues }) => dues.length === 0) ? new Problem('conflict', redressMessages.nothingDue) : null;
  },
  acts: ({ act, to, ...facts }, here) => [notifyContractor.draft({ ...inClaim(here, act), facts, words: { to } })],
};
