import type { Who } from '../../../kernel/who.ts';

/** The roles that read the log of their agency, and no file of any matter. */
export const logReaders = ['security-officer', 'data-protection-officer'] as const;

/** In the capacity that these roles bring, and in no other. */
export const mayReadLog = (who: Pick<Who, 'capacity'>): boolean => who.capacity === 'log-review';
