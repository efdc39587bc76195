import type { Ground } from '../../knowledge/public.ts';

/** Only a ground that names a study body carries rows to one: what may go to any recipient is about one matter. */
export const isForStudies = ({ to }: Ground): boolean => to.includes('study');
