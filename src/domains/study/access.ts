import type { InFile } from '../../kernel/part-in.ts';
import type { Who } from '../../kernel/who.ts';

/*
 * Who may do what in the study. The verb is held and the file was looked for in realms that are open now; these say the
 * same once more of what was found.
 */

const isPartOf = (who: Who, { at }: InFile, toWrite: boolean): boolean =>
  who.memberships.some(
    ({ country, realm, capacity, mayWrite }) =>
      country === at.country && realm === at.realm && capacity === who.capacity && (mayWrite || !toWrite),
  );

/** The figures of one's own agency: the database gives the rows of no other, and the figures name no person. */
export const mayReadFigures = (): boolean => true;

/**
 * Files are read by analysts who belong to the realm where they are stored, and coded by those who act in the capacity of
 * counting.
 */
export const mayReadFile = (who: Who, file: InFile): boolean => isPartOf(who, file, false);
export const mayCode = (who: Who, file: InFile): boolean => who.capacity === 'analysis' && isPartOf(who, file, true);

/** The person responsible for the unit gives its rows away, and sees what was given. */
export const mayContribute = (who: Who, file: InFile): boolean => isPartOf(who, file, true);

/**
 * What a person answers is stored in the realm to which only they belong; the only check here is that it is in their
 * country.
 */
export const mayAnswerSurvey = (who: Who, { at }: InFile): boolean => at.country === who.country;

/** Rounds of the survey are opened, ended and published by those who count in the study body, and in no other agency. */
export const mayRunSurvey = (who: Who, file: InFile & { readonly isStudyBody: boolean }): boolean =>
  file.isStudyBody && mayCode(who, file);

/** What is released is frozen and signed by those who count. */
export const mayRelease = (who: Who, file: InFile): boolean => mayCode(who, file);
