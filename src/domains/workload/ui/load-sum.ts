import type { PersonLoad } from '../schema.ts';

/** How many open matters a person answers for. */
export const sumOf = ({ matters }: Pick<PersonLoad, 'matters'>): number =>
  matters.reduce((sum, { count }) => sum + count, 0);
