import type { LineColumn } from './lines.ts';

type Both = { readonly sv: string; readonly en: string };

/*
 * What a file says of itself is beside the data in both languages, in whichever language it was taken out: so these are data, as knowledge
 * is, and not messages of a screen.
 */

export const columnTexts: Readonly<Record<LineColumn, Both>> = {
  report: { sv: 'Rapport', en: 'Report' },
  period: { sv: 'År (eller år och den månad det börjar)', en: 'Year (or year and the month in which it begins)' },
  table: { sv: 'Tabell', en: 'Table' },
  measure: { sv: 'Mått', en: 'Measure' },
  row_by: { sv: 'Raderna delas efter', en: 'Rows are split by' },
  row: { sv: 'Rad, eller total', en: 'Row, or total' },
  column_by: { sv: 'Kolumnerna delas efter', en: 'Columns are split by' },
  column: { sv: 'Kolumn, eller total', en: 'Column, or total' },
  state: { sv: 'Tal, noll, okänt eller dolt', en: 'Number, zero, unknown or suppressed' },
  value: { sv: 'Värde, tomt där det är okänt eller dolt', en: 'Value, empty where it is unknown or suppressed' },
  reason: { sv: 'Varför det är okänt', en: 'Why it is unknown' },
  origin: { sv: 'Infört, räknat eller summerat', en: 'Entered, counted or summed' },
};

export const stateTexts: Readonly<Record<'number' | 'zero' | 'unknown' | 'suppressed', Both>> = {
  number: { sv: 'Ett tal.', en: 'A number.' },
  zero: { sv: 'Noll: det är känt att ingen finns.', en: 'Zero: it is known that there is nobody.' },
  unknown: {
    sv: 'Okänt, aldrig noll. Kolumnen reason säger varför.',
    en: 'Unknown, never zero. The column reason says why.',
  },
  suppressed: {
    sv: 'Dolt: det är litet, eller ett litet tal skulle kunna räknas fram ur det. Aldrig noll.',
    en: 'Suppressed: it is small, or a small one could be worked out from it. Never zero.',
  },
};

export const inventedText: Both = { sv: 'Allt i filen är påhittat.', en: 'Everything in this file is invented.' };

/** From which number on one is shown, in a report of these limits. */
export function hiddenTexts({ smallest, strictest }: { readonly smallest: number; readonly strictest: number }) {
  const isMixed = strictest > smallest;
  const [sv, en] = isMixed
    ? [
        ` (under ${strictest} där en rapport som lämnar landet har samma tal)`,
        ` (below ${strictest} where a report that leaves the country has the same number)`,
      ]
    : ['', ''];
  return {
    sv: `Tal från 1 till ${smallest - 1}${sv} är dolda, och de som de skulle kunna räknas fram ur, i den här rapporten eller tillsammans med andra.`,
    en: `Numbers from 1 to ${smallest - 1}${en} are suppressed, with those from which they could be worked out, in this report or together with others.`,
  };
}
