import { z } from 'zod';
import { type ListTable, listTable } from '../../statistics/populations/list-table.ts';
import { type Method, methods } from '../../statistics/populations/methods.ts';

/** A list of people is called by who keeps it: an agency, an organisation. */
const ListName = z.string().trim().min(1).max(60);

/** No register of exploited people comes near it; what is larger is a mistake, or meant to keep a server busy. */
export const mostPeople = 200_000;

/** What an estimate is asked with. Everything in it is a number of people on a set of lists; nothing is about one person. */
export const EstimatePlan = z
  .strictObject({
    lists: z.array(ListName).min(2).max(10),
    /** A set of lists as a number (bit i for list i), and how many people are on exactly these. */
    counts: z.array(z.tuple([z.int().min(1).max(1023), z.int().min(0).max(mostPeople)])).max(1023),
    methods: z.array(z.string()).min(1),
    replicates: z.int().min(200).max(50_000),
    seed: z.int().min(0).max(999_999_999),
  })
  .refine(({ lists, counts }) => counts.every(([mask]) => mask < 2 ** lists.length), { path: ['counts'] })
  .refine(({ counts }) => counts.reduce((sum, [, count]) => sum + count, 0) <= mostPeople, { path: ['counts'] })
  .refine(({ lists }) => new Set(lists).size === lists.length, { path: ['lists'] });
export type EstimatePlan = z.infer<typeof EstimatePlan>;

export const confidence = 0.95;

export const tableOf = ({ lists, counts }: Pick<EstimatePlan, 'lists' | 'counts'>): ListTable =>
  listTable(
    lists,
    counts.map(([mask, count]) => ({ lists: mask, count })),
  );

/** The methods of a plan that this version has: one that was begun with another keeps all it has in common with this. */
export const methodsOf = (plan: EstimatePlan): readonly Method[] =>
  plan.methods.flatMap((id) => methods.find((method) => method.id === id) ?? []);

/**
 * The methods that a table of so many lists allows: all that are of use, or those that are asked for by their ids. What
 * tends to a lower bound with many lists can be too high with two, and is then not listed with the others unless it is asked
 * for.
 */
export const methodsFor = (lists: number, asked: readonly string[] | null = null): Method[] =>
  methods.filter(
    ({ id, fewestLists, mostLists, isBound }) =>
      fewestLists <= lists && lists <= mostLists && (asked?.includes(id) ?? !(isBound && lists < 3)),
  );

/** The table without one list: who was on that list alone is then not seen. Null where only one list would be left. */
export function withoutList({ names, counts }: ListTable, list: number): ListTable | null {
  if (names.length < 3) return null;
  const low = 2 ** list - 1;
  const rows = [...counts].map((count, mask) => ({ lists: (mask & low) | ((mask >> 1) & ~low), count }));
  return listTable(
    names.filter((_, place) => place !== list),
    rows.filter(({ lists }) => lists > 0),
  );
}
