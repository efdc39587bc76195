import { caseDeeds } from './cases.ts';
import type { Deeds } from './deeds.ts';
import { identificationDeeds } from './identification.ts';
import { suspicionDeeds } from './suspicions.ts';

/** What each domain does once. The next domain puts its deeds here. */
export const allDeeds: readonly Deeds[] = [caseDeeds, suspicionDeeds, identificationDeeds];
