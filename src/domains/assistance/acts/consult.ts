import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { Day } from '../../../kernel/time/dates.ts';
import { mayConsult } from '../access.ts';
import { assistanceMessages } from '../messages.ts';
import { askers, topics } from '../schema.ts';

const Consult = z.strictObject({
  act: ActEnvelope,
  consultation: Uuid,
  asker: z.enum(askers),
  topics: z
    .array(z.enum(topics))
    .min(1)
    .max(topics.length)
    .refine((all) => new Set(all).size === all.length),
});
type Consult = z.infer<typeof Consult>;

const Facts = Consult.pick({ asker: true, topics: true }).extend({ on: Day });
type Facts = z.infer<typeof Facts>;

export const giveAdvice: ActDef<'assistance.consult', Facts, never> = defineAct({
  type: 'assistance.consult',
  stream: 'consultation',
  nature: 'record',
  facts: Facts,
  icon: 'chats',
  sentence: () => ({ message: assistanceMessages.consulted }),
  retainRule: 'support',
});

/** Advice without a person: what kind of person asked, and about what. It leaves no more than a count of its month. */
export const toConsult: Doing<Consult, InFile, InFile & { readonly id: string; readonly today: string }> = {
  act: giveAdvice,
  input: Consult,
  roles: ['officer', 'lead'],
  may: mayConsult,
  acts: ({ act, asker, topics: about }, { id, at, today }) => [
    giveAdvice.draft({ at, id: act.id, stream: id, facts: { asker, topics: about, on: today } }),
  ],
};
