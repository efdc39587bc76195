import { type InFile, partIn } from '../../kernel/part-in.ts';
import type { Who } from '../../kernel/who.ts';

/**
 * Who administrates an agency is by name a member of the realm in which that is written down, in the capacity of its own. People, units and
 * providers of the agency are read and changed from there, and nothing else is.
 */
export const mayAdminister = (who: Who, found: InFile): boolean =>
  who.capacity === 'access-administration' &&
  partIn(who, found).some(({ kind, mayWrite }) => kind === 'administration' && mayWrite);
