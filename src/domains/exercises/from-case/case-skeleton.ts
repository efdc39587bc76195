import { type ClosedCase, smallestShown } from '../../caseload/public.ts';
import { type FieldWidth, type WideningField, widenUntilShared } from './widen-until-shared.ts';

/** What a skeleton can say of a case, the most important for an exercise first. */
export const skeletonFields = ['sector', 'obstacles', 'noticed', 'chains', 'people', 'agencies', 'duration'] as const;
export type SkeletonField = (typeof skeletonFields)[number];

/** A field of a skeleton: its width, and its codes; none where it is left out. */
export type SkeletonPart = { readonly width: FieldWidth; readonly codes: readonly string[] };
export type CaseSkeleton = { readonly parts: Readonly<Record<SkeletonField, SkeletonPart>> };

type Says = WideningField<ClosedCase, SkeletonField>['says'];
const leftOut = { width: 'left-out', of: () => '' } as const;
const together = (codes: readonly string[]): string => [...new Set(codes)].join(' ');

export const peopleBand = (people: number): string =>
  people === 0 ? 'unknown' : people === 1 ? '1' : people < 5 ? '2-4' : people < 10 ? '5-9' : '10+';
export const agencyBand = (agencies: number): string =>
  agencies === 0 ? 'unknown' : agencies < 3 ? String(agencies) : '3+';
/** Rounded up to a month, a quarter, a year: no day and no distance between two days can be read out of it. */
export const durationBand = (days: number | null): string =>
  days === null ? 'unknown' : days <= 31 ? 'month' : days <= 92 ? 'quarter' : days <= 366 ? 'year' : 'longer';
const severalOrOne = (people: number): string => (people === 0 ? 'unknown' : people === 1 ? '1' : '2+');
/** OB-A08 is of the group OB-A. */
const groupOf = (obstacle: string): string => obstacle.slice(0, 4);

const ladders: Readonly<Record<SkeletonField, Says>> = {
  sector: [{ width: 'coded', of: ({ sector }) => sector ?? 'unknown' }, leftOut],
  obstacles: [
    { width: 'coded', of: ({ obstacles }) => together(obstacles) },
    { width: 'widened', of: ({ obstacles }) => together(obstacles.map(groupOf)) },
    leftOut,
  ],
  noticed: [
    { width: 'coded', of: ({ noticed }) => together(noticed) },
    { width: 'widened', of: ({ noticed }) => together(noticed.map(groupOf)) },
    leftOut,
  ],
  chains: [
    {
      width: 'coded',
      of: ({ chains }) => together(chains.map(({ chain, stage, exits }) => [chain, stage, ...exits].join(':'))),
    },
    { width: 'widened', of: ({ chains }) => together(chains.map(({ chain, stage }) => `${chain}:${stage}`)) },
    leftOut,
  ],
  people: [
    { width: 'coded', of: ({ people }) => peopleBand(people) },
    { width: 'widened', of: ({ people }) => severalOrOne(people) },
    leftOut,
  ],
  agencies: [{ width: 'coded', of: ({ agencies }) => agencyBand(agencies) }, leftOut],
  duration: [{ width: 'coded', of: ({ days }) => durationBand(days) }, leftOut],
};

/**
 * What may be taken from a closed case into an exercise: all its fields together hold for at least as many closed cases of
 * the same kind as a public figure needs people. Null where there are not so many.
 */
export function caseSkeleton(one: ClosedCase, cases: Iterable<ClosedCase>): CaseSkeleton | null {
  const alike = [...cases].filter(({ kind }) => kind === one.kind);
  const fields = skeletonFields.map((name) => ({ name, says: ladders[name] }));
  const found = widenUntilShared(one, alike, fields, smallestShown);
  if (!found) return null;
  const part = (name: SkeletonField): SkeletonPart => {
    const { width, of } = ladders[name][found.places[name]] ?? leftOut;
    return {
      width,
      codes: of(one)
        .split(' ')
        .filter((code) => code !== ''),
    };
  };
  return { parts: Object.fromEntries(skeletonFields.map((name) => [name, part(name)])) as CaseSkeleton['parts'] };
}
