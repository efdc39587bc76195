import type { Act } from '../../../kernel/act.ts';
import type { ChooseFacts, DrawFacts, ListWorkplacesFacts, ProposeFacts, WeighFacts } from './schema.ts';

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
  const root = acts.find(({ type }) => type === 'candidate.propose');
  if (!root) throw new Error('A candidate has not been proposed.');
  let found: Candidate = {
    ...(root.facts as ProposeFacts),
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
  switch (act.type) {
    case 'candidate.weigh':
      return { ...found, reasons: (act.facts as WeighFacts).reasons, saidIn: act.id };
    case 'candidate.choose': {
      const { inspection, due } = act.facts as ChooseFacts;
      return { ...found, status: 'chosen', inspection, due, decidedAt: act.recordedAt };
    }
    case 'candidate.put-aside':
      return { ...found, status: 'aside', decidedAt: act.recordedAt };
    default:
      return found;
  }
}

/** A list of workplaces, and which of them was drawn. */
export type Pool = ListWorkplacesFacts & {
  readonly listedAt: string;
  readonly listedIn: string;
  readonly drawn: (DrawFacts & { readonly at: string }) | null;
};

export function foldPool(acts: readonly Act[]): Pool {
  const root = acts.find(({ type }) => type === 'pool.list');
  if (!root) throw new Error('A list of workplaces has not been written.');
  const drawn = acts.find(({ type }) => type === 'pool.draw');
  return {
    ...(root.facts as ListWorkplacesFacts),
    listedAt: root.recordedAt,
    listedIn: root.id,
    drawn: drawn ? { ...(drawn.facts as DrawFacts), at: drawn.recordedAt } : null,
  };
}
