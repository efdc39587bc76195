import { type DraftError, missing, tooLong } from '../../../../web/form/draft-error.ts';
import { declineReasons } from '../../replies/schema.ts';
import * as texts from './reply-messages.ts';

/** The form as it was pressed and typed. */
export const emptyDecline = { reason: '', words: '', instead: '', unit: '', service: '' };
export type DeclineDraft = typeof emptyDecline;

export function declineErrors({ reason, words, instead, unit, service }: DeclineDraft): DraftError[] {
  return [
    ...(declineReasons.some((code) => code === reason) ? [] : [missing('reason', texts.declineWhyMissing)]),
    ...(reason === 'other' && words.trim() === '' ? [missing('words', texts.otherMissing)] : []),
    ...tooLong('words', words, 1000),
    ...(instead === '' ? [missing('alternative', texts.insteadMissing)] : []),
    ...(instead === 'unit' && unit === '' ? [missing('alternative.unit', texts.insteadUnitMissing)] : []),
    ...(instead === 'named' && service.trim() === '' ? [missing('alternative.service', texts.serviceMissing)] : []),
    ...(instead === 'named' ? tooLong('alternative.service', service, 300) : []),
  ];
}

/** What the command holds of it beside its act. */
export const declineOf = ({ reason, words, instead, unit, service }: DeclineDraft) => ({
  reason,
  words: words.trim() || null,
  alternative:
    instead === 'unit'
      ? { is: 'unit', unit: Number(unit) }
      : instead === 'named'
        ? { is: 'named', service: service.trim() }
        : { is: 'none-known' },
});
