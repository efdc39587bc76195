import { offered } from '../../kernel/doing.ts';
import type { Who } from '../../kernel/who.ts';
import { toPassOn } from './acts/pass-on.ts';
import { toTake } from './acts/take.ts';
import { toWithdrawFeeClaim } from './acts/withdraw.ts';
import type { StoredClaim } from './claim.ts';

/** What a page offers this person for a claim that they read. What came from another country is not sent on from here. */
export const offeredForClaim = (who: Who, claim: StoredClaim, held: readonly string[]): string[] =>
  claim.state.withdrawn
    ? []
    : offered(claim.state.origin === 'own' ? [toPassOn, toWithdrawFeeClaim] : [toTake], who, claim, held);
