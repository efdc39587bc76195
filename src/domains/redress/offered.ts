import { type Here, offered } from '../../kernel/doing.ts';
import type { Who } from '../../kernel/who.ts';
import { toAddLine } from './acts/add-line.ts';
import { toAddPayday } from './acts/add-payday.ts';
import { toCorrectClaim } from './acts/correct.ts';
import { toNamePayer } from './acts/name-payer.ts';
import { toNotify } from './acts/notify.ts';
import { toReceive } from './acts/receive.ts';
import { toSettle } from './acts/settle.ts';
import { toTellOffer } from './acts/tell-offer.ts';
import { toWithdrawClaimEntry } from './acts/withdraw.ts';
import type { Claim } from './claim.ts';

const doings = [
  ...[toAddLine, toAddPayday, toReceive, toNamePayer, toNotify, toTellOffer],
  ...[toCorrectClaim, toWithdrawClaimEntry],
] as const;

/** What a page offers this person for a claim that they read. Settling needs an offer that has not been answered. */
export const offeredForClaim = (who: Who, claim: Here<Claim>, held: readonly string[]): string[] =>
  offered(claim.state.offers.some(({ answer }) => answer === null) ? [...doings, toSettle] : doings, who, claim, held);
