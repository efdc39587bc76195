import type { Language } from '../../../kernel/language.ts';

/** A language that the staff do not work in, with the texts that were brought into it, and whether a speaker has signed them. */
export type ReviewedTexts = {
  readonly language: string;
  readonly name: string;
  readonly isDraft: boolean;
  readonly texts: Readonly<Record<string, string>>;
};

export type ChosenLanguage =
  | { readonly is: 'staff'; readonly language: Language; readonly because: 'asked' | 'no-language' }
  | { readonly is: 'staff'; readonly language: Language; readonly because: 'not-reviewed'; readonly wanted: string }
  | { readonly is: 'reviewed'; readonly language: string; readonly texts: ReviewedTexts['texts'] };

/**
 * In which language a letter to a person is: in theirs where the staff work in it, or where every text of the letter has been read and signed
 * by a speaker. A draft is never sent as the agency’s word; the letter is then in the officer’s language, and it is said why.
 */
export function letterLanguage(
  wanted: string | null,
  own: Language,
  { known, needed }: { readonly known: readonly ReviewedTexts[]; readonly needed: readonly string[] },
): ChosenLanguage {
  if (wanted === null) return { is: 'staff', language: own, because: 'no-language' };
  if (wanted === 'sv' || wanted === 'en') return { is: 'staff', language: wanted, because: 'asked' };
  const found = known.find(({ language }) => language === wanted);
  if (found && !found.isDraft && needed.every((id) => found.texts[id] !== undefined)) {
    return { is: 'reviewed', language: wanted, texts: found.texts };
  }
  return { is: 'staff', language: own, because: 'not-reviewed', wanted };
}
