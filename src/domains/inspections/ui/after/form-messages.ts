/** Texts of the forms after a visit: a decision, what became of it, the numbers. */
export const decideLead = /*i18n*/ {
  id: 'after.decide-lead',
  message: 'What your own agency decided because of the visit, in your capacity. Others note theirs in their own file.',
  comment: 'Under the heading of the form',
};
export const correctTitle = /*i18n*/ {
  id: 'after.correct-title',
  message: 'Correct a decision',
  comment: 'Heading of the form',
};
export const correctLead = /*i18n*/ {
  id: 'after.correct-lead',
  message: 'What you say here takes its place. What was said before stays on the timeline.',
  comment: 'Under the heading of a form that corrects something',
};
export const kind = /*i18n*/ { id: 'after.kind', message: 'What was decided', comment: 'Field' };
export const basis = /*i18n*/ { id: 'after.basis', message: 'On which provision', comment: 'Field' };
export const noBasis = /*i18n*/ {
  id: 'after.no-basis',
  message: 'Another, or none: it stands in the note',
  comment: 'Choice of the field for the provision',
};
export const day = /*i18n*/ { id: 'after.day', message: 'On which day', comment: 'Field' };
export const note = /*i18n*/ {
  id: 'after.note',
  message: 'Registry number, or a note',
  comment: 'Field. It lies sealed and is in no report',
};
export const noteHint = /*i18n*/ {
  id: 'after.note-hint',
  message: 'Sealed with your unit, and in no report.',
  comment: 'Hint at the field',
};
export const chooseKind = /*i18n*/ {
  id: 'after.choose-kind',
  message: 'Choose what was decided.',
  comment: 'Error',
};
export const sendDecision = /*i18n*/ {
  id: 'after.send-decision',
  message: 'Note the decision',
  comment: 'Button',
};
export const sendCorrection = /*i18n*/ { id: 'after.send-correction', message: 'Correct', comment: 'Button' };
export const deciding = /*i18n*/ {
  id: 'after.deciding',
  message: 'A decision after a visit',
  comment: 'What waits to be sent',
};
export const didDecide = /*i18n*/ { id: 'after.did-decide', message: 'Decision noted.', comment: 'After sending' };
export const didCorrect = /*i18n*/ { id: 'after.did-correct', message: 'Corrected.', comment: 'After sending' };

export const outcomeTitle = /*i18n*/ {
  id: 'after.outcome-title',
  message: 'What became of a decision',
  comment: 'Heading of the form',
};
export const outcomeLead = /*i18n*/ {
  id: 'after.outcome-lead',
  message: '{kind}, {day}. Say it again each time something becomes of it.',
  comment: 'Under the heading of the form',
};
export const outcome = /*i18n*/ { id: 'after.outcome', message: 'What became of it', comment: 'Field' };
export const chooseOutcome = /*i18n*/ {
  id: 'after.choose-outcome',
  message: 'Choose what became of it.',
  comment: 'Error',
};
export const sendOutcome = /*i18n*/ {
  id: 'after.send-outcome',
  message: 'Note what became of it',
  comment: 'Button',
};
export const didSayOutcome = /*i18n*/ {
  id: 'after.did-say-outcome',
  message: 'Noted what became of the decision.',
  comment: 'After sending',
};
export const decisionGone = /*i18n*/ {
  id: 'after.decision-gone',
  message: 'This decision is not in the file of this visit.',
  comment: 'In place of a form',
};

export const countTitle = /*i18n*/ {
  id: 'after.count-title',
  message: 'The numbers of the inspection',
  comment: 'Heading of the form',
};
export const countLead = /*i18n*/ {
  id: 'after.count-lead',
  message:
    'For your unit and this whole inspection. Leave empty what was not counted; write 0 only where you know that there was nobody.',
  comment: 'Under the heading of the form',
};
export const notANumber = /*i18n*/ {
  id: 'after.not-a-number',
  message: 'Write a whole number, or leave it empty.',
  comment: 'Error',
};
export const interpreterUsed = /*i18n*/ {
  id: 'after.interpreter-used',
  message: 'Did somebody interpret?',
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
export const sendCount = /*i18n*/ { id: 'after.send-count', message: 'Keep these numbers', comment: 'Button' };
export const counting = /*i18n*/ {
  id: 'after.counting',
  message: 'The numbers of an inspection',
  comment: 'What waits to be sent',
};
export const didCount = /*i18n*/ { id: 'after.did-count', message: 'Numbers kept.', comment: 'After sending' };
