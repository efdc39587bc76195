/** What can stand in a list of cases, by the matter that it is said of. Each column of a file is one of them, or is not taken in. */
export const caseFields = [
  'reference',
  'openedOn',
  'closedOn',
  'end',
  'endReason',
  'sector',
  'workplace',
  'municipality',
  'note',
] as const;
export const identityFields = [
  'givenNames',
  'familyName',
  'birthDate',
  'personalNumber',
  'passportNumber',
  'phone',
  'address',
] as const;
export const personFields = ['sex', 'birthYear', 'language', ...identityFields] as const;
export const claimFields = ['claimAgainst', 'claimKind', 'claimAmount', 'claimBegan', 'claimEvidence'] as const;
export const importFields = [...caseFields, ...personFields, ...claimFields] as const;
export type ImportField = (typeof importFields)[number];

/** Those that hold one of some words, which the author of a list may call otherwise. */
export const wordFields = ['sector', 'end', 'sex', 'language', 'claimKind'] as const;
export type WordField = (typeof wordFields)[number];

/** Those whose cells are days. */
export const dayFields = ['openedOn', 'closedOn', 'birthDate', 'claimBegan'] as const;

/** So many rows are sent at once. */
export const mostAtOnce = 200;
/** So many rows one list may have, and so many bytes one file. */
export const mostRows = 100_000;
export const mostMegabytes = 50;
