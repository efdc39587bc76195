import type { SearchHit } from '../schema.ts';

/** A matter with its kind, as a line of the search shows it. */
export type Line = Pick<SearchHit, 'id' | 'name' | 'reference'> & {
  readonly kind: string;
  readonly why: Pick<SearchHit, 'field' | 'manner'> | null;
};

const most = 5;
let opened: readonly Line[] = [];

/** What was opened from the search since the page was loaded, newest first: in memory, and nowhere else. */
export const openedFromHere = (): readonly Line[] => opened;

export function remember(line: Line): void {
  opened = [{ ...line, why: null }, ...opened.filter(({ id }) => id !== line.id)].slice(0, most);
}
