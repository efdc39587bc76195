import type { Message } from '../../../../kernel/message.ts';
import type { custodySteps, itemForms } from '../../codes.ts';
import type { gapKinds } from '../../evidence/custody/custody-gaps.ts';

export const formNames: Readonly<Record<(typeof itemForms)[number], Message>> = {
  document: /*i18n*/ { id: 'prosecution.form.document', message: 'Document', comment: 'What a piece of evidence is' },
  picture: /*i18n*/ { id: 'prosecution.form.picture', message: 'Picture', comment: 'What a piece of evidence is' },
  sound: /*i18n*/ { id: 'prosecution.form.sound', message: 'Sound recording', comment: 'What a piece of evidence is' },
  film: /*i18n*/ { id: 'prosecution.form.film', message: 'Film', comment: 'What a piece of evidence is' },
  'phone-export': /*i18n*/ {
    id: 'prosecution.form.phone-export',
    message: 'Export from a phone',
    comment: 'What a piece of evidence is: what was read out of a phone',
  },
  'register-extract': /*i18n*/ {
    id: 'prosecution.form.register-extract',
    message: 'Register extract',
    comment: 'What a piece of evidence is',
  },
  object: /*i18n*/ { id: 'prosecution.form.object', message: 'Object', comment: 'What a piece of evidence is' },
};
export const formLabel = /*i18n*/ {
  id: 'prosecution.form.label',
  message: 'Form',
  comment: 'Field and fact of a piece of evidence: whether it is a document, a picture, an object',
};
export const formHint = /*i18n*/ {
  id: 'prosecution.form.hint',
  message: 'What it is as a thing, whatever it is evidence of.',
  comment: 'Hint',
};

export const stepNames: Readonly<Record<'secured' | (typeof custodySteps)[number], Message>> = {
  secured: /*i18n*/ {
    id: 'prosecution.custody.step.secured',
    message: 'Secured',
    comment: 'Step of custody: as it was recorded when the evidence was added',
  },
  found: /*i18n*/ { id: 'prosecution.custody.step.found', message: 'Found', comment: 'Step of custody' },
  seized: /*i18n*/ { id: 'prosecution.custody.step.seized', message: 'Seized', comment: 'Step of custody' },
  received: /*i18n*/ { id: 'prosecution.custody.step.received', message: 'Received', comment: 'Step of custody' },
  moved: /*i18n*/ { id: 'prosecution.custody.step.moved', message: 'Moved', comment: 'Step of custody' },
  examined: /*i18n*/ { id: 'prosecution.custody.step.examined', message: 'Examined', comment: 'Step of custody' },
  copied: /*i18n*/ { id: 'prosecution.custody.step.copied', message: 'Copied', comment: 'Step of custody' },
  returned: /*i18n*/ { id: 'prosecution.custody.step.returned', message: 'Returned', comment: 'Step of custody' },
  destroyed: /*i18n*/ { id: 'prosecution.custody.step.destroyed', message: 'Destroyed', comment: 'Step of custody' },
};

/** What a gap is: before which step, and between whom. */
export const gapNames: Readonly<Record<(typeof gapKinds)[number], Message>> = {
  'no-beginning': /*i18n*/ {
    id: 'prosecution.custody.gap.no-beginning',
    message: 'It is not recorded how the evidence came into custody.',
    comment: 'A gap in custody: the first step is not found, seized or received',
  },
  unattended: /*i18n*/ {
    id: 'prosecution.custody.gap.unattended',
    message: '{hours} h {minutes} min between when it was found and this. Who had it is not recorded.',
    comment: 'A gap in custody',
  },
  'handed-on': /*i18n*/ {
    id: 'prosecution.custody.gap.handed-on',
    message: 'It was with {held}, and next with {next}. That it was handed over is not recorded.',
    comment: 'A gap in custody; two names',
  },
  'seal-changed': /*i18n*/ {
    id: 'prosecution.custody.gap.seal-changed',
    message: 'The seal was {held} and is now {next}. That it was opened is not recorded.',
    comment: 'A gap in custody; two seal numbers',
  },
  'not-as-signed': /*i18n*/ {
    id: 'prosecution.custody.gap.not-as-signed',
    message: 'What arrived is not what the phone signed when it was taken, or the signature is not valid.',
    comment: 'A gap in custody: of a picture or recording of a visit',
  },
};

