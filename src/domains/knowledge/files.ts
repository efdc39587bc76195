import type { List } from './entry.ts';

/** Where each list is written down, under `knowledge/`. What differs between countries lies in a file for each country. */
export const fileOf = (list: List, country: string): string => files[list].replace('<country>', country.toLowerCase());

const files: Readonly<Record<List, string>> = {
  stages: 'stages.yaml',
  obstacles: 'obstacles.yaml',
  reasons: 'decision-codes.yaml',
  holders: 'holders.yaml',
  evidence: 'evidence.yaml',
  'failure-modes': 'failure-modes.yaml',
  offences: 'law/<country>.yaml',
  elements: 'law/<country>.yaml',
  observations: 'inspection-observations.yaml',
  retention: 'retention.yaml',
  'must-pass-on': 'must-pass-on.yaml',
  purposes: 'purposes.yaml',
  'steps-not-taken': 'steps-not-taken.yaml',
  clocks: 'clocks/<country>.yaml',
  secrecy: 'secrecy/<country>.yaml',
  municipalities: 'municipalities.yaml',
};

/** Under which key of its file the entries of a list stand. Only law brings two lists in one file. */
export const keyOf = (list: List): string => (list === 'offences' ? 'offences' : 'entries');
