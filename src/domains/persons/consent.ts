import type { Instant } from '../../kernel/dates.ts';
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
 * Since when an answer, or its withdrawal, counts: from when it was said, and never later than when it was written down. A
 * device whose clock is ahead must not keep a yes alive that was taken back.
 */
export const saidAt = (happenedFrom: Instant, recordedAt: Instant): Instant =>
  happenedFrom < recordedAt ? happenedFrom : recordedAt;

/** What somebody wants to do: give this unit these facts for this purpose. Without facts: anything at all. */
export type Asked = {
  readonly recipientUnit: number;
  readonly purpose?: Purpose;
  readonly facts?: readonly string[] | null;
};

export type ConsentState = 'given' | 'declined' | 'lapsed' | 'withdrawn';

/** What one answer is worth at a moment. A yes holds from when it was given, until its last day has passed or it is taken back. */
export function consentState(consent: Consent, at: Instant): ConsentState {
  if (consent.answer === 'no') return 'declined';
  if (consent.withdrawnAt !== null && consent.withdrawnAt <= at) return 'withdrawn';
  if (consent.lapsesAt !== null && consent.lapsesAt <= at) return 'lapsed';
  return 'given';
}

const isAbout = (consent: Consent, { recipientUnit, purpose }: Asked): boolean =>
  consent.toUnit === recipientUnit && (purpose === undefined || consent.purpose === purpose);

const reaches = (consent: Consent, facts: readonly string[] | null | undefined): boolean =>
  consent.facts === null || !facts || facts.every((fact) => consent.facts?.includes(fact));

/**
 * Whether a person has said yes to exactly this, as of a moment: to this unit, for this purpose, about these facts. Silence
 * is no yes. A later no to the same unit for the same purpose ends every yes before it; a later yes begins again.
 */
export const hasConsent = (consents: readonly Consent[], asked: Asked, at: Instant): boolean =>
  standingYes(consents, asked, at) !== null;

/** The yes that carries exactly this, as of a moment: the newest of those that stand. Null: there is none. */
export const standingYes = <C extends Consent>(consents: readonly C[], asked: Asked, at: Instant): C | null =>
  standing(consents, asked, at).reduce<C | null>(
    (newest, consent) => (newest && newest.givenAt > consent.givenAt ? newest : consent),
    null,
  );

function standing<C extends Consent>(consents: readonly C[], asked: Asked, at: Instant): C[] {
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

/** Something that was sent on the strength of a yes: the act by which the yes was given, and the facts that went. */
export type LetterOnYes = { readonly consent: string; readonly facts: readonly string[] };

/** To whom a yes is, and for what. */
type Question = Pick<Consent, 'toUnit' | 'purpose'>;

/** The yeses to one question: what was sent there for that purpose rests on one of them. */
export const yesesTo = <C extends Consent>(consents: readonly C[], { toUnit, purpose }: Question): C[] =>
  consents.filter((one) => one.answer === 'yes' && one.toUnit === toUnit && one.purpose === purpose);

/**
 * Of what was sent on a yes to this question, that which no yes carries any more, as the answers stand after the person has
 * taken one back or said no. As long as the yes it rests on stands, or another to the same facts, nothing has ended.
 */
export function carriedNoMore<Sent extends LetterOnYes>(
  sent: readonly Sent[],
  consents: readonly (Consent & { readonly act: string })[],
  { toUnit, purpose }: Question,
  at: Instant,
): Sent[] {
  const asked = { recipientUnit: toUnit, purpose };
  const own = new Set(standing(consents, asked, at).map(({ act }) => act));
  return sent.filter(({ consent, facts }) => !own.has(consent) && !hasConsent(consents, { ...asked, facts }, at));
}
