export const contactPointMessages = {
  added: /*i18n*/ {
    id: 'contact-point.added',
    message: 'Contact point added',
    comment: 'History: act contact-point.add',
  },
  changed: /*i18n*/ {
    id: 'contact-point.changed',
    message: 'Contact point changed',
    comment: 'History: act contact-point.change; what it was and is follows',
  },
  ended: /*i18n*/ {
    id: 'contact-point.ended',
    message: 'Contact point ended',
    comment: 'History: act contact-point.end',
  },
  hasEnded: /*i18n*/ {
    id: 'contact-point.has-ended',
    message: 'This contact point has ended. Add the number again if it is to be published.',
    comment: 'Refusal of a change',
  },
  hoursInBoth: /*i18n*/ {
    id: 'contact-point.hours-in-both',
    message: 'Write the hours in both languages, or in neither.',
    comment: 'Refusal, at a field',
  },
  endsBeforeItBegins: /*i18n*/ {
    id: 'contact-point.ends-before',
    message: 'The last day is before the first. Choose a later one, or leave it empty.',
    comment: 'Refusal, at a field',
  },
  confirmedLater: /*i18n*/ {
    id: 'contact-point.confirmed-later',
    message: 'The day on which you called is still to come. Write the day of the call, or leave it empty.',
    comment: 'Refusal, at a field',
  },
  countyUnknown: /*i18n*/ {
    id: 'contact-point.county-unknown',
    message: 'That is no county of your country. Choose from the list, or none for the whole country.',
    comment: 'Refusal, at a field',
  },
  sees: /*i18n*/ {
    id: 'contact-point.sees',
    message: 'Everyone, also without signing in, as long as the number is published',
    comment: 'Strip under the title: who sees a contact point',
  },
  doesNotSee: /*i18n*/ {
    id: 'contact-point.does-not-see',
    message: 'The public cannot see who changed it or why. Only administrators of your agency ({agency}) can',
    comment: 'Strip under the title: what others do not see of a contact point. {agency} is an agency',
  },
  why: /*i18n*/ {
    id: 'contact-point.why',
    message: 'Pages for workers show the number to people whom we do not know.',
    comment: 'Strip under the title: why a contact point is public',
  },
  former: /*i18n*/ {
    id: 'contact-point.former',
    message: 'A former administrator',
    comment: 'History: a person whose account is not here any more',
  },
  field: {
    number: /*i18n*/ { id: 'contact-point.field-number', message: 'Number', comment: 'History and field' },
    nameSv: /*i18n*/ { id: 'contact-point.field-name-sv', message: 'Name in Swedish', comment: 'History and field' },
    nameEn: /*i18n*/ { id: 'contact-point.field-name-en', message: 'Name in English', comment: 'History and field' },
    hoursSv: /*i18n*/ { id: 'contact-point.field-hours-sv', message: 'Hours in Swedish', comment: 'History and field' },
    hoursEn: /*i18n*/ { id: 'contact-point.field-hours-en', message: 'Hours in English', comment: 'History and field' },
    alwaysAnswered: /*i18n*/ {
      id: 'contact-point.field-always',
      message: 'Answered day and night, every day',
      comment: 'History and field: yes or no',
    },
    languages: /*i18n*/ { id: 'contact-point.field-languages', message: 'Languages', comment: 'History and field' },
    counties: /*i18n*/ { id: 'contact-point.field-counties', message: 'Counties', comment: 'History and field' },
    audience: /*i18n*/ { id: 'contact-point.field-audience', message: 'For whom', comment: 'History and field' },
    from: /*i18n*/ { id: 'contact-point.field-from', message: 'First day', comment: 'History and field' },
    to: /*i18n*/ { id: 'contact-point.field-to', message: 'Last day', comment: 'History and field' },
    confirmedOn: /*i18n*/ {
      id: 'contact-point.field-confirmed',
      message: 'Called and answered on',
      comment: 'History and field: the day on which the agency called the number itself',
    },
  },
  audiences: {
    worker: /*i18n*/ { id: 'contact-point.for-worker', message: 'Workers', comment: 'For whom a number is' },
    professional: /*i18n*/ {
      id: 'contact-point.for-professional',
      message: 'Professionals',
      comment: 'For whom a number is: those who work on cases',
    },
  },
  wholeCountry: /*i18n*/ {
    id: 'contact-point.whole-country',
    message: 'the whole country',
    comment: 'Where a number holds: no county is chosen',
  },
  yes: /*i18n*/ { id: 'contact-point.yes', message: 'Yes', comment: 'Answer to “answered day and night”' },
  no: /*i18n*/ { id: 'contact-point.no', message: 'No', comment: 'Answer to “answered day and night”' },
  nothing: /*i18n*/ { id: 'contact-point.nothing', message: 'nothing', comment: 'History: an empty field' },
};
