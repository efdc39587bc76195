import type { Act } from '../../../kernel/act.ts';
import { endGate } from './acts/end.ts';
import { markPassed } from './acts/mark-passed.ts';
import { openException } from './acts/open-exception.ts';
import { reviewException } from './acts/review.ts';
import { setGate } from './acts/set.ts';
import { useException } from './acts/use-exception.ts';
import type { Gate, GateException } from './gate.ts';

export function foldGate(acts: readonly Act[]): Gate {
  const all = acts.filter(setGate.is);
  const last = all.at(-1);
  if (!last) throw new Error('A gate was not set.');
  const end = acts.findLast(endGate.is);
  return {
    ...last.facts,
    setBy: last.actor,
    setAt: last.recordedAt,
    ended: end ? { by: end.actor, at: end.recordedAt } : null,
  };
}

export function foldException(acts: readonly Act[]): GateException {
  const opened = acts.find(openException.is);
  const passed = acts.filter(markPassed.is);
  const begun = opened ?? passed[0];
  if (!begun) throw new Error('An exception was not begun.');
  const review = acts.findLast(reviewException.is);
  return {
    kind: begun.facts.kind,
    owner: begun.actor,
    openedAt: begun.recordedAt,
    source: opened ? 'reason' : 'phone',
    said: opened ? opened.id : null,
    uses: [...passed, ...acts.filter(useException.is)].map(({ facts }) => facts.of),
    review: review ? { outcome: review.facts.outcome, act: review.id, by: review.actor, at: review.recordedAt } : null,
  };
}
