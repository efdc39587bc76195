import { z } from 'zod';
import { Uuid } from '../../kernel/id.ts';
import { searchFields } from '../../kernel/searched.ts';
import { manners } from './found-under.ts';

/** What is typed: no longer than a name with its address. */
export const mostTyped = 120;
export const leastTyped = 2;

export const SearchInput = z.strictObject({ text: z.string().trim().min(leastTyped).max(mostTyped) });

/** At most so many of one kind are shown: more of them are found by one more word. */
export const mostOfAKind = 8;

const Hit = z.strictObject({
  id: Uuid,
  name: z.string().nullable(),
  reference: z.string().nullable(),
  /** Why it answers: in which field, and how. */
  field: z.enum(searchFields),
  manner: z.enum(manners),
});

/** What was found of what the reader may open, by kind. */
export const SearchFound = z.strictObject({
  groups: z.array(
    z.strictObject({
      kind: z.string(),
      called: z.string(),
      hits: z.array(Hit).max(mostOfAKind),
      /** There are more of them that the reader may open. */
      more: z.boolean(),
    }),
  ),
});
export type SearchFound = z.infer<typeof SearchFound>;
export type SearchHit = z.infer<typeof Hit>;
