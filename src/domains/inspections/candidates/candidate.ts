import type { DrawFacts, PoolFacts, ProposeFacts } from './schema.ts';

/** A workplace that was proposed or drawn, as its acts make it. The sources of its reasons are sealed in `saidIn`. */
export type Candidate = ProposeFacts & {
  readonly status: 'open' | 'chosen' | 'aside';
  readonly saidIn: string;
  readonly proposedAt: string;
  readonly decidedAt: string | null;
  readonly inspection: string | null;
  readonly due: boolean;
};

/** A list of workplaces, and which of them was drawn. */
export type Pool = PoolFacts & {
  readonly listedAt: string;
  readonly listedIn: string;
  readonly drawn: (DrawFacts & { readonly at: string }) | null;
};
