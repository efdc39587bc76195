import { isUrgent } from '../../kernel/time/urgency.ts';
import { isDanger } from './merge.ts';
import type { WorkGroup, WorkStage } from './schema.ts';

/** Who a task is asked of, as it concerns one reader. */
type Asked = {
  readonly kind: string;
  readonly group: WorkGroup;
  readonly dueAt: string | null;
  readonly owner: string | null;
};

/**
 * How far a task has come for this reader, or null where they are not told of it: what others owe, and what another person of the unit
 * answers for who is not away. What comes to a new stage is told once more.
 */
export function stageFor(
  { kind, group, dueAt, owner }: Asked,
  { actor, standsInFor, now }: { readonly actor: string; readonly standsInFor: readonly string[]; readonly now: Date },
): WorkStage | null {
  if (group === 'answered') return 'answered';
  if (group === 'waiting') return null;
  if (owner !== null && owner !== actor && !standsInFor.includes(owner)) return null;
  if (dueAt !== null && Date.parse(dueAt) < now.getTime()) return 'past';
  return isDanger({ kind }) || (dueAt !== null && isUrgent(dueAt, now)) ? 'near' : 'asked';
}
