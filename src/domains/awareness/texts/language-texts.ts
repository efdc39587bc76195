import type { RealmKey } from '../../../kernel/act.ts';
import type { TextNow } from './standing.ts';
import type { OriginalText, TextVersion } from './text.ts';

/** One text of the catalogue in one language. */
export type TranslatedText = { readonly of: OriginalText; readonly now: TextNow };

/** All texts of one language as they stand in the country of the reader, for a step that the reader takes in their own file. */
export type LanguageTexts = {
  readonly id: string;
  readonly at: RealmKey;
  readonly language: string;
  readonly actor: string;
  readonly texts: ReadonlyMap<string, TranslatedText>;
};

/** The text that a version is of, with what is official and what was written last. */
export const textOf = ({ texts }: LanguageTexts, { key }: Pick<TextVersion, 'key'>): TranslatedText | null =>
  texts.get(key) ?? null;

/** The place of the first that is named twice, or -1. */
export const namedTwice = (named: readonly { readonly key: string }[]): number =>
  named.findIndex(({ key }, at) => named.findIndex((one) => one.key === key) < at);
