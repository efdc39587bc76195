import type { Act } from '../../../kernel/act.ts';
import type { Words } from '../../../platform/acts/open-file.ts';
import type { CriminalFile, Item } from '../criminal-file.ts';
import { showCustody } from './custody/show-custody.server.ts';
import { itemNumber } from './item-number.ts';
import type { ItemShown } from './shown-item.ts';

/** One own text of a file: that of an act, by name; null when it was never given or has been erased. */
export const wordIn = (words: Words, act: string, name: string): string | null => words.get(act)?.[name] ?? null;

/** Own words of an item, by name: its short name, its description, who secured it and where. */
export const itemWords = (item: Item, words: Words) => {
  const said = (name: string): string | null => wordIn(words, item.act, `${item.words}${name}`);
  return {
    short: said('short'),
    description: said('description'),
    securedBy: said('securedBy'),
    where: said('where'),
  };
};

type ItemReader = {
  readonly acts: readonly Act[];
  readonly words: Words;
  readonly nameOf: (actor: string) => string;
  readonly country: string;
  readonly language: 'sv' | 'en';
  /** How many files each item has that can be opened. */
  readonly files: ReadonlyMap<string, number>;
};

/** The items of a file by their number, each with its custody, and how many files it has. */
export const showItems = (file: CriminalFile, reader: ItemReader): ItemShown[] =>
  [...file.items].sort((a, b) => a.number - b.number).map((item) => showItem(item, reader));

function showItem(item: Item, { files, language, ...reader }: ItemReader): ItemShown {
  const { id, type, number, parties, bearing, accountOf, material, securedOn, keptUntil, capacity, medium } = item;
  return {
    id,
    type,
    number,
    label: itemNumber(number),
    parties: [...parties],
    bearing,
    accountOf,
    material,
    securedOn,
    keptUntil,
    capacity,
    form: item.form ?? null, // an item that was stored before this was asked for
    saidIndependent: item.independent,
    from: item.from?.[language] ?? null,
    ...itemWords(item, reader.words),
    medium: medium
      ? {
          ...medium,
          sha256: wordIn(reader.words, item.act, 'sha256'),
          capturedSha256: wordIn(reader.words, item.act, 'capturedSha256'),
        }
      : null,
    files: files.get(id) ?? 0,
    ...showCustody(item, reader),
  };
}
