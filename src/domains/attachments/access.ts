/* A file is read and written by those who read and write its matter: the domain of the matter says who these are, and its files ask it again. */

import type { Who } from '../../kernel/who.ts';

/** The pieces of a file come from the person who has added it. */
export const mayBring = (who: Who, file: { readonly by: string }): boolean => file.by === who.actor;
