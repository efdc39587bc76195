/** Industries as signals and caseload files name them: the one list. */
export const sectors = [
  'restaurant',
  'construction',
  'cleaning',
  'agriculture-forestry',
  'berries',
  'car-wash',
  'nail-salon',
  'transport',
  'care',
  'household',
  'other',
] as const;
export type Sector = (typeof sectors)[number];

/** What may be written where a sector is asked for. Not known is an answer of its own, and not another sector. */
export const sectorsOrUnknown = [...sectors, 'unknown'] as const;
export type SectorOrUnknown = (typeof sectorsOrUnknown)[number];

/** The sector that a cell of a caseload names: an empty cell says that it is not known; undefined for a word that is none. */
export const sectorInCell = (cell: string): SectorOrUnknown | undefined =>
  sectorsOrUnknown.find((sector) => sector === (cell || 'unknown'));
