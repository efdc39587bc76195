import type { Act } from '../../../kernel/act.ts';
import type { FactsOf } from '../../../kernel/define-act.ts';
import { countWorkers } from './acts/count-workers.ts';
import { noteDecision } from './acts/decide.ts';
import { sayOutcome } from './acts/say-outcome.ts';
import type { After, Decision, Outcome } from './after.ts';

/** A correction may arrive, or claim to have happened, before what it corrects: what was said first is looked for first. */
export function foldAfter(acts: readonly Act[]): After {
  const decided = acts.filter(noteDecision.is);
  const became = acts.filter(sayOutcome.is);
  const counted = acts.filter(countWorkers.is);
  const last = counted.at(-1);
  return {
    decisions: decided
      .filter(({ facts }) => facts.decision === null)
      .map((first): Decision => {
        const corrections = decided.filter(({ facts }) => facts.decision === first.id);
        const act = corrections.at(-1) ?? first;
        const { kind, basis, on } = act.facts;
        return {
          ...{ id: first.id, act: act.id, by: act.actor, kind, basis, on },
          capacity: first.capacity,
          notedAt: first.happenedFrom,
          corrections: corrections.length,
          outcomes: outcomesOf(became.filter(({ facts }) => facts.decision === first.id)),
        };
      }),
    said: last ? { ...last.facts, act: last.id, by: last.actor, at: last.happenedFrom, times: counted.length } : null,
  };
}

/** What became of one decision. */
function outcomesOf(became: readonly Act<string, FactsOf<typeof sayOutcome>>[]): readonly Outcome[] {
  return became
    .filter(({ facts }) => facts.said === null)
    .map((first): Outcome => {
      const corrections = became.filter(({ facts }) => facts.said === first.id);
      const act = corrections.at(-1) ?? first;
      return {
        id: first.id,
        act: act.id,
        outcome: act.facts.outcome,
        on: act.facts.on,
        by: act.actor,
        corrections: corrections.length,
      };
    });
}
