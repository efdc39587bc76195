import type { ActDraft } from '../../kernel/act.ts';
import type { Instant } from '../../kernel/dates.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Named } from '../../kernel/who.ts';
import { giveConsentAct, withdrawConsentAct } from './acts.ts';
import { type Consent, carriedNoMore, type LetterOnYes, saidAt } from './consent.ts';
import type { FoundPerson } from './found.ts';
import { personMessages } from './messages.ts';
import type { GiveConsent, WithdrawConsent } from './schema.ts';

const wrong = (path: string, message: (typeof personMessages)['noSuchUnit']): Problem =>
  new Problem('invalid', message, {}, [{ path, message }]);

/**
 * The act of writing down what a person answered. A record: it was said, yes or no. It is refused only where it could not
 * have been a free answer about this: to a unit that is not there, or through a relative who interprets.
 */
export function giveConsent(
  input: GiveConsent,
  about: FoundPerson & {
    readonly recipient: Named | null;
    /** Midnight after the last day, in the zone of the house. */
    readonly lapsesAt: string | null;
    readonly today: string;
  },
): ActDraft[] {
  if (!about.recipient) throw wrong('toUnit', personMessages.noSuchUnit);
  if (input.answer === 'yes' && input.interpreter === 'relative')
    throw wrong('interpreter', personMessages.relativeInterprets);
  if (input.until !== null && input.until < about.today) throw wrong('until', personMessages.untilPassed);
  if (about.person.consents.some(({ id }) => id === input.consent))
    throw new Problem('conflict', personMessages.consentKnown);
  const { act, said, ...facts } = input;
  return [
    giveConsentAct.draft({
      at: about.at,
      id: act.id,
      stream: about.id,
      facts: { ...facts, to: { sv: about.recipient.sv, en: about.recipient.en }, lapsesAt: about.lapsesAt },
      words: { said },
      caseId: about.person.case,
      subject: about.id,
    }),
  ];
}

/** The act of writing down that a yes was taken back. It is never too late for that; taken back twice is once. */
export function withdrawConsent(input: WithdrawConsent, about: FoundPerson): ActDraft[] {
  const consent = about.person.consents.find(({ id }) => id === input.consent);
  if (!consent) throw new Problem('conflict', personMessages.noSuchConsent);
  if (consent.withdrawnAt !== null || consent.answer === 'no')
    throw new Problem('conflict', personMessages.nothingToWithdraw);
  return [
    withdrawConsentAct.draft({
      at: about.at,
      id: input.act.id,
      stream: about.id,
      facts: { consent: input.consent, to: consent.to },
      basedOn: [consent.act],
      caseId: about.person.case,
      subject: about.id,
    }),
  ];
}

/** Of what was sent on a yes to the same question, that which ends when this yes is taken back. */
export function endedByWithdrawal<Sent extends LetterOnYes>(
  consent: string,
  { person }: FoundPerson,
  sent: readonly Sent[],
  now: Instant,
): Sent[] {
  const taken = person.consents.find(({ id }) => id === consent);
  if (!taken) return [];
  const left = person.consents.filter(({ id }) => id !== consent);
  return carriedNoMore(sent, left, taken, now);
}

/** Of what was sent on a yes to the same question, that which ends when the person now answers no to it. */
export function endedByNo<Sent extends LetterOnYes>(
  input: GiveConsent,
  { person }: FoundPerson,
  sent: readonly Sent[],
  now: Instant,
): Sent[] {
  if (input.answer !== 'no') return [];
  const no: Consent & { act: string } = {
    id: input.consent,
    act: input.act.id,
    answer: 'no',
    purpose: input.purpose,
    toUnit: input.toUnit,
    facts: input.facts,
    lapsesAt: null,
    givenAt: saidAt(input.act.happenedFrom, now),
    withdrawnAt: null,
  };
  return carriedNoMore(sent, [...person.consents, no], input, now);
}
