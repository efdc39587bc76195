/** The verbs of cmi5 that mean something for progress. `of`: who may state it, the part that was opened or the system that opened it. */
export const verbs = {
  launched: { iri: 'http://adlnet.gov/expapi/verbs/launched', of: 'system' },
  initialized: { iri: 'http://adlnet.gov/expapi/verbs/initialized', of: 'part' },
  completed: { iri: 'http://adlnet.gov/expapi/verbs/completed', of: 'part' },
  passed: { iri: 'http://adlnet.gov/expapi/verbs/passed', of: 'part' },
  failed: { iri: 'http://adlnet.gov/expapi/verbs/failed', of: 'part' },
  terminated: { iri: 'http://adlnet.gov/expapi/verbs/terminated', of: 'part' },
  abandoned: { iri: 'https://w3id.org/xapi/adl/verbs/abandoned', of: 'system' },
  waived: { iri: 'https://w3id.org/xapi/adl/verbs/waived', of: 'system' },
  satisfied: { iri: 'https://w3id.org/xapi/adl/verbs/satisfied', of: 'system' },
} as const;
export type Verb = keyof typeof verbs;
/** What is stored of a statement that the standard allows and gives no meaning. */
export const allowed = 'allowed';
export type StoredVerb = Verb | typeof allowed;

export const verbOfIri = (iri: string): Verb | null =>
  (Object.keys(verbs) as Verb[]).find((name) => verbs[name].iri === iri) ?? null;

export const cmi5Category = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
export const moveOnCategory = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
export const sessionExtension = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
export const masteryExtension = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

/** What is stored of an attempt, in order: which verb of which part in which opening. */
export type StoredStatement = { readonly verb: StoredVerb; readonly launch: string; readonly unit: number };
