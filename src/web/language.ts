import { type Messages, setupI18n } from '@lingui/core';
import { isLanguage, type Language, languageOf } from '../kernel/language.ts';

/** The one speaker of the workspace. Activating another language redraws every text and keeps everything else. */
export const speaker = setupI18n();

const catalogues: Readonly<Record<Language, () => Promise<{ messages: Messages }>>> = {
  sv: () => import('../../locales/sv.po'),
  en: () => import('../../locales/en.po'),
};

/** The language the server will most likely answer in; the session says it for certain. */
export function likelyLanguage(): Language {
  const chosen = /(?:^|;\s*)cape-lang=([a-z]+)/.exec(document.cookie)?.[1];
  return isLanguage(chosen) ? chosen : languageOf(navigator.languages.join(','));
}

export async function speak(language: Language): Promise<void> {
  const { messages } = await catalogues[language]();
  speaker.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
}

/**
 * Changes the language of this window and tells the server, which remembers it for its own sentences.
 * The window changes even when the server cannot be told.
 */
export async function switchLanguage(language: Language): Promise<boolean> {
  await speak(language);
  try {
    return (await fetch(`/app/help?lang=${language}`, { credentials: 'same-origin' })).ok;
  } catch {
    // Without contact the screen is in the chosen language and the server's sentences follow at the next visit.
    return false;
  }
}
