import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { mayProtect } from '../access.ts';
import { personMessages } from '../messages.ts';
import { type FoundPerson, ofPerson } from '../person.ts';
import { protections } from '../schema.ts';

const ProtectPerson = z.strictObject({ act: ActEnvelope, protection: z.enum(protections) });
type ProtectPerson = z.infer<typeof ProtectPerson>;

const Facts = ProtectPerson.pick({ protection: true });
type Facts = z.infer<typeof Facts>;

export const protectPerson: ActDef<'person.protect', Facts, never> = defineAct({
  type: 'person.protect',
  proof: 'identity',
  stream: 'person',
  nature: 'record',
  facts: Facts,
  icon: 'lock-key',
  sentence: () => ({ message: personMessages.protected }),
  retainRule: 'person',
});

/** That a person's identity is protected, and how strongly. A record: it is so, whatever was recorded before. */
export const toProtect: Doing<ProtectPerson, FoundPerson> = {
  act: protectPerson,
  input: ProtectPerson,
  roles: ['officer', 'lead'],
  may: mayProtect,
  acts: ({ act, protection }, found) => [protectPerson.draft({ ...ofPerson(found, act), facts: { protection } })],
};
