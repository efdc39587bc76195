import type { ActDraft } from '../../kernel/act.ts';
import { protectAct, reachAct } from './acts.ts';
import type { FoundPerson } from './found.ts';
import type { ProtectPerson, ReachPerson } from './schema.ts';

/** What an act on a person has in common with every other. */
const ofPerson = (found: FoundPerson) => ({
  at: found.at,
  stream: found.id,
  caseId: found.person.case,
  subject: found.id,
});

/** That a person's identity is protected, and how strongly. A record: it is so, whatever stood before. */
export const protect = (input: ProtectPerson, found: FoundPerson): ActDraft[] => [
  protectAct.draft({
    ...ofPerson(found),
    id: input.act.id,
    facts: { protection: input.protection },
  }),
];

/** When it is safe to reach a person. */
export const setReach = (input: ReachPerson, found: FoundPerson): ActDraft[] => [
  reachAct.draft({ ...ofPerson(found), id: input.act.id, facts: { reach: input.reach } }),
];
