import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { mayReach } from '../access.ts';
import { personMessages } from '../messages.ts';
import { type FoundPerson, ofPerson } from '../person.ts';
import { Reach } from '../schema.ts';

const ReachPerson = z.strictObject({ act: ActEnvelope, reach: Reach });
type ReachPerson = z.infer<typeof ReachPerson>;

const Facts = ReachPerson.pick({ reach: true });
type Facts = z.infer<typeof Facts>;

export const sayReach: ActDef<'person.reach', Facts, never> = defineAct({
  type: 'person.reach',
  stream: 'person',
  nature: 'record',
  facts: Facts,
  icon: 'phone',
  sentence: () => ({ message: personMessages.reachSet }),
  retainRule: 'person',
});

/** When it is safe to reach a person. */
export const toSayReach: Doing<ReachPerson, FoundPerson> = {
  act: sayReach,
  input: ReachPerson,
  roles: ['officer', 'lead'],
  may: mayReach,
  acts: ({ act, reach }, found) => [sayReach.draft({ ...ofPerson(found, act), facts: { reach } })],
};
