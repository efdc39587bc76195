import type { ActEnvelope } from '../../../kernel/act.ts';
import { no, yes } from './form-messages.ts';
import { dayIn, type FormField, sumIn, type Values } from './form-values.ts';
import * as texts from './payday-messages.ts';

/** One payday: what was owed and reported before tax, what arrived, what went back; and what else was taken. Empty is nothing. */
export const paydayFields: readonly FormField[] = [
  { id: 'day', label: texts.payday, kind: 'day' },
  { id: 'owed', label: texts.owed, kind: 'sum' },
  {
    id: 'plusOvertime',
    label: texts.overtimeBesides,
    kind: 'choice',
    choices: [
      { value: 'yes', label: yes },
      { value: 'no', label: no },
    ],
  },
  { id: 'reported', label: texts.reported, kind: 'sum', optional: true },
  { id: 'net', label: texts.toBank, kind: 'sum', optional: true },
  { id: 'cash', label: texts.inCash, kind: 'sum', optional: true },
  { id: 'deducted', label: texts.deducted, kind: 'sum', optional: true },
  { id: 'cashBack', label: texts.cashBack, kind: 'sum', optional: true },
  { id: 'rent', label: texts.rent, kind: 'sum', optional: true },
  { id: 'fee', label: texts.fee, kind: 'sum', optional: true },
];

export const paydayBody = (values: Values, act: ActEnvelope): unknown => ({
  act,
  day: dayIn(values.day),
  owed: sumIn(values.owed),
  plusOvertime: values.plusOvertime === 'yes',
  reported: sumIn(values.reported) ?? 0,
  net: sumIn(values.net) ?? 0,
  cash: sumIn(values.cash) ?? 0,
  deducted: sumIn(values.deducted) ?? 0,
  cashBack: sumIn(values.cashBack) ?? 0,
  rent: sumIn(values.rent) ?? 0,
  fee: sumIn(values.fee) ?? 0,
});
