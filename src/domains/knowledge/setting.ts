import type { Municipality } from '../../kernel/count.ts';
import type { SectorOrUnknown } from './sectors/sectors.ts';

/** Where a person works, as the study groups by it: null is not known. */
export type Setting = { readonly place: Municipality | null; readonly sector: string | null };
export const noSetting: Setting = { place: null, sector: null };

/** What a file itself says of the place of work: its sector, and the municipality that it names, as it is written there. */
export const settingOf = (
  country: string,
  about: { readonly sector: SectorOrUnknown; readonly municipality: string | null },
): Setting => ({
  place: about.municipality === null ? null : { country, municipality: about.municipality },
  // The study has no sector for what is not known.
  sector: about.sector === 'unknown' ? null : about.sector,
});
