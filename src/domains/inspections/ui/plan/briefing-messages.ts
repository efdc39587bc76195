/** Texts around a briefing sheet; what stands on it comes from the server, the same as on paper. */
export const toBriefing = /*i18n*/ {
  id: 'inspection.briefing-open',
  message: 'Briefing sheet',
  comment: 'Link on a plan',
};
export const briefingTab = /*i18n*/ { id: 'inspection.briefing-tab', message: 'Briefing', comment: 'Browser tab' };
export const asPdf = /*i18n*/ { id: 'inspection.briefing-pdf', message: 'As PDF', comment: 'Button' };
export const makingPdf = /*i18n*/ {
  id: 'inspection.briefing-making-pdf',
  message: 'The PDF is being made',
  comment: 'While it is made',
};
export const backToPlan = /*i18n*/ {
  id: 'inspection.briefing-back',
  message: 'To the plan',
  comment: 'Link from the briefing sheet',
};
export const briefingTitle = /*i18n*/ {
  id: 'inspection.plan-briefing-title',
  message: 'For the briefing',
  comment: 'Heading of a section of the form',
};
export const expectedLanguages = /*i18n*/ {
  id: 'inspection.plan-languages',
  message: 'What people there may speak',
  comment: 'Label of a list to tick',
};
export const planTextNames = {
  entrances: /*i18n*/ { id: 'inspection.plan-entrances', message: 'Ways in and out', comment: 'Label and heading' },
  stopRules: /*i18n*/ { id: 'inspection.plan-stop-rules', message: 'When we stop', comment: 'Label and heading' },
  safety: /*i18n*/ { id: 'inspection.plan-safety', message: 'What may be dangerous', comment: 'Label and heading' },
} as const;
export const planTextHints = {
  entrances: /*i18n*/ {
    id: 'inspection.plan-entrances-hint',
    message: 'Doors, yards, stairs, and who stands where.',
    comment: 'Hint',
  },
  stopRules: /*i18n*/ {
    id: 'inspection.plan-stop-rules-hint',
    message: 'What makes us break off, and who says so.',
    comment: 'Hint',
  },
  safety: /*i18n*/ {
    id: 'inspection.plan-safety-hint',
    message: 'Dogs, weapons, machines, children.',
    comment: 'Hint',
  },
} as const;
