import type { SearchHit } from '../schema.ts';

/** A matter with its kind, as a line of the search shows it. */
export type FoundLine = Pick<SearchHit, 'id' | 'name' | 'reference'> & {
  readonly kind: string;
  readonly why: Pick<SearchHit, 'field' | 'manner'> | { readonly text: string } | null;
};

/** What was found of one kind, under its name. */
export type FoundGroup = {
  readonly kind: string;
  readonly called: string;
  readonly lines: readonly FoundLine[];
  readonly more: boolean;
};

const most = 5;
let opened: readonly FoundLine[] = [];

/** What was opened from the search since the page was loaded, newest first: in memory, and nowhere else. */
export const openedFromHere = (): readonly FoundLine[] => opened;

export function remember(line: FoundLine): void {
  opened = [{ ...line, why: null }, ...opened.filter(({ id }) => id !== line.id)].slice(0, most);
}
