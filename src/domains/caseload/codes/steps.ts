/** What could have been done in a file and was not: the ids of `knowledge/steps-not-taken.yaml`. Names in `step-messages.ts`. */
export const steps = [
  'till-log',
  'alarm-log',
  'door-cards',
  'camera',
  'bank',
  'agi',
  'co-workers',
  'housing',
  'foreign-request',
  'phones',
  'interview',
  'early-hearing',
  'permit-file',
  'company-links',
  'earlier-reports',
  'comparator',
  'counsel',
  'reflection-period',
] as const;
export type Step = (typeof steps)[number];
