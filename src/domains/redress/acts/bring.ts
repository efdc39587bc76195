import type { ActDraft } from '../../../kernel/act.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { broughtAt, type Happened } from '../../../kernel/time/brought.ts';
import type { SectorOrUnknown } from '../../knowledge/public.ts';
import type { lineKinds, PayerState } from '../schema.ts';
import { addLine } from './add-line.ts';
import { namePayer } from './name-payer.ts';
import { openClaim } from './open.ts';
import { receivePayment } from './receive.ts';

/** A claim in a list of the agency that acts for the client; `line` is null where the list has no sum. */
export type BroughtClaim = InFile & {
  readonly id: string;
  readonly act: string;
  readonly case: string;
  readonly reference: string;
  readonly began: string;
  readonly sector: SectorOrUnknown;
  readonly who: string;
  readonly against: string;
  readonly happened: Happened;
  readonly line: {
    readonly id: string;
    readonly act: string;
    readonly kind: (typeof lineKinds)[number];
    readonly kronor: number;
    readonly evidence: string;
  } | null;
  /** What the one who is claimed against has answered; null where the list does not say. */
  readonly payer: { readonly id: string; readonly act: string; readonly state: PayerState } | null;
  readonly paid: { readonly act: string; readonly kronor: number; readonly on: string; readonly at: Happened } | null;
};

/**
 * A claim that the agency had before, of one person. A sum of a list is what was claimed, and no more: what documents show of it, the list does
 * not say.
 */
export function bringClaim(of: BroughtClaim): readonly ActDraft[] {
  const { act, reference, began, sector, who, against, line, payer, paid } = of;
  const facts = { reference, began, people: 1, sector };
  const opened = openClaim.draft({ ...within(of), id: act, facts, words: { who, against } });
  return [
    broughtAt(opened, of.happened),
    ...(line === null ? [] : [lineOf(of, line)]),
    ...(payer === null ? [] : [payerOf(of, payer)]),
    ...(paid === null ? [] : [paymentOf(of, paid)]),
  ];
}

const within = ({ at, id, case: caseId }: BroughtClaim) => ({ at, stream: id, caseId }) as const;

function lineOf(of: BroughtClaim, { id, act, kind, kronor, evidence }: NonNullable<BroughtClaim['line']>): ActDraft {
  const range = { documented: 0, probable: 0, claimed: kronor };
  const added = addLine.draft({
    ...within(of),
    id: act,
    facts: { line: id, kind, nature: 'gross', computed: { how: 'read', range }, dues: [] },
    words: { evidence },
  });
  return broughtAt(added, of.happened);
}

function payerOf(of: BroughtClaim, { id, act, state }: NonNullable<BroughtClaim['payer']>): ActDraft {
  const facts = { payer: id, kind: 'employer', state, by: null, kronor: null, price: null } as const;
  const words = { name: of.against, note: null };
  return broughtAt(namePayer.draft({ ...within(of), id: act, facts, words }), of.happened);
}

/** A payment of a list comes from the one who is claimed against, and is for the sum of the same row. */
function paymentOf(of: BroughtClaim, { act, kronor, on, at }: NonNullable<BroughtClaim['paid']>): ActDraft {
  const facts = { line: of.line?.id ?? null, kronor, from: 'employer', receivedOn: on } as const;
  return broughtAt(receivePayment.draft({ ...within(of), id: act, facts }), at);
}
