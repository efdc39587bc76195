import type { Entry, Knowledge } from '../entry.ts';
import { type List, lists } from '../lists.ts';

/** What was made up for the demo, by list. It is kept apart from what is known, so that no installation takes it unasked. */
export type Invented = { readonly [L in List]?: readonly Entry<L>[] };

type Entries = readonly { readonly id: string; readonly invented?: true | undefined }[];

/** Separates what the files hold: what is known, and what was made up. */
export function apart(whole: Knowledge): { readonly knowledge: Knowledge; readonly invented: Invented } {
  const known: Record<string, unknown> = {};
  const invented: Record<string, unknown> = {};
  for (const list of lists) {
    const { groups, entries }: { groups: unknown; entries: Entries } = whole[list];
    known[list] = { groups, entries: entries.filter((entry) => !entry.invented) };
    const made = entries.filter((entry) => entry.invented);
    if (made.length > 0) invented[list] = made;
  }
  return { knowledge: known as Knowledge, invented: invented as Invented };
}

/** What a demo knows: what was made up replaces the entry with its id, or comes behind the others of its list. */
export function inDemo(knowledge: Knowledge, invented: Invented): Knowledge {
  const all: Record<string, unknown> = { ...knowledge };
  for (const list of lists) {
    const made: Entries = invented[list] ?? [];
    const { groups, entries }: { groups: unknown; entries: Entries } = knowledge[list];
    const insteadOf = (id: string) => made.find((entry) => entry.id === id);
    const kept = entries.map((entry) => insteadOf(entry.id) ?? entry);
    const more = made.filter((entry) => !kept.includes(entry));
    if (made.length > 0) all[list] = { groups, entries: [...kept, ...more] };
  }
  return all as Knowledge;
}

export const countInvented = (invented: Invented): number =>
  lists.reduce((sum, list) => sum + (invented[list]?.length ?? 0), 0);
