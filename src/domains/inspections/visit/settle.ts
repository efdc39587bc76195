import type { ActDraft } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { SettleSign } from '../visit-schema.ts';
import { settleSignAct } from './acts.ts';
import { visitMessages } from './messages.ts';
import type { InVisit } from './record.ts';

/**
 * A person says which answer counts, based on all that stand. Refused when there is no such disagreement, or when another answer
 * has come since: then they look again.
 */
export function settle(input: SettleSign, { id, at, visit }: InVisit): ActDraft[] {
  const { code, worker, known, settles, reason } = input;
  const open = visit.disagreements.find((one) => one.code === code && one.worker === worker);
  if (!open) throw new Problem('conflict', visitMessages.nothingToSettle);
  const standing = open.answers.map(({ act }) => act);
  if (standing.length !== settles.length || !standing.every((act) => settles.includes(act)))
    throw new Problem('conflict', visitMessages.answersChanged);
  return [
    settleSignAct.draft({
      at,
      id: input.act.id,
      stream: id,
      facts: { code, worker, known, settles },
      words: { reason },
      basedOn: settles,
    }),
  ];
}
