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

/** The figures of one's own agency: the database gives the rows of no other, and the figures name nobody. */
export const mayReadFigures = (): boolean => true;

/** Files are read by analysts who are part of where they lie, and coded by those who act in the capacity of counting. */
export const mayReadFile = (who: Who, file: InFile): boolean => isPartOf(who, file, false);
export const mayCode = (who: Who, file: InFile): boolean => who.capacity === 'analysis' && isPartOf(who, file, true);

/** Whoever answers for the unit gives its rows away, and sees what was given. */
export const mayContribute = (who: Who, file: InFile): boolean => isPartOf(who, file, true);

/** What somebody answers lies in the realm in which they are alone; what is asked here is only that it lies in their country. */
export const mayAnswerSurvey = (who: Who, { at }: InFile): boolean => at.country === who.country;

/** Rounds of the survey are opened, ended and published by those who count in the study body, and in no other agency. */
export const mayRunSurvey = (who: Who, file: InFile & { readonly isStudyBody: boolean }): boolean =>
  file.isStudyBody && mayCode(who, file);

/** What is released is frozen and signed by those who count. */
export const mayRelease = (who: Who, file: InFile): boolean => mayCode(who, file);
