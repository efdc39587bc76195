/** What can stand in a list of cases, by the matter that it is said of. Each column of a file is one of them, or is not taken in. */
export const caseFields = [
  'reference',
  'openedOn',
  'closedOn',
  'end',
  'endReason',
  'sector',
  'workplace',
  'organisationNumber',
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
export const personFields = ['alias', 'protection', 'sex', 'birthYear', 'language', ...identityFields] as const;
export const claimFields = [
  'claimAgainst',
  'claimKind',
  'claimAmount',
  'claimCurrency',
  'claimFrom',
  'claimTo',
  'claimState',
  'claimPaid',
  'claimPaidOn',
  'claimBegan',
  'claimEvidence',
] as const;
export const importFields = [...caseFields, ...personFields, ...claimFields] as const;
export type ImportField = (typeof importFields)[number];

/** Those that hold one of some words, which the author of a list may call otherwise. */
export const wordFields = ['sector', 'end', 'protection', 'sex', 'language', 'claimKind', 'claimState'] as const;
export type WordField = (typeof wordFields)[number];

/** Those whose cells are days. */
export const dayFields = [
  'openedOn',
  'closedOn',
  'birthDate',
  'claimFrom',
  'claimTo',
  'claimPaidOn',
  'claimBegan',
] as const;

/** So many rows are sent at once. */
export const mostAtOnce = 200;
