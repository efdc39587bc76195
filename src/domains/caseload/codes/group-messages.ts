import type { Message } from '../../../kernel/message.ts';

/** The police regions. */
export const regionNames = {
  nord: /*i18n*/ {
    id: 'study.region.nord',
    message: 'North',
    comment: 'A police region of Sweden, as a row of a table',
  },
  mitt: /*i18n*/ {
    id: 'study.region.mitt',
    message: 'Mitt',
    comment: 'A police region of Sweden, as a row of a table',
  },
  bergslagen: /*i18n*/ {
    id: 'study.region.bergslagen',
    message: 'Bergslagen',
    comment: 'A police region of Sweden, as a row of a table',
  },
  stockholm: /*i18n*/ {
    id: 'study.region.stockholm',
    message: 'Stockholm',
    comment: 'A police region of Sweden, as a row of a table',
  },
  ost: /*i18n*/ { id: 'study.region.ost', message: 'East', comment: 'A police region of Sweden, as a row of a table' },
  vast: /*i18n*/ {
    id: 'study.region.vast',
    message: 'West',
    comment: 'A police region of Sweden, as a row of a table',
  },
  syd: /*i18n*/ { id: 'study.region.syd', message: 'South', comment: 'A police region of Sweden, as a row of a table' },
  'not-told': /*i18n*/ {
    id: 'study.region.not-told',
    message: 'Not stated',
    comment: 'A police region of Sweden, as a row of a table',
  },
  several: /*i18n*/ {
    id: 'study.region.several',
    message: 'Several',
    comment: 'A police region of Sweden, as a row of a table',
  },
} as const satisfies Record<string, Message>;

/** Industries. */
export const sectorNames = {
  restaurant: /*i18n*/ {
    id: 'study.sector.restaurant',
    message: 'Restaurants',
    comment: 'A sector, as a row of a table',
  },
  construction: /*i18n*/ {
    id: 'study.sector.construction',
    message: 'Construction',
    comment: 'A sector, as a row of a table',
  },
  cleaning: /*i18n*/ { id: 'study.sector.cleaning', message: 'Cleaning', comment: 'A sector, as a row of a table' },
  'agriculture-forestry': /*i18n*/ {
    id: 'study.sector.agriculture-forestry',
    message: 'Agriculture and forestry',
    comment: 'A sector, as a row of a table',
  },
  berries: /*i18n*/ {
    id: 'study.sector.berries',
    message: 'Berry picking',
    comment: 'A sector, as a row of a table',
  },
  'car-wash': /*i18n*/ {
    id: 'study.sector.car-wash',
    message: 'Car washes',
    comment: 'A sector, as a row of a table',
  },
  'nail-salon': /*i18n*/ {
    id: 'study.sector.nail-salon',
    message: 'Nail salons',
    comment: 'A sector, as a row of a table',
  },
  transport: /*i18n*/ {
    id: 'study.sector.transport',
    message: 'Transport',
    comment: 'A sector, as a row of a table',
  },
  care: /*i18n*/ { id: 'study.sector.care', message: 'Care', comment: 'A sector, as a row of a table' },
  household: /*i18n*/ {
    id: 'study.sector.household',
    message: 'Households',
    comment: 'A sector, as a row of a table',
  },
  other: /*i18n*/ { id: 'study.sector.other', message: 'Other', comment: 'A sector, as a row of a table' },
  'not-told': /*i18n*/ {
    id: 'study.sector.not-told',
    message: 'Not stated',
    comment: 'A sector, as a row of a table',
  },
  several: /*i18n*/ { id: 'study.sector.several', message: 'Several', comment: 'A sector, as a row of a table' },
} as const satisfies Record<string, Message>;

/** The three chains. */
export const chainNames = {
  criminal: /*i18n*/ {
    id: 'study.chain.criminal',
    message: 'Criminal proceedings',
    comment: 'One of the three ways a case goes; a heading',
  },
  protection: /*i18n*/ {
    id: 'study.chain.protection',
    message: 'Protection',
    comment: 'One of the three ways a case goes; a heading',
  },
  redress: /*i18n*/ {
    id: 'study.chain.redress',
    message: 'Wages and damages',
    comment: 'One of the three ways a case goes; a heading',
  },
} as const satisfies Record<string, Message>;
