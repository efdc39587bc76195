import type { Message } from '../../../../kernel/message.ts';

/** Words of what unpaid work cost, by sector. */
export const costText = {
  titleClaimed: /*i18n*/ {
    id: 'study.cost.title-claimed',
    message:
      'What it cost: {claimed} kronor of pay claimed in {sector} and not paid, {documented} of it shown by papers alone',
    comment: 'Title of a figure; sector is the name of an industry, the sums are formatted',
  },
  titleOne: /*i18n*/ {
    id: 'study.cost.title-one',
    message: 'What it cost: {kronor} kronor of pay in {sector} were not paid ({basis})',
    comment: 'Title of a figure; sector is the name of an industry, basis is documented, probable or claimed',
  },
  titleNone: /*i18n*/ {
    id: 'study.cost.title-none',
    message: 'What it cost: too few people or cases, or one or two that are nearly all, to show any sum',
    comment: 'Title of a figure in which no sum may be shown',
  },
  sub: /*i18n*/ {
    id: 'study.cost.sub',
    message:
      'Unpaid wages before tax, by sector, according to the present claims of {house}: what documents show, that and one more source, and all own statements. A larger bar includes the smaller one.',
    comment: 'Under the title of the figure; house is the name of a house or of a release',
  },
  notShown: /*i18n*/ {
    id: 'study.cost.rule',
    message:
      'A sum is not shown if it covers fewer than five people or three cases, or if the two largest cases make up more than 80%. It is not shown if a person who knows the second largest case could place the largest within 15%, or if such a sum could be worked out from other sums here. Whether two cases concern the same employer is not checked: names are encrypted.',
    comment: 'Note under a figure',
  },
  contributions: /*i18n*/ {
    id: 'study.cost.contributions',
    message: 'Unpaid contributions are {rate}% of the pay. The rate, for 2025 and 2026, is from memory: not verified.',
    comment: 'Note under a figure; rate is a number with two decimals',
  },
  comparator: /*i18n*/ {
    id: 'study.cost.comparator',
    message:
      'The least that an hour costs lawfully is the wage that a claim compares with, 12% holiday pay and the contributions: rates from memory, and which collective agreement holds in a sector, not verified.',
    comment: 'Note under a figure',
  },
  neverAdded: /*i18n*/ {
    id: 'study.cost.never-added',
    message:
      'The columns are never added up: a larger basis includes the smaller one, and a price below the least lawful cost includes unpaid wages and contributions. Payments received since are not deducted.',
    comment: 'Note under a figure',
  },
  method: /*i18n*/ {
    id: 'study.cost.method',
    message:
      'Source: the wage claims. Data: their lines of pay before tax (overtime, unpaid pay, holiday pay); fees, rent, cash given back and damages are not included. Method: sums of the present claims, with the latest version of each line.',
    comment: 'Note under a figure: where its data come from and how it is made',
  },
  caption: /*i18n*/ { id: 'study.cost.caption', message: 'What it cost, by sector', comment: 'Caption of a table' },
  all: /*i18n*/ { id: 'study.cost.all', message: 'All sectors', comment: 'Row of a table' },
  pooled: /*i18n*/ {
    id: 'study.cost.pooled',
    message: 'Several sectors, each too small by itself',
    comment: 'Row of a table: sectors that houses told of together',
  },
  unknown: /*i18n*/ { id: 'study.cost.unknown', message: 'Sector not known', comment: 'Row of a table' },
  colSector: /*i18n*/ { id: 'study.cost.col-sector', message: 'Sector', comment: 'Column heading' },
  colPeople: /*i18n*/ {
    id: 'study.cost.col-people',
    message: 'People and cases, {basis}',
    comment: 'Column heading: how many people and cases stand behind a sum; basis is documented, probable or claimed',
  },
  peopleCases: /*i18n*/ {
    id: 'study.cost.people-cases',
    message: '{people, plural, one {# person} other {# people}} in {cases, plural, one {# case} other {# cases}}',
    comment: 'In a table: how many people, and how many cases',
  },
  colWages: /*i18n*/ {
    id: 'study.cost.col-wages',
    message: 'Pay not paid, {basis}',
    comment: 'Column heading; basis is documented, probable or claimed',
  },
  colContributions: /*i18n*/ {
    id: 'study.cost.col-contributions',
    message: 'Contributions not paid, {basis}',
    comment: 'Column heading; basis is documented, probable or claimed',
  },
  colBelow: /*i18n*/ {
    id: 'study.cost.col-below',
    message: 'Paid below the least lawful cost of an hour',
    comment: 'Column heading',
  },
  below: /*i18n*/ {
    id: 'study.cost.below',
    message:
      '{kronor} in {hours} h: {paid} an hour for {lawful}; {people, plural, one {# person} other {# people}}, {cases, plural, one {# case} other {# cases}}',
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
