export const filesTitle = /*i18n*/ {
  id: 'study.files.title',
  message: 'File review',
  comment: 'Heading of the list of closed files that are reviewed',
};
export const filesLead = /*i18n*/ {
  id: 'study.files.lead',
  message:
    'Two readers code each file without seeing each other’s answers. Where they disagree, a third decision settles the answer. Only then is the file included in the study, as reviewed.',
  comment: 'Under the heading of the list',
};
export const newFile = /*i18n*/ {
  id: 'study.files.new',
  message: 'Code a closed file',
  comment: 'Button: begin the first reading of a file',
};
export const noFiles = /*i18n*/ {
  id: 'study.files.none',
  message: 'No files read yet',
  comment: 'Heading of an empty list',
};
export const noFilesText = /*i18n*/ {
  id: 'study.files.none-text',
  message: 'Read a closed file with the code book, or import a sheet of files that were read elsewhere.',
  comment: 'Under "No files read yet": what to do',
};
export const listLabel = /*i18n*/ {
  id: 'study.files.list',
  message: 'Files',
  comment: 'Name of the list, read aloud',
};
/** The states of a file, as a list and a plan show them. */
export const statusNames = {
  'one-reader': /*i18n*/ {
    id: 'study.files.one-reader',
    message: 'awaiting second reader',
    comment: 'State of a file',
  },
  differ: /*i18n*/ { id: 'study.files.differ', message: 'readers disagree', comment: 'State of a file' },
  agreed: /*i18n*/ { id: 'study.files.agreed', message: 'readers agree', comment: 'State of a file' },
  resolved: /*i18n*/ {
    id: 'study.files.resolved',
    message: 'settled',
    comment: 'State of a file: a third decision was made',
  },
} as const;
export const whichState = /*i18n*/ {
  id: 'study.files.which',
  message: 'Status of files',
  comment: 'Label of a choice above the list of files',
};
export const everyState = /*i18n*/ {
  id: 'study.files.every',
  message: 'all ({count})',
  comment: 'Choice above the list of files',
};
export const oneState = /*i18n*/ {
  id: 'study.files.one-state',
  message: '{state} ({count})',
  comment: 'Choice above the list of files; state is such as: readers differ',
};
export const noneInState = /*i18n*/ {
  id: 'study.files.none-in-state',
  message: 'No files with this status',
  comment: 'Instead of the list of files',
};
export const readers = /*i18n*/ {
  id: 'study.files.readers',
  message: 'Read by {names}',
  comment: 'Line in the list; names are of colleagues',
};
export const codeTitle = /*i18n*/ {
  id: 'study.code.title',
  message: 'Code a closed file',
  comment: 'Heading of the form of the first reader',
};
export const codeLead = /*i18n*/ {
  id: 'study.code.lead',
  message: 'Codes, dates and page numbers only. No names, no registration numbers and no free text.',
  comment: 'Under the heading of the form',
};
export const blindLead = /*i18n*/ {
  id: 'study.code.blind',
  message: 'Another reader has already read this file. Their answers are shown when you have sent yours.',
  comment: 'Above the form of the second reader',
};
export const pseudonym = /*i18n*/ {
  id: 'study.code.pseudonym',
  message: 'Name of the file in the study',
  comment: 'Label of a field: local pseudonym of the file',
};
export const pseudonymHint = /*i18n*/ {
  id: 'study.code.pseudonym-hint',
  message: 'Letters, a year and a number, such as Ö-2021-7. Never the registration number.',
  comment: 'Hint; the example must keep its form',
};
export const pseudonymWrong = /*i18n*/ {
  id: 'study.code.pseudonym-wrong',
  message: 'Write the name of the file in capital letters and numbers, such as O-2021-7',
  comment: 'Error at the field',
};
export const partFile = /*i18n*/ {
  id: 'study.code.part-file',
  message: 'The file',
  comment: 'Heading of the first part of the form',
};
export const partEnding = /*i18n*/ {
  id: 'study.code.part-ending',
  message: 'Last stage and outcome',
  comment: 'Heading of a part of the form',
};
export const partObstacles = /*i18n*/ {
  id: 'study.code.part-obstacles',
  message: 'Obstacles',
  comment: 'Heading of a part of the form',
};
export const partSteps = /*i18n*/ {
  id: 'study.code.part-steps',
  message: 'Steps not taken',
  comment: 'Heading of a part of the form',
};
export const began = /*i18n*/ {
  id: 'study.code.began',
  message: 'Date of the first suspicion',
  comment: 'Label of a field for a day',
};
export const ended = /*i18n*/ {
  id: 'study.code.ended',
  message: 'Date of closure',
  comment: 'Label of a field for a day',
};
export const dayHint = /*i18n*/ {
  id: 'study.code.day-hint',
  message: 'For example 2021-11-30. Leave it empty if the file does not give it.',
  comment: 'Hint at a field for a day',
};
export const dayWrong = /*i18n*/ {
  id: 'study.code.day-wrong',
  message: 'Write year, month and day, such as 2021-11-30',
  comment: 'Error at a field for a day',
};
export const endsBefore = /*i18n*/ {
  id: 'study.code.ends-before',
  message: 'The date of closure is before the first suspicion. Check both dates.',
  comment: 'Error at a field for a day',
};
export const county = /*i18n*/ {
  id: 'study.code.county',
  message: 'County',
  comment: 'Label of a field',
};
export const sector = /*i18n*/ {
  id: 'study.code.sector',
  message: 'Sector',
  comment: 'Label of a field',
};
export const sectorMissing = /*i18n*/ {
  id: 'study.code.sector-missing',
  message: 'Choose the sector',
  comment: 'Error at a field',
};
export const stage = /*i18n*/ {
  id: 'study.code.stage',
  message: 'Last stage reached',
  comment: 'Label of a choice',
};
export const stageMissing = /*i18n*/ {
  id: 'study.code.stage-missing',
  message: 'Choose the last stage reached',
  comment: 'Error at a choice',
};
export const exit = /*i18n*/ {
  id: 'study.code.exit',
  message: 'Outcome at that stage',
  comment: 'Label of a field',
};
export const exitMissing = /*i18n*/ {
  id: 'study.code.exit-missing',
  message: 'Choose the outcome',
  comment: 'Error at a field',
};
export const reason = /*i18n*/ {
  id: 'study.code.reason',
  message: 'Reason given in the file',
  comment: 'Label of a field',
};
export const reasonHint = /*i18n*/ {
  id: 'study.code.reason-hint',
  message: 'Only reasons possible with this outcome are listed. Leave empty if the file gives none.',
  comment: 'Hint at a field',
};
export const addObstacle = /*i18n*/ {
  id: 'study.code.add-obstacle',
  message: 'Add an obstacle',
  comment: 'Label of a field: choosing one adds a line',
};
export const page = /*i18n*/ {
  id: 'study.code.page',
  message: 'Page number for {obstacle}',
  comment: 'Label of a field for a page number; obstacle is a code such as OB-B03',
};
export const pageWrong = /*i18n*/ {
  id: 'study.code.page-wrong',
  message: 'Enter the page of the file that shows {obstacle}',
  comment: 'Error at a field; obstacle is a code such as OB-B03',
};
export const remove = /*i18n*/ {
  id: 'study.code.remove',
  message: 'Remove {obstacle}',
  comment: 'Button; obstacle is a code such as OB-B03',
};
export const stepsLegend = /*i18n*/ {
  id: 'study.code.steps-legend',
  message: 'Tick steps that the file shows were not taken. An unticked step was taken, or cannot be assessed.',
  comment: 'Legend over a list of boxes',
};
export const send = /*i18n*/ {
  id: 'study.code.send',
  message: 'Send reading',
  comment: 'Button of the form',
};
export const sending = /*i18n*/ {
  id: 'study.code.sending',
  message: 'Reading of a closed file',
  comment: 'Name of what is being sent, in the list of what waits',
};
export const didRead = /*i18n*/ {
  id: 'study.code.done',
  message: 'Reading received.',
  comment: 'Note after sending',
};
export const fileTitle = /*i18n*/ {
  id: 'study.file.title',
  message: 'Closed file {file}',
  comment: 'Heading; file is its local pseudonym',
};
export const fileTab = /*i18n*/ {
  id: 'study.file.tab',
  message: 'Closed file',
  comment: 'Name of the tab of the browser: nothing of the file itself',
};
export const toFiles = /*i18n*/ {
  id: 'study.file.to-files',
  message: 'All closed files',
  comment: 'Link back to the list',
};
export const differTitle = /*i18n*/ {
  id: 'study.file.differ',
  message: 'Differences between readers',
  comment: 'Heading over a table',
};
export const agreedText = /*i18n*/ {
  id: 'study.file.agreed',
  message: 'Both readers gave the same answers. The file is included in the study, marked as reviewed.',
  comment: 'On the page of a file',
};
export const resolvedText = /*i18n*/ {
  id: 'study.file.resolved',
  message: 'Settled by {name}. The file is included in the study, marked as reviewed; both readings are kept.',
  comment: 'On the page of a file; name is of a colleague',
};
export const waitsText = /*i18n*/ {
  id: 'study.file.waits',
  message: 'You have read the file. It now awaits a second reader, who does not see your answers.',
  comment: 'On the page of a file',
};
export const resolveTitle = /*i18n*/ {
  id: 'study.file.resolve-title',
  message: 'Settle the differences',
  comment: 'Heading over the form of the third decision',
};
export const resolveLead = /*i18n*/ {
  id: 'study.file.resolve-lead',
  message: 'The form shows the first reading. Change the answers that you settle differently; both readings are kept.',
  comment: 'Under the heading over the form of the third decision',
};
export const decide = /*i18n*/ {
  id: 'study.file.decide',
  message: 'Settle',
  comment: 'Button of the third decision',
};
export const deciding = /*i18n*/ {
  id: 'study.file.deciding',
  message: 'Settlement of a closed file',
  comment: 'Name of what is being sent, in the list of what waits',
};
export const didDecide = /*i18n*/ {
  id: 'study.file.decided',
  message: 'Decision received. The file is included in the study.',
  comment: 'Note after sending',
};
