/** What a directive and a receipt for evidence say on paper, besides what the page of the file says. */
export const filePaper = {
  directiveTitle: /*i18n*/ {
    id: 'prosecution.paper.directive-title',
    message: 'Directive in an investigation',
    comment: 'Title of a document: what an investigator is asked to do',
  },
  givenBy: /*i18n*/ { id: 'prosecution.paper.given-by', message: 'Given by', comment: 'In a directive, before a name' },
  to: /*i18n*/ { id: 'prosecution.paper.to', message: 'To', comment: 'In a directive, before a unit' },
  about: /*i18n*/ { id: 'prosecution.paper.about', message: 'About', comment: 'In a directive, before an alias' },
  element: /*i18n*/ {
    id: 'prosecution.paper.element',
    message: 'Element of the offence',
    comment: 'In a directive, before the name of an element',
  },
  dueOn: /*i18n*/ { id: 'prosecution.paper.due', message: 'Answer by', comment: 'In a directive, before a date' },
  what: /*i18n*/ {
    id: 'prosecution.paper.what',
    message: 'What is to be done',
    comment: 'Heading in a directive, before its text',
  },
  answer: /*i18n*/ { id: 'prosecution.paper.answer', message: 'Answer', comment: 'Heading in a directive' },
  answeredOn: /*i18n*/ {
    id: 'prosecution.paper.answered',
    message: 'Answered on',
    comment: 'In a directive, before a date',
  },
  notAnswered: /*i18n*/ {
    id: 'prosecution.paper.not-answered',
    message: 'Not answered yet.',
    comment: 'In a directive, in place of an answer',
  },
  noSuchDirective: /*i18n*/ {
    id: 'prosecution.paper.no-such-directive',
    message: 'This directive is not in the file. Open the file again and choose it there.',
    comment: 'Refusal',
  },
  receiptTitle: /*i18n*/ {
    id: 'prosecution.paper.receipt-title',
    message: 'Receipt for evidence',
    comment: 'Title of a letter',
  },
  holder: /*i18n*/ {
    id: 'prosecution.paper.holder',
    message: 'the person or agency that it was taken from',
    comment: 'At the foot of every page, after: For',
  },
  taken: /*i18n*/ {
    id: 'prosecution.paper.taken',
    message: 'What was taken',
    comment: 'Heading in a receipt',
  },
  number: /*i18n*/ {
    id: 'prosecution.paper.number',
    message: 'Number in the file',
    comment: 'In a receipt, before a number such as E07',
  },
  kind: /*i18n*/ { id: 'prosecution.paper.kind', message: 'Type', comment: 'In a receipt, before a kind of evidence' },
  called: /*i18n*/ { id: 'prosecution.paper.called', message: 'Name', comment: 'In a receipt, before a short name' },
  description: /*i18n*/ {
    id: 'prosecution.paper.description',
    message: 'Description',
    comment: 'In a receipt, before a description',
  },
  takenFrom: /*i18n*/ {
    id: 'prosecution.paper.taken-from',
    message: 'Taken from',
    comment: 'In a receipt, before an agency or a place to write',
  },
  where: /*i18n*/ { id: 'prosecution.paper.where', message: 'Where it was', comment: 'In a receipt, before a place' },
  keptUntil: /*i18n*/ {
    id: 'prosecution.paper.kept-until',
    message: 'The holder keeps the original until',
    comment: 'In a receipt, before a date',
  },
  checksum: /*i18n*/ {
    id: 'prosecution.paper.checksum',
    message: 'Checksum of a digital copy (SHA-256)',
    comment: 'In a receipt, before a place to write',
  },
  fillIn: /*i18n*/ {
    id: 'prosecution.paper.fill-in',
    message: 'not recorded in CAPE: fill in here',
    comment: 'In a letter: a place to write',
  },
  custody: /*i18n*/ {
    id: 'prosecution.paper.custody',
    message: 'Chain of custody',
    comment: 'Heading and caption of a table in a receipt',
  },
  when: /*i18n*/ { id: 'prosecution.paper.when', message: 'When', comment: 'Head of a column' },
  step: /*i18n*/ { id: 'prosecution.paper.step', message: 'What', comment: 'Head of a column' },
  who: /*i18n*/ { id: 'prosecution.paper.who', message: 'Who', comment: 'Head of a column' },
  secured: /*i18n*/ {
    id: 'prosecution.paper.secured',
    message: 'Secured, in the capacity of {capacity}',
    comment: 'In the chain of custody; {capacity} such as criminal investigation',
  },
  sealedBy: /*i18n*/ {
    id: 'prosecution.paper.sealed-by',
    message:
      'What was recorded of it has the fingerprint {leaf} in the sealed log of the agency, since {when}. If the record is changed, the fingerprint no longer agrees.',
    comment: 'In a receipt. {leaf} is a row of characters, {when} a date and time',
  },
  disclosedTitle: /*i18n*/ {
    id: 'prosecution.paper.disclosed-title',
    message: 'Record of disclosure to the defence',
    comment: 'Title of a document',
  },
  disclosed: /*i18n*/ {
    id: 'prosecution.paper.disclosed',
    message: 'Disclosed',
    comment: 'Heading of a table: each disclosure to the defence',
  },
  staysCount: /*i18n*/ {
    id: 'prosecution.paper.stays-count',
    message:
      '{count, plural, =0 {Nothing else is in the file.} one {# piece of evidence stays in the agency because of its class.} other {# pieces of evidence stay in the agency because of their class.}}',
    comment: 'Under a table: working notes, privileged material and the like are not disclosed',
  },
  forFile: /*i18n*/ {
    id: 'prosecution.paper.for-file',
    message: 'the criminal file',
    comment: 'At the foot of every page, after: For',
  },
  noSuchItem: /*i18n*/ {
    id: 'prosecution.paper.no-such-item',
    message: 'This piece of evidence is not in the file. Open the file again and choose it there.',
    comment: 'Refusal',
  },
} as const;
