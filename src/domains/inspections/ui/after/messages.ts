/** Texts of the pages after a visit. */
export const afterTab = /*i18n*/ { id: 'after.tab', message: 'After the visit', comment: 'Browser tab and link' };
export const afterTitle = /*i18n*/ {
  id: 'after.title',
  message: 'After the visit: {place}',
  comment: 'Heading; place is the name of a workplace',
};
export const afterLead = /*i18n*/ {
  id: 'after.lead',
  message: 'What your unit found, decided, handed over and counted. No other agency sees it.',
  comment: 'Under the heading',
};
export const toVisit = /*i18n*/ { id: 'after.to-visit', message: 'To the visit', comment: 'Link' };
export const toAfter = /*i18n*/ { id: 'after.to-after', message: 'Back to “After the visit”', comment: 'Link' };

export const foundTitle = /*i18n*/ {
  id: 'after.found-title',
  message: 'Observations by officer and capacity',
  comment: 'Heading: a table by officer and capacity',
};
export const officer = /*i18n*/ { id: 'after.officer', message: 'Officer', comment: 'Heading of a column' };
export const as = /*i18n*/ { id: 'after.as', message: 'Capacity', comment: 'Heading of a column: the capacity' };
export const notes = /*i18n*/ { id: 'after.notes', message: 'Notes', comment: 'Heading of a column: how many' };
export const photos = /*i18n*/ { id: 'after.photos', message: 'Photos', comment: 'Heading of a column: how many' };
export const signs = /*i18n*/ { id: 'after.signs', message: 'Indicators', comment: 'Heading of a column' };
export const talks = /*i18n*/ {
  id: 'after.talks',
  message: 'Conversations',
  comment: 'Heading of a column: private conversations with workers',
};
export const talksTold = /*i18n*/ {
  id: 'after.talks-told',
  message: '{held} held, {declined} declined, {offered} offered only',
  comment: 'In a cell: private conversations with workers',
};
export const noSigns = /*i18n*/ { id: 'after.no-signs', message: 'none noted', comment: 'In a cell: no sign' };
export const signWays = /*i18n*/ {
  id: 'after.sign-ways',
  message:
    '{seen, plural, =0 {} other {, seen #}}{said, plural, =0 {} other {, said #}}{document, plural, =0 {} other {, read #}}{notSo, plural, =0 {} other {, answered no #}}',
  comment: 'Behind the name of a sign: how often it was noted in each way; begins with a comma',
};

export const decisionsTitle = /*i18n*/ { id: 'after.decisions-title', message: 'Decisions', comment: 'Heading' };
export const decisionsNote = /*i18n*/ {
  id: 'after.decisions-note',
  message: 'The decision itself is in your agency’s own register. Here you see that it was made, and its outcome.',
  comment: 'Under the heading',
};
export const noDecisions = /*i18n*/ {
  id: 'after.no-decisions',
  message: 'No decisions recorded.',
  comment: 'In place of the list',
};
export const decidedOn = /*i18n*/ {
  id: 'after.decided-on',
  message: 'Decided {day}, by {by} in the capacity of {capacity}.',
  comment: 'On a decision; day may be words for a day that is not known',
};
export const dayUnknown = /*i18n*/ {
  id: 'after.day-unknown',
  message: 'on a day that is not noted',
  comment: 'In place of a day',
};
export const onNoBasis = /*i18n*/ {
  id: 'after.on-no-basis',
  message: 'No provision named.',
  comment: 'On a decision',
};
export const onBasis = /*i18n*/ {
  id: 'after.on-basis',
  message: '{provision}{verified, select, no { (not verified)} other {}}.',
  comment: 'On a decision: the provision, and whether it has been compared with the law text',
};
export const corrected = /*i18n*/ {
  id: 'after.corrected',
  message: 'Corrected {times, plural, one {once} other {# times}}.',
  comment: 'On a decision or on what became of it; the timeline keeps what was said before',
};
export const becameTitle = /*i18n*/ {
  id: 'after.became-title',
  message: 'Outcome',
  comment: 'Over the outcomes of a decision',
};
export const nothingBecame = /*i18n*/ {
  id: 'after.nothing-became',
  message: 'No outcome recorded.',
  comment: 'In place of the outcomes of a decision',
};
export const outcomeLine = /*i18n*/ {
  id: 'after.outcome-line',
  message: '{outcome}, {day}. Noted by {by}.',
  comment: 'One outcome of a decision',
};
export const noteDecision = /*i18n*/ {
  id: 'after.note-decision',
  message: 'Record a decision',
  comment: 'Button and heading of the form',
};
export const correctIt = /*i18n*/ {
  id: 'after.correct-it',
  message: 'Correct: {what}',
  comment: 'Link at a decision or an outcome; what is its kind',
};
export const sayOutcome = /*i18n*/ {
  id: 'after.say-outcome',
  message: 'Record outcome: {what}',
  comment: 'Link at a decision; what is its kind',
};

