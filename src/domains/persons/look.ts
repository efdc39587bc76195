import type { ActDraft } from '../../kernel/act.ts';
import { Problem } from '../../kernel/problem.ts';
import { openIdentityAct } from './acts.ts';
import type { FoundIdentity, FoundPerson } from './found.ts';
import { personMessages } from './messages.ts';
import type { OpenIdentity } from './schema.ts';

/** So many looks in an hour are work; more are something else, and stop. */
export const looksAnHour = 50;

/**
 * The act of looking at who somebody is. Each look is one act with one entry in the log, and says why. Behind a protected
 * identity only the lead of the unit looks.
 */
export function look(
  input: OpenIdentity,
  at: FoundIdentity & {
    readonly person: FoundPerson['person'];
    readonly looksLastHour: number;
    readonly isLead: boolean;
  },
): ActDraft[] {
  if (at.looksLastHour >= looksAnHour)
    throw new Problem('too-many', personMessages.tooManyLooks, { looks: looksAnHour });
  if (at.person.protection !== 'none' && !at.isLead) throw new Problem('forbidden', personMessages.onlyTheLeadLooks);
  return [
    openIdentityAct.draft({
      at: at.at,
      id: input.act.id,
      stream: at.id,
      facts: { reason: input.reason },
      words: { why: input.why },
      basedOn: [at.identity.act],
      subject: at.identity.person,
      caseId: at.person.case,
    }),
  ];
}
