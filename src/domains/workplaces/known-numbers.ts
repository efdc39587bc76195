import type { InFile } from '../../kernel/part-in.ts';
import type { CountyOf, Entry } from '../knowledge/public.ts';
import type { FirmPlace } from './schema.ts';

/** What rules must be given of knowledge: how the numbers of each country are checked, and in which county a municipality is. */
export type KnownHere = {
  readonly rules: readonly Entry<'firm-numbers'>[];
  readonly countyOf: CountyOf;
};

export type KnownNumbers = InFile & Pick<KnownHere, 'rules'>;

/** A place with its county where the municipality says it, unless its author has said one. */
export const withCounty = (place: FirmPlace, country: string, countyOf: CountyOf): FirmPlace => ({
  ...place,
  county: place.county ?? countyOf({ country, municipality: place.municipality }),
});
