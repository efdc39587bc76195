import type { OriginalText } from './text.ts';

/** What was signed or withdrawn last of one text in one country. */
type LastSigned = {
  readonly key: string;
  readonly language: string;
  readonly does: 'sign' | 'withdraw';
  readonly original: string;
  readonly said: string;
};

/** A text of one language: official in these words; never so; or as the file of the language has it. */
export type OfficialText =
  | { readonly is: 'signed'; readonly said: string }
  | { readonly is: 'not-signed' }
  | { readonly is: 'as-shipped' };

/**
 * How the texts of one language are shown in a country, by what was signed there. What was signed of an earlier original, or withdrawn, is not
 * official, whatever its file says: a worker would read what no one answers for.
 */
export function officialIn(
  language: string,
  signed: readonly LastSigned[],
  originals: ReadonlyMap<string, OriginalText>,
): (key: string) => OfficialText {
  const last = new Map(signed.filter((one) => one.language === language).map((one) => [one.key, one]));
  return (key) => {
    const one = last.get(key);
    if (!one) return { is: 'as-shipped' };
    return one.does === 'sign' && one.original === originals.get(key)?.original
      ? { is: 'signed', said: one.said }
      : { is: 'not-signed' };
  };
}

/** Texts of one language as they are shown. */
export type ShownTexts = {
  /** Under their name without the group. What is not there is shown in English. */
  readonly texts: Readonly<Record<string, string>>;
  /** Whether one of these names is official. */
  readonly isOfficial: (name: string) => boolean;
};

/** The texts of one group in one language: what is signed, and of the rest what the file has, which is a draft unless its file is signed. */
export function shownTexts(
  group: OriginalText['group'],
  names: readonly string[],
  shipped: { readonly texts: Readonly<Partial<Record<string, string>>>; readonly isSigned: boolean },
  official: (key: string) => OfficialText,
): ShownTexts {
  const found = names.map((name) => ({ name, text: official(`${group}.${name}`) }));
  const texts = Object.fromEntries(
    found.flatMap(({ name, text }) => {
      const said = text.is === 'signed' ? text.said : text.is === 'as-shipped' ? shipped.texts[name] : undefined;
      return said === undefined ? [] : [[name, said] as const];
    }),
  );
  const signed = new Set(
    found
      .filter(({ text }) => text.is === 'signed' || (text.is === 'as-shipped' && shipped.isSigned))
      .map(({ name }) => name),
  );
  return { texts, isOfficial: (name) => signed.has(name) };
}
