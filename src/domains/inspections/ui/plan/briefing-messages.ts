/** Texts around a briefing sheet; what is on it comes from the server, the same as on paper. */
export const toBriefing = /*i18n*/ {
  id: 'inspection.briefing-open',
  message: 'Briefing sheet',
  comment: 'Link on a plan',
};
export const briefingTab = /*i18n*/ { id: 'inspection.briefing-tab', message: 'Briefing', comment: 'Browser tab' };
export const asPdf = /*i18n*/ { id: 'inspection.briefing-pdf', message: 'Save as PDF', comment: 'Button' };
export const makingPdf = /*i18n*/ {
  id: 'inspection.briefing-making-pdf',
  message: 'The PDF is being created',
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
  message: 'Languages that may be spoken there',
  comment: 'Label of a list to tick',
};
export const planTextNames = {
  entrances: /*i18n*/ { id: 'inspection.plan-entrances', message: 'Entrances and exits', comment: 'Label and heading' },
  stopRules: /*i18n*/ { id: 'inspection.plan-stop-rules', message: 'When to stop', comment: 'Label and heading' },
  safety: /*i18n*/ { id: 'inspection.plan-safety', message: 'Safety risks', comment: 'Label and heading' },
} as const;
export const planTextHints = {
  entrances: /*i18n*/ {
    id: 'inspection.plan-entrances-hint',
    message: 'Doors, yards, stairs, and positions.',
    comment: 'Hint',
  },
  stopRules: /*i18n*/ {
    id: 'inspection.plan-stop-rules-hint',
    message: 'What makes us stop, and who decides.',
    comment: 'Hint',
  },
  safety: /*i18n*/ {
    id: 'inspection.plan-safety-hint',
    message: 'Dogs, weapons, machines, children.',
    comment: 'Hint',
  },
} as const;
