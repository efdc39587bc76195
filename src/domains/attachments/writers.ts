import type { Role } from '../../kernel/who.ts';

/** Everyone who writes in a matter of some kind. Which kind takes files of whom, its own domain says. */
export const writers: readonly Role[] = ['officer', 'lead', 'tip-reader', 'programme-lead'];
