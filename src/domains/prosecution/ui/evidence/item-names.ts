import type { ItemShown } from '../../evidence/shown-item.ts';
import type { FileShown } from '../../shown.ts';

/** How an item is called on a line: E07 chatt 2 aug. */
export const itemName = ({ label, short }: Pick<ItemShown, 'label' | 'short'>): string =>
  short ? `${label} ${short}` : label;

export const itemById = (file: FileShown, id: string): ItemShown | undefined =>
  file.items.find((item) => item.id === id);

export const aliasOf = (file: FileShown, party: string): string =>
  file.parties.find(({ id }) => id === party)?.alias ?? '–';
