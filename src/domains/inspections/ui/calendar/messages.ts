/** Texts of the private calendar, and of files of a plan. */
export const calendarTitle = /*i18n*/ {
  id: 'inspection.calendar-title',
  message: 'Calendar of joint visits',
  comment: 'Heading and link',
};
export const calendarLead = /*i18n*/ {
  id: 'inspection.calendar-lead',
  message:
    'A private address for your calendar program. It shows when a joint visit you take part in is planned, but never the place: others may see a calendar.',
  comment: 'Under the heading',
};
export const makeCalendar = /*i18n*/ {
  id: 'inspection.calendar-make',
  message: 'Create address',
  comment: 'Button',
};
export const makingCalendar = /*i18n*/ {
  id: 'inspection.calendar-making',
  message: 'The address is being created',
  comment: 'While it is sent',
};
export const didMakeCalendar = /*i18n*/ {
  id: 'inspection.calendar-did-make',
  message: 'Address created.',
  comment: 'After it was sent',
};
export const yourAddress = /*i18n*/ {
  id: 'inspection.calendar-your-address',
  message: 'Your address, shown once',
  comment: 'Label of a field to copy from',
};
export const addressOnce = /*i18n*/ {
  id: 'inspection.calendar-once',
  message:
    'Copy it into your calendar program now. It is not stored: if you lose it, create a new one, and the old one stops working.',
  comment: 'Beneath the address',
};
export const copyAddress = /*i18n*/ { id: 'inspection.calendar-copy', message: 'Copy', comment: 'Button' };
export const copied = /*i18n*/ { id: 'inspection.calendar-copied', message: 'Copied', comment: 'After copying' };
export const openAddresses = /*i18n*/ {
  id: 'inspection.calendar-open-addresses',
  message: 'Active addresses in your unit',
  comment: 'Heading of a list',
};
export const noAddresses = /*i18n*/ {
  id: 'inspection.calendar-none',
  message: 'No active addresses.',
  comment: 'Empty list',
};
export const addressOf = /*i18n*/ {
  id: 'inspection.calendar-address-of',
  message: '{name}, as {capacity}',
  comment: 'A calendar address: whose it is, and in which capacity',
};
export const madeOn = /*i18n*/ {
  id: 'inspection.calendar-made-on',
  message: 'Created {when}',
  comment: 'Beneath a calendar address',
};
export const renewedOn = /*i18n*/ {
  id: 'inspection.calendar-renewed-on',
  message: 'Replaced {when}',
  comment: 'Beneath a calendar address',
};
export const renewIt = /*i18n*/ {
  id: 'inspection.calendar-renew',
  message: 'Replace address',
  comment: 'Button: another address for the same calendar',
};
export const renewing = /*i18n*/ {
  id: 'inspection.calendar-renewing',
  message: 'The address is being replaced',
  comment: 'While it is sent',
};
export const didRenew = /*i18n*/ {
  id: 'inspection.calendar-did-renew',
  message: 'Address replaced. The old one has stopped working.',
  comment: 'After it was sent',
};
export const endIt = /*i18n*/ { id: 'inspection.calendar-end', message: 'Deactivate address', comment: 'Button' };
export const endingIt = /*i18n*/ {
  id: 'inspection.calendar-ending',
  message: 'The address is being deactivated',
  comment: 'While it is sent',
};
export const didEndIt = /*i18n*/ {
  id: 'inspection.calendar-did-end',
  message: 'Address deactivated. It no longer shows any visits.',
  comment: 'After it was sent',
};
export const calendarFile = /*i18n*/ {
  id: 'inspection.calendar-file',
  message: 'Download calendar entry (shows the place)',
  comment: 'Button on a plan: downloads the visit as a calendar file with its place',
};
export const fileFailed = /*i18n*/ {
  id: 'inspection.file-failed',
  message: 'The file could not be created. Try again.',
  comment: 'After pressing a button that downloads a file',
};
export const noPdfHere = /*i18n*/ {
  id: 'inspection.file-no-pdf',
  message: 'This server cannot create PDF files. Print the page instead.',
  comment: 'After pressing the button for a PDF',
};
