import { keysOf } from './found-under.ts';
import { formsOf } from './letters.ts';
import { whatIsAsked } from './what-is-asked.ts';

/** A piece of a name as it is shown, and whether it is why the matter was found. */
export type Piece = { readonly text: string; readonly marked: boolean };

/** A name in pieces, its words marked that answer what was typed: wholly, by their beginning or but for a letter. */
export function markedWords(name: string, typed: string): readonly Piece[] {
  const asked = new Set(
    whatIsAsked(typed)
      .readings.flat(2)
      .map(({ key }) => key),
  );
  return name
    .split(/([^\p{L}\p{N}\p{M}’'‘`´ʻʼ-]+)/u)
    .filter((text) => text !== '')
    .map((text) => ({ text, marked: answersOne(text, asked) }));
}

const answersOne = (text: string, asked: ReadonlySet<string>): boolean =>
  formsOf(text).length > 0 &&
  [...keysOf({ field: 'alias', text }), ...keysOf({ field: 'reference', text })].some((key) => asked.has(key));
