/** The kinds of mistakes that RFC 7644 (3.12) names. */
export type ScimType =
  | 'invalidFilter'
  | 'uniqueness'
  | 'mutability'
  | 'invalidSyntax'
  | 'invalidPath'
  | 'noTarget'
  | 'invalidValue'
  | 'tooMany';

/** Why a request by SCIM was not done, for the program that sent it. It never says anything of another agency. */
export class ScimProblem extends Error {
  constructor(
    readonly status: number,
    readonly detail: string,
    readonly scimType: ScimType | null = null,
  ) {
    super(detail);
  }
}

export const wrong = (scimType: ScimType, detail: string): ScimProblem => new ScimProblem(400, detail, scimType);

export const errorUrn = 'urn:ietf:params:scim:api:messages:2.0:Error';

/** As it is answered: the status is a string there. */
export const problemBody = ({ status, detail, scimType }: Pick<ScimProblem, 'status' | 'detail' | 'scimType'>) => ({
  schemas: [errorUrn],
  ...(scimType ? { scimType } : {}),
  status: String(status),
  detail,
});
