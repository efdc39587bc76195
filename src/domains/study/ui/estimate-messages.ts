/** Words of the pages on people whom no list has seen. */
export const estimatesTab = /*i18n*/ {
  id: 'study.estimates.tab',
  message: 'How many are not seen',
  comment: 'Name of a page and of its tab: estimates of the hidden number',
};
export const estimatesLead = /*i18n*/ {
  id: 'study.estimates.lead',
  message:
    'Methods estimate the number of people on no list from the overlap of several lists. Each estimate is shown with its limits, or not at all. The table contains counts, not people.',
  comment: 'Under the title of the page',
};
export const noEstimates = /*i18n*/ {
  id: 'study.estimates.none',
  message: 'Nothing has been estimated yet',
  comment: 'Title of an empty page',
};
export const listLabel = /*i18n*/ {
  id: 'study.estimates.list-label',
  message: 'Estimates, newest first',
  comment: 'Read aloud for the list',
};
export const stateRunning = /*i18n*/ {
  id: 'study.estimates.state-running',
  message: 'Being calculated',
  comment: 'State of an estimate',
};
export const statePaused = /*i18n*/ {
  id: 'study.estimates.state-paused',
  message: 'Paused',
  comment: 'State of an estimate',
};
export const stateStopped = /*i18n*/ {
  id: 'study.estimates.state-stopped',
  message: 'Stopped',
  comment: 'State of an estimate',
};
export const stateFinished = /*i18n*/ {
  id: 'study.estimates.state-finished',
  message: 'To be signed',
  comment: 'State of an estimate: calculated, and not signed by two people yet',
};
export const stateFailed = /*i18n*/ {
  id: 'study.estimates.state-failed',
  message: 'Could not be calculated',
  comment: 'State of an estimate',
};
export const stateSigned = /*i18n*/ {
  id: 'study.estimates.state-signed',
  message: 'Signed by two',
  comment: 'State of an estimate',
};
export const stepsOf = /*i18n*/ {
  id: 'study.estimates.steps',
  message: '{done} of {of} steps',
  comment: 'How far a calculation is; numbers',
};
export const beginTitle = /*i18n*/ {
  id: 'study.estimates.begin-title',
  message: 'Estimate from lists',
  comment: 'Heading of a form',
};
export const beginText = /*i18n*/ {
  id: 'study.estimates.begin-text',
  message:
    'Paste the table of counts, or choose its file: a column for each list with 1 or 0, and a column count. It needs at least three lists before anything can be shown.',
  comment: 'Under the heading of the form; count is written like that',
};
export const nameLabel = /*i18n*/ {
  id: 'study.estimates.name',
  message: 'What the estimate is called',
  comment: 'Label of a field',
};
export const nameMissing = /*i18n*/ {
  id: 'study.estimates.name-missing',
  message: 'Give the estimate a name.',
  comment: 'Error at a field',
};
export const tableLabel = /*i18n*/ {
  id: 'study.estimates.table',
  message: 'The table of counts',
  comment: 'Label of a field for pasted text',
};
export const tableHint = /*i18n*/ {
  id: 'study.estimates.table-hint',
  message: 'Only counts. No names, no numbers of persons.',
  comment: 'Hint at the field',
};
export const tableMissing = /*i18n*/ {
  id: 'study.estimates.table-missing',
  message: 'Paste the table or choose its file.',
  comment: 'Error at a field',
};
export const fileTooLarge = /*i18n*/ {
  id: 'study.estimates.file-too-large',
  message: 'The file is larger than 200 kB and was not read. Write each combination of lists once, with its count.',
  comment: 'Error at a field: the chosen file',
};
export const fileLabel = /*i18n*/ {
  id: 'study.estimates.file',
  message: 'Or a CSV file',
  comment: 'Label of a file field',
};
export const exampleButton = /*i18n*/ {
  id: 'study.estimates.example',
  message: 'Fill in an invented example',
  comment: 'Button of the form',
};
export const replicatesLabel = /*i18n*/ {
  id: 'study.estimates.replicates',
  message: 'How thorough',
  comment: 'Label of a choice: how many resamples',
};
export const quick = /*i18n*/ {
  id: 'study.estimates.quick',
  message: 'Preview, 1,000 resamples: limits may still change',
  comment: 'A choice',
};
export const thorough = /*i18n*/ {
  id: 'study.estimates.thorough',
  message: 'For publication, 20,000 resamples',
  comment: 'A choice',
};
export const seedLabel = /*i18n*/ {
  id: 'study.estimates.seed',
  message: 'Seed of chance',
  comment: 'Label of a field: a number from which the draws begin',
};
export const seedHint = /*i18n*/ {
  id: 'study.estimates.seed-hint',
  message: 'The same seed and table give the same numbers.',
  comment: 'Hint at the field',
};
export const seedWrong = /*i18n*/ {
  id: 'study.estimates.seed-wrong',
  message: 'Write a whole number of at most nine digits.',
  comment: 'Error at a field',
};
export const begin = /*i18n*/ { id: 'study.estimates.begin', message: 'Begin', comment: 'Button: begins the estimate' };
export const beginning = /*i18n*/ {
  id: 'study.estimates.beginning',
  message: 'Begin an estimate',
  comment: 'Name of what is being sent',
};
export const didBegin = /*i18n*/ {
  id: 'study.estimates.did-begin',
  message: 'The estimate is being calculated. You may leave the page; it goes on.',
  comment: 'Note after the form was sent',
};
export const pause = /*i18n*/ { id: 'study.estimates.pause', message: 'Pause', comment: 'Button' };
export const resume = /*i18n*/ { id: 'study.estimates.resume', message: 'Let it go on', comment: 'Button' };
export const stop = /*i18n*/ { id: 'study.estimates.stop', message: 'Stop', comment: 'Button: ends the calculation' };
export const sign = /*i18n*/ {
  id: 'study.estimates.sign',
  message: 'Sign the estimate',
  comment: 'Button: stands for it with one’s name',
};
export const steering = /*i18n*/ {
  id: 'study.estimates.steering',
  message: 'An estimate',
  comment: 'Name of what is being sent',
};
export const didPause = /*i18n*/ {
  id: 'study.estimates.did-pause',
  message: 'The calculation is paused. What has been calculated is kept.',
  comment: 'Note after a button was pressed',
};
export const didResume = /*i18n*/ {
  id: 'study.estimates.did-resume',
  message: 'The calculation goes on. You may leave the page.',
  comment: 'Note after a button was pressed',
};
export const didStop = /*i18n*/ {
  id: 'study.estimates.did-stop',
  message: 'The calculation is stopped for good. It has no result.',
  comment: 'Note after a button was pressed',
};
export const didSign = /*i18n*/ {
  id: 'study.estimates.did-sign',
  message: 'You have signed the estimate.',
  comment: 'Note after a button was pressed',
};
export const progressTitle = /*i18n*/ {
  id: 'study.estimates.progress-title',
  message: 'The calculation',
  comment: 'Heading over the progress of an estimate',
};
export const stopKeeps = /*i18n*/ {
  id: 'study.estimates.stop-keeps',
  message: 'What has been calculated is kept, also when the server is restarted. What is stopped cannot go on.',
  comment: 'Under the progress',
};
export const begun = /*i18n*/ {
  id: 'study.estimates.begun',
  message: 'Begun by {name} {day}',
  comment: 'Who began an estimate, and when',
};
export const reasonsTitle = /*i18n*/ {
  id: 'study.estimates.reasons-title',
  message: 'Read this first',
  comment: 'Heading over what weakens an estimate',
};
export const assumptionsTitle = /*i18n*/ {
  id: 'study.estimates.assumptions-title',
  message: 'What must hold, and no list can show',
  comment: 'Heading over assumptions',
};
export const disputeTitle = /*i18n*/ {
  id: 'study.estimates.dispute-title',
  message: 'Researchers dispute this',
  comment: 'Heading over a dispute among researchers',
};
export const listsTitle = /*i18n*/ {
  id: 'study.estimates.lists-title',
  message: 'The lists',
  comment: 'Heading over the table of lists',
};
export const trailTitle = /*i18n*/ {
  id: 'study.estimates.trail-title',
  message: 'Every model that was tried',
  comment: 'Heading over the audit trail',
};
export const madeTitle = /*i18n*/ {
  id: 'study.estimates.made-title',
  message: 'How to make it again',
  comment: 'Heading over version, seed and checksum',
};
export const signedTitle = /*i18n*/ {
  id: 'study.estimates.signed-title',
  message: 'Signed by',
  comment: 'Heading over signatures',
};
export const signedNone = /*i18n*/ {
  id: 'study.estimates.signed-none',
  message: 'No one yet. Two different people must sign before it may leave this agency.',
  comment: 'Under the heading',
};
export const signedOne = /*i18n*/ {
  id: 'study.estimates.signed-one',
  message: 'A second person must sign before it may leave this agency.',
  comment: 'Under the first signature',
};
