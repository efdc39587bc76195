/** The forms of a claim. */
export const writeDown = /*i18n*/ {
  id: 'claim.form.write-down',
  message: 'Add to the claim',
  comment: 'Heading over buttons that each open a small form of a claim',
};
export const aPayment = /*i18n*/ {
  id: 'claim.form.payment',
  message: 'Record a payment',
  comment: 'Button; what was received',
};
export const aLine = /*i18n*/ {
  id: 'claim.form.line',
  message: 'Add a claim line',
  comment: 'Button; a line of a claim',
};
export const aPayer = /*i18n*/ {
  id: 'claim.form.payer',
  message: 'Add another payer',
  comment: 'Button; a form of a claim',
};
export const aNotice = /*i18n*/ {
  id: 'claim.form.notice',
  message: 'Record a notice to a contractor',
  comment: 'Button; a form of a claim',
};
export const anOffer = /*i18n*/ {
  id: 'claim.form.offer',
  message: 'Record an offer to settle',
  comment: 'Button; a form of a claim',
};
export const save = /*i18n*/ { id: 'claim.form.save', message: 'Save', comment: 'Button that sends a form' };
export const sendingOne = /*i18n*/ {
  id: 'claim.form.sending',
  message: 'The entry is being saved',
  comment: 'While something is on its way to the server',
};
export const done = /*i18n*/ {
  id: 'claim.form.done',
  message: 'Saved in the claim.',
  comment: 'After a form was sent',
};
export const opened = /*i18n*/ {
  id: 'claim.form.opened',
  message: 'Claim opened.',
  comment: 'After a claim was opened',
};
export const sum = /*i18n*/ { id: 'claim.form.sum', message: 'Sum in whole {currency}', comment: 'Label' };
export const day = /*i18n*/ { id: 'claim.form.day', message: 'Day', comment: 'Label of a date field' };
export const dayHint = /*i18n*/ {
  id: 'claim.form.day-hint',
  message: 'For example 2026-11-24',
  comment: 'Hint at a date field',
};
export const forLine = /*i18n*/ { id: 'claim.form.for-line', message: 'Claim line', comment: 'Label' };
export const byWhom = /*i18n*/ { id: 'claim.form.by-whom', message: 'Paid by', comment: 'Label: who paid' };
export const kind = /*i18n*/ { id: 'claim.form.kind', message: 'Type', comment: 'Label: kind of line' };
export const nature = /*i18n*/ { id: 'claim.form.nature', message: 'Gross, net or cost', comment: 'Label' };
export const evidence = /*i18n*/ { id: 'claim.form.evidence', message: 'Evidence', comment: 'Label' };
export const toDocument = /*i18n*/ {
  id: 'claim.form.to-document',
  message: 'Evidence needed to document the probable part',
  comment: 'Label',
};
export const toSupport = /*i18n*/ {
  id: 'claim.form.to-support',
  message: 'Evidence needed to make the claimed part probable',
  comment: 'Label',
};
export const due = /*i18n*/ {
  id: 'claim.form.due',
  message: 'Due date of the pay',
  comment: 'Label: the payday of unpaid pay, for liability in a chain of contractors',
};
export const notComputed = /*i18n*/ {
  id: 'claim.form.not-computed',
  message: 'Leave the three sums empty if they are not computed. That does not mean zero.',
  comment: 'Hint above three sums',
};
export const role = /*i18n*/ { id: 'claim.form.role', message: 'Which contractor', comment: 'Label' };
export const roleFirst = /*i18n*/ {
  id: 'claim.form.role-first',
  message: 'The contractor who hired the employer',
  comment: 'Choice',
};
export const roleMain = /*i18n*/ { id: 'claim.form.role-main', message: 'The main contractor', comment: 'Choice' };
export const to = /*i18n*/ { id: 'claim.form.to', message: 'Recipient', comment: 'Label: name of a firm' };
export const fromWhom = /*i18n*/ { id: 'claim.form.from', message: 'From', comment: 'Label: who offers' };
export const asksSilence = /*i18n*/ {
  id: 'claim.form.silence',
  message: 'Does the offer contain a confidentiality clause?',
  comment: 'Question with yes and no',
};
export const permit = /*i18n*/ {
  id: 'claim.form.permit',
  message: 'Does the person have a permit based on taking part in the case?',
  comment: 'Question with yes, no and not known',
};
export const yes = /*i18n*/ { id: 'claim.form.yes', message: 'Yes', comment: 'Answer' };
export const no = /*i18n*/ { id: 'claim.form.no', message: 'No', comment: 'Answer' };
export const notKnown = /*i18n*/ { id: 'claim.form.not-known', message: 'Not known', comment: 'Answer' };
export const refuse = /*i18n*/ { id: 'claim.form.refuse', message: 'Refuse offer', comment: 'Button' };
export const accept = /*i18n*/ { id: 'claim.form.accept', message: 'Accept offer', comment: 'Button' };
export const reason = /*i18n*/ { id: 'claim.form.reason', message: 'Reason', comment: 'Label' };
export const name = /*i18n*/ { id: 'claim.form.name', message: 'Name', comment: 'Label: who may pay' };
export const state = /*i18n*/ { id: 'claim.form.state', message: 'Status', comment: 'Label' };
export const pricePaid = /*i18n*/ {
  id: 'claim.form.price-paid',
  message: 'A customer paid for an hour, in whole {currency}',
  comment: 'Label of a sum: what a customer paid for an hour of the work',
};
export const priceWage = /*i18n*/ {
  id: 'claim.form.price-wage',
  message: 'Hourly wage to compare with, in whole {currency}',
  comment: 'Label of a sum: the comparator wage for an hour of the work',
};
export const priceHours = /*i18n*/ {
  id: 'claim.form.price-hours',
  message: 'For how many hours',
  comment: 'Label of a number of hours that a customer paid for',
};
export const note = /*i18n*/ { id: 'claim.form.note', message: 'Note', comment: 'Label of a note' };
export const who = /*i18n*/ {
  id: 'claim.form.who',
  message: 'Worker (alias)',
  comment: 'Label: the alias of the worker, never the name',
};
export const against = /*i18n*/ { id: 'claim.form.against', message: 'Employer', comment: 'Label' };
export const began = /*i18n*/ {
  id: 'claim.form.began',
  message: 'Date from which time limits run',
  comment: 'Label of a date field',
};
export const howMany = /*i18n*/ { id: 'claim.form.people', message: 'Number of people', comment: 'Label' };
export const sector = /*i18n*/ { id: 'claim.form.sector', message: 'Sector', comment: 'Label' };
export const openIt = /*i18n*/ {
  id: 'claim.form.open',
  message: 'Open claim',
  comment: 'Button that sends a form',
};
export const fromCase = /*i18n*/ {
  id: 'claim.form.from-case',
  message: 'Filled in from case {reference}. Change it if it is wrong.',
  comment: 'Hint under a field. {reference} is the short reference of the case.',
};
export const missing = /*i18n*/ {
  id: 'claim.form.missing',
  message: 'Fill in this field.',
  comment: 'Error at a field',
};
export const notADay = /*i18n*/ {
  id: 'claim.form.not-a-day',
  message: 'Enter a valid date, such as 2026-11-24.',
  comment: 'Error at a date field',
};
export const notASum = /*i18n*/ {
  id: 'claim.form.not-a-sum',
  message: 'Write a whole number without decimals, such as 12500.',
  comment: 'Error at a field for a sum',
};
export const correct = /*i18n*/ {
  id: 'claim.form.correct',
  message: 'Correct the claim',
  comment: 'Button; a form with what the claim says of itself: for whom, against whom, sector, people, since when',
};
export const correctHint = /*i18n*/ {
  id: 'claim.form.correct-hint',
  message:
    'Change what is wrong. What stood before stays in the timeline. A line, a payment or an offer is withdrawn there.',
  comment: 'Under the heading of the form',
};
export const correctWhy = /*i18n*/ {
  id: 'claim.form.correct-why',
  message: 'Why it is corrected',
  comment: 'Label of a text field',
};
export const asRecorded = /*i18n*/ {
  id: 'claim.form.as-recorded',
  message: 'As recorded until now.',
  comment: 'Under a field that was filled in from the claim',
};
