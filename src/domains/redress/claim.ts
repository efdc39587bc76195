import type { Here } from '../../kernel/doing.ts';
import type { Responsible } from '../../kernel/responsible.ts';
import type { TimeLimit } from '../../kernel/time/calendar.ts';
import type { agreements, Content, Due, Role } from './contractor-liability.ts';
import type { ClaimRow, lineKinds, natures, payerKinds, payerStates } from './schema.ts';
import type { Computed, Range } from './sums.ts';

/** `act` is the act whose sealed words belong to it. */
type FromAct = { readonly act: string };

export type ClaimLine = FromAct & {
  readonly line: string;
  readonly kind: (typeof lineKinds)[number];
  readonly nature: (typeof natures)[number];
  readonly computed: Computed;
  readonly dues: readonly Due[];
  readonly range: Range | null;
  readonly received: number;
};

export type Payday = {
  readonly day: string;
  readonly owed: number;
  readonly plusOvertime: boolean;
  readonly reported: number;
  readonly net: number;
  readonly cashBack: number;
  readonly rent: number;
  readonly cash?: number | undefined;
  readonly fee?: number | undefined;
  readonly deducted?: number | undefined;
};

export type Payment = {
  readonly line: string | null;
  readonly kronor: number;
  readonly from: (typeof payerKinds)[number];
  readonly receivedOn: string;
};

export type Payer = FromAct & {
  readonly payer: string;
  readonly kind: (typeof payerKinds)[number];
  readonly state: (typeof payerStates)[number];
  readonly by: string | null;
  readonly kronor: number | null;
  readonly price: { readonly paid: number; readonly wage: number; readonly hours: number } | null;
};

export type Notice = FromAct & {
  readonly notice: string;
  readonly role: Role;
  readonly day: string;
  readonly arrived: string | null;
  readonly agreement?: (typeof agreements)[number] | undefined;
  readonly contents?: readonly Content[] | undefined;
  readonly payBy: string;
  readonly tellMain: { readonly from: string; readonly by: string } | null;
  readonly early: boolean;
  readonly exempt: boolean;
  readonly lacks: readonly Content[] | null;
  readonly lostBefore: string;
  readonly reached: number;
  readonly lost: number;
};

export type Offer = FromAct & {
  readonly offer: string;
  readonly kronor: number;
  readonly asksSilence: boolean;
  readonly permitForTrial: boolean | null;
  readonly day: string;
  readonly answer: 'refused' | 'accepted' | null;
  readonly answeredOn: string | null;
  readonly answeredBy: string | null;
};

/** A claim as its acts make it. */
export type Claim = {
  readonly reference: string;
  /** In whose file it is: by that country’s law its time limits run, and in its money it is. */
  readonly country: string;
  /** How long pay can be claimed there; null where it has not been entered. */
  readonly limit: TimeLimit | null;
  /** Whether contractors of a chain are liable for pay there by a rule that CAPE has. */
  readonly chainIsLiable: boolean;
  readonly caseId: string | null;
  readonly opened: string;
  /** The corrections whose sealed words say now for whom it is and against whom; absent where its opening says so. */
  readonly whoIn?: string;
  readonly againstIn?: string;
  readonly openedAt: string;
  readonly openedBy: string;
  readonly responsible: Responsible;
  readonly began: string;
  readonly people: number;
  readonly sector: ClaimRow['sector'];
  readonly lines: readonly ClaimLine[];
  readonly paydays: readonly Payday[];
  readonly payments: readonly Payment[];
  readonly payers: readonly Payer[];
  readonly notices: readonly Notice[];
  readonly offers: readonly Offer[];
  readonly range: Range;
  readonly received: number;
  /** The import that brought it was undone: it is in no list, and nothing is owed because of it. */
  readonly takenBack?: true;
};

/** The stream, case and realm to which an act of a claim belongs. */
export const inClaim = ({ id, at, state }: Here<Claim>, act: { readonly id: string }) => ({
  at,
  id: act.id,
  stream: id,
  caseId: state.caseId,
});
