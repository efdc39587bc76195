import type { DraftError } from '../../../web/form/draft-error.ts';
import type { RegisterClaim } from '../acts/register.ts';
import * as texts from './claim-messages.ts';

export const emptyClaim = {
  workers: '',
  amount: '',
  currency: 'EUR',
  from: '',
  to: '',
  firm: '',
  story: '',
  toUnit: '',
  given: '',
};
export type ClaimDraft = typeof emptyClaim;

const whole = (text: string): boolean => /^\d{1,9}$/.test(text.trim());
const month = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text.trim());

/** What is missing or cannot be right, in the order of the page. */
export function errorsIn(draft: ClaimDraft): readonly DraftError[] {
  const checks: readonly [string, boolean, DraftError['text']][] = [
    ['workers', whole(draft.workers), texts.numberError],
    ['amount.value', whole(draft.amount), texts.numberError],
    ['amount.currency', draft.currency !== '', texts.chooseCurrency],
    ['period.from', month(draft.from), texts.monthError],
    ['period.to', month(draft.to), texts.monthError],
    ['firm', draft.firm.trim() !== '', texts.needed],
    ['story', draft.story.trim() !== '', texts.needed],
    ['consent.toUnit', draft.toUnit !== '', texts.chooseContact],
    ['consent.given', whole(draft.given), texts.numberError],
  ];
  return checks.flatMap(([path, isRight, text]) => (isRight ? [] : [{ path, text, early: false }]));
}

/** What is sent. Only asked for when nothing is wrong. */
export const claimOf = (draft: ClaimDraft): Omit<RegisterClaim, 'act' | 'claim'> => ({
  workers: Number(draft.workers),
  amount: { value: Number(draft.amount), currency: draft.currency as RegisterClaim['amount']['currency'] },
  period: { from: draft.from.trim(), to: draft.to.trim() },
  firm: draft.firm.trim(),
  story: draft.story.trim(),
  consent: { toUnit: Number(draft.toUnit), given: Number(draft.given) },
});
