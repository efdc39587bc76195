import type { Sheet } from '../../../../kernel/sheets/sheet.ts';
import { dayFields, type ImportField, importFields, type WordField, wordFields } from '../../import/fields.ts';
import { guessColumns } from '../../import/guess-columns.ts';
import { bodyOf } from '../../import/htcds.ts';
import { codeOf, plainWord } from '../../import/known-words.ts';
import { guessOrder } from '../../import/read-day.ts';
import type { Remembered } from '../../import/schema.ts';
import type { Columns, ImportSettings } from '../../import/settings.ts';

/** How a list is read: what a person has chosen. */
export type HowRead = { readonly columns: Columns; readonly settings: ImportSettings };

const cellsOf = (sheet: Sheet, at: number | undefined): readonly string[] =>
  at === undefined
    ? []
    : bodyOf(sheet)
        .rows.slice(0, 500)
        .map((row) => row[at] ?? '');

/** What is proposed for a sheet: as the last list with its headings was read, else by their words and what stands below. */
export function proposed(sheet: Sheet, last: Remembered['last'], tracks: readonly ImportSettings['track'][]): HowRead {
  const [track = 'none'] = tracks;
  if (last) {
    const { columns, values, dates, repeated } = last;
    return { columns, settings: { values, dates, repeated, track: tracks.includes(last.track) ? last.track : track } };
  }
  const columns = guessColumns(sheet.rows[0] ?? []);
  const days = dayFields.flatMap((field) => cellsOf(sheet, columns[field]).filter((cell) => cell.trim() !== ''));
  const hasClaims = columns.claimAmount !== undefined || columns.claimAgainst !== undefined;
  const strand = hasClaims && tracks.includes('redress') ? 'redress' : track;
  return { columns, settings: { track: strand, dates: guessOrder(days), repeated: 'mistake', values: {} } };
}

/** A column holds another thing, or nothing: what two columns cannot hold is taken from the one that had it. */
export function withColumn(columns: Columns, at: number, field: ImportField | null): Columns {
  const rest = importFields.flatMap((one) => {
    const place = columns[one];
    return place === undefined || place === at || one === field ? [] : [[one, place] as const];
  });
  return Object.fromEntries(field === null ? rest : [...rest, [field, at] as const]);
}

/** The words of a list that no one has explained, each once, in the order in which they come. `said` are those explained on this page, which stay. */
export function wordsToExplain(
  sheet: Sheet,
  { columns, settings }: HowRead,
): readonly { readonly field: WordField; readonly word: string; readonly code: string | null }[] {
  return wordFields.flatMap((field) => {
    const at = columns[field];
    if (at === undefined) return [];
    const said = settings.values[field] ?? {};
    const words = new Set<string>();
    for (const row of bodyOf(sheet).rows) {
      const word = plainWord(row[at] ?? '');
      if (word !== '' && word.length <= 100 && (said[word] !== undefined || codeOf(field, word, {}) === null))
        words.add(word);
      if (words.size > 300) break;
    }
    return [...words].map((word) => ({ field, word, code: said[word] ?? null }));
  });
}

export function withWord(
  settings: ImportSettings,
  field: WordField,
  word: string,
  code: string | null,
): ImportSettings {
  const { [word]: _, ...rest } = settings.values[field] ?? {};
  return { ...settings, values: { ...settings.values, [field]: code === null ? rest : { ...rest, [word]: code } } };
}
