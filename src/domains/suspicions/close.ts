import type { ActDraft, RealmKey } from '../../kernel/act.ts';
import { Problem } from '../../kernel/problem.ts';
import type { CloseFacts } from './act-facts.ts';
import { closeSuspicionAct } from './acts.ts';
import { countClosed } from './counted.ts';
import type { Suspicion } from './fold.ts';
import { suspicionMessages } from './messages.ts';
import type { CloseSuspicion } from './schema.ts';

type Found = { readonly id: string; readonly at: RealmKey; readonly suspicion: Suspicion };

/**
 * The decision to end a suspicion here: as advice on facts without a person, or counted and put away. Somebody must own it
 * first: what nobody has taken is not put away. Nothing of this crosses to whoever handed it over.
 */
export function close(input: CloseSuspicion, { id, at, suspicion }: Found): ActDraft[] {
  if (suspicion.origin === 'sent') throw new Problem('conflict', suspicionMessages.ownLetter);
  if (suspicion.owner === null) throw new Problem('conflict', suspicionMessages.nobodyOwns);
  if (suspicion.closed) throw new Problem('conflict', suspicionMessages.alreadyClosed);
  const { outcome, reason, count } = input;
  const facts: CloseFacts = { outcome, reason, count };
  return [
    closeSuspicionAct.draft({
      at,
      id: input.act.id,
      stream: id,
      facts,
      words: { reason: input.note },
      basedOn: suspicion.heads,
      counts: countClosed(input, { id, country: at.country, suspicion }),
    }),
  ];
}
