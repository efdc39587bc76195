/** Where the ordinary list of each kind is, and where one of its matters is opened. */
export const listPlaces = {
  case: { list: '/app/cases', page: '/app/cases' },
  signal: { list: '/app/signals', page: '/app/signals' },
  suspicion: { list: '/app/suspicions', page: '/app/suspicions' },
  inspection: { list: '/app/inspections', page: '/app/inspections' },
  investigation: { list: '/app/investigations', page: '/app/investigations' },
  claim: { list: '/app/claims', page: '/app/claims' },
  screening: { list: '/app/identifications', page: '/app/identifications' },
  person: { list: '/app/persons', page: '/app/persons' },
  workplace: { list: '/app/workplaces', page: '/app/workplaces' },
} as const;

export type Listed = keyof typeof listPlaces;
export const isListed = (list: string): list is Listed => Object.hasOwn(listPlaces, list);
