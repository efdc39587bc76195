import type { ActDraft } from '../../kernel/act.ts';
import { Problem } from '../../kernel/problem.ts';
import { closeAct } from './acts.ts';
import type { StoredCase } from './fold.ts';
import { caseMessages } from './messages.ts';
import type { CloseCase } from './schema.ts';

/** The decision that the work of this house on a case is over. A case that is closed stays closed until it is opened anew. */
export function close(input: CloseCase, { at, id, file }: StoredCase): ActDraft[] {
  if (file.status === 'closed') throw new Problem('conflict', caseMessages.alreadyClosed);
  return [
    closeAct.draft({
      at,
      id: input.act.id,
      stream: id,
      caseId: id,
      facts: { end: input.end },
      words: { reason: input.reason },
    }),
  ];
}
