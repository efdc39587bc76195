import type { ActDraft, RealmKey } from '../../kernel/act.ts';
import { Problem } from '../../kernel/problem.ts';
import { acknowledgeSuspicionAct } from './acts.ts';
import { countTaken } from './counted.ts';
import type { Suspicion } from './fold.ts';
import { suspicionMessages } from './messages.ts';
import type { AcknowledgeSuspicion } from './schema.ts';

type Found = { readonly id: string; readonly at: RealmKey; readonly suspicion: Suspicion };

/** The decision to take a suspicion: from now on a named person owns it. Refused when somebody has, or when it is one's own letter. */
export function acknowledge(input: AcknowledgeSuspicion, { id, at, suspicion }: Found): ActDraft[] {
  if (suspicion.origin === 'sent') throw new Problem('conflict', suspicionMessages.ownLetter);
  if (suspicion.owner !== null) throw new Problem('conflict', suspicionMessages.alreadyTaken);
  if (suspicion.closed) throw new Problem('conflict', suspicionMessages.alreadyClosed);
  return [
    acknowledgeSuspicionAct.draft({
      at,
      id: input.act.id,
      stream: id,
      facts: { letter: suspicion.letter },
      basedOn: suspicion.heads,
      counts: countTaken({ id, country: at.country, suspicion }),
    }),
  ];
}
