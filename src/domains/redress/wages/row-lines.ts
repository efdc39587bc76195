import { decimalsIn } from '../../../kernel/country.ts';
import type { Language } from '../../../kernel/language.ts';
import type { EvidenceCode, HourRow, SumRow } from './hour-row.ts';
import { evidenceWords, kindWords } from './row-words.ts';

/* Rows as they are typed, so that what was recorded can be changed where it was typed, and a file be put beside it. */

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const wordIn = (words: readonly string[] | undefined, language: Language): string =>
  words?.[language === 'sv' ? 1 : 0] ?? words?.[0] ?? '';

/** What evidence is called in a row. */
export const evidenceWord = (by: EvidenceCode, language: Language): string =>
  wordIn(evidenceWords.find(({ code }) => code === by)?.words, language);

const hourLine = ({ day, from, to, minutes, pause, by }: HourRow, language: Language): string =>
  [
    day,
    from === null ? '' : clock(from),
    to === null ? '' : clock(to),
    pause === 0 ? '' : String(pause),
    evidenceWord(by, language),
    ...(minutes === null ? [] : [String(Math.round((minutes / 60) * 1000) / 1000)]),
  ].join('; ');

const sumLine = ({ day, kind, minor, by }: SumRow, country: string, language: Language): string =>
  [
    day,
    wordIn(kindWords.find((one) => one.kind === kind)?.words, language),
    (minor / 10 ** decimalsIn(country)).toFixed(decimalsIn(country)),
    evidenceWord(by, language),
  ].join('; ');

/** One line for each row: day, from, to, break, evidence; or day, kind, sum, evidence. */
export const rowLines = (
  of: { readonly country: string; readonly rows: readonly HourRow[]; readonly sums: readonly SumRow[] },
  language: Language,
): string =>
  [...of.rows.map((row) => hourLine(row, language)), ...of.sums.map((row) => sumLine(row, of.country, language))].join(
    '\n',
  );
