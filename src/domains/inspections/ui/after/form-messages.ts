/** Texts of the forms after a visit: a decision, what became of it, the numbers. */
export const decideLead = /*i18n*/ {
  id: 'after.decide-lead',
  message:
    'What your own agency decided because of the visit, in your capacity. Other agencies record theirs in their own files.',
  comment: 'Under the heading of the form',
};
export const correctTitle = /*i18n*/ {
  id: 'after.correct-title',
  message: 'Correct a decision',
  comment: 'Heading of the form',
};
export const correctLead = /*i18n*/ {
  id: 'after.correct-lead',
  message: 'The correction replaces the earlier entry. The earlier entry stays on the timeline.',
  comment: 'Under the heading of a form that corrects something',
};
export const kind = /*i18n*/ { id: 'after.kind', message: 'Decision', comment: 'Field' };
export const basis = /*i18n*/ { id: 'after.basis', message: 'Legal basis', comment: 'Field' };
export const noBasis = /*i18n*/ {
  id: 'after.no-basis',
  message: 'Another, or none: write it in the note',
  comment: 'Choice of the field for the provision',
};
export const noneEntered = /*i18n*/ {
  id: 'after.none-entered',
  message:
    'Which agency decides what, and on which provision, has not been entered in CAPE for this country yet. Name the provision of your decision in the note.',
  comment: 'In place of the field for the provision',
};
export const day = /*i18n*/ { id: 'after.day', message: 'Date of decision', comment: 'Field' };
export const outcomeDay = /*i18n*/ { id: 'after.outcome-day', message: 'Date of the outcome', comment: 'Field' };
export const note = /*i18n*/ {
  id: 'after.note',
  message: 'Reference number, or a note',
  comment: 'Field. It is sealed and in no report',
};
export const noteHint = /*i18n*/ {
  id: 'after.note-hint',
  message: 'Encrypted for your unit. Not included in reports.',
  comment: 'Hint at the field',
};
export const chooseKind = /*i18n*/ {
  id: 'after.choose-kind',
  message: 'Choose the decision.',
  comment: 'Error',
};
export const sendDecision = /*i18n*/ {
  id: 'after.send-decision',
  message: 'Record decision',
  comment: 'Button',
};
export const sendCorrection = /*i18n*/ { id: 'after.send-correction', message: 'Correct decision', comment: 'Button' };
export const deciding = /*i18n*/ {
  id: 'after.deciding',
  message: 'A decision after a visit',
  comment: 'What waits to be sent',
};
export const didDecide = /*i18n*/ { id: 'after.did-decide', message: 'Decision recorded.', comment: 'After sending' };
export const didCorrect = /*i18n*/ {
  id: 'after.did-correct',
  message: 'Decision corrected.',
  comment: 'After sending',
};

export const outcomeTitle = /*i18n*/ {
  id: 'after.outcome-title',
  message: 'Outcome of a decision',
  comment: 'Heading of the form',
};
export const outcomeLead = /*i18n*/ {
  id: 'after.outcome-lead',
  message: '{kind}, {day}. Record each new outcome.',
  comment: 'Under the heading of the form',
};
export const outcome = /*i18n*/ { id: 'after.outcome', message: 'Outcome', comment: 'Field' };
export const chooseOutcome = /*i18n*/ {
  id: 'after.choose-outcome',
  message: 'Choose the outcome.',
  comment: 'Error',
};
export const sendOutcome = /*i18n*/ {
  id: 'after.send-outcome',
  message: 'Record outcome',
  comment: 'Button',
};
export const didSayOutcome = /*i18n*/ {
  id: 'after.did-say-outcome',
  message: 'Outcome of the decision recorded.',
  comment: 'After sending',
};
export const decisionGone = /*i18n*/ {
  id: 'after.decision-gone',
  message: 'This decision is not in the file of this visit.',
  comment: 'In place of a form',
};

export const countTitle = /*i18n*/ {
  id: 'after.count-title',
  message: 'Figures of the inspection',
  comment: 'Heading of the form',
};
export const countLead = /*i18n*/ {
  id: 'after.count-lead',
  message:
    'Figures of your unit for the whole inspection. Leave a field empty if it was not counted; enter 0 only where you know that there were none.',
  comment: 'Under the heading of the form',
};
export const notANumber = /*i18n*/ {
  id: 'after.not-a-number',
  message: 'Write a whole number, such as 12, or leave it empty.',
  comment: 'Error',
};
export const interpreterUsed = /*i18n*/ {
  id: 'after.interpreter-used',
  message: 'Was an interpreter used?',
  comment: 'Field',
};
export const interpreterYes = /*i18n*/ { id: 'after.interpreter-yes', message: 'Yes', comment: 'Choice' };
export const interpreterLanguages = /*i18n*/ {
  id: 'after.interpreter-languages',
  message: 'In which languages',
  comment: 'Field',
};
export const chooseLanguage = /*i18n*/ {
  id: 'after.choose-language',
  message: 'Choose at least one language.',
  comment: 'Error',
};
export const sendCount = /*i18n*/ { id: 'after.send-count', message: 'Save figures', comment: 'Button' };
export const counting = /*i18n*/ {
  id: 'after.counting',
  message: 'Figures of an inspection',
  comment: 'What waits to be sent',
};
export const didCount = /*i18n*/ { id: 'after.did-count', message: 'Figures saved.', comment: 'After sending' };
