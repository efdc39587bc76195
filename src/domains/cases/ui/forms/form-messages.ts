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
    'Existing entries are kept. Notes can still be added to a closed case, including about what comes to light later.',
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
export const reopenTitle = /*i18n*/ {
  id: 'case.reopen-title',
  message: 'Reopen the case',
  comment: 'Heading of the form, its button, and the link that leads to it.',
};
export const reopenLead = /*i18n*/ {
  id: 'case.reopen-lead',
  message:
    'The case becomes open again with the same responsible person. The closing and its reason stay on the timeline.',
  comment: 'Under the heading of the form.',
};
export const reopenWhy = /*i18n*/ {
  id: 'case.reopen-why',
  message: 'Why it is reopened',
  comment: 'Label: the reason.',
};
export const reopenWhyMissing = /*i18n*/ {
  id: 'case.reopen-why-missing',
  message: 'Write why the case is reopened.',
  comment: 'Error.',
};
export const reopening = /*i18n*/ {
  id: 'case.reopening',
  message: 'The case is being reopened',
  comment: 'What is on its way.',
};
export const didReopen = /*i18n*/ {
  id: 'case.did-reopen',
  message: 'The case is open again.',
  comment: 'Said after reopening.',
};
export const correctTitle = /*i18n*/ {
  id: 'case.correct-title',
  message: 'Correct the case',
  comment: 'Heading of the form.',
};
export const correctLead = /*i18n*/ {
  id: 'case.correct-lead',
  message: 'What was there before stays on the timeline. What has been disclosed to others is not changed.',
  comment: 'Under the heading of the form that corrects a case.',
};
export const correctSend = /*i18n*/ { id: 'case.correct-send', message: 'Save the correction', comment: 'Button.' };
export const correcting = /*i18n*/ {
  id: 'case.correcting',
  message: 'The correction is being saved',
  comment: 'What is on its way.',
};
export const didCorrect = /*i18n*/ {
  id: 'case.did-correct',
  message: 'The case is corrected.',
  comment: 'Said after a correction.',
};
export const correctReason = /*i18n*/ { id: 'case.correct-reason', message: 'Reason', comment: 'Label.' };
export const notChanged = /*i18n*/ {
  id: 'case.correct-unchanged',
  message: 'Change at least one field.',
  comment: 'Error: a correction that changes nothing.',
};
export const correctionUndone = /*i18n*/ {
  id: 'case.correction-undone',
  message: 'The correction is undone.',
  comment: 'Said after a correction was undone.',
};
export const withdrawLead = /*i18n*/ {
  id: 'case.withdraw-lead',
  message: 'The note no longer counts. Its words stay on the timeline, struck through, with your name and the reason.',
  comment: 'Under the heading of the form that withdraws a note.',
};
export const withdrawnNote = /*i18n*/ {
  id: 'case.withdraw-this',
  message: 'The note',
  comment: 'Over the words of the note that is about to be withdrawn.',
};
export const withdrawWhy = /*i18n*/ {
  id: 'case.withdraw-why',
  message: 'Why it is withdrawn',
  comment: 'Label: the reason.',
};
export const withdrawWhyMissing = /*i18n*/ {
  id: 'case.withdraw-why-missing',
  message: 'Write why the note is withdrawn.',
  comment: 'Error.',
};
export const withdrawing = /*i18n*/ {
  id: 'case.withdrawing',
  message: 'The note is being withdrawn',
  comment: 'What is on its way.',
};
export const didWithdraw = /*i18n*/ {
  id: 'case.did-withdraw',
  message: 'The note is withdrawn.',
  comment: 'Said after withdrawing a note.',
};
export const endRiskLead = /*i18n*/ {
  id: 'case.end-risk-lead',
  message: 'What was added by mistake is removed from the list and stays on the timeline.',
  comment: 'Under the heading of the form.',
};
export const endRiskWhich = /*i18n*/ {
  id: 'case.end-risk-which',
  message: 'Outcome',
  comment: 'Legend of the choice.',
};
export const endRiskMissing = /*i18n*/ {
  id: 'case.end-risk-missing',
  message: 'Choose the outcome.',
  comment: 'Error.',
};
export const endRiskSaved = /*i18n*/ { id: 'case.end-risk-saved', message: 'Secured', comment: 'Choice.' };
export const endRiskLost = /*i18n*/ { id: 'case.end-risk-lost', message: 'Lost', comment: 'Choice.' };
export const endRiskMistake = /*i18n*/ {
  id: 'case.end-risk-mistake',
  message: 'Added by mistake',
  comment: 'Choice.',
};
export const endingRisk = /*i18n*/ {
  id: 'case.ending-risk',
  message: 'The outcome is being saved',
  comment: 'What is on its way.',
};
export const didEndRisk = /*i18n*/ {
  id: 'case.did-end-risk',
  message: 'The outcome is recorded.',
  comment: 'Said after an outcome was recorded.',
};
export const riskRemoved = /*i18n*/ {
  id: 'case.risk-removed',
  message: 'Removed from the list.',
  comment: 'Said after what was added by mistake was removed.',
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
