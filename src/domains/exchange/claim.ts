import type { Here } from '../../kernel/doing.ts';
import type { MayBeWithdrawn } from '../../kernel/mistakes/withdrawal.ts';
import type { Responsible } from '../../kernel/responsible.ts';
import type { ReceiveFacts } from '../disclosures/public.ts';
import type { ClaimSnapshot, Consent } from './schema.ts';

/** A fee claim as its acts make it, in the agency that wrote it or in the one that it was sent to. */
export type Claim = MayBeWithdrawn & {
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
  /** Who registered or acknowledged it, or to whom it was handed over since; null while no one has acknowledged it. */
  readonly responsible: Responsible | null;
  readonly heads: readonly string[];
};

export type StoredClaim = Here<Claim>;

/** Every worker whom the claim is about has consented to this unit. One who has not is enough for it to stay here. */
export const hasConsented = ({ workers, consent }: Pick<Claim, 'workers' | 'consent'>, toUnit: number): boolean =>
  consent !== null && workers !== null && consent.toUnit === toUnit && consent.given === workers;
