import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayWriteCase } from '../../access.ts';
import { inCase, type StoredCase } from '../../case.ts';
import { recordMessages } from '../messages.ts';
import { RegistryNumber } from '../schema.ts';

const RegisterCase = z.strictObject({ act: ActEnvelope, number: RegistryNumber });
type RegisterCase = z.infer<typeof RegisterCase>;

const Facts = z.strictObject({ number: RegistryNumber });
type Facts = z.infer<typeof Facts>;

export const registerCase: ActDef<'case.register', Facts, never> = defineAct({
  type: 'case.register',
  stream: 'case',
  nature: 'decision',
  facts: Facts,
  icon: 'stamp',
  sentence: ({ number }) => ({ message: recordMessages.registered, values: { number } }),
  retainRule: 'case',
});

/** The registry number of a case. It has one, and keeps it. */
export const toRegister: Doing<RegisterCase, StoredCase> = {
  act: registerCase,
  input: RegisterCase,
  roles: ['registrar'],
  may: mayWriteCase,
  possible: ({ state: { number } }) => (number === null ? null : new Problem('conflict', recordMessages.hasNumber)),
  acts: ({ act, number }, here) => [registerCase.draft({ ...inCase(here, act), facts: { number } })],
};
