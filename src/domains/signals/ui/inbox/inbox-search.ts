import { signalStatuses } from '../../schema.ts';
import type { InboxFilter } from '../api.ts';

/** The filter in the address of the list. What is not known there is left out, so that an old link still opens the list. */
export function inboxSearch(search: Record<string, unknown>): InboxFilter {
  const status = signalStatuses.find((each) => each === search.status);
  const origin = (['own', 'received'] as const).find((each) => each === search.origin);
  return { ...(status && { status }), ...(origin && { origin }) };
}
