export const estimatesLead = /*i18n*/ {
  id: 'study.estimates.lead',
  message:
    'The number of people on no list is estimated from the overlap of several lists (multiple systems estimation). Each estimate is shown with its interval, or not at all. The table contains counts, not people.',
  comment: 'Under the title of the page',
};
export const noEstimates = /*i18n*/ {
  id: 'study.estimates.none',
  message: 'No estimates yet',
  comment: 'Title of an empty page',
};
export const noEstimatesText = /*i18n*/ {
  id: 'study.estimates.none-text',
  message: 'An estimate is made from a file that says on which lists each person is. Analysts make it.',
  comment: 'Under "No estimates yet": what to do',
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
  message: 'Signed by two people',
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
    'Paste the table of counts, or choose a file with it: one column of 1 and 0 for each list, and a column count. At least three lists are needed to show an estimate.',
  comment: 'Under the heading of the form; count is written like that',
};
export const nameLabel = /*i18n*/ {
  id: 'study.estimates.name',
  message: 'Name of the estimate',
  comment: 'Label of a field',
};
export const nameMissing = /*i18n*/ {
  id: 'study.estimates.name-missing',
  message: 'Give the estimate a name.',
  comment: 'Error at a field',
};
export const tableLabel = /*i18n*/ {
  id: 'study.estimates.table',
  message: 'Table of counts',
  comment: 'Label of a field for pasted text',
};
export const tableHint = /*i18n*/ {
  id: 'study.estimates.table-hint',
  message: 'Only counts. No names and no personal identity numbers.',
  comment: 'Hint at the field',
};
export const tableMissing = /*i18n*/ {
  id: 'study.estimates.table-missing',
  message: 'Paste the table, or choose a file.',
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
  message: 'Number of resamples',
  comment: 'Label of a choice: how many resamples',
};
export const quick = /*i18n*/ {
  id: 'study.estimates.quick',
  message: '1,000, preview: the intervals may change',
  comment: 'A choice',
};
export const thorough = /*i18n*/ {
  id: 'study.estimates.thorough',
  message: '20,000, for publication',
  comment: 'A choice',
};
export const seedLabel = /*i18n*/ {
  id: 'study.estimates.seed',
  message: 'Random seed',
  comment: 'Label of a field: a number from which the draws begin',
};
export const seedHint = /*i18n*/ {
  id: 'study.estimates.seed-hint',
  message: 'The same seed and table give the same results.',
  comment: 'Hint at the field',
};
export const seedWrong = /*i18n*/ {
  id: 'study.estimates.seed-wrong',
  message: 'Write a whole number of at most nine digits.',
  comment: 'Error at a field',
};
export const begin = /*i18n*/ {
  id: 'study.estimates.begin',
  message: 'Start estimate',
  comment: 'Button: begins the estimate',
};
export const beginning = /*i18n*/ {
  id: 'study.estimates.beginning',
  message: 'Start of an estimate',
  comment: 'Name of what is being sent',
};
export const didBegin = /*i18n*/ {
  id: 'study.estimates.did-begin',
  message: 'Estimate started. The calculation continues if you leave the page.',
  comment: 'Note after the form was sent',
};
export const pause = /*i18n*/ { id: 'study.estimates.pause', message: 'Pause', comment: 'Button' };
export const resume = /*i18n*/ { id: 'study.estimates.resume', message: 'Resume', comment: 'Button' };
export const stop = /*i18n*/ { id: 'study.estimates.stop', message: 'Stop', comment: 'Button: ends the calculation' };
export const sign = /*i18n*/ {
  id: 'study.estimates.sign',
  message: 'Sign the estimate',
  comment: 'Button: signs for it with one’s name',
};
export const steering = /*i18n*/ {
  id: 'study.estimates.steering',
  message: 'An estimate',
  comment: 'Name of what is being sent',
};
export const didPause = /*i18n*/ {
  id: 'study.estimates.did-pause',
  message: 'Calculation paused. Results so far are saved.',
  comment: 'Note after a button was pressed',
};
export const didResume = /*i18n*/ {
  id: 'study.estimates.did-resume',
  message: 'Calculation resumed. It continues if you leave the page.',
  comment: 'Note after a button was pressed',
};
export const didStop = /*i18n*/ {
  id: 'study.estimates.did-stop',
  message: 'Calculation stopped. It has no result and cannot be resumed.',
  comment: 'Note after a button was pressed',
};
export const didSign = /*i18n*/ {
  id: 'study.estimates.did-sign',
  message: 'Estimate signed.',
  comment: 'Note after a button was pressed',
};
export const progressTitle = /*i18n*/ {
  id: 'study.estimates.progress-title',
  message: 'Calculation',
  comment: 'Heading over the progress of an estimate',
};
export const stopKeeps = /*i18n*/ {
  id: 'study.estimates.stop-keeps',
  message: 'Results so far are saved, also if the server is restarted. A stopped calculation cannot be resumed.',
  comment: 'Under the progress',
};
export const begun = /*i18n*/ {
  id: 'study.estimates.begun',
  message: 'Started by {name} {day}',
  comment: 'Who began an estimate, and when',
};
export const reasonsTitle = /*i18n*/ {
  id: 'study.estimates.reasons-title',
  message: 'Limitations',
  comment: 'Heading over what weakens an estimate',
};
export const assumptionsTitle = /*i18n*/ {
  id: 'study.estimates.assumptions-title',
  message: 'Assumptions that the lists cannot test',
  comment: 'Heading over assumptions',
};
export const disputeTitle = /*i18n*/ {
  id: 'study.estimates.dispute-title',
  message: 'Researchers disagree about the method',
  comment: 'Heading over a dispute among researchers',
};
export const listsTitle = /*i18n*/ {
  id: 'study.estimates.lists-title',
  message: 'The lists',
  comment: 'Heading over the table of lists',
};
export const trailTitle = /*i18n*/ {
  id: 'study.estimates.trail-title',
  message: 'All models tried',
  comment: 'Heading over the audit trail',
};
export const madeTitle = /*i18n*/ {
  id: 'study.estimates.made-title',
  message: 'Reproducibility',
  comment: 'Heading over version, seed and checksum',
};
export const signedTitle = /*i18n*/ {
  id: 'study.estimates.signed-title',
  message: 'Signed by',
  comment: 'Heading over signatures',
};
export const signedNone = /*i18n*/ {
  id: 'study.estimates.signed-none',
  message: 'Not signed. Two different people must sign before the estimate may leave this agency.',
  comment: 'Under the heading',
};
export const signedOne = /*i18n*/ {
  id: 'study.estimates.signed-one',
  message: 'A second person must sign before the estimate may leave this agency.',
  comment: 'Under the first signature',
};
