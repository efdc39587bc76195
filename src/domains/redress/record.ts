import type { ActDraft, RealmKey } from '../../kernel/act.ts';
import { Problem } from '../../kernel/problem.ts';
import {
  lineAct,
  notifyAct,
  offerAct,
  openClaimAct,
  paydayAct,
  payerAct,
  receivePaymentAct,
  settleAct,
} from './acts.ts';
import { countOpened, countReceived } from './counted.ts';
import type { Claim } from './fold.ts';
import { redressMessages } from './messages.ts';
import type {
  ClaimLine,
  ClaimPayday,
  ClaimPayer,
  ClaimReceive,
  NotifyContractor,
  OpenClaim,
  Settle,
  SettlementOffer,
} from './schema.ts';
import { isRange, rangeOf } from './sums.ts';

/* The acts of a claim. What happened is never refused; what cannot be so is: a larger basis that is smaller, a notice of nothing. */

type Stored = { readonly id: string; readonly at: RealmKey; readonly claim: Claim };

const inClaim = ({ id, at, claim }: Stored, act: { readonly id: string }) => ({
  at,
  id: act.id,
  stream: id,
  caseId: claim.caseId,
});

export const openClaim = (input: OpenClaim, at: RealmKey, reference: string): ActDraft[] => [
  openClaimAct.draft({
    at,
    id: input.act.id,
    stream: input.claim,
    caseId: input.caseId,
    facts: { reference, began: input.began, people: input.people, sector: input.sector },
    words: { who: input.who, against: input.against },
    counts: countOpened(input, at.country),
  }),
];

export function addLine(input: ClaimLine, stored: Stored): ActDraft[] {
  const { act, evidence, toDocument, toSupport, ...facts } = input;
  const range = rangeOf(input.computed);
  if (range && !isRange(range)) throw new Problem('invalid', redressMessages.notARange);
  return [
    lineAct.draft({
      ...inClaim(stored, act),
      facts,
      words: { evidence, toDocument, toSupport },
    }),
  ];
}

export const addPayday = ({ act, ...facts }: ClaimPayday, stored: Stored): ActDraft[] => [
  paydayAct.draft({ ...inClaim(stored, act), facts }),
];

export function receive({ act, ...facts }: ClaimReceive, stored: Stored): ActDraft[] {
  if (facts.line !== null && !stored.claim.lines.some(({ line }) => line === facts.line))
    throw new Problem('invalid', redressMessages.noSuchLine);
  const counts = countReceived(facts, stored.id, stored.claim);
  return [receivePaymentAct.draft({ ...inClaim(stored, act), facts, counts })];
}

export const sayPayer = ({ act, name, note, ...facts }: ClaimPayer, stored: Stored): ActDraft[] => [
  payerAct.draft({ ...inClaim(stored, act), facts, words: { name, note } }),
];

export function notify({ act, to, ...facts }: NotifyContractor, stored: Stored): ActDraft[] {
  if (stored.claim.lines.every(({ dues }) => dues.length === 0))
    throw new Problem('conflict', redressMessages.nothingDue);
  return [notifyAct.draft({ ...inClaim(stored, act), facts, words: { to } })];
}

export const tellOffer = ({ act, from, ...facts }: SettlementOffer, stored: Stored): ActDraft[] => [
  offerAct.draft({ ...inClaim(stored, act), facts, words: { from } }),
];

export function settle({ act, reason, ...facts }: Settle, stored: Stored): ActDraft[] {
  const offer = stored.claim.offers.find((one) => one.offer === facts.offer);
  if (!offer) throw new Problem('conflict', redressMessages.noSuchOffer);
  if (offer.answer !== null) throw new Problem('conflict', redressMessages.offerAnswered);
  return [
    settleAct.draft({
      ...inClaim(stored, act),
      facts,
      words: { reason },
      basedOn: [offer.act],
    }),
  ];
}
