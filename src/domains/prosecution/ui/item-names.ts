import type { FileShown, ItemShown } from '../shown.ts';

/** How an item is called on a line: E07 chatt 2 aug. */
export const itemName = ({ label, short }: Pick<ItemShown, 'label' | 'short'>): string =>
  short ? `${label} ${short}` : label;

export const itemById = (file: FileShown, id: string): ItemShown | undefined =>
  file.items.find((item) => item.id === id);

export const aliasOf = (file: FileShown, party: string): string =>
  file.parties.find(({ id }) => id === party)?.alias ?? '–';

/** A day of the file as a moment that formats can write. */
export const atNoon = (day: string): Date => new Date(`${day}T12:00:00.000Z`);

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