export const handedTitle = /*i18n*/ { id: 'after.handed-title', message: 'Handed over', comment: 'Heading' };
export const handedNote = /*i18n*/ {
  id: 'after.handed-note',
  message: 'Who is responsible now, and whether they have acknowledged it. No more information is returned.',
  comment: 'Under the heading',
};
export const nothingHanded = /*i18n*/ {
  id: 'after.nothing-handed',
  message: 'No hand-overs from this visit.',
  comment: 'In place of the table',
};
export const what = /*i18n*/ { id: 'after.what', message: 'Subject', comment: 'Heading of a column' };
export const owner = /*i18n*/ {
  id: 'after.owner',
  message: 'Responsible unit',
  comment: 'Heading of a column: the unit that it was sent to',
};
export const sent = /*i18n*/ { id: 'after.sent', message: 'Sent', comment: 'Heading of a column' };
export const answer = /*i18n*/ { id: 'after.answer', message: 'Answer', comment: 'Heading of a column' };
export const answerTold = /*i18n*/ {
  id: 'after.answer-told',
  message:
    '{state, select, sent {No answer yet} received {Arrived {when}} acknowledged {Acknowledged {when}} withdrawn {The consent was withdrawn {when}} other {}}',
  comment: 'How far something has come that was sent',
};
export const handOver = /*i18n*/ {
  id: 'after.hand-over',
  message: 'Hand over a suspicion of exploitation to a support service',
  comment: 'Link',
};

export const numbersTitle = /*i18n*/ {
  id: 'after.numbers-title',
  message: 'Figures',
  comment: 'Heading: counted workers, conversations and counters of an action day',
};
export const numbersNote = /*i18n*/ {
  id: 'after.numbers-note',
  message:
    'Figures stated by an officer are shown beside those CAPE counts from entries. They are never merged. Not counted is not zero.',
  comment: 'Under the heading',
};
export const nobodySaid = /*i18n*/ {
  id: 'after.nobody-said',
  message: 'No figures recorded for this inspection.',
  comment: 'Over the table',
};
export const saidBy = /*i18n*/ {
  id: 'after.said-by',
  message: 'Stated by {by}, {when}.',
  comment: 'Over the table of numbers',
};
export const alsoSaid = /*i18n*/ {
  id: 'after.also-said',
  message: '{by} has also stated figures, {when}. They are not added up: the latest are shown here and in reports.',
  comment: 'Over the table of numbers',
};
export const groupTitles = {
  workers: /*i18n*/ { id: 'after.group-workers', message: 'Workers', comment: 'Heading over numbers' },
  talks: /*i18n*/ {
    id: 'after.group-talks',
    message: 'Conversations and interpreter',
    comment: 'Heading over numbers',
  },
  action: /*i18n*/ {
    id: 'after.group-action',
    message: 'Counters for an action day',
    comment: 'Heading over numbers: what Europol publishes after a joint action day',
  },
} as const;
export const number = /*i18n*/ { id: 'after.number', message: 'Figure', comment: 'Heading of a column' };
export const said = /*i18n*/ { id: 'after.said', message: 'Stated', comment: 'Heading of a column' };
export const fromActs = /*i18n*/ { id: 'after.from-acts', message: 'From entries', comment: 'Heading of a column' };
export const difference = /*i18n*/ { id: 'after.difference', message: 'Difference', comment: 'Heading of a column' };
export const notCounted = /*i18n*/ {
  id: 'after.not-counted',
  message: 'not counted',
  comment: 'In a cell: not said. It is not zero',
};
export const noActs = /*i18n*/ {
  id: 'after.no-acts',
  message: 'not shown by entries',
  comment: 'In a cell: no acts give this number',
};
export const differs = /*i18n*/ {
  id: 'after.differs',
  message: 'differs by {count}',
  comment: 'In a cell: what was said and what is counted are not the same',
};
export const same = /*i18n*/ { id: 'after.same', message: 'the same', comment: 'In a cell' };
export const interpreter = /*i18n*/ { id: 'after.interpreter', message: 'Interpreter', comment: 'Name of a line' };
export const sayNumbers = /*i18n*/ {
  id: 'after.say-numbers',
  message: '{again, select, yes {Record figures again} other {Record figures}}',
  comment: 'Link to the form',
};

