import type { Act } from '../../../kernel/act.ts';
import { chooseAct, drawAct, listAct, proposeAct, putAsideAct, weighAct } from './acts.ts';
import type { DrawFacts, ListWorkplacesFacts, ProposeFacts } from './schema.ts';

/** A workplace that was proposed or drawn, as its acts make it. The sources of its reasons lie sealed in `saidIn`. */
export type Candidate = ProposeFacts & {
  readonly status: 'open' | 'chosen' | 'aside';
  readonly saidIn: string;
  readonly proposedAt: string;
  readonly decidedAt: string | null;
  readonly inspection: string | null;
  readonly due: boolean;
};

export function foldCandidate(acts: readonly Act[]): Candidate {
  const root = acts.find(proposeAct.is);
  if (!root) throw new Error('A candidate has not been proposed.');
  let found: Candidate = {
    ...root.facts,
    status: 'open',
    saidIn: root.id,
    proposedAt: root.recordedAt,
    decidedAt: null,
    inspection: null,
    due: false,
  };
  for (const act of acts) found = after(found, act);
  return found;
}

function after(found: Candidate, act: Act): Candidate {
  if (weighAct.is(act)) return { ...found, reasons: act.facts.reasons, saidIn: act.id };
  if (chooseAct.is(act)) {
    const { inspection, due } = act.facts;
    return { ...found, status: 'chosen', inspection, due, decidedAt: act.recordedAt };
  }
  return putAsideAct.is(act) ? { ...found, status: 'aside', decidedAt: act.recordedAt } : found;
}

/** A list of workplaces, and which of them was drawn. */
export type Pool = ListWorkplacesFacts & {
  readonly listedAt: string;
  readonly listedIn: string;
  readonly drawn: (DrawFacts & { readonly at: string }) | null;
};

export function foldPool(acts: readonly Act[]): Pool {
  const root = acts.find(listAct.is);
  if (!root) throw new Error('A list of workplaces has not been written.');
  const drawn = acts.find(drawAct.is);
  return {
    ...root.facts,
    listedAt: root.recordedAt,
    listedIn: root.id,
    drawn: drawn ? { ...drawn.facts, at: drawn.recordedAt } : null,
  };
}
