import type { ActDraft, RealmKey } from '../../kernel/act.ts';
import { Problem } from '../../kernel/problem.ts';
import { registerClaimAct, takeClaimAct } from './acts.ts';
import type { Claim } from './fold.ts';
import { exchangeMessages } from './messages.ts';
import type { RegisterClaim, RegisterClaimFacts, TakeClaim, TakeClaimFacts } from './schema.ts';

/** A claim for fees that workers paid to a firm in another country, as their counsel writes it down. It names no worker. */
export function registerClaim(input: RegisterClaim, at: RealmKey, reference: string): ActDraft[] {
  const { workers, amount, period, consent } = input;
  if (consent.given > workers) {
    throw new Problem('invalid', exchangeMessages.moreThanWorkers, {}, [
      { path: 'consent.given', message: exchangeMessages.moreThanWorkers },
    ]);
  }
  const facts: RegisterClaimFacts = { reference, workers, amount, period, consent };
  return [
    registerClaimAct.draft({
      at,
      id: input.act.id,
      stream: input.claim,
      facts,
      words: { firm: input.firm, story: input.story },
    }),
  ];
}

/** Everybody whom the claim is about has said yes to this unit. One who has not is enough for it to stay here. */
export const hasConsented = ({ workers, consent }: Pick<Claim, 'workers' | 'consent'>, toUnit: number): boolean =>
  consent !== null && workers !== null && consent.toUnit === toUnit && consent.given === workers;

/** The contact abroad takes a claim that came by letter. Whoever sent it learns that somebody has, and no name. */
export function takeClaim(input: TakeClaim, of: { id: string; at: RealmKey; claim: Claim }): ActDraft[] {
  const { claim, at, id } = of;
  if (claim.letter === null) throw new Problem('conflict', exchangeMessages.ownClaim);
  if (claim.owner !== null) throw new Problem('conflict', exchangeMessages.alreadyTaken);
  const facts: TakeClaimFacts = { letter: claim.letter };
  return [
    takeClaimAct.draft({
      at,
      id: input.act.id,
      stream: id,
      facts,
      basedOn: claim.heads,
    }),
  ];
}
