import type { EditionFacts, packageStates } from './schema.ts';

export type PackageEdition = EditionFacts & {
  /** Its id is that of the act that brought it, whose words describe it. */
  readonly edition: string;
  readonly addedAt: string;
  readonly addedBy: string;
};

/** A package of another maker in the file of a unit: its versions, the newest last, and whether learners can open it. */
export type CoursePackage = {
  readonly course: string;
  readonly begun: string;
  readonly editions: readonly PackageEdition[];
  readonly withdrawn: boolean;
  /** Its files are no longer here. */
  readonly removed: boolean;
};

export type PackageState = (typeof packageStates)[number];

export const packageState = ({ withdrawn, removed }: CoursePackage): PackageState =>
  removed ? 'removed' : withdrawn ? 'withdrawn' : 'open';

export function newestEdition({ editions }: CoursePackage): PackageEdition {
  const newest = editions.at(-1);
  if (!newest) throw new Error('A package has no version.');
  return newest;
}
