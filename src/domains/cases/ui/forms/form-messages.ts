/** Texts of the forms about cases: open, close, record that something may be lost. */
export const openTitle = /*i18n*/ {
  id: 'case.open-title',
  message: 'Open a case',
  comment: 'Heading of the form, and the button that leads to it.',
};
export const openRestsOn = /*i18n*/ {
  id: 'case.open.rests-on',
  message: 'The case is based on the suspicion of exploitation you came from, which begins its timeline.',
  comment: 'Notice in the form that opens a case, where the officer came from a suspicion',
};
export const openLead = /*i18n*/ {
  id: 'case.open-lead',
  message: 'Your agency’s own file. It gets its own reference; no other unit sees that it exists.',
  comment: 'Under the heading of the form.',
};
export const openTrack = /*i18n*/ {
  id: 'case.open-track',
  message: 'Strand',
  comment: 'Label: the track of the case.',
};
export const openSector = /*i18n*/ { id: 'case.open-sector', message: 'Sector', comment: 'Label: the sector.' };
export const openWorkplace = /*i18n*/ {
  id: 'case.open-workplace',
  message: 'Workplace',
  comment: 'Label: name of the place of work. Never a person.',
};
export const openWorkplaceHint = /*i18n*/ {
  id: 'case.open-workplace-hint',
  message: 'Name of the case in lists. Never the name of a person.',
  comment: 'Hint under the place of work.',
};
export const openMunicipality = /*i18n*/ { id: 'case.open-municipality', message: 'Municipality', comment: 'Label.' };
export const openNote = /*i18n*/ { id: 'case.open-note', message: 'Reason for opening', comment: 'Label: first note.' };
export const openSend = /*i18n*/ { id: 'case.open-send', message: 'Open case', comment: 'Button.' };
export const opening = /*i18n*/ {
  id: 'case.opening',
  message: 'The case is being opened',
  comment: 'What is on its way.',
};
export const trackMissing = /*i18n*/ {
  id: 'case.track-missing',
  message: 'Choose what the file concerns.',
  comment: 'Error.',
};
export const sectorMissing = /*i18n*/ {
  id: 'case.sector-missing',
  message: 'Choose a sector, or “Not known”.',
  comment: 'Error.',
};
export const closeTitle = /*i18n*/ {
  id: 'case.close-title',
  message: 'Close the case',
  comment: 'Heading of the form, and the button that leads to it.',
};
export const closeLead = /*i18n*/ {
  id: 'case.close-lead',
  message:
    'Existing entries are kept. Notes can still be added to a closed case, also about what comes to light later.',
  comment: 'Under the heading of the form.',
};
export const closeWhy = /*i18n*/ { id: 'case.close-why', message: 'How it ended', comment: 'Legend: why a case ends.' };
export const closeWhyMissing = /*i18n*/ {
  id: 'case.close-why-missing',
  message: 'Choose how it ended.',
  comment: 'Error.',
};
export const closeReason = /*i18n*/ {
  id: 'case.close-reason',
  message: 'In your own words',
  comment: 'Label: the reason.',
};
export const closeReasonMissing = /*i18n*/ {
  id: 'case.close-reason-missing',
  message: 'Write the reason. It is needed by those who open the file later.',
  comment: 'Error.',
};
export const closing = /*i18n*/ {
  id: 'case.closing',
  message: 'The case is being closed',
  comment: 'What is on its way.',
};
export const didClose = /*i18n*/ {
  id: 'case.did-close',
  message: 'The case is closed.',
  comment: 'Said after closing.',
};
export const riskTitle = /*i18n*/ {
  id: 'case.risk-title',
  message: 'Expiring evidence or right',
  comment: 'Heading of the form.',
};
export const riskLead = /*i18n*/ {
  id: 'case.risk-lead',
  message:
    'Added to the case’s list of expiring evidence and rights: what, until when, who holds it, who may lawfully secure it.',
  comment: 'Under the heading of the form.',
};
export const riskWhat = /*i18n*/ { id: 'case.risk-what', message: 'What may be lost', comment: 'Legend.' };
export const riskWhatMissing = /*i18n*/ {
  id: 'case.risk-what-missing',
  message: 'Choose what may be lost.',
  comment: 'Error.',
};
export const riskNote = /*i18n*/ {
  id: 'case.risk-note',
  message: 'Details',
  comment: 'Label of a field: which log, whose account; never a name',
};
export const riskDay = /*i18n*/ {
  id: 'case.risk-day',
  message: 'Expiry date',
  comment: 'Label: a date; may be left empty.',
};
export const riskDayHint = /*i18n*/ {
  id: 'case.risk-day-hint',
  message: 'For example 2026-03-20. Leave it empty if the date is not known; the list then says: ask today.',
  comment: 'Hint.',
};
export const riskDayWrong = /*i18n*/ {
  id: 'case.risk-day-wrong',
  message: 'Enter a valid date, such as 2026-03-20, or leave it empty.',
  comment: 'Error.',
};
export const riskEstimated = /*i18n*/ {
  id: 'case.risk-estimated',
  message: 'The date is an estimate',
  comment: 'Choice.',
};
export const riskHolder = /*i18n*/ { id: 'case.risk-holder', message: 'Who holds it', comment: 'Label.' };
export const riskSaver = /*i18n*/ { id: 'case.risk-saver', message: 'Who may lawfully secure it', comment: 'Label.' };
export const riskHandMissing = /*i18n*/ {
  id: 'case.risk-hand-missing',
  message: 'Choose a holder or an agency.',
  comment: 'Error.',
};
export const riskSend = /*i18n*/ { id: 'case.risk-send', message: 'Add to the list', comment: 'Button.' };
export const riskSending = /*i18n*/ {
  id: 'case.risk-sending',
  message: 'The entry is being added',
  comment: 'What is on its way.',
};
export const riskDone = /*i18n*/ {
  id: 'case.risk-done',
  message: 'Added to the list of expiring evidence and rights.',
  comment: 'Said afterwards.',
};
export const back = /*i18n*/ { id: 'case.back', message: 'Back to the case', comment: 'Link.' };
