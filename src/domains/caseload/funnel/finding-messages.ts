import type { Message } from '../../../kernel/message.ts';

/** What the largest drop-out of a chain means, as a title. */
export const lostFindings = {
  'criminal.suspicion': /*i18n*/ {
    id: 'study.finding.lost.criminal.suspicion',
    message: '{share} drop out before a report.',
    comment: 'Title of a figure or page; share is a formatted percentage of those who reached the stage',
  },
  'criminal.report': /*i18n*/ {
    id: 'study.finding.lost.criminal.report',
    message: '{share} of those reported drop out before an investigation.',
    comment: 'Title of a figure or page; share is a formatted percentage of those who reached the stage',
  },
  'criminal.investigation': /*i18n*/ {
    id: 'study.finding.lost.criminal.investigation',
    message: '{share} of those investigated drop out before charges.',
    comment: 'Title of a figure or page; share is a formatted percentage of those who reached the stage',
  },
  'criminal.charge': /*i18n*/ {
    id: 'study.finding.lost.criminal.charge',
    message: '{share} of those charged drop out before a verdict.',
    comment: 'Title of a figure or page; share is a formatted percentage of those who reached the stage',
  },
  'protection.suspicion': /*i18n*/ {
    id: 'study.finding.lost.protection.suspicion',
    message: '{share} drop out before identification.',
    comment: 'Title of a figure or page; share is a formatted percentage of those who reached the stage',
  },
  'protection.identified': /*i18n*/ {
    id: 'study.finding.lost.protection.identified',
    message: '{share} of those identified drop out before a reflection period or support.',
    comment: 'Title of a figure or page; share is a formatted percentage of those who reached the stage',
  },
  'protection.time-to-think': /*i18n*/ {
    id: 'study.finding.lost.protection.time-to-think',
    message: '{share} of those with a reflection period drop out before support.',
    comment: 'Title of a figure or page; share is a formatted percentage of those who reached the stage',
  },
  'redress.suspicion': /*i18n*/ {
    id: 'study.finding.lost.redress.suspicion',
    message: '{share} drop out before a claim.',
    comment: 'Title of a figure or page; share is a formatted percentage of those who reached the stage',
  },
  'redress.claimed': /*i18n*/ {
    id: 'study.finding.lost.redress.claimed',
    message: '{share} of the claims drop out before an order or payment.',
    comment: 'Title of a figure or page; share is a formatted percentage of those who reached the stage',
  },
  'redress.ordered': /*i18n*/ {
    id: 'study.finding.lost.redress.ordered',
    message: '{share} of the orders drop out before payment.',
    comment: 'Title of a figure or page; share is a formatted percentage of those who reached the stage',
  },
} as const satisfies Record<string, Message>;

/** Where the paths in reviewed files, all of them closed, ended most, as a title. */
export const closedFindings = {
  'criminal.suspicion': /*i18n*/ {
    id: 'study.finding.closed.criminal.suspicion',
    message: '{count} of {of} were closed at the stage of suspicion.',
    comment: 'After "Reviewed files:" as a title, or alone; both are formatted numbers. Only closed files are read',
  },
  'criminal.report': /*i18n*/ {
    id: 'study.finding.closed.criminal.report',
    message: '{count} of {of} were closed after a report.',
    comment: 'After "Reviewed files:" as a title, or alone; both are formatted numbers. Only closed files are read',
  },
  'criminal.investigation': /*i18n*/ {
    id: 'study.finding.closed.criminal.investigation',
    message: '{count} of {of} were closed after an investigation was opened.',
    comment: 'After "Reviewed files:" as a title, or alone; both are formatted numbers. Only closed files are read',
  },
  'criminal.charge': /*i18n*/ {
    id: 'study.finding.closed.criminal.charge',
    message: '{count} of {of} were closed after a charge.',
    comment: 'After "Reviewed files:" as a title, or alone; both are formatted numbers. Only closed files are read',
  },
} as const satisfies Record<string, Message>;

/** Replaces a share in these titles when it is the whole. */
export const allOf = /*i18n*/ {
  id: 'study.finding.all-of',
  message: 'All {count}',
  comment:
    'In place of a percentage at the beginning of a title, such as "All 26 of those investigated drop out before charges"; count is a number',
};

