import type { Act } from '../../../kernel/act.ts';
import type { CountFacts, DecideFacts, OutcomeFacts } from './act-facts.ts';
import { becameAct, countedAct, decidedAct } from './acts.ts';

export type Outcome = {
  /** The act that said it first, by which it is called; and the one that says it now. */
  readonly id: string;
  readonly act: string;
  readonly outcome: OutcomeFacts['outcome'];
  readonly on: string | null;
  readonly by: string;
  readonly corrections: number;
};

export type Decision = Omit<Outcome, 'outcome'> & {
  readonly kind: DecideFacts['kind'];
  readonly basis: string | null;
  /** As what it was made: the capacity in which it was noted first. */
  readonly capacity: string;
  readonly notedAt: string;
  readonly outcomes: readonly Outcome[];
};

/** The numbers as they were said last. */
export type Said = CountFacts & {
  readonly act: string;
  readonly by: string;
  readonly at: string;
  readonly times: number;
};

/** What came after a visit, as its acts make it. */
export type After = { readonly decisions: readonly Decision[]; readonly said: Said | null };

export const nothingAfter: After = { decisions: [], said: null };

/** A correction may arrive, or claim to have happened, before what it corrects: what was said first is looked for first. */
export function foldAfter(acts: readonly Act[]): After {
  const decided = acts.filter(decidedAct.is);
  const became = acts.filter(becameAct.is);
  const counted = acts.filter(countedAct.is);
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
function outcomesOf(became: readonly Act<string, OutcomeFacts>[]): readonly Outcome[] {
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

/** Decisions that stand in the file as made: one that was entered by mistake never was. */
export const madeIn = ({ decisions }: After): readonly Decision[] =>
  decisions.filter(({ kind }) => kind !== 'entered-by-mistake');
