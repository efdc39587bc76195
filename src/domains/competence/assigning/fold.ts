import type { Act } from '../../../kernel/act.ts';
import { assignTraining } from './acts/assign.ts';
import { endGroup } from './acts/end-group.ts';
import { setGroup } from './acts/set-group.ts';
import { withdrawAssignment } from './acts/withdraw-assignment.ts';
import type { Assignment, TrainingGroup } from './training.ts';

export function foldGroup(acts: readonly Act[]): TrainingGroup {
  const last = acts.findLast(setGroup.is);
  if (!last) throw new Error('A group was not made.');
  return { ...last.facts, said: last.id, ended: acts.some(endGroup.is) };
}

export function foldAssignment(acts: readonly Act[]): Assignment {
  const all = acts.filter(assignTraining.is);
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) throw new Error('A course was not assigned.');
  return {
    ...last.facts,
    by: first.actor,
    assignedAt: first.recordedAt,
    withdrawn: acts.some(withdrawAssignment.is),
  };
}