/** How many of those at one stage came to the next, as a title. */
export const reachedFindings = {
  'criminal.report': /*i18n*/ {
    id: 'study.finding.reached.criminal.report',
    message: '{share} have been reported.',
    comment: 'Title of a figure or page; share is a formatted percentage of those at the stage before',
  },
  'criminal.investigation': /*i18n*/ {
    id: 'study.finding.reached.criminal.investigation',
    message: 'Of those reported, {share} have been investigated.',
    comment: 'Title of a figure or page; share is a formatted percentage of those at the stage before',
  },
  'criminal.charge': /*i18n*/ {
    id: 'study.finding.reached.criminal.charge',
    message: 'Of those investigated, {share} have led to charges.',
    comment: 'Title of a figure or page; share is a formatted percentage of those at the stage before',
  },
  'criminal.verdict': /*i18n*/ {
    id: 'study.finding.reached.criminal.verdict',
    message: 'Of those charged, {share} have led to a judgment.',
    comment: 'Title of a figure or page; share is a formatted percentage of those at the stage before',
  },
  'protection.identified': /*i18n*/ {
    id: 'study.finding.reached.protection.identified',
    message: '{share} have been identified.',
    comment: 'Title of a figure or page; share is a formatted percentage of those at the stage before',
  },
  'protection.time-to-think': /*i18n*/ {
    id: 'study.finding.reached.protection.time-to-think',
    message: 'Of those identified, {share} have had a reflection period.',
    comment: 'Title of a figure or page; share is a formatted percentage of those at the stage before',
  },
  'protection.support': /*i18n*/ {
    id: 'study.finding.reached.protection.support',
    message: 'Of those with a reflection period, {share} have had support.',
    comment: 'Title of a figure or page; share is a formatted percentage of those at the stage before',
  },
  'redress.claimed': /*i18n*/ {
    id: 'study.finding.reached.redress.claimed',
    message: '{share} have claimed wages or damages.',
    comment: 'Title of a figure or page; share is a formatted percentage of those at the stage before',
  },
  'redress.ordered': /*i18n*/ {
    id: 'study.finding.reached.redress.ordered',
    message: 'Of the claims, {share} have led to an order.',
    comment: 'Title of a figure or page; share is a formatted percentage of those at the stage before',
  },
  'redress.remedy-paid': /*i18n*/ {
    id: 'study.finding.reached.redress.remedy-paid',
    message: 'Of the orders, {share} have been paid, wholly or in part.',
    comment: 'Title of a figure or page; share is a formatted percentage of those at the stage before',
  },
} as const satisfies Record<string, Message>;

/** Titles where little is known or shown. */
export const otherFindings = {
  closedHere: /*i18n*/ {
    id: 'study.finding.closed-here',
    message: '{count} of {of} were closed at the stage “{stage}”.',
    comment: 'Title about reviewed files; two formatted numbers and the name of a stage',
  },
  lostHere: /*i18n*/ {
    id: 'study.finding.lost-here',
    message: '{count} of {of} dropped out at the stage “{stage}”.',
    comment: 'Title: of all counted, how many dropped out at one stage; two formatted numbers and the name of a stage',
  },
  notHeld: /*i18n*/ {
    id: 'study.finding.not-held',
    message: 'The file contains no data on this.',
    comment: 'Title of a section: the data file has no rows of this chain',
  },
  notKnown: /*i18n*/ {
    id: 'study.finding.not-known',
    message: 'The file does not contain the outcome.',
    comment: 'Title: the file says who was suspected of being exploited, and nothing of what followed',
  },
  tooFew: /*i18n*/ {
    id: 'study.finding.too-few',
    message: 'Too few to report without revealing individuals.',
    comment: 'Title: the numbers are so small that they are not shown',
  },
  nothingLost: /*i18n*/ {
    id: 'study.finding.nothing-lost',
    message: 'No one is recorded as dropped out.',
    comment: 'Title: the file records endings, and none is a drop-out',
  },
} as const satisfies Record<string, Message>;
