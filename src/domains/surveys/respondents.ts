/** Who is asked: the kinds of agencies and organisations for which the bank has questions. */
export const respondentKinds = [
  'work-environment',
  'tax',
  'police',
  'prosecution',
  'migration',
  'employment',
  'social-insurance',
  'economic-crime',
  'gender-equality',
  'social-services',
  'ngo',
  'union',
  'court',
  'other',
] as const;
export type RespondentKind = (typeof respondentKinds)[number];
