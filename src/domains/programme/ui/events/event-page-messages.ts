export const kicker = /*i18n*/ {
  id: 'event-page.kicker',
  message: '{kind}, {from} to {to}',
  comment: 'On the page of an event. Above the heading.',
};
export const kickerOneDay = /*i18n*/ {
  id: 'event-page.kicker-one-day',
  message: '{kind}, {day}',
  comment: 'On the page of an event. Above the heading, where it is on one day.',
};
export const headlinePlanned = /*i18n*/ {
  id: 'event-page.headline.planned',
  message:
    '{taken} of {seats} seats are taken. {waiting, plural, =0 {No one waits.} one {One person waits.} other {# people wait.}}',
  comment: 'On the page of an event.',
};
export const headlineOver = /*i18n*/ {
  id: 'event-page.headline.over',
  message: '{came} of {taken} who had a seat came. Six months on, {lasts} of {written} Monday acts last.',
  comment: 'On the page of an event.',
};
export const headlineOverEarly = /*i18n*/ {
  id: 'event-page.headline.over-early',
  message: '{came} of {taken} who had a seat came. {written} wrote a Monday act.',
  comment: 'On the page of an event.',
};
export const obstacle = /*i18n*/ {
  id: 'event-page.obstacle',
  message: 'Answers the obstacle {name} ({code})',
  comment: 'On the page of an event.',
};
export const cancelledTitle = /*i18n*/ {
  id: 'event-page.cancelled',
  message: 'This event is cancelled: {why}',
  comment: 'On the page of an event.',
};
export const noMail = /*i18n*/ {
  id: 'event-page.no-mail',
  message: 'This installation sends no mail. Invitations wait; give each participant their link yourself.',
  comment: 'On the page of an event.',
};
export const change = /*i18n*/ { id: 'event-page.change', message: 'Change, correct or move', comment: 'Link.' };
export const door = /*i18n*/ { id: 'event-page.door', message: 'Take attendance at the door', comment: 'Link.' };
export const report = /*i18n*/ {
  id: 'event-page.report',
  message: 'Write the report of the visit',
  comment: 'Link to the form of a study visit.',
};
export const publicPage = /*i18n*/ { id: 'event-page.public-page', message: 'Public page', comment: 'Link.' };
export const feed = /*i18n*/ { id: 'event-page.feed', message: 'Calendar of the programme', comment: 'Link.' };
export const paper = /*i18n*/ { id: 'event-page.paper', message: 'Programme as PDF', comment: 'Button.' };
export const csv = /*i18n*/ { id: 'event-page.csv', message: 'Participants as CSV', comment: 'Button.' };
export const xlsx = /*i18n*/ { id: 'event-page.xlsx', message: 'Participants as XLSX', comment: 'Button.' };
export const making = /*i18n*/ {
  id: 'event-page.making',
  message: 'Making the file',
  comment: 'On the page of an event.',
};
export const made = /*i18n*/ { id: 'event-page.made', message: '{name} is saved', comment: 'On the page of an event.' };
export const noPdf = /*i18n*/ {
  id: 'event-page.no-pdf',
  message: 'No PDF can be made on this computer. Ask the operator.',
  comment: 'On the page of an event.',
};
export const whenTitle = /*i18n*/ { id: 'event-page.when', message: 'When and where', comment: 'Heading.' };
export const days = /*i18n*/ {
  id: 'event-page.days',
  message: '{from} to {to}, begins {starts}, ends {ends} ({zone})',
  comment: 'On the page of an event.',
};
export const oneDay = /*i18n*/ {
  id: 'event-page.one-day',
  message: '{day}, begins {starts}, ends {ends} ({zone})',
  comment: 'On the page of an event that is on one day.',
};
export const online = /*i18n*/ { id: 'event-page.online', message: 'Online', comment: 'On the page of an event.' };
export const where = /*i18n*/ { id: 'event-page.where', message: 'Where', comment: 'Label.' };
export const when = /*i18n*/ { id: 'event-page.when-label', message: 'When', comment: 'Label.' };
export const hosts = /*i18n*/ { id: 'event-page.hosts', message: 'Hosts', comment: 'Label.' };
export const travel = /*i18n*/ { id: 'event-page.travel', message: 'Travel', comment: 'Label.' };
export const interpretation = /*i18n*/ {
  id: 'event-page.interpretation',
  message: 'Interpretation',
  comment: 'Label.',
};
export const contact = /*i18n*/ { id: 'event-page.contact', message: 'Questions', comment: 'Label.' };
export const answerBy = /*i18n*/ { id: 'event-page.answer-by', message: 'Answer by', comment: 'Label.' };
export const agendaTitle = /*i18n*/ { id: 'event-page.agenda', message: 'Programme of the days', comment: 'Heading.' };
export const colTime = /*i18n*/ { id: 'event-page.col.time', message: 'Time', comment: 'Column.' };
export const colWhat = /*i18n*/ { id: 'event-page.col.what', message: 'What', comment: 'Column.' };
export const colWho = /*i18n*/ { id: 'event-page.col.who', message: 'Who', comment: 'Column.' };
export const seatsTitle = /*i18n*/ {
  id: 'event-page.seats',
  message: 'Seats by agency and country',
  comment: 'Heading.',
};
export const keyAttended = /*i18n*/ {
  id: 'event-page.key.attended',
  message: 'attended',
  comment: 'Key of drawn seats.',
};
export const keyTaken = /*i18n*/ { id: 'event-page.key.taken', message: 'taken', comment: 'Key of drawn seats.' };
export const keyEmpty = /*i18n*/ { id: 'event-page.key.empty', message: 'empty', comment: 'Key of drawn seats.' };
export const colAgency = /*i18n*/ { id: 'event-page.col.agency', message: 'Agency', comment: 'Column.' };
export const colSeats = /*i18n*/ { id: 'event-page.col.seats', message: 'Seats', comment: 'Column.' };
export const colTaken = /*i18n*/ { id: 'event-page.col.taken', message: 'Taken', comment: 'Column.' };
export const colCame = /*i18n*/ { id: 'event-page.col.came', message: 'Attended', comment: 'Column.' };
export const all = /*i18n*/ {
  id: 'event-page.all',
  message: 'All',
  comment: 'On the page of an event. Row of a table.',
};
export const anyAgency = /*i18n*/ {
  id: 'event-page.any-agency',
  message: 'All agencies',
  comment: 'On the page of an event.',
};
export const anyCountry = /*i18n*/ {
  id: 'event-page.any-country',
  message: 'All countries',
  comment: 'On the page of an event.',
};
export const peopleTitle = /*i18n*/ { id: 'event-page.people', message: 'Participants', comment: 'Heading.' };
export const erasedOn = /*i18n*/ {
  id: 'event-page.erased-on',
  message:
    'Names and addresses are erased on {day}. What people need to take part is shown to the organiser alone, and is erased a week after the event.',
  comment: 'On the page of an event.',
};
export const sending = /*i18n*/ {
  id: 'event-page.sending',
  message: 'An entry about an event',
  comment: 'In the list of what is on its way.',
};
export const cancelTitle = /*i18n*/ { id: 'event-page.cancel', message: 'Cancel the event', comment: 'Form.' };
export const cancelWhy = /*i18n*/ {
  id: 'event-page.cancel-why',
  message: 'Reason, as participants read it',
  comment: 'Field.',
};
export const cancelDone = /*i18n*/ { id: 'event-page.cancel-done', message: 'Event cancelled', comment: 'Receipt.' };
export const endTitle = /*i18n*/ { id: 'event-page.end', message: 'Close the event', comment: 'Form.' };
export const endText = /*i18n*/ {
  id: 'event-page.end-text',
  message: 'Attendance is final then. Participants still say how their Monday act went.',
  comment: 'On the page of an event.',
};
export const endDone = /*i18n*/ { id: 'event-page.end-done', message: 'Event closed', comment: 'Receipt.' };
export const timelineTitle = /*i18n*/ { id: 'event-page.timeline', message: 'What was done', comment: 'Heading.' };
