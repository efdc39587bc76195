import type { ActDraft, ActEnvelope } from '../../kernel/act.ts';
import type { Instant } from '../../kernel/time/dates.ts';
import { type Consent, carriedNoMore, type LetterOnYes, saidAt } from './consent.ts';
import type { FoundPerson } from './person.ts';

/** What follows for the letters that rested on a consent that ends. */
export type Stopping = { readonly stops: readonly ActDraft[] };

/** Of what was sent on a consent to the same question, that which ends when this consent is withdrawn. */
export function endedByWithdrawal<Sent extends LetterOnYes>(
  consent: string,
  { state: { consents } }: FoundPerson,
  sent: readonly Sent[],
  now: Instant,
): Sent[] {
  const taken = consents.find(({ id }) => id === consent);
  if (!taken) return [];
  const left = consents.filter(({ id }) => id !== consent);
  return carriedNoMore(sent, left, taken, now);
}

type Answered = Pick<Consent, 'answer' | 'purpose' | 'toUnit' | 'facts'> & {
  readonly consent: string;
  readonly act: Pick<ActEnvelope, 'id' | 'happenedFrom'>;
};

/** Of what was sent on a consent to the same question, that which ends when the person now refuses it. */
export function endedByNo<Sent extends LetterOnYes>(
  { act, consent, answer, purpose, toUnit, facts }: Answered,
  { state: { consents } }: FoundPerson,
  sent: readonly Sent[],
  now: Instant,
): Sent[] {
  if (answer !== 'no') return [];
  const givenAt = saidAt(act.happenedFrom, now);
  const no = { id: consent, act: act.id, answer, purpose, toUnit, facts, lapsesAt: null, givenAt, withdrawnAt: null };
  return carriedNoMore(sent, [...consents, no], { purpose, toUnit }, now);
}
