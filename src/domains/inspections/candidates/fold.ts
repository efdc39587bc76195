import type { Act } from '../../../kernel/act.ts';
import { chooseCandidate } from './acts/choose.ts';
import { drawWorkplace } from './acts/draw.ts';
import { listWorkplaces } from './acts/list-workplaces.ts';
import { proposeCandidate } from './acts/propose.ts';
import { putCandidateAside } from './acts/put-aside.ts';
import { weighReasons } from './acts/weigh.ts';
import type { Candidate, Pool } from './candidate.ts';

export function foldCandidate(acts: readonly Act[]): Candidate {
  const root = acts.find(proposeCandidate.is);
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
  if (weighReasons.is(act)) return { ...found, reasons: act.facts.reasons, saidIn: act.id };
  if (chooseCandidate.is(act)) {
    const { inspection, due } = act.facts;
    return { ...found, status: 'chosen', inspection, due, decidedAt: act.recordedAt };
  }
  return putCandidateAside.is(act) ? { ...found, status: 'aside', decidedAt: act.recordedAt } : found;
}

export function foldPool(acts: readonly Act[]): Pool {
  const root = acts.find(listWorkplaces.is);
  if (!root) throw new Error('A list of workplaces has not been written.');
  const drawn = acts.find(drawWorkplace.is);
  return {
    ...root.facts,
    listedAt: root.recordedAt,
    listedIn: root.id,
    drawn: drawn ? { ...drawn.facts, at: drawn.recordedAt } : null,
  };
}
