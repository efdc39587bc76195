import type { ActDraft } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { wrongAt } from '../../disclosures/public.ts';
import { inspectionMessages } from '../messages.ts';
import { type Planned, revise } from '../plan/revise.ts';
import type { PlanFacts, Reason } from '../schema.ts';
import { chooseAct, putAsideAct } from './acts.ts';
import type { Candidate } from './fold.ts';
import { candidateMessages } from './messages.ts';
import type { OneCandidate } from './propose.ts';
import type { ChooseCandidate, PutAside } from './schema.ts';

/** The reasons of a candidate as a plan names them: each kind once, standing as soon as one of its reasons does. */
export function reasonsForPlan({ reasons, drawn }: Pick<Candidate, 'reasons' | 'drawn'>): Reason[] {
  if (drawn) return [{ kind: 'drawn', on: null, checked: true, origin: 'stands' }];
  const kinds = [...new Set(reasons.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const same = reasons.filter((one) => one.kind === kind);
    const days = same.flatMap(({ on }) => (on === null ? [] : [on])).sort();
    const origins = same.map(({ origin }) => origin);
    const origin = origins.find((one) => one === 'stands') ?? origins.find((one) => one === 'not-asked') ?? 'falls';
    return { kind, on: days[0] ?? null, checked: false, origin };
  });
}

export type Choosing = OneCandidate & {
  /** Null: there is none that whoever chooses can write in. */
  readonly planned: Planned | null;
  readonly unit: number;
  /** Whether the next one should be drawn. */
  readonly due: boolean;
  readonly planAct: string;
};

/** Times are told by the minute: what happened in the minute in which the purpose was set did not happen before it. */
const isBefore = (at: string, setAt: string): boolean => at.slice(0, 16) < setAt.slice(0, 16);

/**
 * Chooses a candidate: it becomes the workplace of a planned inspection whose purpose was set before anybody was chosen.
 * Where the next one should be drawn, another is chosen only with why it cannot wait: chance never stands in the way of help.
 */
export function chooseCandidate(input: ChooseCandidate, choosing: Choosing): ActDraft[] {
  const { id, at, candidate, planned, unit, due, planAct } = choosing;
  if (candidate.status !== 'open') throw new Problem('conflict', candidateMessages.decided);
  if (planned === null) throw new Problem('conflict', candidateMessages.inspectionNotThere);
  const { inspection } = planned;
  if (inspection.purpose === null || inspection.purposeSetAt === null)
    throw new Problem('conflict', inspectionMessages.purposeFirst);
  if (isBefore(input.act.happenedFrom, inspection.purposeSetAt))
    throw new Problem('conflict', candidateMessages.chosenBeforePurpose);
  if (inspection.leadUnit !== unit) throw new Problem('conflict', inspectionMessages.onlyLead);
  if (inspection.plan.workplace) throw wrongAt('inspection', candidateMessages.hasWorkplace);
  const isDue = due && candidate.drawn === null;
  if (isDue && input.cannotWait === null) throw wrongAt('cannotWait', candidateMessages.drawFirst);
  const facts: PlanFacts = {
    workplace: candidate.workplace,
    sector: candidate.sector,
    reasons: reasonsForPlan(candidate),
  };
  return [
    chooseAct.draft({
      at,
      id: input.act.id,
      stream: id,
      facts: { inspection: planned.id, purpose: inspection.purpose, due: isDue },
      words: { reason: input.cannotWait },
    }),
    ...revise({ act: { ...input.act, id: planAct }, facts, note: null }, planned),
  ];
}

/** Puts a candidate aside, with why. One that was drawn is put aside in the same way, and is counted. */
export function putAside(input: PutAside, { id, at, candidate }: OneCandidate): ActDraft[] {
  if (candidate.status !== 'open') throw new Problem('conflict', candidateMessages.decided);
  return [
    putAsideAct.draft({
      at,
      id: input.act.id,
      stream: id,
      facts: {},
      words: { reason: input.reason },
    }),
  ];
}
