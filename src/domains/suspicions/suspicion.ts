import type { Responsible } from '../../kernel/responsible.ts';
import type { Instant } from '../../kernel/time/dates.ts';
import type { ReceiveFacts, Sender } from '../disclosures/public.ts';
import type { Exchange } from './replies/said.ts';
import type { closeReasons, outcomes, SuspicionFacts } from './schema.ts';
import type { statuses } from './statuses.ts';

/** How a suspicion ended here. */
export type Ending = {
  readonly outcome: (typeof outcomes)[number];
  readonly reason: (typeof closeReasons)[number];
  readonly count: number;
};

/** A suspicion as its acts make it: in the agency that handed it over, or in the one that must become responsible. */
export type Suspicion = {
  readonly reference: string;
  readonly origin: 'sent' | 'received';
  readonly status: (typeof statuses)[number];
  readonly facts: SuspicionFacts;
  /** The act that holds its free text, encrypted. */
  readonly toldIn: string;
  readonly begunAt: Instant;
  readonly handedOverAt: Instant;
  readonly begunBy: string;
  readonly from: ReceiveFacts['from'] | null;
  readonly to: Sender | null;
  readonly letter: string;
  /** The sending agency's visit in which it was seen; only in the agency that handed it over. */
  readonly visit?: string;
  readonly ground: string;
  readonly acute: boolean;
  /** By when it must be acknowledged; stays once it is. Null in the agency that handed it over. */
  readonly answerDue: Instant | null;
  readonly stepsUp: number;
  readonly nextStepAt: Instant | null;
  readonly owner: string | null;
  readonly responsible: Responsible | null;
  readonly acknowledgedAt: Instant | null;
  readonly closed: (Ending & { readonly at: Instant }) | null;
  /** What the two units have said to each other about it. */
  readonly exchange: Exchange;
  /** The hand-over before this one, which another unit had not taken; only in the agency that sent both. */
  readonly instead?: string;
  /** By when the sender should answer a question, or choose where else to send what was declined. Null: neither. */
  readonly replyDue: Instant | null;
  /** The newest act: what is decided next rests on it. */
  readonly heads: readonly string[];
};
