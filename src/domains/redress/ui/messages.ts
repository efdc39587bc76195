import type { Message } from '../../../kernel/message.ts';
import type { payerStates } from '../schema.ts';

export { kindNames, natureNames, payerNames } from '../code-messages.ts';

export const claimsLead = /*i18n*/ {
  id: 'claims.lead',
  message: 'What workers are owed, the evidence for it, and what they have received. Only your unit sees this.',
  comment: 'Below the heading Claims',
};
export const claimTab = /*i18n*/ {
  id: 'claim.tab',
  message: 'Claim {reference}',
  comment: 'Name of a browser tab; {reference} is as L-4T9RM2V-H',
};
export const notFound = /*i18n*/ {
  id: 'claim.not-found',
  message: 'No such claim',
  comment: 'Heading of a page that has no claim to show',
};
export const toClaims = /*i18n*/ { id: 'claim.to-claims', message: 'To the claims', comment: 'Link to the list' };
export const openTitle = /*i18n*/ { id: 'claim.open-title', message: 'Open a claim', comment: 'Heading and button' };
export const noneTitle = /*i18n*/ { id: 'claims.none', message: 'No claims', comment: 'An empty list' };
export const noneText = /*i18n*/ {
  id: 'claims.none-text',
  message: 'Open a claim when a worker is owed wages. Only your unit sees it.',
  comment: 'Under "No claims": what to do',
};
export const older = /*i18n*/ { id: 'claims.older', message: 'Show older claims', comment: 'Button under a list' };
export const listLabel = /*i18n*/ { id: 'claims.list', message: 'Claims, newest first', comment: 'Name of a list' };
export const rowSums = /*i18n*/ {
  id: 'claims.row-sums',
  message: 'Documented {documented}, probable {probable}, claimed {claimed}',
  comment: 'A line of the list of claims; sums with their currency',
};
export const rowReceived = /*i18n*/ {
  id: 'claims.row-received',
  message: 'Received {received}',
  comment: 'A line of the list of claims; a sum with its currency',
};
export const people = /*i18n*/ {
  id: 'claim.people',
  message: '{count, plural, one {one person} other {# people}}',
  comment: 'For how many workers a claim is',
};
export const headline = /*i18n*/ {
  id: 'claim.headline',
  message: 'By documents: {documented}. Received so far: {received}.',
  comment: 'Heading of a claim; sums with their currency',
};
export const headlineProbable = /*i18n*/ {
  id: 'claim.headline-probable',
  message: 'Probable: {probable}. No document proves it yet. Received so far: {received}.',
  comment: 'Heading of a claim where nothing is documented; sums with their currency',
};
export const headlineClaimed = /*i18n*/ {
  id: 'claim.headline-claimed',
  message: 'Claimed: {claimed}, without evidence yet. Received so far: {received}.',
  comment: 'Heading of a claim where nothing is documented or probable; sums with their currency',
};
export const headlineNothing = /*i18n*/ {
  id: 'claim.headline-nothing',
  message: 'No sums claimed yet. Received so far: {received}.',
  comment: 'Heading of a claim without a sum',
};
export const leadNotProved = /*i18n*/ {
  id: 'claim.lead-not-proved',
  message: 'With all the person’s own statements, the claim is {claimed}.',
  comment: 'Below the heading of a claim where nothing is documented; sums with their currency',
};
export const lead = /*i18n*/ {
  id: 'claim.lead',
  message:
    '{unpaid} of the documented sum is unpaid. The probable claim is {probable}; with all the person’s own statements, {claimed}.',
  comment: 'Below the heading of a claim; sums with their currency',
};
export const against = /*i18n*/ {
  id: 'claim.against',
  message: '{who}, against {against}',
  comment: 'Above the heading of a claim: an alias and a firm',
};
export const work = /*i18n*/ {
  id: 'claim.work',
  message: 'Work {from} to {to}: {days} days, {hours} h; {nights} nights, {nightHours} h',
  comment: 'Above the heading of a claim; dates, counts and total hours',
};
export const rangeTitle = /*i18n*/ { id: 'claim.range', message: 'Range', comment: 'Heading over four bars' };
export const rangeNote = /*i18n*/ {
  id: 'claim.range-note',
  message:
    'Probable includes documented; claimed includes both. The totals add up gross, net and costs, so claim by type, as in the table below.',
  comment: 'Below four bars',
};
export const received = /*i18n*/ { id: 'claim.received-word', message: 'Received', comment: 'Bar and column' };
export const receivedOn = /*i18n*/ {
  id: 'claim.received-on',
  message: '{day}, day {count}',
  comment: 'Beside the bar Received: the date of the last payment and how many days it took',
};
export const nothingYet = /*i18n*/ {
  id: 'claim.nothing-yet',
  message: 'nothing yet',
  comment: 'Beside the bar Received',
};
export const documented = /*i18n*/ { id: 'claim.documented', message: 'Documented', comment: 'Bar and column' };
export const byRecords = /*i18n*/ {
  id: 'claim.by-records',
  message: 'by documents',
  comment: 'Beside the bar Documented',
};
export const probable = /*i18n*/ { id: 'claim.probable', message: 'Probable', comment: 'Bar and column' };
export const oneMore = /*i18n*/ {
  id: 'claim.one-more',
  message: 'one more source',
  comment: 'Beside the bar Probable',
};
export const claimed = /*i18n*/ { id: 'claim.claimed', message: 'Claimed', comment: 'Bar and column' };
export const allSaid = /*i18n*/ {
  id: 'claim.all-said',
  message: 'all statements by the worker',
  comment: 'Beside the bar Claimed',
};
export const byKind = /*i18n*/ { id: 'claim.by-kind', message: 'By type', comment: 'Heading over the table of lines' };
export const what = /*i18n*/ { id: 'claim.what', message: 'Claim line', comment: 'Column: what is claimed' };
export const nature = /*i18n*/ { id: 'claim.nature', message: 'Type', comment: 'Column: gross, net or cost' };
export const shownBy = /*i18n*/ { id: 'claim.shown-by', message: 'Evidence', comment: 'Column: what shows it' };
export const total = /*i18n*/ { id: 'claim.total', message: 'Total', comment: 'Last line of a table' };
export const notComputed = /*i18n*/ {
  id: 'claim.not-computed',
  message: 'not computed',
  comment: 'Instead of a sum. It is not the same as nothing owed',
};
export const notComputedNote = /*i18n*/ {
  id: 'claim.not-computed-note',
  message:
    '{count, plural, one {One line is} other {# lines are}} not computed and not in the total. That does not mean that the employer owes nothing.',
  comment: 'Below the table of lines',
};
export const overtimeHours = /*i18n*/ {
  id: 'claim.overtime-hours',
  message:
    '{documented} h documented, {probable} h probable, {claimed} h claimed, at {rate}, over the ordinary hours of each Monday to Sunday week',
  comment: 'Below a line of overtime',
};
export const unknown = /*i18n*/ { id: 'claim.unknown', message: 'not known', comment: 'Instead of a date or sum' };

export const payerStateNames: Readonly<Record<(typeof payerStates)[number], Message>> = {
  asked: /*i18n*/ { id: 'claim.payer-state.asked', message: 'Claimed', comment: 'State of a possible payer' },
  paid: /*i18n*/ { id: 'claim.payer-state.paid', message: 'Paid', comment: 'State of a possible payer' },
  waits: /*i18n*/ { id: 'claim.payer-state.waits', message: 'Waiting', comment: 'State of a possible payer' },
  'not-known': /*i18n*/ {
    id: 'claim.payer-state.not-known',
    message: 'Not known',
    comment: 'State of a possible payer',
  },
  'no-ground': /*i18n*/ {
    id: 'claim.payer-state.no-ground',
    message: 'No ground found',
    comment: 'State of a possible payer',
  },
  refused: /*i18n*/ { id: 'claim.payer-state.refused', message: 'Refused', comment: 'State of a possible payer' },
};
