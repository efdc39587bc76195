import { statuses } from '../statuses.ts';
import type { SuspicionFilter } from './api.ts';

/** The filter in the address of the list. What is not known there is left out, so that an old link still opens the list. */
export function suspicionSearch(search: Record<string, unknown>): SuspicionFilter {
  const status = statuses.find((each) => each === search.status);
  return status ? { status } : {};
}
