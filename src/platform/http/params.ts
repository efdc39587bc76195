import { z } from 'zod';
import { Uuid } from '../../kernel/id.ts';

/** The address of one thing: `/api/signals/:id`. */
export const ById = z.strictObject({ id: Uuid });
export type ById = z.infer<typeof ById>;

/** Nothing is given: an address without names, a question without choices. */
export const Nothing = z.strictObject({});
