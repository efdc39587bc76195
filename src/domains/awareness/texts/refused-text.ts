import type { Message, MessageValues } from '../../../kernel/message.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { LanguageTexts, TranslatedText } from './language-texts.ts';
import { namedTwice, textOf } from './language-texts.ts';
import { textMessages } from './messages.ts';
import type { TextVersion } from './text.ts';
import { type WrongText, wrongText } from './wrong-text.ts';

/** In a sentence: what is wrong with a translation. */
export function saysWrong(wrong: WrongText): { readonly message: Message; readonly values: MessageValues } {
  if (wrong.is === 'braces') return { message: textMessages.braces, values: {} };
  const places = wrong.places.map((place) => `{${place}}`).join(', ');
  return {
    message: wrong.is === 'places-missing' ? textMessages.placesMissing : textMessages.placesUnknown,
    values: { places },
  };
}

/** Why a translation is not taken in: what must be filled in is not as in the original. */
export function wrongTranslation(said: string, { of }: TranslatedText): ReturnType<typeof saysWrong> | null {
  const wrong = wrongText(said, of.en);
  return wrong && saysWrong(wrong);
}

/** What is wrong with the first of these texts, by a rule of each; null where nothing is. */
export function firstRefused<Named extends TextVersion>(
  named: readonly Named[],
  loaded: LanguageTexts,
  refused: (one: Named, text: TranslatedText) => Message | null,
): Problem | null {
  if (namedTwice(named) >= 0) return new Problem('invalid', textMessages.namedTwice);
  for (const one of named) {
    const text = textOf(loaded, one);
    if (!text) return new Problem('invalid', textMessages.unknownText);
    const why = one.original !== text.of.original ? textMessages.originalChanged : refused(one, text);
    if (why) return new Problem('conflict', why);
  }
  return null;
}
