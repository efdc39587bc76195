import { formatsFor } from '../../../kernel/text/formats.ts';
import type { Block } from '../../../platform/documents/paper-document.ts';
import type { Texts } from '../../../platform/pages/catalogue.ts';
import { frameworkFile } from '../framework-file-messages.ts';
import { decimalsOf } from '../money/decimals.ts';
import type { Value } from '../programme-schema.ts';

export const heading = (text: string, level: 1 | 2 = 1): Block => ({ kind: 'heading', level, text });
export const paragraph = (text: string, look: 'lead' | 'plain' | 'quiet' = 'plain'): Block => ({
  kind: 'paragraph',
  text,
  look,
});

/** A table of which the first row of `names` heads the columns; numbers stand to the right. */
export const table = (
  caption: string,
  names: readonly (string | { readonly number: string })[],
  rows: readonly (readonly string[])[],
): Block => ({
  kind: 'table',
  caption,
  columns: names.map((name) =>
    typeof name === 'string' ? { name, isNumber: false } : { name: name.number, isNumber: true },
  ),
  rows,
});

/** 24 Nov 2026 */
export const dayWritten = (day: string, { language }: Pick<Texts, 'language'>): string =>
  formatsFor(language).day(new Date(`${day.slice(0, 10)}T12:00:00.000Z`));

/** A country by name, in the language of the report. */
export const countryWritten = (code: string, language: Texts['language']): string =>
  new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;

/** An amount in the smallest unit of a currency; decimals are written where they are not nothing. */
export function amountWritten(minor: number, currency: string | null, { formats }: Pick<Texts, 'formats'>): string {
  if (currency === null) return formats.number(minor);
  const unit = 10 ** decimalsOf(currency);
  return formats.money(minor / unit, currency, minor % unit === 0 ? undefined : 'cents');
}

/** A value in words: never a dash, never zero where it is not known. */
export function valueWritten(of: Value, { t, formats }: Texts): string {
  if (of.is !== 'number') return t(frameworkFile[of.is]);
  if (of.unit !== 'count') return formats.money(of.value, of.unit);
  return of.of === null
    ? formats.number(of.value)
    : t(frameworkFile.countOf, { value: formats.number(of.value), of: formats.number(of.of) });
}
