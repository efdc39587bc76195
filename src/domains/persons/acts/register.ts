import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { Problem } from '../../../kernel/problem.ts';
import { mayRegister } from '../access.ts';
import { personMessages } from '../messages.ts';
import { PersonFacts } from '../schema.ts';

const RegisterPerson = z.strictObject({
  act: ActEnvelope,
  person: Uuid,
  case: Uuid.nullable(),
  facts: PersonFacts,
});
export type RegisterPerson = z.infer<typeof RegisterPerson>;

const Facts = PersonFacts.extend({ case: Uuid.nullable() }).strict();
type Facts = z.infer<typeof Facts>;

export const registerPerson: ActDef<'person.register', Facts, never> = defineAct({
  type: 'person.register',
  stream: 'person',
  nature: 'record',
  facts: Facts,
  icon: 'bird',
  sentence: ({ alias }) => ({ message: personMessages.registered, values: { alias } }),
  retainRule: 'person',
});

type NewPerson = InFile & {
  readonly id: string;
  /** Aliases that persons in the file have. */
  readonly taken: ReadonlySet<string>;
  /** Under which other ids the agency counts the person already. */
  readonly also: readonly string[];
};

/** Registers a person under an alias. No name is needed to be helped. Two people of one file have two aliases. */
export const toRegister: Doing<RegisterPerson, InFile, NewPerson> = {
  act: registerPerson,
  input: RegisterPerson,
  roles: ['officer', 'lead'],
  may: mayRegister,
  refuses: ({ facts: { alias } }, { taken }) => {
    const message = personMessages.aliasTaken;
    return taken.has(alias) ? new Problem('conflict', message, {}, [{ path: 'facts.alias', message }]) : null;
  },
  acts: (input, { id, at, also }) => [
    registerPerson.draft({
      at,
      id: input.act.id,
      stream: id,
      facts: { ...input.facts, case: input.case },
      caseId: input.case,
      subject: id,
      same: also.length > 0 ? [{ person: id, countedAs: also }] : [],
    }),
  ],
};
