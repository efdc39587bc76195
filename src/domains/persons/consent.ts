import type { Instant } from '../../kernel/dates.ts';
import type { GiveFacts } from './act-facts.ts';
import type { Purpose } from './schema.ts';

/** One answer of a person to one question: may this unit have it, for this purpose. */
export type Consent = Pick<GiveFacts, 'answer' | 'purpose' | 'toUnit' | 'facts' | 'lapsesAt'> & {
  readonly id: string;
  readonly givenAt: Instant;
  readonly withdrawnAt: Instant | null;
};

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
 * is no yes. A later no to the same unit for the same purpose ends every yes before it; a later yes begins anew.
 */
export function hasConsent(consents: readonly Consent[], asked: Asked, at: Instant): boolean {
  const said = consents.filter((consent) => consent.givenAt <= at && isAbout(consent, asked));
  return said.some(
    (consent) =>
      consentState(consent, at) === 'given' &&
      reaches(consent, asked.facts) &&
      !said.some(
        (other) => other.answer === 'no' && other.purpose === consent.purpose && other.givenAt >= consent.givenAt,
      ),
  );
}
