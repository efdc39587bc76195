import type { Act, TaskDraft } from '../../kernel/act.ts';
import { answerDue, type ReceiveFacts, receiveAct } from '../disclosures/public.ts';
import { registerClaimAct, takeClaimAct } from './acts.ts';
import { ClaimSnapshot, type Consent } from './schema.ts';

/** A fee claim as its acts make it, in the house that wrote it or in the one that it was sent to. */
export type Claim = {
  readonly reference: string;
  readonly origin: 'own' | 'received';
  readonly state: 'open' | 'unanswered' | 'taken';
  readonly workers: number | null;
  readonly amount: NonNullable<ClaimSnapshot['amount']> | null;
  readonly period: NonNullable<ClaimSnapshot['period']> | null;
  /** The act whose words hold the firm and the story, and which of the two it has. */
  readonly said: string;
  readonly words: readonly string[];
  readonly consent: Consent | null;
  readonly from: ReceiveFacts['from'] | null;
  readonly letter: string | null;
  readonly ground: string | null;
  readonly begunAt: string;
  readonly answerDue: string | null;
  readonly owner: string | null;
  readonly heads: readonly string[];
};

export function foldClaim(acts: readonly Act[]): Claim {
  const root = acts.find((act) => registerClaimAct.is(act) || receiveAct.is(act));
  if (!root) throw new Error('A fee claim was neither registered nor received.');
  const taken = acts.find(takeClaimAct.is);
  const owner = taken?.actor ?? null;
  const shared = { said: root.id, begunAt: root.recordedAt, owner, heads: [root.id] };
  if (registerClaimAct.is(root)) {
    const { reference, workers, amount, period, consent } = root.facts;
    const nobody = { from: null, letter: null, ground: null, answerDue: null };
    return {
      ...shared,
      ...nobody,
      ...{ reference, workers, amount, period, consent },
      origin: 'own',
      state: 'open',
      words: ['firm', 'story'],
    };
  }
  const received = root.facts;
  const { workers = null, amount = null, period = null } = ClaimSnapshot.parse(received.snapshot);
  return {
    ...shared,
    ...{ workers, amount, period },
    reference: received.reference,
    origin: 'received',
    state: owner === null ? 'unanswered' : 'taken',
    words: received.words,
    consent: null,
    from: received.from,
    letter: received.letter,
    ground: received.ground,
    answerDue: owner === null ? answerDue(root.recordedAt) : null,
  };
}

/** What the contact abroad owes: somebody to take it, by its date. */
export function claimTasks(stream: string, claim: Claim): readonly TaskDraft[] {
  if (claim.origin === 'own' || claim.owner !== null) return [];
  return [
    {
      id: stream,
      kind: 'fee-claim.take',
      aboutKind: 'fee-claim',
      about: stream,
      dueAt: claim.answerDue,
      owner: null,
      open: true,
      answeredAt: null,
      waits: false,
      facts: { unitSv: claim.from?.unit.sv ?? '', unitEn: claim.from?.unit.en ?? '', workers: claim.workers ?? 0 },
    },
  ];
}
