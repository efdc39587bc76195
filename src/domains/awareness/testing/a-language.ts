import type { LanguageTexts, TranslatedText } from '../texts/language-texts.ts';
import { type TextEntry, textNow } from '../texts/standing.ts';
import type { ShippedText } from '../texts/text.ts';

const original = 'aaaaaaaaaaaa';

/** What an act did with an invented text, of the original as it is. */
export const anEntry = (change: Partial<TextEntry> = {}): TextEntry => ({
  ...{ id: 'x', does: 'translate', version: 1, original, said: 'Ein Text', comment: null, able: null },
  ...{ fromFile: false, actor: '1', unit: 1, at: '2026-12-01T10:00:00.000Z', ...change },
});

/** An invented text of the catalogue, and how it stands. */
export const aText = (
  key: string,
  given: { en?: string; entries?: readonly TextEntry[]; shipped?: ShippedText } = {},
): TranslatedText => ({
  of: { key, group: 'page', sv: 'En text', en: given.en ?? 'A text', note: 'A note', original },
  now: textNow({ original }, given.shipped ?? null, given.entries ?? []),
});

/** An invented language, asked for by person 9. */
export const aLanguage = (texts: readonly TranslatedText[], actor = '9'): LanguageTexts => ({
  ...{ id: 'step', at: { country: 'SE', realm: '1' }, language: 'de', actor },
  texts: new Map(texts.map((one) => [one.of.key, one])),
});
