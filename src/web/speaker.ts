import { type I18n, type Messages, setupI18n } from '@lingui/core';
import { isLanguage, type Language } from '../kernel/language.ts';

/** Where the texts are: for each language the catalogue of each area, which is fetched when it is first needed. */
export type Parts = Readonly<Record<string, Readonly<Record<string, () => Promise<{ messages: Messages }>>>>>;

export type Speaker = {
  /** Activating another language redraws every text and keeps everything else. */
  readonly i18n: I18n;
  /** Speaks this language from now on, with the texts of every area that is here. */
  speak(language: Language): Promise<void>;
  /** Fetches the texts of one more area, in the language that is spoken, or in `likely` when none is yet. They stay. */
  speakOf(area: string, likely: Language): Promise<void>;
};

/**
 * A speaker over these texts. What it is asked it does in turn: a language that is activated puts its texts in the place of
 * those that were there, so an area that came while it was fetched would be lost, and its pages show names instead of texts.
 */
export function speakerOf(parts: Parts): Speaker {
  const i18n = setupI18n();
  const areas = new Set(['shell']);
  const fetchArea = async (language: Language, area: string): Promise<Messages> =>
    (await parts[language]?.[area]?.())?.messages ?? {};

  let turn: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined); // the caller gets it; the next one is served all the same
    return done;
  };

  return {
    i18n,
    speak: (language) =>
      inTurn(async () => {
        const all = await Promise.all([...areas].map((area) => fetchArea(language, area)));
        i18n.loadAndActivate({ locale: language, messages: Object.assign({}, ...all) });
      }),
    speakOf: (area, likely) =>
      inTurn(async () => {
        if (areas.has(area)) return;
        const language = isLanguage(i18n.locale) ? i18n.locale : likely;
        i18n.load(language, await fetchArea(language, area));
        areas.add(area);
      }),
  };
}
