import type { Message } from '../../../kernel/message.ts';
import type { digestComparisons } from '../package/compare-digest.ts';
import type { Disclosed, ItemDisclosed } from './disclosed-to-defence.ts';
import type { acknowledgementWays } from './schema.ts';

/* What the record of disclosure says on the screen and on paper. */

export const wayNames: Readonly<Record<Disclosed['way'], Message>> = {
  service: /*i18n*/ {
    id: 'prosecution.disclosed.service',
    message: 'Final service',
    comment: 'How something was disclosed to the defence',
  },
  'on-request': /*i18n*/ {
    id: 'prosecution.disclosed.on-request',
    message: 'On request',
    comment: 'How something was disclosed to the defence',
  },
  package: /*i18n*/ {
    id: 'prosecution.disclosed.package',
    message: 'Sealed package',
    comment: 'How something was disclosed to the defence',
  },
};
export const disclosedWhen = /*i18n*/ {
  id: 'prosecution.disclosed.when',
  message: 'Date',
  comment: 'Head of a column',
};
export const disclosedHow = /*i18n*/ { id: 'prosecution.disclosed.how', message: 'How', comment: 'Head of a column' };
export const disclosedWhat = /*i18n*/ {
  id: 'prosecution.disclosed.what',
  message: 'What',
  comment: 'Head of a column: evidence and documents',
};
export const disclosedReceipt = /*i18n*/ {
  id: 'prosecution.disclosed.receipt',
  message: 'Confirmed by the defence',
  comment: 'Head of a column',
};
export const withdrawnSince = /*i18n*/ {
  id: 'prosecution.disclosed.withdrawn-since',
  message:
    '{count, plural, one {# piece of evidence} other {# pieces of evidence}} withdrawn from the file since. The defence has it.',
  comment: 'At a disclosure',
};
export const notConfirmed = /*i18n*/ {
  id: 'prosecution.disclosed.not-confirmed',
  message: 'Not confirmed',
  comment: 'Chip: the defence has not said that it has what was disclosed',
};
export const confirmedLine = /*i18n*/ {
  id: 'prosecution.disclosed.confirmed-line',
  message: '{date}, {way}: {from}',
  comment: 'What the defence confirmed; {way} such as in writing, {from} a name',
};
export const acknowledgementWayNames: Readonly<Record<(typeof acknowledgementWays)[number], Message>> = {
  'in-writing': /*i18n*/ {
    id: 'prosecution.disclosed.in-writing',
    message: 'in writing',
    comment: 'How the defence confirmed receipt; choice, and inside a line',
  },
  'at-meeting': /*i18n*/ {
    id: 'prosecution.disclosed.at-meeting',
    message: 'when it was handed over',
    comment: 'How the defence confirmed receipt; choice, and inside a line',
  },
  'at-hearing': /*i18n*/ {
    id: 'prosecution.disclosed.at-hearing',
    message: 'at a hearing in court',
    comment: 'How the defence confirmed receipt; choice, and inside a line',
  },
  'by-telephone': /*i18n*/ {
    id: 'prosecution.disclosed.by-telephone',
    message: 'by telephone',
    comment: 'How the defence confirmed receipt; choice, and inside a line',
  },
};
export const comparedNames: Readonly<Record<(typeof digestComparisons)[number], Message>> = {
  same: /*i18n*/ {
    id: 'prosecution.disclosed.same',
    message: 'The hash is the same: they have this package.',
    comment: 'The defence read out the hash of a package',
  },
  other: /*i18n*/ {
    id: 'prosecution.disclosed.other',
    message: 'The hash differs: what they have is not this package.',
    comment: 'The defence read out the hash of a package',
  },
  'not-compared': /*i18n*/ {
    id: 'prosecution.disclosed.not-compared',
    message: 'The hash was not compared.',
    comment: 'The defence did not read out the hash of a package',
  },
};
export const itemsHeading = /*i18n*/ {
  id: 'prosecution.disclosed.items',
  message: 'Each piece of evidence',
  comment: 'Heading: what the defence has of each',
};
export const itemColumn = /*i18n*/ {
  id: 'prosecution.disclosed.item',
  message: 'Evidence',
  comment: 'Head of a column',
};
export const heldColumn = /*i18n*/ {
  id: 'prosecution.disclosed.held',
  message: 'The defence',
  comment: 'Head of a column: whether the defence has it',
};
export const heldNames: Readonly<Record<ItemDisclosed['is'], Message>> = {
  given: /*i18n*/ {
    id: 'prosecution.disclosed.held-given',
    message: 'disclosed {date}',
    comment: 'Whether the defence has a piece of evidence',
  },
  'not-given': /*i18n*/ {
    id: 'prosecution.disclosed.held-not',
    message: 'not disclosed',
    comment: 'Whether the defence has a piece of evidence',
  },
  stays: /*i18n*/ {
    id: 'prosecution.disclosed.held-stays',
    message: 'stays in the agency',
    comment: 'Whether the defence has a piece of evidence: its class keeps it in the agency',
  },
};
