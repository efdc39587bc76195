import { lixOf, sentencesOf, wordsOf } from '../../../kernel/text/lix.ts';
import { type CourseDraft, paragraphsOf } from './draft.ts';

/** What is said of a text while it is typed. */
export type Readability = { readonly words: number; readonly longest: number; readonly lix: number };

export function readabilityOf(text: string): Readability {
  const whole = paragraphsOf(text).join(' ');
  return {
    words: wordsOf(whole).length,
    longest: Math.max(0, ...sentencesOf(whole).map((sentence) => wordsOf(sentence).length)),
    lix: Math.round(lixOf(whole)),
  };
}

/** A piece as a reader meets it: text, questions, options and what follows. Documents are read as they are, and not measured. */
export const readabilityOfPiece = (piece: CourseDraft['pieces'][number], language: 'sv' | 'en'): Readability =>
  readabilityOf(
    piece.scenes
      .flatMap(({ text, choice }) => [
        text[language],
        ...(choice
          ? [choice.ask[language], ...choice.options.flatMap((one) => [one.text[language], one.follows[language]])]
          : []),
      ])
      .join('\n'),
  );
