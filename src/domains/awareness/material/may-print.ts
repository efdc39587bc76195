import { type MaterialKind, materialKinds } from './kinds.ts';

export type NotPrinted = 'too-many' | 'twice' | 'not-offered' | 'texts-missing';
type Offered = { readonly language: string; readonly hasAllTexts: boolean };

/** Why a sheet in these languages is not made; null where it is. Half a sheet in English would not be read by those it is for. */
export function notPrinted(
  { kind, languages }: { readonly kind: MaterialKind; readonly languages: readonly string[] },
  offered: readonly Offered[],
): NotPrinted | null {
  if (new Set(languages).size < languages.length) return 'twice';
  if (languages.length > materialKinds[kind].most) return 'too-many';
  const found = languages.map((language) => offered.find((one) => one.language === language));
  if (found.some((one) => one === undefined)) return 'not-offered';
  return found.some((one) => one?.hasAllTexts === false) ? 'texts-missing' : null;
}
