import { decimalsIn } from '../../../../kernel/country.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { DraftError } from '../../../../web/form/draft-error.ts';
import { missing as required } from '../../../../web/form/draft-error.ts';
import type { ClaimShown } from '../../schema.ts';
import { nothingToCount, quoteNotClosed } from '../../wages/fault-messages.ts';
import { takenKinds } from '../../wages/hour-row.ts';
import type { PayLine, PayRuleLine } from '../../wages/pay-lines.ts';
import { hourRates, majorOf, payRules } from '../../wages/pay-table.ts';
import { type RowFault, readRows } from '../../wages/read-rows.ts';
import { rowLines } from '../../wages/row-lines.ts';
import { tableIn } from '../../wages/table-in.ts';
import type { WageBasis } from '../../wages/wage-range.ts';
import { missing } from '../form-messages.ts';
import * as texts from './hours-messages.ts';

/** What stands in the form, as it is typed. `other`: a rate that is typed in and comes from no table. */
export type HoursDraft = {
  readonly rows: string;
  readonly table: string;
  readonly rate: string;
  readonly week: string;
  readonly overtime: string;
  readonly holiday: string;
  readonly rateSource: string;
  readonly evidence: string;
  readonly toDocument: string;
  readonly toSupport: string;
};
export const otherTable = 'other';

export const emptyHours: HoursDraft = {
  ...{ rows: '', table: '', rate: '', week: '', overtime: '', holiday: '', rateSource: '' },
  ...{ evidence: '', toDocument: '', toSupport: '' },
};

/** What is known of pay in the country of the claim. */
export type KnownPay = {
  readonly country: string;
  readonly pay: readonly PayLine[];
  readonly rules: readonly PayRuleLine[];
};

export type HoursRead = {
  readonly basis: WageBasis | null;
  readonly faults: readonly RowFault[];
  readonly errors: readonly DraftError[];
};

const numberIn = (typed: string): number | null => {
  const bare = typed.replace(/\s/g, '').replace(',', '.');
  return /^\d{1,6}(?:\.\d{1,2})?$/.test(bare) ? Number(bare) : null;
};
const written = (value: number | null): string => (value === null ? '' : String(value));

/** What the rules of the country say for a table, as it stands in the form when the table is chosen. */
export function rulesFor(table: string, { rules }: KnownPay): Pick<HoursDraft, 'week' | 'overtime' | 'holiday'> {
  const { week, overtime, holiday } = payRules(rules, table === otherTable ? null : table);
  return {
    week: written(week === null ? null : week / 60),
    overtime: written(overtime === null ? null : overtime / 100),
    holiday: written(holiday === null ? null : holiday / 100),
  };
}

/** Whether a share or the ordinary week is another than that of the country: its source is asked for then. */
export function isTyped(draft: HoursDraft, known: KnownPay): boolean {
  const usual = rulesFor(draft.table, known);
  return (
    draft.table === otherTable ||
    (draft.table !== '' &&
      (['week', 'overtime', 'holiday'] as const).some((name) => draft[name].trim() !== usual[name]))
  );
}

/** A calculation that was recorded, as it stands in the form when it is changed. */
export function draftOf(line: ClaimShown['lines'][number], language: Language): HoursDraft {
  const { hours, evidence } = line;
  if (!hours) return emptyHours;
  const { basis, table, rateSource, toDocument, toSupport } = hours;
  const [rate] = basis.rates;
  return {
    rows: rowLines(basis, language),
    table: table ?? otherTable,
    rate: table === null && rate ? written(majorOf(rate.minor, basis.country)) : '',
    week: written(basis.week === null ? null : basis.week / 60),
    overtime: written(basis.overtime === null ? null : basis.overtime / 100),
    holiday: written(basis.holiday === null ? null : basis.holiday / 100),
    rateSource: rateSource ?? '',
    evidence: evidence ?? '',
    toDocument: toDocument ?? '',
    toSupport: toSupport ?? '',
  };
}

/** A number that may be left empty: null then; undefined when it is none, or is out of reach. */
function limited(typed: string, most: number): number | null | undefined {
  if (typed.trim() === '') return null;
  const value = numberIn(typed);
  return value !== null && value > 0 && value <= most ? value : undefined;
}

/** What the form comes to: what can be calculated with, each wrong cell, and what must be corrected before it is saved. */
export function readHours(draft: HoursDraft, known: KnownPay): HoursRead {
  const { country } = known;
  const table = tableIn(draft.rows);
  const read = table && readRows(table, { decimals: decimalsIn(country) });
  const [week, overtime, holiday] = [
    limited(draft.week, 168),
    limited(draft.overtime, 300),
    limited(draft.holiday, 100),
  ];
  const rate = draft.table === otherTable ? numberIn(draft.rate) : null;
  const at = (path: string, text: DraftError['text'], values?: DraftError['values']): DraftError => ({
    ...{ path, text, early: false },
    ...(values ? { values } : {}),
  });
  const taken = read?.sums.some(({ kind }) => (takenKinds as readonly string[]).includes(kind)) ?? false;
  const errors: DraftError[] = [
    ...(read ? [] : [at('rows', quoteNotClosed)]),
    ...(read && read.faults.length > 0 ? [at('rows', texts.correctRows, { count: read.faults.length })] : []),
    ...(read && read.faults.length === 0 && read.rows.length === 0 ? [at('rows', nothingToCount)] : []),
    ...(taken ? [at('rows', texts.takenElsewhere)] : []),
    ...(draft.table === '' ? [required('table', texts.chooseTable)] : []),
    ...(draft.table === otherTable && (rate === null || rate <= 0) ? [at('rate', texts.notARate)] : []),
    ...(week === undefined ? [at('week', texts.notHours)] : []),
    ...(overtime === undefined ? [at('overtime', texts.notAShare)] : []),
    ...(holiday === undefined ? [at('holiday', texts.notAShare)] : []),
    ...(isTyped(draft, known) && draft.rateSource.trim() === '' ? [at('rateSource', texts.noSource)] : []),
    ...(draft.evidence.trim() === '' ? [required('evidence', missing)] : []),
  ];
  if (!read || read.rows.length === 0 || draft.table === '') return { basis: null, faults: read?.faults ?? [], errors };
  const days = read.rows.map(({ day }) => day).sort();
  const [from = '', to = ''] = [days[0], days.at(-1)];
  const rates =
    draft.table === otherTable
      ? rate === null
        ? []
        : [{ from, to: null, minor: Math.round(rate * 10 ** decimalsIn(country)) }]
      : hourRates(known.pay, draft.table, from, to);
  return {
    faults: read.faults,
    errors,
    basis: {
      country,
      rows: [...read.rows],
      sums: [...read.sums],
      rates: [...rates],
      week: week ? Math.round(week * 60) : null,
      overtime: overtime ? Math.round(overtime * 100) : null,
      holiday: holiday ? Math.round(holiday * 100) : null,
      unsocial: payRules(known.rules, draft.table === otherTable ? null : draft.table).unsocial,
    },
  };
}
