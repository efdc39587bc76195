import { sectorInCell, sectors, sectorsOrUnknown } from '../../knowledge/public.ts';
import { counties, regionOfCounty, regions } from '../codes/places.ts';
import { kinds } from '../codes/stages.ts';
import { Agency, Country, County } from './columns.ts';
import { rowMessages as text } from './row-messages.ts';
import { listed, type WrongCell } from './row-step.ts';

/** Where a row belongs and what kind of data it is: coded as in the caseload, or why it cannot be so. */
export type Setting = {
  readonly kind: number;
  readonly region: number;
  readonly county: number;
  readonly sector: number;
  readonly country: string | null;
  readonly wrong: readonly WrongCell[];
};

export type SettingCells = {
  readonly kind: string;
  readonly country: string;
  readonly county: string;
  readonly region: string;
  readonly sector: string;
  readonly agency: string;
};

const isIn = (words: readonly string[], cell: string): boolean => cell === '' || words.includes(cell);

/** Reads the cells that say where. Looks only at its arguments, so each combination is judged once. */
export function settingOf(cells: SettingCells): Setting {
  const wrong: WrongCell[] = [];
  if (!isIn(kinds, cells.kind)) wrong.push({ column: 'kind', text: text.word, values: listed(kinds) });
  if (!isIn(regions, cells.region)) wrong.push({ column: 'region', text: text.word, values: listed(regions) });
  if (!sectorInCell(cells.sector)) wrong.push({ column: 'sector', text: text.word, values: listed(sectorsOrUnknown) });
  if (cells.county !== '' && !County.safeParse(cells.county).success)
    wrong.push({ column: 'county', text: text.county });
  if (cells.country !== '' && !Country.safeParse(cells.country).success)
    wrong.push({ column: 'country', text: text.country });
  if (cells.agency !== '' && !Agency.safeParse(cells.agency).success)
    wrong.push({ column: 'agency', text: text.agency });
  const countyRegion = regionOfCounty(cells.county);
  if (countyRegion && cells.region !== '' && cells.region !== countyRegion)
    wrong.push({ column: 'region', text: text.region });
  const countyCountry = cells.county.slice(0, 2);
  if (countyCountry && cells.country && countyCountry !== cells.country)
    wrong.push({ column: 'country', text: text.oneCountry });
  const region: string = cells.region || countyRegion || '';
  return {
    kind: Math.max(0, (kinds as readonly string[]).indexOf(cells.kind)),
    region: (regions as readonly string[]).indexOf(region) + 1,
    county: counties.indexOf(cells.county) + 1,
    sector: (sectors as readonly string[]).indexOf(cells.sector) + 1,
    country: cells.country || countyCountry || null,
    wrong,
  };
}
