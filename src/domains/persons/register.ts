import type { ActDraft, RealmKey } from '../../kernel/act.ts';
import { Problem } from '../../kernel/problem.ts';
import { registerPersonAct } from './acts.ts';
import { personMessages } from './messages.ts';
import type { RegisterPerson } from './schema.ts';

/**
 * The act of registering a person under an alias. Nobody must give a name to be helped. Two people of one file have two aliases.
 * It says under which other ids the house counts the person already.
 */
export function register(
  input: RegisterPerson,
  of: { at: RealmKey; taken: ReadonlySet<string>; also: readonly string[] },
): ActDraft[] {
  if (of.taken.has(input.facts.alias)) {
    throw new Problem('conflict', personMessages.aliasTaken, {}, [
      { path: 'facts.alias', message: personMessages.aliasTaken },
    ]);
  }
  return [
    registerPersonAct.draft({
      at: of.at,
      id: input.act.id,
      stream: input.person,
      facts: { ...input.facts, case: input.case },
      caseId: input.case,
      subject: input.person,
      same: of.also.length > 0 ? [{ person: input.person, countedAs: of.also }] : [],
    }),
  ];
}
