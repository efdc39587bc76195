import type { Message } from '../../../../kernel/message.ts';

/** Words of what unpaid work cost, by sector. */
export const costText = {
  titleClaimed: /*i18n*/ {
    id: 'study.cost.title-claimed',
    message: 'Unpaid wages: {claimed} claimed in {sector}, of which {documented} documented',
    comment: 'Title of a figure; sector is the name of a sector, the sums are formatted with their currency',
  },
  titleOne: /*i18n*/ {
    id: 'study.cost.title-one',
    message: 'Unpaid wages: {sum} in {sector} ({basis})',
    comment: 'Title of a figure; sector is the name of a sector, basis is documented, probable or claimed',
  },
  titleNone: /*i18n*/ {
    id: 'study.cost.title-none',
    message: 'Unpaid wages: no amount can be shown, because there are too few people or cases, or one or two dominate',
    comment: 'Title of a figure in which no sum may be shown',
  },
  sub: /*i18n*/ {
    id: 'study.cost.sub',
    message:
      'Unpaid wages before tax, by sector, according to the current claims ({agency}): documented, documented and probable, and all claimed. A longer bar includes the shorter one.',
    comment: 'Under the title of the figure; agency is the name of an agency or of a release',
  },
  notShown: /*i18n*/ {
    id: 'study.cost.rule',
    message:
      'An amount is suppressed if it covers fewer than five people or three cases, or if the two largest cases make up more than 80% of it. It is also suppressed if the second largest case could be used to estimate the largest to within 15%, or if it could be calculated from other amounts here. Whether two cases concern the same employer is not checked: names are encrypted.',
    comment: 'Note under a figure',
  },
  contributions: /*i18n*/ {
    id: 'study.cost.contributions',
    message:
      'Unpaid contributions are calculated as {rate}% of the wages. The rate, for 2025 and 2026, has not been verified against a source.',
    comment: 'Note under a figure; rate is a number with two decimals',
  },
  comparator: /*i18n*/ {
    id: 'study.cost.comparator',
    message:
      'The lowest lawful cost of an hour is the comparison wage of the claim plus 12% holiday pay and contributions. The rates, and which collective agreement applies in a sector, have not been verified against a source.',
    comment: 'Note under a figure',
  },
  noRates: /*i18n*/ {
    id: 'study.cost.no-rates',
    message:
      'Unpaid contributions and the lowest lawful cost of an hour are not computed: the rates of this country have not been entered.',
    comment: 'Note under a figure, in a country of which no rates are known',
  },
  neverAdded: /*i18n*/ {
    id: 'study.cost.never-added',
    message:
      'The columns are never added up: a wider basis includes the narrower one, and a price below the lowest lawful cost includes unpaid wages and contributions. Payments received later are not deducted.',
    comment: 'Note under a figure',
  },
  method: /*i18n*/ {
    id: 'study.cost.method',
    message:
      'Source: the wage claims. Data: claim lines of wages before tax (overtime, unpaid wages, holiday pay); fees, rent, repaid cash and damages are not included. Method: sums of the current claims, with the latest version of each line.',
    comment: 'Note under a figure: where its data come from and how it is made',
  },
  caption: /*i18n*/ {
    id: 'study.cost.caption',
    message: 'Unpaid wages and contributions, by sector',
    comment: 'Caption of a table',
  },
  all: /*i18n*/ { id: 'study.cost.all', message: 'All sectors', comment: 'Row of a table' },
  pooled: /*i18n*/ {
    id: 'study.cost.pooled',
    message: 'Several small sectors combined',
    comment: 'Row of a table: sectors that agencies reported together',
  },
  unknown: /*i18n*/ { id: 'study.cost.unknown', message: 'Sector not known', comment: 'Row of a table' },
  colSector: /*i18n*/ { id: 'study.cost.col-sector', message: 'Sector', comment: 'Column heading' },
  colPeople: /*i18n*/ {
    id: 'study.cost.col-people',
    message: 'People and cases, {basis}',
    comment: 'Column heading: how many people and cases a sum is based on; basis is documented, probable or claimed',
  },
  peopleCases: /*i18n*/ {
    id: 'study.cost.people-cases',
    message: '{people, plural, one {# person} other {# people}} in {cases, plural, one {# case} other {# cases}}',
    comment: 'In a table: how many people, and how many cases',
  },
  colWages: /*i18n*/ {
    id: 'study.cost.col-wages',
    message: 'Unpaid wages, {basis}',
    comment: 'Column heading; basis is documented, probable or claimed',
  },
  colContributions: /*i18n*/ {
    id: 'study.cost.col-contributions',
    message: 'Unpaid contributions, {basis}',
    comment: 'Column heading; basis is documented, probable or claimed',
  },
  colBelow: /*i18n*/ {
    id: 'study.cost.col-below',
    message: 'Price below the lowest lawful cost of an hour',
    comment: 'Column heading',
  },
  below: /*i18n*/ {
    id: 'study.cost.below',
    message:
      '{sum} for {hours} h: {paid} per hour, lowest lawful cost {lawful}; {people, plural, one {# person} other {# people}}, {cases, plural, one {# case} other {# cases}}',
    comment: 'In a table: how much less than the least lawful cost was paid; all are formatted numbers',
  },
  documented: /*i18n*/ {
    id: 'study.cost.documented',
    message: 'documented',
    comment: 'Basis of a sum: papers show it',
  },
  probable: /*i18n*/ {
    id: 'study.cost.probable',
    message: 'probable',
    comment: 'Basis of a sum: one more source shows it',
  },
  claimed: /*i18n*/ { id: 'study.cost.claimed', message: 'claimed', comment: 'Basis of a sum: the person says it' },
} as const satisfies Record<string, Message>;
