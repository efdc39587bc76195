/** What the sectors are called, everywhere. */
export const sectorNames = {
  restaurant: /*i18n*/ { id: 'sector.restaurant', message: 'Restaurant', comment: 'Sector' },
  construction: /*i18n*/ { id: 'sector.construction', message: 'Construction', comment: 'Sector' },
  cleaning: /*i18n*/ { id: 'sector.cleaning', message: 'Cleaning', comment: 'Sector' },
  'agriculture-forestry': /*i18n*/ {
    id: 'sector.agriculture-forestry',
    message: 'Farming and forestry',
    comment: 'Sector',
  },
  berries: /*i18n*/ { id: 'sector.berries', message: 'Berry picking', comment: 'Sector' },
  'car-wash': /*i18n*/ { id: 'sector.car-wash', message: 'Car wash', comment: 'Sector' },
  'nail-salon': /*i18n*/ { id: 'sector.nail-salon', message: 'Nail salon', comment: 'Sector' },
  transport: /*i18n*/ { id: 'sector.transport', message: 'Transport', comment: 'Sector' },
  care: /*i18n*/ { id: 'sector.care', message: 'Care', comment: 'Sector' },
  household: /*i18n*/ { id: 'sector.household', message: 'Household', comment: 'Sector' },
  other: /*i18n*/ { id: 'sector.other', message: 'Another sector', comment: 'Sector' },
  unknown: /*i18n*/ { id: 'sector.unknown', message: 'Sector not known', comment: 'Sector' },
} as const;
