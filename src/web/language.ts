import parts from 'cape:texts';
import { isLanguage, type Language, languageOf } from '../kernel/language.ts';
import { speakerOf } from './speaker.ts';

const { i18n, ...speaking } = speakerOf(parts);

/** The one speaker of the workspace. Activating another language redraws every text and keeps everything else. */
export const speaker = i18n;

/** The language the server will most likely answer in; the session says it for certain. */
export function likelyLanguage(): Language {
  const chosen = /(?:^|;\s*)cape-lang=([a-z]+)/.exec(document.cookie)?.[1];
  return isLanguage(chosen) ? chosen : languageOf(navigator.languages.join(','));
}

export async function speak(language: Language): Promise<void> {
  await speaking.speak(language);
  document.documentElement.lang = language;
}

/**
 * Fetches the texts of a domain in the language that is spoken, before the first of its pages is drawn. They stay, and
 * come along when the language is switched.
 */
export const speakOf = (area: string): Promise<void> => speaking.speakOf(area, likelyLanguage());

/** The language in which texts are shown now. What the server has written is kept apart by it. */
export const spoken = (): string => speaker.locale;

const patienceMs = 4000;

/** Informs the server, which remembers the language for its own sentences, and then changes the language of this window. */
export async function switchLanguage(language: Language): Promise<void> {
  try {
    const signal = AbortSignal.timeout(patienceMs);
    await fetch(`/app/help?lang=${language}`, { credentials: 'same-origin', signal });
  } catch {
    // Without contact the screen is in the chosen language; the server's sentences follow once it can be reached.
  }
  await speak(language);
}
