import { caseDeeds } from './cases.ts';
import { claimDeeds } from './claims.ts';
import type { Deeds } from './deeds.ts';

/** What each domain does once. The next domain puts its deeds here. */
export const allDeeds: readonly Deeds[] = [caseDeeds, claimDeeds];
