import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { messages as en } from '../../../../locales/en.po';
import { messages as sv } from '../../../../locales/sv.po';
import type { CellSaid, TableShown } from '../schema.ts';
import { ReportCells } from './report-cells.tsx';

const cell = (key: string, over: Partial<CellSaid>): CellSaid => ({
  key,
  state: 'number',
  value: null,
  why: null,
  origin: null,
  isBeside: false,
  ...over,
});
const cells = [
  cell('sex=women', { value: 1204, origin: 'entered', isBeside: true }),
  cell('sex=men', { state: 'suppressed', why: 'Hidden: below 10' }),
  cell('sex=not-told', { state: 'zero', value: 0 }),
  cell('', { state: 'unknown', why: 'Not collected' }),
];
const table: TableShown = {
  id: 'victims',
  name: 'Victims by sex',
  measure: 'victims',
  rowsBy: 'Sex',
  columnsBy: null,
  columns: [{ id: 'total', name: 'Total' }],
  rows: cells.map((one) => ({ id: one.key, name: one.key || 'Total', cells: [one] })),
};

const drawn = (locale: 'sv' | 'en'): string =>
  renderToStaticMarkup(
    <I18nProvider i18n={setupI18n({ locale, messages: { [locale]: locale === 'sv' ? sv : en } })}>
      <ReportCells of={table} open={null} choose={() => undefined} />
    </I18nProvider>,
  );
const buttons = (markup: string): string[] =>
  [...markup.matchAll(/<button[^>]*aria-label="([^"]*)"/g)].map((one) => one[1] ?? '');

test('a cell says its row, its column and what it is: neither unknown nor hidden looks like zero', () => {
  expect(buttons(drawn('en'))).toEqual([
    'sex=women, Total: 1,204. Open',
    'sex=men, Total: hidden. Open',
    'sex=not-told, Total: 0. Open',
    'Total, Total: unknown. Open',
  ]);
  expect(buttons(drawn('sv'))[1]).toBe('sex=men, Total: dolt. Öppna');
});

test('a cell whose counted number differs from the entered one carries a mark that says so', () => {
  expect(drawn('en').match(/Counted value differs/g)).toHaveLength(1);
});
