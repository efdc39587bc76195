import { type Fact, factUnder } from '../../knowledge/public.ts';
import type { BoardRow } from './elements-board.ts';

type ElementRow = Pick<BoardRow, 'element' | 'for' | 'against'>;
type Items = readonly { readonly id: string; readonly type: string }[];
type Elements = readonly { readonly id: string; readonly concepts: readonly string[] }[];

/**
 * What officers have placed on the board of one injured person, as facts on which any law can be read. An item for one element
 * and against another is two facts: it can do both. Which items are independent is taken from the board.
 */
export function factsOfBoard(rows: readonly ElementRow[], items: Items, elements: Elements): Fact[] {
  const kindOf = new Map(items.map(({ id, type }) => [id, type]));
  return rows.flatMap((row) => {
    const element = elements.find(({ id }) => id === row.element);
    if (!element) return [];
    return (['for', 'against'] as const).flatMap((side) =>
      row[side].map(({ id, independent }) =>
        factUnder(element, {
          id: factId(side, id),
          speaks: side,
          evidence: [kindOf.get(id) ?? []].flat(),
          independent,
        }),
      ),
    );
  });
}

const factId = (side: 'for' | 'against', item: string): string => `${side} ${item}`;

/** Whether it contradicts. */
export const isAgainst = (fact: string): boolean => fact.startsWith('against ');

/** The item that a fact of the board is. */
export const itemOfFact = (fact: string): string => fact.slice(fact.indexOf(' ') + 1);
