import { setImmediate } from 'node:timers/promises';
import { compare } from '../../../kernel/compare.ts';
import { type Endpoint, type EndpointByKey, methodOf } from '../endpoint.ts';
import { sessionCookie } from '../session-cookie.ts';
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts';

/** One parameter of an operation: in the path, of the query of something that is read, or a header. */
type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: JsonSchema;
};

type Answered = {
  readonly description: string;
  readonly headers?: Readonly<Record<string, { readonly schema: JsonSchema }>>;
  /** None where nothing is sent with the status. */
  readonly content?: Content;
};
type Content = { readonly 'application/json': { readonly schema: JsonSchema } };

/** One operation of the API: its name is the right, the entry in the log and the prefix of its texts. */
export type Operation = {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly description: string;
  /** The roles that hold the right. Which rows a person reads is decided by realms, and not by a role. */
  readonly 'x-roles': readonly string[];
  /** Of what a key of a system opens: what the key must have been made for. No role opens it. */
  readonly 'x-key-verb'?: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly required: true; readonly content: Content };
  readonly responses: Readonly<Record<string, Answered | { readonly $ref: string }>>;
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
};

export type OpenApiDocument = {
  readonly openapi: '3.1.0';
  readonly jsonSchemaDialect: string;
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly description: string;
    readonly license: { readonly name: string; readonly identifier: string };
  };
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<'get' | 'post', Operation>>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly responses: Readonly<Record<string, Answered>>;
    readonly securitySchemes: Readonly<Record<string, object>>;
  };
};

const text: JsonSchema = { type: 'string' };

/** What every refusal and every fault is answered with. */
const problem: JsonSchema = {
  type: 'object',
  properties: {
    problem: {
      type: 'object',
      properties: {
        id: { ...text, description: 'The id of the sentence. It stays the same in every language.' },
        kind: text,
        sentence: {
          ...text,
          description: 'What is wrong and what to do, in the language of accept-language: sv or en.',
        },
        fields: {
          type: 'array',
          items: { type: 'object', properties: { path: text, sentence: text }, required: ['path', 'sentence'] },
        },
        prove: {
          ...text,
          description:
            'For which route a fresh proof of who one is is asked, where it is: the same request can be sent again after it.',
        },
        number: { ...text, description: 'Of a fault: the number to quote, which finds the line in the log.' },
      },
      required: ['id', 'kind', 'sentence', 'fields'],
    },
  },
  required: ['problem'],
};

const json = (schema: JsonSchema): Content => ({ 'application/json': { schema } });

const about = `Every operation of the staff's API, from the schemas that the server itself asks, and what a system reads with a key (\`v1\`). An operation is a query (GET) or a command (POST).
A command is one act: it carries an envelope (\`act\`) with an id of its own, and sending it again gives the stored outcome. It is taken from the
same origin only. Conditions that a schema cannot say, such as one day that must not be before another, are answered with 400 and a sentence.`;

/**
 * The document of these endpoints, in the order of their names. All of them together take a processor one to two seconds, so requests are
 * answered between one and the next.
 */
export async function openApiDocument(
  endpoints: readonly Endpoint[],
  { version, byKey = [] }: { readonly version: string; readonly byKey?: readonly EndpointByKey[] },
): Promise<OpenApiDocument> {
  const paths: Record<string, Partial<Record<'get' | 'post', Operation>>> = {};
  for (const endpoint of [...endpoints].sort((a, b) => compare(a.name, b.name))) {
    const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}');
    const method = methodOf(endpoint) === 'GET' ? 'get' : 'post';
    const before = paths[path] ?? {};
    if (before[method]) throw new Error(`Two endpoints answer ${method} ${path}.`);
    paths[path] = { ...before, [method]: operationOf(endpoint) };
    await setImmediate();
  }
  for (const endpoint of byKey) {
    if (paths[endpoint.path]) throw new Error(`Two endpoints answer ${endpoint.path}.`);
    paths[endpoint.path] = { get: operationByKey(endpoint) };
  }
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'CAPE',
      version,
      description: about,
      license: { name: 'European Union Public Licence 1.2', identifier: 'EUPL-1.2' },
    },
    paths,
    components: {
      schemas: { Problem: problem },
      responses: {
        Problem: { description: 'It was refused, or failed.', content: json({ $ref: '#/components/schemas/Problem' }) },
      },
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: sessionCookie(true),
          description: `The session that signing in begins. On one computer without https the cookie is called ${sessionCookie(false)}.`,
        },
        key: {
          type: 'http',
          scheme: 'bearer',
          description:
            'A key that an administrator of an agency has made for a system, for the verb that `x-key-verb` names.',
        },
      },
    },
  };
}

function operationOf(endpoint: Endpoint): Operation {
  const { name, kind, roles } = endpoint;
  const isCommand = endpoint.kind === 'command';
  const isFile = endpoint.kind === 'query' && endpoint.sends !== undefined;
  const isSent = methodOf(endpoint) === 'POST';
  const status = isCommand ? String(endpoint.status) : '200';
  const refused = { $ref: '#/components/responses/Problem' };
  return {
    operationId: name,
    tags: [name.split('.')[0] ?? name],
    description: kind === 'query' ? 'Query.' : 'Command: one act.',
    'x-roles': roles,
    parameters: [
      ...parametersIn(name, jsonSchemaOf(endpoint.params, 'input'), 'path'),
      ...(isSent ? [] : parametersIn(name, jsonSchemaOf(endpoint.input, 'input'), 'query')),
    ],
    ...(isSent
      ? { requestBody: { required: true as const, content: json(jsonSchemaOf(endpoint.input, 'input')) } }
      : {}),
    responses: {
      [status]: {
        description: isCommand
          ? 'Done: what it came to, and the receipt of its entry in the log.'
          : isFile
            ? 'The file that was asked for, as application/octet-stream.'
            : 'What was asked for.',
        ...(isFile ? {} : { content: json(jsonSchemaOf(endpoint.answer, 'output')) }),
      },
      '4XX': refused,
      '5XX': refused,
    },
    security: [{ session: [] }],
  };
}

const notModified = 'It is as in the version that If-None-Match names. Nothing is sent again.';

function operationByKey({ name, verb, says, asked, answer }: EndpointByKey): Operation {
  const refused = { $ref: '#/components/responses/Problem' };
  return {
    operationId: name,
    tags: ['v1'],
    description: `${says} In pages: \`next\` of an answer is \`after\` of the page that follows. With an ETag.`,
    'x-roles': [],
    'x-key-verb': verb,
    parameters: [
      ...parametersIn(name, jsonSchemaOf(asked, 'input'), 'query'),
      { name: 'If-None-Match', in: 'header', required: false, schema: text },
    ],
    responses: {
      '200': {
        description: 'What was asked for.',
        headers: { ETag: { schema: text } },
        content: json(jsonSchemaOf(answer, 'output')),
      },
      '304': { description: notModified },
      '4XX': refused,
      '5XX': refused,
    },
    security: [{ key: [] }],
  };
}

/** The parameters that an object's properties are. A path has all of its own. */
function parametersIn(name: string, schema: JsonSchema, place: Parameter['in']): Parameter[] {
  if (schema.type !== 'object') throw new Error(`What ${name} is asked with in its ${place} is no object.`);
  const required = (schema.required ?? []) as readonly string[];
  return Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>).map(([word, inner]) => ({
    name: word,
    in: place,
    required: place === 'path' || required.includes(word),
    schema: inner,
  }));
}
