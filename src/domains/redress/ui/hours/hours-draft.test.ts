import { expect, it } from 'vitest';
import type { PayLine, PayRuleLine } from '../../wages/pay-lines.ts';
import { rowLines } from '../../wages/row-lines.ts';
import { wageRange } from '../../wages/wage-range.ts';
import { draftOf, emptyHours, type HoursDraft, isTyped, readHours, rulesFor } from './hours-draft.ts';
import { scheduleRows } from './schedule-rows.ts';

const always = { validFrom: '2025-06-15', validTo: null, source: 'Ett påhittat avtal' };
const rate: PayLine = {
  ...always,
  ...{
    id: 'no.invented.2025',
    name: 'NOK 204.79',
    country: 'NO',
    group: { id: 'no.invented', name: 'Påhittad servering' },
  },
  ...{ force: 'agreement', unit: 'hour', amount: '204.79', known: 'reported', usedTo: '2026-10-31', monthHours: [] },
};
const rule = (name: PayRuleLine['rule'], over: Partial<PayRuleLine>): PayRuleLine => ({
  ...always,
  ...{ id: `no.${name}`, country: 'NO', name, rule: name, hours: null, percent: null, amount: null },
  ...{ clockFrom: null, clockTo: null, weekdays: [], forTables: [], known: 'read' },
  ...over,
});
const norwegian = {
  country: 'NO',
  pay: [rate],
  rules: [
    rule('ordinary-week', { hours: 40 }),
    rule('overtime', { percent: 40 }),
    rule('holiday-pay', { percent: 10.2 }),
  ],
};
const swedish = { country: 'SE', pay: [], rules: [] };
const table = 'no.invented';
const typed: HoursDraft = {
  ...emptyHours,
  rows: '2026-03-02; 09:00; 17:00; 30; till\n2026-03-25; bank; 500; bank',
  table,
  ...rulesFor(table, norwegian),
  evidence: 'En påhittad kassarulle.',
};
const errorsOf = (draft: HoursDraft, known = norwegian) => readHours(draft, known).errors.map(({ path }) => path);

it('a chosen table brings its rates and the rules of its country, whose source need not be typed', () => {
  const { basis, errors } = readHours(typed, norwegian);
  expect(errors).toEqual([]);
  expect(basis).toMatchObject({ week: 2400, overtime: 4000, holiday: 1020, rates: [{ minor: 20_479 }] });
  expect(basis && wageRange(basis).paid).toBe(50_000);
  expect(isTyped(typed, norwegian)).toBe(false);
});

it('a rate or a share that is typed asks for its source', () => {
  expect(errorsOf({ ...typed, overtime: '50' })).toEqual(['rateSource']);
  const other = { ...typed, table: 'other', rate: '160,50', ...rulesFor('other', swedish) };
  expect(errorsOf(other, swedish)).toEqual(['rateSource']);
  const { basis, errors } = readHours({ ...other, rateSource: 'Ett påhittat avtal, 4 §' }, swedish);
  expect(errors).toEqual([]);
  expect(basis?.rates).toEqual([{ from: '2026-03-02', to: null, minor: 16_050 }]);
});

it('each wrong field is named, and what is right is calculated while the rest is corrected', () => {
  expect(errorsOf(emptyHours)).toEqual(['rows', 'table', 'evidence']);
  expect(errorsOf({ ...typed, week: '200', holiday: 'x' })).toEqual(['week', 'holiday', 'rateSource']);
  expect(errorsOf({ ...typed, rows: `${typed.rows}\n2026-03-02; rent; 100; own` })).toEqual(['rows']);
  const { basis, faults } = readHours({ ...typed, rows: `${typed.rows}\n2026-03-99; 09:00; 17:00` }, norwegian);
  expect(faults).toEqual([{ row: 3, column: 'day', kind: 'not-a-day' }]);
  expect(basis?.rows).toHaveLength(1);
});

it('what was recorded stands in the form as it was typed, in either language', () => {
  const { basis } = readHours({ ...typed, rows: `${typed.rows}\n2026-03-03; ; ; ; own; 7.5` }, norwegian);
  if (!basis) throw new Error('Nothing was read.');
  for (const language of ['sv', 'en'] as const) {
    const again = readHours({ ...typed, rows: rowLines(basis, language) }, norwegian);
    expect(again.basis).toEqual(basis);
    expect(again.faults).toEqual([]);
  }
  const line = { evidence: 'x', hours: { basis, table, rateSource: null, toDocument: null, toSupport: null } };
  expect(draftOf(line as never, 'en')).toMatchObject({ table, week: '40', overtime: '40', holiday: '10.2' });
});

it('a schedule becomes a line for each of its days', () => {
  const schedule = { first: '2026-03-02', last: '2026-03-10', weekdays: [1, 3], from: '09:00', to: '17:00' };
  expect(scheduleRows({ ...schedule, pause: '30', evidence: 'own' })).toBe(
    ['2026-03-02', '2026-03-04', '2026-03-09'].map((day) => `${day}; 09:00; 17:00; 30; own`).join('\n'),
  );
  expect(scheduleRows({ ...schedule, last: '2026-03-01', pause: '', evidence: 'own' })).toBeNull();
});
