import { type ActDraft, draft, type RealmKey } from '../../kernel/act.ts';
import { Problem } from '../../kernel/problem.ts';
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

const inClaim = ({ id, at, claim }: Stored, act: { readonly id: string }, type: string) => ({
  at,
  id: act.id,
  stream: id,
  streamKind: 'claim',
  type,
  caseId: claim.caseId,
});

/** Only the words that were written. */
const written = (words: Readonly<Record<string, string | null>>): Record<string, string> =>
  Object.fromEntries(Object.entries(words).filter((entry): entry is [string, string] => entry[1] !== null));

export const openClaim = (input: OpenClaim, at: RealmKey, reference: string): ActDraft[] => [
  draft({
    at,
    id: input.act.id,
    stream: input.claim,
    streamKind: 'claim',
    type: 'claim.open',
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
    draft({
      ...inClaim(stored, act, 'claim.line'),
      facts,
      words: written({ evidence, toDocument, toSupport }),
    }),
  ];
}

export const addPayday = ({ act, ...facts }: ClaimPayday, stored: Stored): ActDraft[] => [
  draft({ ...inClaim(stored, act, 'claim.payday'), facts }),
];

export function receive({ act, ...facts }: ClaimReceive, stored: Stored): ActDraft[] {
  if (facts.line !== null && !stored.claim.lines.some(({ line }) => line === facts.line))
    throw new Problem('invalid', redressMessages.noSuchLine);
  const counts = countReceived(facts, stored.id, stored.claim);
  return [draft({ ...inClaim(stored, act, 'claim.receive'), facts, counts })];
}

export const sayPayer = ({ act, name, note, ...facts }: ClaimPayer, stored: Stored): ActDraft[] => [
  draft({ ...inClaim(stored, act, 'claim.payer'), facts, words: written({ name, note }) }),
];

export function notify({ act, to, ...facts }: NotifyContractor, stored: Stored): ActDraft[] {
  if (stored.claim.lines.every(({ dues }) => dues.length === 0))
    throw new Problem('conflict', redressMessages.nothingDue);
  return [draft({ ...inClaim(stored, act, 'claim.notify'), facts, words: { to } })];
}

export const tellOffer = ({ act, from, ...facts }: SettlementOffer, stored: Stored): ActDraft[] => [
  draft({ ...inClaim(stored, act, 'claim.settlement-offer'), facts, words: { from } }),
];

export function settle({ act, reason, ...facts }: Settle, stored: Stored): ActDraft[] {
  const offer = stored.claim.offers.find((one) => one.offer === facts.offer);
  if (!offer) throw new Problem('conflict', redressMessages.noSuchOffer);
  if (offer.answer !== null) throw new Problem('conflict', redressMessages.offerAnswered);
  return [
    draft({
      ...inClaim(stored, act, 'claim.settle'),
      facts,
      words: reason === null ? null : { reason },
      basedOn: [offer.act],
    }),
  ];
}
