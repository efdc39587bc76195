import { directionOf } from '../../../kernel/language.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { listColleagues, listUnits } from '../../access/public.server.ts';
import type { TextCatalogue } from './catalogue.server.ts';
import type { TranslatedText } from './language-texts.ts';
import { textMessages } from './messages.ts';
import type { LanguageShown, OneTextShown, TextLanguages, TextShown } from './schema.ts';
import { type TextStanding, textNow, textStandings } from './standing.ts';
import type { StoredEntry } from './store.server.ts';
import type { TextLanguage } from './text.ts';

/** All texts of a language as they stand, from the files and from what was done with each. */
export function translatedTexts(
  { originals }: TextCatalogue,
  { shipped }: TextLanguage,
  entries: readonly StoredEntry[],
): ReadonlyMap<string, TranslatedText> {
  const ofKey = new Map<string, StoredEntry[]>();
  for (const entry of entries) ofKey.set(entry.key, [...(ofKey.get(entry.key) ?? []), entry]);
  return new Map(
    [...originals.values()].map((of) => [
      of.key,
      { of, now: textNow(of, shipped.get(of.key) ?? null, ofKey.get(of.key) ?? []) },
    ]),
  );
}

const shownLanguage = ({ language, name }: TextLanguage) => ({ language, name, direction: directionOf(language) });

/** How many texts of a language stand how, and whether all of a group are official. */
export function countTexts(
  of: TextLanguage,
  texts: ReadonlyMap<string, TranslatedText>,
): TextLanguages['languages'][number] {
  const all = [...texts.values()];
  const counts = Object.fromEntries(
    textStandings.map((standing) => [standing, all.filter(({ now }) => now.standing === standing).length]),
  ) as Record<TextStanding, number>;
  const isWhole = (group: string): boolean =>
    all.every((text) => text.of.group !== group || text.now.standing === 'signed');
  return { ...shownLanguage(of), counts, total: all.length, pages: isWhole('page'), talk: isWhole('talk') };
}

export function showText({ of, now }: TranslatedText, reader: string): TextShown {
  const { newest } = now;
  return {
    ...of,
    standing: now.standing,
    hasNewer: now.hasNewer,
    official: now.official,
    newest: newest && {
      version: newest.version,
      said: newest.said,
      isOwn: newest.by === reader,
      isOfNow: newest.original === null || newest.original === of.original,
      isReviewed: newest.isReviewed,
      asksChange: newest.asksChange,
    },
  };
}

const steps = ['worker-text.translate', 'worker-text.review', 'worker-text.sign', 'worker-text.withdraw'];

/** What the reader has the right to, where they have a file in which it is stored. */
const heldBy = (call: AnyCall): string[] => (call.own ? call.verbs.filter((verb) => steps.includes(verb)) : []);

export const showLanguage = (
  of: TextLanguage,
  texts: ReadonlyMap<string, TranslatedText>,
  call: AnyCall,
): LanguageShown => ({
  ...shownLanguage(of),
  texts: [...texts.values()].map((text) => showText(text, call.who.actor)),
  may: heldBy(call),
});

/** Who did it: by name to colleagues, and to all others by unit and agency. */
export async function showOneText(
  tx: Tx,
  of: TextLanguage,
  texts: ReadonlyMap<string, TranslatedText>,
  { text, entries }: { readonly text: TranslatedText; readonly entries: readonly StoredEntry[] },
  call: AnyCall,
): Promise<OneTextShown> {
  const [colleagues, units] = [await listColleagues(tx), await listUnits(tx)];
  const { language } = call.texts;
  const keys = [...texts.keys()];
  const at = keys.indexOf(text.of.key);
  return {
    ...shownLanguage(of),
    text: showText(text, call.who.actor),
    history: entries
      .map(({ id, does, version, original, said, comment, able, fromFile, actor, unit, at: when }) => {
        const named = units.find((one) => one.id === unit);
        const by = [colleagues.get(actor), named?.name[language], named?.agencyName[language]];
        return {
          ...{ id, does, version, said, comment, able, fromFile },
          isOfNow: original === text.of.original,
          by: by.filter(Boolean).join(', ') || call.texts.t(textMessages.anotherAgency),
          at: when,
        };
      })
      .reverse(),
    before: keys[at - 1] ?? null,
    after: keys[at + 1] ?? null,
    may: heldBy(call),
  };
}
