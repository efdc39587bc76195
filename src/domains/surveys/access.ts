import { type InFile, partIn } from '../../kernel/part-in.ts';
import type { Role, Who } from '../../kernel/who.ts';

/** Those who ask: the programme lead and the analyst of a unit. */
export const surveyRoles: readonly Role[] = ['programme-lead', 'analyst'];

/** A survey is read by the unit that asks. It holds questions and counts, and nothing that one person answered. */
export const mayReadSurvey = (who: Who, found: InFile): boolean => partIn(who, found).length > 0;

export const mayWriteSurvey = (who: Who, found: InFile): boolean => partIn(who, found).some(({ mayWrite }) => mayWrite);

export const mayListSurveys = (): boolean => true;
