import { countyOf } from './county-of.ts';
import type { SectorOrUnknown } from './sectors.ts';

/** Where somebody works, as the study groups by it: null is not known. */
export type Setting = { readonly county: string | null; readonly sector: string | null };
export const noSetting: Setting = { county: null, sector: null };

/** What a file itself says of the place of work: its sector, and the county of the municipality that it names. */
export const settingOf = (
  country: string,
  about: { readonly sector: SectorOrUnknown; readonly municipality: string | null },
): Setting => ({
  county: countyOf(country, about.municipality),
  // The study has no sector for what nobody knows.
  sector: about.sector === 'unknown' ? null : about.sector,
});
