import { dayIn } from '../../../../web/form/day-field.tsx';
import { type DraftError, missing, tooLong, wrong } from '../../../../web/form/draft-error.ts';
import type { RetentionSaid } from '../../retention/retention.ts';
import * as texts from './form-messages.ts';

/** What is typed of a decision, before it is sent. */
export type RetentionDraft = {
  readonly regime: string;
  readonly outcome: string;
  readonly period: string;
  readonly unit: string;
  readonly runsFrom: string;
  readonly reference: string;
  readonly decidedOn: string;
  readonly validFrom: string;
  readonly archiveFirst: string;
};

export const emptyRetention = (today: string): RetentionDraft => ({
  ...{ regime: '', outcome: '', period: '', unit: '', runsFrom: '', reference: '', decidedOn: '' },
  ...{ validFrom: today, archiveFirst: '' },
});

export const draftOf = (said: RetentionSaid & { readonly regime: string }): RetentionDraft => ({
  regime: said.regime,
  outcome: said.outcome,
  period: said.period ? String(said.period.amount) : '',
  unit: said.period?.unit ?? '',
  runsFrom: said.runsFrom,
  reference: said.reference ?? '',
  decidedOn: said.decidedOn ?? '',
  validFrom: said.validFrom,
  archiveFirst: said.archiveFirst ? 'yes' : 'no',
});

const isAmount = (typed: string): boolean => /^[1-9]\d{0,2}$/.test(typed.trim());
const isEmpty = (typed: string): boolean => typed.trim() === '';

function errorsInPeriod({ outcome, period, unit }: RetentionDraft): DraftError[] {
  if (isEmpty(period) && unit === '' && outcome !== 'erase') return [];
  return [
    ...(isEmpty(period) ? [missing('period', texts.noAmount)] : []),
    ...(isEmpty(period) || isAmount(period) ? [] : [wrong('period', texts.noAmount)]),
    ...(unit === '' ? [missing('unit', texts.noUnit)] : []),
  ];
}

/** A reference has a day, and a day a reference. */
function errorsInDecision({ reference, decidedOn }: RetentionDraft): DraftError[] {
  if (!isEmpty(decidedOn) && dayIn(decidedOn) === null) return [wrong('decidedOn', texts.noDecidedOn)];
  if (isEmpty(reference) && !isEmpty(decidedOn)) return [missing('reference', texts.noReference)];
  if (!isEmpty(reference) && isEmpty(decidedOn)) return [missing('decidedOn', texts.noDecidedOn)];
  return tooLong('reference', reference, 80);
}

export const errorsInRetention = (draft: RetentionDraft): DraftError[] => [
  ...(draft.regime === '' ? [missing('regime', texts.noRegime)] : []),
  ...(draft.outcome === '' ? [missing('outcome', texts.noOutcome)] : []),
  ...errorsInPeriod(draft),
  ...(draft.runsFrom === '' ? [missing('runsFrom', texts.noRunsFrom)] : []),
  ...errorsInDecision(draft),
  ...(dayIn(draft.validFrom) === null ? [wrong('validFrom', texts.noDay)] : []),
  ...(draft.archiveFirst === '' ? [missing('archiveFirst', texts.noArchiveFirst)] : []),
];

/** As it is sent, of a draft without errors; under which rules, only a new decision says. */
export const saidIn = (draft: RetentionDraft): RetentionSaid => ({
  outcome: draft.outcome as RetentionSaid['outcome'],
  period: isEmpty(draft.period)
    ? null
    : { amount: Number(draft.period.trim()), unit: draft.unit as NonNullable<RetentionSaid['period']>['unit'] },
  runsFrom: draft.runsFrom as RetentionSaid['runsFrom'],
  reference: isEmpty(draft.reference) ? null : draft.reference.trim(),
  decidedOn: isEmpty(draft.decidedOn) ? null : dayIn(draft.decidedOn),
  validFrom: dayIn(draft.validFrom) ?? draft.validFrom,
  archiveFirst: draft.archiveFirst === 'yes',
});
