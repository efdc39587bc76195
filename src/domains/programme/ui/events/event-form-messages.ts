export const newTitle = /*i18n*/ { id: 'event-form.new', message: 'Plan an event', comment: 'Heading and link.' };
export const newLead = /*i18n*/ {
  id: 'event-form.new-lead',
  message: 'An event answers an obstacle. Seats, invitations and answers follow on its page.',
  comment: 'Under the heading.',
};
export const changeTitle = /*i18n*/ {
  id: 'event-form.change',
  message: 'Change the event',
  comment: 'Heading and link.',
};
export const changeLead = /*i18n*/ {
  id: 'event-form.change-lead',
  message: 'Everyone who comes gets a mail if the time or place changes.',
  comment: 'Under the heading.',
};
export const create = /*i18n*/ { id: 'event-form.create', message: 'Plan event', comment: 'Button.' };
export const save = /*i18n*/ { id: 'event-form.save', message: 'Save changes', comment: 'Button.' };
export const creating = /*i18n*/ {
  id: 'event-form.creating',
  message: 'An event',
  comment: 'In the list of what is on its way.',
};
export const createdNote = /*i18n*/ { id: 'event-form.created', message: 'Event planned', comment: 'Receipt.' };
export const savedNote = /*i18n*/ { id: 'event-form.saved', message: 'Event changed', comment: 'Receipt.' };
export const whatTitle = /*i18n*/ {
  id: 'event-form.what-title',
  message: 'What it is about',
  comment: 'Heading of a part of the form of an event.',
};
export const kind = /*i18n*/ {
  id: 'event-form.kind',
  message: 'Kind of event',
  comment: 'Field of the form of an event.',
};
export const programme = /*i18n*/ {
  id: 'event-form.programme',
  message: 'Programme',
  comment: 'Field of the form of an event.',
};
export const obstacle = /*i18n*/ {
  id: 'event-form.obstacle',
  message: 'Obstacle that the event answers',
  comment: 'Field of the form of an event.',
};
export const title = /*i18n*/ { id: 'event-form.title', message: 'Title', comment: 'Field of the form of an event.' };
export const about = /*i18n*/ {
  id: 'event-form.about',
  message: 'What participants will learn or decide',
  comment: 'Field of the form of an event.',
};
export const whenTitle = /*i18n*/ {
  id: 'event-form.when-title',
  message: 'When and where',
  comment: 'Heading of a part of the form of an event.',
};
export const country = /*i18n*/ {
  id: 'event-form.country',
  message: 'Country',
  comment: 'Field of the form of an event.',
};
export const countryHint = /*i18n*/ {
  id: 'event-form.country-hint',
  message: 'Times are on the clock of this country.',
  comment: 'Hint of a field.',
};
export const from = /*i18n*/ { id: 'event-form.from', message: 'First day', comment: 'Field of the form of an event.' };
export const to = /*i18n*/ { id: 'event-form.to', message: 'Last day', comment: 'Field of the form of an event.' };
export const starts = /*i18n*/ {
  id: 'event-form.starts',
  message: 'Begins at',
  comment: 'Field of the form of an event.',
};
export const ends = /*i18n*/ { id: 'event-form.ends', message: 'Ends at', comment: 'Field of the form of an event.' };
export const timeHint = /*i18n*/ {
  id: 'event-form.time-hint',
  message: 'For example 09:30',
  comment: 'Hint of a field.',
};
export const isOnline = /*i18n*/ {
  id: 'event-form.is-online',
  message: 'Can one take part online?',
  comment: 'Field of the form of an event.',
};
export const yes = /*i18n*/ { id: 'event-form.yes', message: 'Yes', comment: 'A choice.' };
export const no = /*i18n*/ { id: 'event-form.no', message: 'No', comment: 'A choice.' };
export const place = /*i18n*/ {
  id: 'event-form.place',
  message: 'Place and address',
  comment: 'Field of the form of an event.',
};
export const travel = /*i18n*/ {
  id: 'event-form.travel',
  message: 'Travel, nights and who pays',
  comment: 'Field of the form of an event.',
};
export const whoTitle = /*i18n*/ {
  id: 'event-form.who-title',
  message: 'Who',
  comment: 'Heading of a part of the form of an event.',
};
export const hosts = /*i18n*/ { id: 'event-form.hosts', message: 'Hosts', comment: 'Field of the form of an event.' };
export const contact = /*i18n*/ {
  id: 'event-form.contact',
  message: 'Whom to ask: a name and an address',
  comment: 'Field of the form of an event.',
};
export const interpretation = /*i18n*/ {
  id: 'event-form.interpretation',
  message: 'Interpretation: which languages',
  comment: 'Field of the form of an event.',
};
export const opens = /*i18n*/ {
  id: 'event-form.opens',
  message: 'Who can ask for a seat?',
  comment: 'Field of the form of an event.',
};
export const invited = /*i18n*/ {
  id: 'event-form.invited',
  message: 'Only those who are invited',
  comment: 'A choice.',
};
export const byPage = /*i18n*/ {
  id: 'event-form.by-page',
  message: 'Everyone who has the address of the public page',
  comment: 'A choice.',
};
export const answerBy = /*i18n*/ {
  id: 'event-form.answer-by',
  message: 'Last day to answer',
  comment: 'Field of the form of an event.',
};
export const agendaTitle = /*i18n*/ {
  id: 'event-form.agenda-title',
  message: 'Programme of the days',
  comment: 'Heading of a part of the form of an event.',
};
export const agendaDay = /*i18n*/ {
  id: 'event-form.agenda-day',
  message: 'Day',
  comment: 'Field of the form of an event.',
};
export const agendaFrom = /*i18n*/ {
  id: 'event-form.agenda-from',
  message: 'From',
  comment: 'Field of the form of an event.',
};
export const agendaTo = /*i18n*/ {
  id: 'event-form.agenda-to',
  message: 'To',
  comment: 'Field of the form of an event.',
};
export const agendaWhat = /*i18n*/ {
  id: 'event-form.agenda-what',
  message: 'What',
  comment: 'Field of the form of an event.',
};
export const agendaWho = /*i18n*/ {
  id: 'event-form.agenda-who',
  message: 'Who',
  comment: 'Field of the form of an event.',
};
export const agendaMore = /*i18n*/ { id: 'event-form.agenda-more', message: 'Add point', comment: 'Button.' };
export const agendaItem = /*i18n*/ {
  id: 'event-form.agenda-item',
  message: 'Point {number}',
  comment: 'Heading of a group of fields.',
};
export const seatsTitle = /*i18n*/ {
  id: 'event-form.seats-title',
  message: 'Seats',
  comment: 'Heading of a part of the form of an event.',
};
export const seatsLead = /*i18n*/ {
  id: 'event-form.seats-lead',
  message: 'A person takes a seat for their agency and country first, then one that is open to more.',
  comment: 'Under a heading.',
};
export const seatsWorksAt = /*i18n*/ {
  id: 'event-form.seats-works-at',
  message: 'For people from',
  comment: 'Field of the form of an event.',
};
export const seatsCountry = /*i18n*/ {
  id: 'event-form.seats-country',
  message: 'Country',
  comment: 'Field of the form of an event.',
};
export const seats = /*i18n*/ { id: 'event-form.seats', message: 'Seats', comment: 'Field of the form of an event.' };
export const seatsMore = /*i18n*/ { id: 'event-form.seats-more', message: 'Add seats', comment: 'Button.' };
export const seatsRow = /*i18n*/ {
  id: 'event-form.seats-row',
  message: 'Row {number}',
  comment: 'Heading of a group of fields.',
};
export const any = /*i18n*/ { id: 'event-form.any', message: 'All', comment: 'A choice: any agency or any country.' };
export const remove = /*i18n*/ { id: 'event-form.remove', message: 'Remove', comment: 'Button.' };
export const removeNamed = /*i18n*/ {
  id: 'event-form.remove-named',
  message: 'Remove: {name}',
  comment: 'Button, for those who hear the page.',
};
export const needed = /*i18n*/ {
  id: 'event-form.needed',
  message: 'Fill this in',
  comment: 'Error at a field. No full stop.',
};
export const notADay = /*i18n*/ {
  id: 'event-form.not-a-day',
  message: 'Write a date, such as 2026-05-18',
  comment: 'Error at a field. No full stop.',
};
export const notATime = /*i18n*/ {
  id: 'event-form.not-a-time',
  message: 'Write a time, such as 09:30',
  comment: 'Error at a field. No full stop.',
};
export const notACount = /*i18n*/ {
  id: 'event-form.not-a-count',
  message: 'Write a number from 1 to 500',
  comment: 'Error at a field. No full stop.',
};
