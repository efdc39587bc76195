import { pageSize } from './asked.ts';
import { enterpriseUrn, groupUrn, type Json, type JsonObject, userUrn } from './names.ts';

/* What a directory can ask about this service, and it is so (RFC 7643, 5 to 8.7). */

const coreUrn = 'urn:ietf:params:scim:schemas:core:2.0';

type Told = {
  readonly type?: 'string' | 'boolean' | 'complex' | 'reference';
  readonly description: string;
  readonly required?: boolean;
  readonly caseExact?: boolean;
  readonly multiValued?: boolean;
  readonly mutability?: 'readWrite' | 'readOnly' | 'immutable';
  readonly uniqueness?: 'none' | 'server';
  readonly returned?: 'default' | 'always';
  readonly subAttributes?: readonly JsonObject[];
  readonly canonicalValues?: readonly string[];
};

const attribute = (name: string, told: Told): JsonObject => ({
  name,
  type: told.type ?? 'string',
  multiValued: told.multiValued ?? false,
  description: told.description,
  required: told.required ?? false,
  ...((told.type ?? 'string') === 'string' ? { caseExact: told.caseExact ?? false } : {}),
  mutability: told.mutability ?? 'readWrite',
  returned: told.returned ?? 'default',
  ...((told.type ?? 'string') === 'string' ? { uniqueness: told.uniqueness ?? 'none' } : {}),
  ...(told.subAttributes ? { subAttributes: told.subAttributes } : {}),
  ...(told.canonicalValues ? { canonicalValues: told.canonicalValues } : {}),
});

const externalId = attribute('externalId', {
  description: 'The name of the directory for it. Stays once it says who a person is at the provider.',
  caseExact: true,
});

const schemas = [
  {
    id: userUrn,
    name: 'User',
    description: 'A person of the agency who has an account.',
    attributes: [
      attribute('userName', { description: 'Unique in the agency.', required: true, uniqueness: 'server' }),
      externalId,
      attribute('displayName', { description: 'The name by which colleagues know the person.' }),
      attribute('name', {
        type: 'complex',
        description: 'The parts of the name.',
        subAttributes: ['formatted', 'givenName', 'familyName'].map((part) =>
          attribute(part, { description: 'A part of the name.' }),
        ),
      }),
      attribute('title', { description: 'What the work of the person is called.' }),
      attribute('preferredLanguage', { description: 'The language alone is kept, such as sv.' }),
      attribute('active', { type: 'boolean', description: 'False ends the account, its sessions and phones at once.' }),
      attribute('emails', {
        type: 'complex',
        multiValued: true,
        description: 'At most ten addresses.',
        subAttributes: [
          attribute('value', { description: 'The address.' }),
          attribute('type', { description: 'What for.', canonicalValues: ['work', 'home', 'other'] }),
          attribute('primary', { type: 'boolean', description: 'Whether it is the first.' }),
        ],
      }),
      attribute('groups', {
        type: 'complex',
        multiValued: true,
        mutability: 'readOnly',
        description: 'The groups of the person.',
        subAttributes: [
          attribute('value', { description: 'The id of the group.', mutability: 'readOnly', caseExact: true }),
          attribute('display', { description: 'Its name.', mutability: 'readOnly' }),
        ],
      }),
    ],
  },
  {
    id: enterpriseUrn,
    name: 'EnterpriseUser',
    description: 'Where a person works.',
    attributes: [
      attribute('department', {
        description: 'The short name of the unit, as administrators of the agency see it. It stays.',
        mutability: 'immutable',
      }),
    ],
  },
  {
    id: groupUrn,
    name: 'Group',
    description: 'People who get what a rule of an administrator says, and nothing by the name of the group alone.',
    attributes: [
      attribute('displayName', { description: 'Unique in the agency.', required: true, uniqueness: 'server' }),
      externalId,
      attribute('members', {
        type: 'complex',
        multiValued: true,
        description: 'People of this directory. Groups in groups are not served.',
        subAttributes: [
          attribute('value', { description: 'The id of the person.', caseExact: true }),
          attribute('display', { description: 'Their name.', mutability: 'readOnly' }),
          attribute('type', { description: 'User.', canonicalValues: ['User'] }),
        ],
      }),
    ],
  },
] as const;

const at = (base: string, type: string, location: string): JsonObject => ({
  resourceType: type,
  location: `${base}/${location}`,
});

export const tellSchemas = (base: string): JsonObject[] =>
  schemas.map((one) => ({
    schemas: [`${coreUrn}:Schema`],
    ...(one as unknown as JsonObject),
    meta: at(base, 'Schema', `Schemas/${one.id}`),
  }));

export const tellResourceTypes = (base: string): JsonObject[] =>
  (['User', 'Group'] as const).map((name) => ({
    schemas: [`${coreUrn}:ResourceType`],
    id: name,
    name,
    endpoint: `/${name}s`,
    schema: name === 'User' ? userUrn : groupUrn,
    ...(name === 'User' ? { schemaExtensions: [{ schema: enterpriseUrn, required: false }] as readonly Json[] } : {}),
    meta: at(base, 'ResourceType', `ResourceTypes/${name}`),
  }));

export const tellService = (base: string): JsonObject => ({
  schemas: [`${coreUrn}:ServiceProviderConfig`],
  patch: { supported: true },
  bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
  filter: { supported: true, maxResults: pageSize.most },
  changePassword: { supported: false },
  sort: { supported: false },
  etag: { supported: true },
  authenticationSchemes: [
    {
      type: 'oauthbearertoken',
      name: 'Key of the agency',
      description: 'A key that an administrator of the agency has made, in the header Authorization.',
      specUri: 'https://www.rfc-editor.org/info/rfc6750',
      primary: true,
    },
  ],
  meta: at(base, 'ServiceProviderConfig', 'ServiceProviderConfig'),
});
