import { type InFile, partIn } from '../../kernel/part-in.ts';
import type { Who } from '../../kernel/who.ts';

/* A file is read and written by those who read and write its matter. The matter says who these are; this says it once more of the realm. */

export const isPartOf = (who: Who, found: InFile): boolean => partIn(who, found).length > 0;

/** The pieces of a file come from the person who has added it. */
export const mayBring = (who: Who, file: { readonly by: string }): boolean => file.by === who.actor;
