import type { SessionShown } from '../schema.ts';

/**
 * Whether a page that stayed open goes on under a new sign-in, with what waits in it. Two people may have one name in one unit: the account
 * itself counts.
 */
export const isSamePerson = (
  a: Pick<SessionShown, 'ref' | 'unit' | 'capacity'>,
  b: Pick<SessionShown, 'ref' | 'unit' | 'capacity'>,
): boolean => a.ref === b.ref && a.unit.id === b.unit.id && a.capacity === b.capacity;
