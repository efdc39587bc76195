import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayWrite } from '../../access.ts';
import type { Calendar } from '../calendar.ts';
import { calendarMessages } from '../messages.ts';
import { SecretHash } from '../schema.ts';

const RenewCalendar = z.strictObject({ act: ActEnvelope, secretHash: SecretHash });
type RenewCalendar = z.infer<typeof RenewCalendar>;

const Facts = z.strictObject({ secretHash: SecretHash });
type Facts = z.infer<typeof Facts>;

export const renewCalendar: ActDef<'calendar.renew', Facts, never> = defineAct({
  type: 'calendar.renew',
  proof: 'export',
  stream: 'calendar',
  nature: 'decision',
  facts: Facts,
  icon: 'calendar-check',
  sentence: () => ({ message: calendarMessages.renewed }),
  retainRule: 'inspection',
});

/** Another address for the same calendar. The old one stops with it. A colleague would get another person's times. */
export const toRenewCalendar: Doing<RenewCalendar, Here<Calendar> & { readonly actor: string }> = {
  act: renewCalendar,
  input: RenewCalendar,
  roles: ['officer'],
  may: mayWrite,
  possible: ({ state: { endedAt, owner }, actor }) => {
    if (endedAt !== null) return new Problem('conflict', calendarMessages.alreadyEnded);
    return owner === actor ? null : new Problem('conflict', calendarMessages.notYours);
  },
  acts: ({ act, secretHash }, { id, at }) => [
    renewCalendar.draft({ at, id: act.id, stream: id, facts: { secretHash } }),
  ],
};
