import type { NumberKey } from '../numbers.ts';

/** A counter with exactly the words in which it is published, which are the same in every language of a reader. */
export type PublishedCounter = {
  readonly code: string;
  readonly label: string;
  /** `entities` is the sum of the four counters below it. */
  readonly of: NumberKey | 'entities';
};

/**
 * What Europol publishes after the joint action days of EMPACT, in its order; from the line on what the variant of 2022 has besides. Taken
 * from what was published, not from a form: the two have not been compared.
 */
export const publishedCounters: readonly PublishedCounter[] = [
  { code: 'officers', label: 'Officers taking part', of: 'officers' },
  { code: 'entities', label: 'Entities checked', of: 'entities' },
  { code: 'persons', label: 'Entities checked: persons', of: 'persons-checked' },
  { code: 'locations', label: 'Entities checked: locations', of: 'locations-checked' },
  { code: 'vehicles', label: 'Entities checked: vehicles', of: 'vehicles-checked' },
  { code: 'documents', label: 'Entities checked: documents', of: 'documents-checked' },
  { code: 'suspects', label: 'Suspected traffickers', of: 'suspects' },
  { code: 'suspects-labour', label: 'Suspected traffickers (of which labour)', of: 'suspects-labour' },
  { code: 'arrests', label: 'Arrests', of: 'arrests' },
  { code: 'arrests-labour', label: 'Arrests (of which labour)', of: 'arrests-labour' },
  { code: 'victims', label: 'Potential victims', of: 'victims' },
  { code: 'victims-labour', label: 'Potential victims (of which labour)', of: 'victims-labour' },
  { code: 'investigations', label: 'New investigations', of: 'investigations' },
  { code: 'investigations-labour', label: 'New investigations (of which labour)', of: 'investigations-labour' },
  { code: 'workers-affected', label: 'Workers affected by labour infringements', of: 'workers-affected' },
  { code: 'employers-linked', label: 'Employers linked to infringements', of: 'employers-linked' },
  { code: 'forged-documents', label: 'Forged documents', of: 'forged-documents' },
  { code: 'undeclared-workers', label: 'Undeclared workers', of: 'undeclared-workers' },
  {
    code: 'administrative-inspections',
    label: 'New administrative inspections',
    of: 'administrative-inspections',
  },
];
