import { z } from 'zod';
import {
  ClaimLine,
  ClaimPayday,
  ClaimPayer,
  ClaimReceive,
  NotifyContractor,
  OpenClaim,
  Settle,
  SettlementOffer,
} from './schema.ts';

/** What each act of a claim holds besides who, when and where. Names and notes are never in here: they lie sealed beside. */
export const OpenFacts = OpenClaim.pick({ began: true, people: true, sector: true }).extend({ reference: z.string() });
export type OpenFacts = z.infer<typeof OpenFacts>;

export const LineFacts = ClaimLine.pick({ line: true, kind: true, nature: true, computed: true, dues: true });
export type LineFacts = z.infer<typeof LineFacts>;

export const PaydayFacts = ClaimPayday.omit({ act: true });
export type PaydayFacts = z.infer<typeof PaydayFacts>;

export const ReceiveFacts = ClaimReceive.omit({ act: true });
export type ReceiveFacts = z.infer<typeof ReceiveFacts>;

export const PayerFacts = ClaimPayer.omit({ act: true, name: true, note: true });
export type PayerFacts = z.infer<typeof PayerFacts>;

export const NotifyFacts = NotifyContractor.omit({ act: true, to: true });
export type NotifyFacts = z.infer<typeof NotifyFacts>;

export const OfferFacts = SettlementOffer.omit({ act: true, from: true });
export type OfferFacts = z.infer<typeof OfferFacts>;

export const SettleFacts = Settle.omit({ act: true, reason: true });
export type SettleFacts = z.infer<typeof SettleFacts>;
