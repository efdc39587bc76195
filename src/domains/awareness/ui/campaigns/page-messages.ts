export const change = /*i18n*/ { id: 'campaign-page.change', message: 'Change the plan', comment: 'Link to a form' };
export const reportTitle = /*i18n*/ {
  id: 'campaign-page.report-title',
  message: 'Report of the campaign',
  comment: 'What two buttons save as PDF and as DOCX',
};
export const period = /*i18n*/ { id: 'campaign-page.period', message: '{from} to {to}', comment: 'Two days' };
export const planTitle = /*i18n*/ { id: 'campaign-page.plan-title', message: 'Plan', comment: 'Heading' };
export const notStated = /*i18n*/ {
  id: 'campaign-page.not-stated',
  message: 'Not stated',
  comment: 'In place of a value',
};
export const paidFrom = /*i18n*/ {
  id: 'campaign-page.paid-from',
  message: '{label}: {spent} spent of {planned} planned',
  comment: 'A line of a budget with its sums',
};
export const address = /*i18n*/ {
  id: 'campaign-page.address',
  message: 'Short address',
  comment: 'Name of a line: the web address of this campaign',
};
export const addressText = /*i18n*/ {
  id: 'campaign-page.address-text',
  message:
    'Leads to the pages for workers in the language of the browser. Openings are counted in the days of the campaign: day, campaign and language. No cookie is set, and nothing about the visitor is stored.',
  comment: 'Under the short address',
};
export const messagesTitle = /*i18n*/ { id: 'campaign-page.messages-title', message: 'Messages', comment: 'Heading' };
export const signedIn = /*i18n*/ {
  id: 'campaign-page.signed-in',
  message: 'Signed in: {languages}',
  comment: 'Under a text: in which languages its translation is signed',
};
export const notSignedIn = /*i18n*/ {
  id: 'campaign-page.not-signed-in',
  message: 'Not signed in: {languages}',
  comment: 'Under a text: in which languages its translation is not signed',
};
export const ownWords = /*i18n*/ {
  id: 'campaign-page.own-words',
  message: 'In the campaign’s own words, which no one has signed:',
  comment: 'Before a message',
};
export const toTexts = /*i18n*/ {
  id: 'campaign-page.to-texts',
  message: 'Translate and sign texts for workers',
  comment: 'Link',
};
export const channelsTitle = /*i18n*/ {
  id: 'campaign-page.channels-title',
  message: 'Channels and reach',
  comment: 'Heading',
};
export const channelsNone = /*i18n*/ {
  id: 'campaign-page.channels-none',
  message: 'No channels. Enter how the campaign reaches its group.',
  comment: 'Empty state',
};
export const channelsCaption = /*i18n*/ {
  id: 'campaign-page.channels-caption',
  message: 'Channels with estimated and counted reach',
  comment: 'Caption of a table',
};
export const colChannel = /*i18n*/ { id: 'campaign-page.col-channel', message: 'Channel', comment: 'Head of a column' };
export const colDays = /*i18n*/ { id: 'campaign-page.col-days', message: 'Days', comment: 'Head of a column' };
export const colEstimated = /*i18n*/ {
  id: 'campaign-page.col-estimated',
  message: 'Estimated',
  comment: 'Head of a column: estimated number of people reached',
};
export const colCounted = /*i18n*/ {
  id: 'campaign-page.col-counted',
  message: 'Counted',
  comment: 'Head of a column: counted number of people reached',
};
export const estimatedBy = /*i18n*/ {
  id: 'campaign-page.estimated-by',
  message: 'Estimated by {source}. Entered by {name}.',
  comment: 'Under an estimated number',
};
export const countedBy = /*i18n*/ {
  id: 'campaign-page.counted-by',
  message: '{what}, {day}. Source: {source}. Entered by {name}.',
  comment: 'Under a counted number. {what}: such as leaflets handed out',
};
export const materialTitle = /*i18n*/ { id: 'campaign-page.material-title', message: 'Material', comment: 'Heading' };
export const materialNone = /*i18n*/ {
  id: 'campaign-page.material-none',
  message: 'No material. Add a poster, leaflet or card that the campaign uses.',
  comment: 'Empty state',
};
export const sheetVersion = /*i18n*/ {
  id: 'campaign-page.sheet-version',
  message: 'Version {version}, added {day}',
  comment: 'Of a poster. {version}: by which its text is known again',
};
export const sheetIsNow = /*i18n*/ {
  id: 'campaign-page.sheet-is-now',
  message: 'Reads the same today',
  comment: 'Of a poster: its texts have not changed since',
};
export const sheetChanged = /*i18n*/ {
  id: 'campaign-page.sheet-changed',
  message: 'The texts have changed since. Print it again and add the new version.',
  comment: 'Of a poster',
};
export const printWithCode = /*i18n*/ {
  id: 'campaign-page.print-with-code',
  message: 'Make material with the campaign’s code',
  comment: 'Link to the page where posters are made: their QR code leads to the short address',
};
export const callsTitle = /*i18n*/ { id: 'campaign-page.calls-title', message: 'Calls', comment: 'Heading' };
export const callsNone = /*i18n*/ {
  id: 'campaign-page.calls-none',
  message: 'No calls are entered.',
  comment: 'Empty state',
};
export const calls = /*i18n*/ {
  id: 'campaign-page.calls',
  message: '{count, plural, one {# call} other {# calls}}',
  comment: 'How many calls in a period',
};
export const callsSource = /*i18n*/ {
  id: 'campaign-page.calls-source',
  message: 'Source: {source}. Entered by {name}.',
  comment: 'Of a number of calls',
};
export const learntTitle = /*i18n*/ {
  id: 'campaign-page.learnt-title',
  message: 'What was learnt',
  comment: 'Heading',
};
export const learntNone = /*i18n*/ {
  id: 'campaign-page.learnt-none',
  message: 'The campaign is not closed yet.',
  comment: 'Empty state',
};
export const closedOn = /*i18n*/ {
  id: 'campaign-page.closed-on',
  message: 'Closed on {day} by {name}.',
  comment: 'Under what was learnt',
};
export const next = /*i18n*/ {
  id: 'campaign-page.next',
  message: 'Next: {text}',
  comment: '{text}: what will be done now',
};
export const timelineTitle = /*i18n*/ { id: 'campaign-page.timeline-title', message: 'Timeline', comment: 'Heading' };
export const toAll = /*i18n*/ { id: 'campaign-page.to-all', message: 'All campaigns', comment: 'Link' };
