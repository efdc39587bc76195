import { zoneIn } from '../../../kernel/country.ts';
import { dayIn } from '../../../kernel/time/dates.ts';
import { type TextKey, textKeys, type WorkerTalk } from '../../inspections/public.ts';
import { pageTexts, type WorkLanguage } from '../../signals/public.server.ts';
import type { TextCatalogue } from './catalogue.server.ts';
import { officialIn, shownTexts } from './official.ts';
import type { SignedEntry } from './store.server.ts';

const pageNames = pageTexts.map(({ id }) => id);

/** The languages of the pages for workers in one country: those of the files, and those in which a text was signed there. */
export function officialPages(
  shipped: readonly WorkLanguage[],
  { originals, languages }: TextCatalogue,
  signed: readonly SignedEntry[],
): readonly WorkLanguage[] {
  const isTouched = (language: string): boolean => signed.some((one) => one.language === language);
  return [...languages.values()].flatMap(({ language, name }): WorkLanguage[] => {
    const file = shipped.find((one) => one.language === language);
    if (file && !isTouched(language)) return [file];
    const { texts, isOfficial } = shownTexts(
      'page',
      pageNames,
      { texts: file?.texts ?? {}, isSigned: file?.isDraft === false },
      officialIn(language, signed, originals),
    );
    const isDraft = !pageNames.every(isOfficial);
    const more = Object.fromEntries(Object.entries(file?.texts ?? {}).filter(([id]) => !pageNames.includes(id)));
    const isShown = file !== undefined || Object.keys(texts).length > 0;
    return isShown ? [{ language, name, isDraft, texts: { ...more, ...texts }, isOfficial }] : [];
  });
}

/**
 * The languages in which a worker reads alone, in one country. A whole language is signed once each of its texts is; the review that it then
 * names is that of the country's own catalogue.
 */
export function officialTalks(
  talks: readonly WorkerTalk[],
  { originals, languages }: TextCatalogue,
  signed: readonly SignedEntry[],
): readonly WorkerTalk[] {
  const english = talks.find(({ language }) => language === 'en')?.texts;
  return talks.map((talk) => {
    const { language, texts, outdated } = talk;
    if (!languages.has(language) || !signed.some((one) => one.language === language)) return talk;
    const own = Object.fromEntries(textKeys.filter((key) => !outdated.includes(key)).map((key) => [key, texts[key]]));
    const shown = shownTexts(
      'talk',
      textKeys,
      { texts: own, isSigned: talk.review !== null },
      officialIn(language, signed, originals),
    );
    const isWhole = textKeys.every(shown.isOfficial);
    return {
      ...talk,
      texts: { ...texts, ...english, ...(shown.texts as Partial<Record<TextKey, string>>) },
      outdated: textKeys.filter((key) => shown.texts[key] === undefined),
      review: isWhole ? (talk.review ?? reviewOf(signed.filter((one) => one.language === language))) : null,
      // What is spoken says what its file said.
      audio: talk.audio.filter(({ key }) => own[key] === shown.texts[key]),
    };
  });
}

/** Who answers for a language that was signed text by text: the agencies by name, what their readers said of themselves, and the last day. */
function reviewOf(signed: readonly SignedEntry[]): WorkerTalk['review'] {
  const talk = signed.filter(({ key }) => key.startsWith('talk.'));
  const last = talk.reduce<SignedEntry | null>((late, one) => (late === null || one.at > late.at ? one : late), null);
  if (last === null) return null;
  const named = (all: readonly (string | null)[]): string => [...new Set(all.filter((one) => one !== null))].join(', ');
  return {
    by: named(talk.map(({ agency }) => agency)),
    field: named(talk.map(({ able }) => able)),
    on: dayIn(last.at, zoneIn(last.country)),
  };
}
