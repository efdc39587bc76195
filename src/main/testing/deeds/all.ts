import { assistanceDeeds } from './assistance.ts';
import { caseDeeds } from './cases.ts';
import type { Deeds } from './deeds.ts';
import { personDeeds } from './persons.ts';

/** What each domain does once. The next domain puts its deeds here. */
export const allDeeds: readonly Deeds[] = [caseDeeds, personDeeds, assistanceDeeds];
