import { caseDeeds } from './cases.ts';
import type { Deeds } from './deeds.ts';
import { studyDeeds } from './study.ts';

/** What each domain does once. The next domain puts its deeds here. */
export const allDeeds: readonly Deeds[] = [caseDeeds, studyDeeds];