export const timelineTitle = /*i18n*/ {
  id: 'after.timeline-title',
  message: 'All entries, newest first',
  comment: 'Heading: what was noted after the visit, with what was said before it was corrected',
};

export const reportsTitle = /*i18n*/ { id: 'after.reports-title', message: 'Reports', comment: 'Heading' };
export const reportsNote = /*i18n*/ {
  id: 'after.reports-note',
  message: 'Your unit’s part of this inspection, in the capacity you act in.',
  comment: 'Under the heading',
};
export const forUse = /*i18n*/ {
  id: 'after.for-use',
  message: 'For official use within the action, not for publication. Each download is logged.',
  comment: 'Over the buttons that make reports',
};
export const jadName = /*i18n*/ {
  id: 'after.jad-name',
  message: 'Europol action day counters',
  comment: 'Name of a report',
};
export const jadNote = /*i18n*/ {
  id: 'after.jad-note',
  message: 'The counters that Europol has published. Not verified against a form.',
  comment: 'Under the name of the report',
};
export const pirName = /*i18n*/ {
  id: 'after.pir-name',
  message: 'ELA post-inspection report',
  comment: 'Name of a report to the European Labour Authority',
};
export const pirNote = /*i18n*/ {
  id: 'after.pir-note',
  message: 'The layout is not verified against ELA’s form, which was not found.',
  comment: 'Under the name of the report',
};
export const takeOut = /*i18n*/ {
  id: 'after.take-out',
  message: '{report} as {format, select, csv {CSV} pdf {PDF} docx {Word} other {}}',
  comment: 'Button: one press makes the file',
};
export const making = /*i18n*/ {
  id: 'after.making',
  message: 'The file is being created',
  comment: 'While a file is made',
};
export const made = /*i18n*/ {
  id: 'after.made',
  message: 'The file {name} has been downloaded.',
  comment: 'After a file was made',
};
export const noPdf = /*i18n*/ {
  id: 'after.no-pdf',
  message: 'This server cannot create PDF files. The CSV file has the same content.',
  comment: 'Instead of a file',
};
export const reportOfDays = /*i18n*/ {
  id: 'after.report-of-days',
  message: 'Reports for action days',
  comment: 'Link, heading and browser tab',
};
export const reportOfDaysLead = /*i18n*/ {
  id: 'after.report-of-days-lead',
  message: 'All visits of your unit that began on these days, in the capacity you act in.',
  comment: 'Under the heading',
};
export const firstDay = /*i18n*/ { id: 'after.first-day', message: 'First day', comment: 'Field' };
export const lastDay = /*i18n*/ { id: 'after.last-day', message: 'Last day', comment: 'Field' };
export const dayUnread = /*i18n*/ {
  id: 'after.day-unread',
  message: 'Write a date, such as 2026-02-05.',
  comment: 'Error at a day that cannot be read',
};
export const lastBeforeFirst = /*i18n*/ {
  id: 'after.last-before-first',
  message: 'The last day must not be before the first.',
  comment: 'Error at the last day',
};