export const custodyTitle = /*i18n*/ {
  id: 'prosecution.custody.title',
  message: 'Custody',
  comment: 'Heading: who has had a piece of evidence, in time order',
};
export const noGap = /*i18n*/ {
  id: 'prosecution.custody.no-gap',
  message: 'No gap in the custody that is recorded',
  comment: 'Banner on the page of a piece of evidence',
};
export const noGapDetail = /*i18n*/ {
  id: 'prosecution.custody.no-gap-detail',
  message: '{steps, plural, one {# step} other {# steps}}',
  comment: 'After "No gap in the custody that is recorded"',
};
export const gapsTitle = /*i18n*/ {
  id: 'prosecution.custody.gaps-title',
  message: '{count, plural, one {Gap in the custody} other {# gaps in the custody}}',
  comment: 'Banner on the page of a piece of evidence, and at it in lists',
};
export const gapHere = /*i18n*/ {
  id: 'prosecution.custody.gap-here',
  message: 'Gap',
  comment: 'Before what is missing, in the list of steps',
};
export const gapsLead = /*i18n*/ {
  id: 'prosecution.custody.gaps-lead',
  message: 'Record what is missing, or withdraw the entry that is wrong.',
  comment: 'Under the gaps of custody',
};
export const dayOnly = /*i18n*/ {
  id: 'prosecution.custody.day-only',
  message: 'time not recorded',
  comment: 'Under the day of a step of custody',
};
export const doneBy = /*i18n*/ {
  id: 'prosecution.custody.done-by',
  message: '{step} by {by}',
  comment: 'A step of custody: Seized by Anna Alm',
};
export const receivedFrom = /*i18n*/ {
  id: 'prosecution.custody.received-from',
  message: 'Received by {by} from {from}',
  comment: 'A step of custody',
};
export const returnedTo = /*i18n*/ {
  id: 'prosecution.custody.returned-to',
  message: 'Returned to {to} by {by}',
  comment: 'A step of custody',
};
export const capturedBy = /*i18n*/ {
  id: 'prosecution.custody.captured-by',
  message: 'Taken with a phone by {by}',
  comment: 'First step of custody of a picture or recording of a visit',
};
export const sealNumber = /*i18n*/ {
  id: 'prosecution.custody.seal-number',
  message: 'Seal {seal}',
  comment: 'At a step of custody and on a label',
};
export const recordedLine = /*i18n*/ {
  id: 'prosecution.custody.recorded-line',
  message: 'Recorded by {by} {time} ({capacity})',
  comment: 'Under a step of custody; capacity such as criminal investigation',
};
export const withdrawnLine = /*i18n*/ {
  id: 'prosecution.custody.withdrawn-line',
  message: 'Withdrawn by {by} {time}: {reason}',
  comment: 'Under a step of custody that was recorded by mistake',
};
export const withdrawnAtOnce = /*i18n*/ {
  id: 'prosecution.custody.withdrawn-at-once',
  message: 'Withdrawn by {by} {time}',
  comment: 'Under a step of custody that was undone at once',
};
export const record = /*i18n*/ {
  id: 'prosecution.custody.record',
  message: 'Record custody',
  comment: 'Button and title of a form: what was done with a piece of evidence',
};
export const correctIt = /*i18n*/ {
  id: 'prosecution.custody.correct',
  message: 'Correct the evidence',
  comment: 'Button on the page of a piece of evidence',
};
export const labels = /*i18n*/ {
  id: 'prosecution.custody.labels',
  message: 'Labels',
  comment: 'Button and title: labels with a QR code, to print',
};
export const label = /*i18n*/ {
  id: 'prosecution.custody.label',
  message: 'Label',
  comment: 'Button on the page of a piece of evidence: its label with a QR code, to print',
};
export const labelsLead = /*i18n*/ {
  id: 'prosecution.custody.labels-lead',
  message: 'A label has no name and no description. The code opens the evidence for those who may see it.',
  comment: 'Above the labels, not printed',
};
export const labelCode = /*i18n*/ {
  id: 'prosecution.custody.label-code',
  message: 'QR code that opens {label}',
  comment: 'Name of the code on a label; label such as E07',
};
export const labelSecured = /*i18n*/ {
  id: 'prosecution.custody.label-secured',
  message: 'Secured {date}',
  comment: 'On a label',
};
export const labelSeal = /*i18n*/ {
  id: 'prosecution.custody.label-seal',
  message: 'Seal',
  comment: 'On a label, before an empty line to write on',
};
export const openItem = /*i18n*/ {
  id: 'prosecution.custody.open-item',
  message: 'Custody and files of {label}',
  comment: 'Link at a piece of evidence; label such as E07',
};
export const filesCount = /*i18n*/ {
  id: 'prosecution.custody.files-count',
  message: '{count, plural, one {# file} other {# files}}',
  comment: 'At a piece of evidence',
};
export const itemTab = /*i18n*/ {
  id: 'prosecution.custody.item-tab',
  message: 'Evidence {label}',
  comment: 'Browser tab; label such as E07',
};
export const factsTitle = /*i18n*/ {
  id: 'prosecution.custody.facts-title',
  message: 'The evidence',
  comment: 'Heading beside the custody: class, type, whom it is about',
};
export const notRecorded = /*i18n*/ {
  id: 'prosecution.custody.not-recorded',
  message: 'Not recorded',
  comment: 'Where a fact of a piece of evidence was not asked for when it was added',
};
export const bearingFact = /*i18n*/ {
  id: 'prosecution.custody.bearing',
  message: 'Bearing',
  comment: 'Fact of a piece of evidence: for or against the suspicion',
};
export const independenceLabel = /*i18n*/ {
  id: 'prosecution.custody.independence',
  message: 'Independence',
  comment: 'Fact: whether it is independent of the injured party’s account',
};
export const elementsLabel = /*i18n*/ {
  id: 'prosecution.custody.elements',
  message: 'Elements',
  comment: 'Fact: for and against which elements it was set',
};
export const elementFor = /*i18n*/ {
  id: 'prosecution.custody.element-for',
  message: 'For: {element}',
  comment: 'Fact of a piece of evidence',
};
export const elementAgainst = /*i18n*/ {
  id: 'prosecution.custody.element-against',
  message: 'Against: {element}',
  comment: 'Fact of a piece of evidence',
};
export const elementNone = /*i18n*/ {
  id: 'prosecution.custody.element-none',
  message: 'Not used for any element',
  comment: 'Fact of a piece of evidence',
};
export const limitsTitle = /*i18n*/ {
  id: 'prosecution.custody.limits-title',
  message: 'What custody does not show',
  comment: 'Heading',
};
export const limitsText = /*i18n*/ {
  id: 'prosecution.custody.limits-text',
  message:
    'It shows what was recorded, and where something is missing. It does not show that what was recorded is true.',
  comment: 'Text',
};
