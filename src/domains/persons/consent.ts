import type { Instant } from '../../kernel/time/dates.ts';
import type { Purpose } from './schema.ts';

/** One answer of a person to one question: may this unit have it, for this purpose. */
export type Consent = {
  readonly id: string;
  readonly answer: 'yes' | 'no';
  readonly purpose: Purpose;
  readonly toUnit: number;
  readonly facts: string[] | null;
  readonly lapsesAt: Instant | null;
  readonly givenAt: Instant;
  readonly withdrawnAt: Instant | null;
};

/**
 * Since when an answer, or its withdrawal, counts: from when it was said, and never later than when it was recorded. A device whose clock
 * is ahead must not keep a consent alive that was withdrawn.
 */
export const saidAt = (happenedFrom: Instant, recordedAt: Instant): Instant =>
  happenedFrom < recordedAt ? happenedFrom : recordedAt;

/** What an officer wants to do: give this unit these facts for this purpose. Without facts: anything at all. */
export type ConsentQuestion = {
  readonly recipientUnit: number;
  readonly purpose?: Purpose;
  readonly facts?: readonly string[] | null;
};

export type ConsentState = 'given' | 'declined' | 'lapsed' | 'withdrawn';

/** What one answer is worth at a moment. A consent holds from when it was given, until its last day has passed or it is withdrawn. */
export function consentState(consent: Consent, at: Instant): ConsentState {
  if (consent.answer === 'no') return 'declined';
  if (consent.withdrawnAt !== null && consent.withdrawnAt <= at) return 'withdrawn';
  if (consent.lapsesAt !== null && consent.lapsesAt <= at) return 'lapsed';
  return 'given';
}

const isAbout = (consent: Consent, { recipientUnit, purpose }: ConsentQuestion): boolean =>
  consent.toUnit === recipientUnit && (purpose === undefined || consent.purpose === purpose);

const reaches = (consent: Consent, facts: readonly string[] | null | undefined): boolean =>
  consent.facts === null || !facts || facts.every((fact) => consent.facts?.includes(fact));

/**
 * Whether a person has consented to exactly this, as of a moment: to this unit, for this purpose, about these facts. Silence is no consent.
 * A later refusal to the same unit for the same purpose ends every consent before it; a later consent begins again.
 */
export const hasConsent = (consents: readonly Consent[], asked: ConsentQuestion, at: Instant): boolean =>
  standingYes(consents, asked, at) !== null;

/** The consent that carries exactly this, as of a moment: the newest of those that hold. Null: there is none. */
export const standingYes = <C extends Consent>(consents: readonly C[], asked: ConsentQuestion, at: Instant): C | null =>
  standing(consents, asked, at).reduce<C | null>(
    (newest, consent) => (newest && newest.givenAt > consent.givenAt ? newest : consent),
    null,
  );

function standing<C extends Consent>(consents: readonly C[], asked: ConsentQuestion, at: Instant): C[] {
  const said = consents.filter((consent) => consent.givenAt <= at && isAbout(consent, asked));
  return said.filter(
    (consent) =>
      consentState(consent, at) === 'given' &&
      reaches(consent, asked.facts) &&
      !said.some(
        (other) => other.answer === 'no' && other.purpose === consent.purpose && other.givenAt >= consent.givenAt,
      ),
  );
}

/** Something that was sent on the strength of a consent: the act by which the consent was given, and the facts that went. */
export type LetterOnYes = { readonly consent: string; readonly facts: readonly string[] };

/** To whom a consent is given, and for what. */
type ConsentPurpose = Pick<Consent, 'toUnit' | 'purpose'>;

/** The consents to one question: what was sent there for that purpose rests on one of them. */
export const yesesTo = <C extends Consent>(consents: readonly C[], { toUnit, purpose }: ConsentPurpose): C[] =>
  consents.filter((one) => one.answer === 'yes' && one.toUnit === toUnit && one.purpose === purpose);

/**
 * Of what was sent on a consent to this question, that which no consent carries any more, as the answers are after the person has withdrawn
 * one or refused. As long as the consent it rests on holds, or another to the same facts, nothing has ended.
 */
export function carriedNoMore<Sent extends LetterOnYes>(
  sent: readonly Sent[],
  consents: readonly (Consent & { readonly act: string })[],
  { toUnit, purpose }: ConsentPurpose,
  at: Instant,
): Sent[] {
  const asked = { recipientUnit: toUnit, purpose };
  const own = new Set(standing(consents, asked, at).map(({ act }) => act));
  return sent.filter(({ consent, facts }) => !own.has(consent) && !hasConsent(consents, { ...asked, facts }, at));
}
