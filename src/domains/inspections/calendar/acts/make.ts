import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { Capacity } from '../../../../kernel/capacity.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { mayWrite } from '../../access.ts';
import { calendarMessages } from '../messages.ts';
import { SecretHash } from '../schema.ts';

const MakeCalendar = z.strictObject({ act: ActEnvelope, calendar: Uuid, secretHash: SecretHash });
type MakeCalendar = z.infer<typeof MakeCalendar>;

const Facts = z.strictObject({ capacity: Capacity, language: z.enum(['sv', 'en']), secretHash: SecretHash });
type Facts = z.infer<typeof Facts>;

export const makeCalendar: ActDef<'calendar.make', Facts, never> = defineAct({
  type: 'calendar.make',
  proof: 'export',
  stream: 'calendar',
  nature: 'decision',
  facts: Facts,
  icon: 'calendar-check',
  sentence: () => ({ message: calendarMessages.made }),
  retainRule: 'inspection',
});

type Making = InFile & { readonly capacity: Capacity; readonly language: Language };

/** Makes a private calendar: of one person, in the capacity that they act in, in their language. */
export const toMakeCalendar: Doing<MakeCalendar, InFile, Making> = {
  act: makeCalendar,
  input: MakeCalendar,
  roles: ['officer'],
  may: mayWrite,
  acts: ({ act, calendar, secretHash }, { at, capacity, language }) => [
    makeCalendar.draft({ at, id: act.id, stream: calendar, facts: { capacity, language, secretHash } }),
  ],
};
