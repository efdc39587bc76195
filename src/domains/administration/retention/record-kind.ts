/** What an agency decides about apart, each as its people speak of it. */
export const recordKinds = [
  'tip',
  'signal',
  'inspection',
  'suspicion',
  'case',
  'identification',
  'person',
  'support',
  'claim',
  'workplace',
  'criminal-file',
  'disclosure',
  'account',
  'device',
  'access-log',
  'study',
  'learning',
  'programme',
  'report',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Under which rules personal data is kept: the GDPR, or the directive on law enforcement (EU) 2016/680. An act says which. */
export const regimes = ['gdpr', 'law-enforcement'] as const;
export type Regime = (typeof regimes)[number];

/** Which kind an act is of, by the `retainRule` that it was stored with. Tips and the access log are no acts. */
export const kindOfRule: Readonly<Record<string, RecordKind>> = {
  signal: 'signal',
  inspection: 'inspection',
  suspicion: 'suspicion',
  case: 'case',
  'caseload-export': 'case',
  attachment: 'case', // what is on a signal goes with it into the case, or is decided about as one
  workplace: 'workplace',
  identification: 'identification',
  person: 'person',
  support: 'support',
  claim: 'claim',
  'fee-claim': 'claim',
  investigation: 'criminal-file',
  disclosure: 'disclosure',
  account: 'account',
  sitting: 'account',
  device: 'device',
  study: 'study',
  competence: 'learning',
  programme: 'programme',
  report: 'report',
};

/** The regime that CAPE stores with records of a kind today. An agency can decide for the other too. */
export const regimeOf = (kind: RecordKind): Regime => (kind === 'criminal-file' ? 'law-enforcement' : 'gdpr');

/** From when a time runs. */
export const moments = ['recorded', 'last-recorded', 'closed', 'judgment-final', 'account-ended'] as const;
export type Moment = (typeof moments)[number];

const always: readonly Moment[] = ['recorded', 'last-recorded'];
const ofMatters: readonly Moment[] = [...always, 'closed', 'judgment-final'];
const ofAccounts: readonly Moment[] = [...always, 'account-ended'];

/** A moment that records of this kind can have: a phone has no judgment. */
export function momentsOf(kind: RecordKind): readonly Moment[] {
  switch (kind) {
    case 'account':
    case 'device':
    case 'access-log':
    case 'learning':
      return ofAccounts;
    case 'workplace':
    case 'study':
    case 'programme':
    case 'report':
      return [...always, 'closed'];
    default:
      return ofMatters;
  }
}
