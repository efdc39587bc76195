import { compare } from '../../../kernel/compare.ts';
import type { Message } from '../../../kernel/message.ts';
import { sha256 } from '../../../platform/crypto/digest.ts';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import { textKeys, type WorkerTalk } from '../../inspections/public.ts';
import { pageTexts, type WorkLanguage } from '../../signals/public.server.ts';
import type { OriginalText, ShippedText, TextLanguage } from './text.ts';

/** What there is to translate, and into which languages, with what the files of knowledge have of each. */
export type TextCatalogue = {
  readonly originals: ReadonlyMap<string, OriginalText>;
  readonly languages: ReadonlyMap<string, TextLanguage>;
};

const digestOf = (sv: string, en: string): string => sha256(sv, '\n', en).toString('hex').slice(0, 12);

const originalOf = (group: OriginalText['group'], key: string, sv: string, en: string, note: string): OriginalText => ({
  ...{ key: `${group}.${key}`, group, sv, en, note },
  original: digestOf(sv, en),
});

/** In Swedish as its catalogue has it, with its places unfilled. */
const swedishOf = (message: Message): string => {
  const places = Object.fromEntries([...message.message.matchAll(/\{(\w+)\}/g)].map(([whole, name]) => [name, whole]));
  return textsIn('sv').t(message, places);
};

const talkNote =
  'Read alone by a worker on a phone that an inspector hands over, or on the card that everyone on site gets';

/** The languages of the staff are those in which the originals are written. */
const isTranslatedInto = ({ language }: { readonly language: string }): boolean =>
  language !== 'sv' && language !== 'en';

/** What a file itself has of a text, and not what stands there in English. */
const ownTalk = (talk: WorkerTalk | undefined, id: string): string | undefined => {
  const key = textKeys.find((one) => one === id);
  return talk && key && !talk.outdated.includes(key) ? talk.texts[key] : undefined;
};

export function textCatalogue(pages: readonly WorkLanguage[], talks: readonly WorkerTalk[]): TextCatalogue {
  const written = (language: string) => talks.find((talk) => talk.language === language)?.texts;
  const [swedish, english] = [written('sv'), written('en')];
  const originals = [
    ...pageTexts.map((message) => originalOf('page', message.id, swedishOf(message), message.message, message.comment)),
    ...textKeys.flatMap((key) =>
      swedish && english ? [originalOf('talk', key, swedish[key], english[key], talkNote)] : [],
    ),
  ];
  const names = new Map(
    [...talks.map(({ language, own }) => ({ language, name: own })), ...pages]
      .filter(isTranslatedInto)
      .map(({ language, name }) => [language, name]),
  );
  const languages = [...names].map(([language, name]): TextLanguage => {
    const page = pages.find((one) => one.language === language);
    const talk = talks.find((one) => one.language === language);
    const shipped = new Map<string, ShippedText>();
    for (const { key } of originals) {
      const id = key.slice(5);
      const said = key.startsWith('page.') ? page?.texts[id] : ownTalk(talk, id);
      const isSigned = key.startsWith('page.') ? page?.isDraft === false : (talk?.review ?? null) !== null;
      if (said !== undefined) shipped.set(key, { said, isSigned });
    }
    return { language, name, shipped };
  });
  return {
    originals: new Map(originals.map((one) => [one.key, one])),
    languages: new Map(languages.sort((a, b) => compare(a.name, b.name)).map((one) => [one.language, one])),
  };
}
