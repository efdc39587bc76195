import type { Act } from '../../../kernel/act.ts';
import type { Words } from '../../../platform/acts/open-file.ts';
import { withdrawFileEntry } from '../investigation/acts/withdraw-entry.ts';
import type { VerdictShown } from '../shown.ts';
import { recordVerdict } from './acts/record-verdict.ts';

/**
 * What courts found, in the order in which it was recorded. A verdict that was recorded wrongly and was withdrawn stands among them with who withdrew it,
 * when and why: who has read it before must see that it never applied.
 */
export function showVerdicts(acts: readonly Act[], words: Words, nameOf: (actor: string) => string): VerdictShown[] {
  const gone = new Map(acts.filter(withdrawFileEntry.is).map((act) => [act.facts.entry, act]));
  return acts.filter(recordVerdict.is).map(({ id, facts }) => {
    const by = gone.get(id);
    return {
      ...facts,
      id,
      court: words.get(id)?.court ?? null,
      reasons: words.get(id)?.reasons ?? null,
      withdrawn: by ? { by: nameOf(by.actor), at: by.recordedAt, reason: words.get(by.id)?.reason ?? null } : null,
    };
  });
}
