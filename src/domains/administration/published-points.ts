import type { Uuid } from '../../kernel/id.ts';
import type { PointSaid } from './contact-points/contact-point.ts';

/** A number that an agency publishes, as everyone may know it. */
export type PublishedPoint = PointSaid & {
  readonly id: Uuid;
  readonly agency: number;
  readonly country: string;
  readonly agencyKey: string;
  readonly agencyName: { readonly sv: string; readonly en: string };
};

type InTime = Pick<PointSaid, 'from' | 'to'>;
export const holdsOn = ({ from, to }: InTime, day: string): boolean => from <= day && (to === null || day <= to);

/**
 * What holds on a day, of one country and for one audience: those of the county that is asked for first, then those of the whole country.
 * Where no county is asked for only the latter: a number of another county would send help to the wrong place.
 */
export function publishedFor(
  points: readonly PublishedPoint[],
  asked: {
    readonly country: string;
    readonly county: string | null;
    readonly audience: PointSaid['audience'] | null;
    readonly on: string;
  },
): readonly PublishedPoint[] {
  const { country, county, audience, on } = asked;
  const there = points.filter(
    (one) => one.country === country && (audience === null || one.audience === audience) && holdsOn(one, on),
  );
  return [
    ...there.filter(({ counties }) => county !== null && counties.includes(county)),
    ...there.filter(({ counties }) => counties.length === 0),
  ];
}
