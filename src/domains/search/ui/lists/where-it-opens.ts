/**
 * Where the ordinary list of each kind is, where one of its matters is opened, and whether words are looked for. A line of a list without a page is
 * of another matter, which opens as My work opens it.
 */
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
  'fee-claim': { list: '/app/claims-abroad', page: '/app/claims-abroad' },
  tip: { list: '/app/tips', page: '/app/tips' },
  work: { list: '/app', page: null },
  evidence: { list: '/app/investigations', page: null },
  desk: { list: '/app/desk', page: null },
  disclosure: { list: null, page: null },
} as const;

/** Matters that have no page of their own, and are opened on the page of all of them. */
export const pageOfAll: Readonly<Record<string, string>> = {
  'study-contribution': '/app/study/contributions',
  'desk-request': '/app/desk',
  'desk-question': '/app/desk',
};

export type Listed = keyof typeof listPlaces;
export const isListed = (list: string): list is Listed => Object.hasOwn(listPlaces, list);
