import type { ListTable } from '../../statistics/populations/list-table.ts';
import { smallestShown } from '../caseload/public.ts';

export const isFew = (count: number): boolean => count > 0 && count < smallestShown;

/**
 * Whether numbers of a table of lists may be shown: none of the numbers on exactly these lists and on no other is from 1 to 4.
 * What a page shows (who is on a list, who is on two, who is seen at all) are sums of these, and so is all that can be worked out
 * from them as a number of people; a sum of numbers that are each zero or at least 5 is never from 1 to 4. With two or three lists
 * every one of them can be worked out, so the sums alone must not be judged. How many are on all of some lists needs no look of
 * its own: where that is from 1 to 4, so is one of its parts.
 */
export const mayShowLists = ({ counts }: ListTable): boolean => !counts.some(isFew);
