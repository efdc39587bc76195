import { type LoadCompiler, typeset } from '../../../../platform/documents/typeset.ts';
import { type Card, canBePdf } from './card.ts';
import { cardSheetTemplate } from './sheet-typst.ts';

/** What is around the cards, in the language of the officer who prints them. */
export type CardSurround = { readonly title: string; readonly language: string; readonly strip: string | null };

/** Eight cards on a sheet, as a tagged PDF. Null where the face has no letters for a language, or the machine no compiler. */
export async function cardSheet(card: Card, runtime: CardSurround, load?: LoadCompiler): Promise<Uint8Array | null> {
  if (!canBePdf(card)) return null;
  return typeset(cardSheetTemplate, { 'data.json': JSON.stringify({ ...runtime, card }) }, load);
}
