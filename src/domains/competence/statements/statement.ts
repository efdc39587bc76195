/** One certificate, as the database gives it for statements: no number, by which its paper could be recognised. */
export type StatedCertificate = {
  readonly id: string;
  readonly course: string;
  readonly version: number;
  readonly issuedOn: string;
};

/**
 * A certificate as a statement of xAPI 1.0.3: who, under a pseudonym, has passed which course. A score, a try or an answer is in none, since CAPE keeps
 * none. Names are URNs, since nothing is to be fetched at them. The hour is noon, since a certificate has a day and no hour.
 */
export const statementOf = (
  { id, course, version, issuedOn }: StatedCertificate,
  of: {
    readonly agency: string;
    /** The learner under a name that leads to no one without the key of the installation. */
    readonly pseudonym: string;
    readonly title: { readonly sv: string; readonly en: string };
  },
) => ({
  id,
  actor: {
    objectType: 'Agent' as const,
    account: { homePage: `urn:cape:agency:${of.agency}`, name: of.pseudonym },
  },
  verb: { id: 'http://adlnet.gov/expapi/verbs/passed', display: { en: 'passed', sv: 'klarade' } },
  object: {
    objectType: 'Activity' as const,
    id: `urn:cape:course:${course}`,
    definition: { type: 'http://adlnet.gov/expapi/activities/course', name: { en: of.title.en, sv: of.title.sv } },
  },
  result: { completion: true, success: true },
  context: { platform: 'CAPE', revision: String(version) },
  timestamp: `${issuedOn}T12:00:00.000Z`,
});
