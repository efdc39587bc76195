import type { Language } from '../../kernel/language.ts';
import type { Endpoint, EndpointByKey } from '../../platform/http/endpoint.ts';
import { type OpenApiDocument, type Operation, openApiDocument } from '../../platform/http/openapi/document.ts';
import type { JsonSchema } from '../../platform/http/openapi/json-schema.ts';
import { textsIn } from '../../platform/pages/catalogue.ts';
import { type Html, html } from '../../platform/pages/html.ts';
import { page } from '../../platform/pages/layout.ts';
import { htmlAnswer, type PublicPage } from '../../platform/pages/public-page.ts';
import * as words from './api-messages.ts';

/** Where the document is. */
const documentPath = '/api/openapi.json';

type T = ReturnType<typeof textsIn>['t'];
type FieldRow = { readonly field: string; readonly type: string; readonly isRequired: boolean };

/** The API as a document for programs, and as a page for people, both made once from the endpoints themselves. */
export function apiPages(
  endpoints: readonly Endpoint[],
  byKey: readonly EndpointByKey[],
  version: string,
): PublicPage[] {
  let made: Promise<OpenApiDocument> | null = null;
  const document = (): Promise<OpenApiDocument> => {
    made ??= openApiDocument(endpoints, { version, byKey });
    return made;
  };
  return [
    {
      name: 'api.document',
      path: documentPath,
      respond: async () => ({
        status: 200,
        type: 'application/json; charset=utf-8',
        body: JSON.stringify(await document()),
      }),
    },
    {
      name: 'api.page',
      path: '/api',
      respond: async ({ language, embedded }) => htmlAnswer(apiPage(await document(), language, embedded)),
    },
  ];
}

function apiPage(document: OpenApiDocument, language: Language, embedded: boolean): string {
  const { t } = textsIn(language);
  const all = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const tags = [...new Set(all.flatMap(({ operation }) => operation.tags))].sort();
  const main = html`<div class="story"><h1>${t(words.title)}</h1>
<p class="lead">${t(words.lead, { count: all.length })}</p>
<p>${t(words.signedIn)}</p>
<p class="alone"><a href="${documentPath}">${t(words.documentLink)}</a></p>
<nav class="contents" aria-labelledby="contents-title"><h2 id="contents-title">${t(words.contents)}</h2><ul>
${tags.map(
  (tag) => html`<li><a href="${`#${tag}`}">${tag}</a></li>
`,
)}</ul></nav>
${tags.map((tag) => {
  const own = all.filter(({ operation }) => operation.tags.includes(tag));
  return html`<section class="section"><h2 id="${tag}">${tag}</h2>
${own.map(({ path, method, operation }) => operationPart(t, { path, method, operation }))}</section>
`;
})}</div>`;
  return page({ language, embedded, path: '/api', title: t(words.title), main });
}

function operationPart(t: T, of: { path: string; method: string; operation: Operation }): Html {
  const { path, method, operation } = of;
  const { operationId, parameters, requestBody, 'x-key-verb': verb } = operation;
  const rows: readonly FieldRow[] = [
    ...parameters.map(({ name, required, schema }) => ({ field: name, type: typeOf(schema), isRequired: required })),
    ...(requestBody ? rowsOf(requestBody.content['application/json'].schema) : []),
  ];
  const id = operationId.replaceAll('.', '-');
  return html`<details class="more" id="${`op-${id}`}"><summary><b>${operationId}</b> · <code>${method} ${path}</code></summary>
<p>${verb ? t(words.byKey, { verb }) : t(words.roles, { roles: operation['x-roles'].join(', ') })}</p>
${
  rows.length > 0
    ? html`<table role="table" class="table"><caption class="unseen">${t(words.fields, { name: operationId })}</caption><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${t(words.field)}</th><th scope="col" role="columnheader">${t(words.type)}</th><th scope="col" role="columnheader">${t(words.required)}</th></tr></thead><tbody role="rowgroup">
${rows.map(
  ({ field, type, isRequired }) =>
    html`<tr role="row"><th scope="row" role="rowheader"><code>${field}</code></th><td role="cell" data-label="${t(words.type)}"><code>${type}</code></td><td role="cell" data-label="${t(words.required)}">${t(isRequired ? words.yes : words.no)}</td></tr>
`,
)}</tbody></table>`
    : html`<p>${t(words.nothing)}</p>`
}</details>
`;
}

/** The fields of what is sent; of an envelope and of parts within parts only their names. */
function rowsOf(schema: JsonSchema): FieldRow[] {
  const required = (schema.required ?? []) as readonly string[];
  return Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>).map(([field, inner]) => ({
    field,
    type: typeOf(inner),
    isRequired: required.includes(field),
  }));
}

/** A schema in a few words: `string (uuid)`, `one of: a, b`, `list of string`. */
function typeOf(schema: JsonSchema): string {
  const { type, format, items, anyOf, oneOf } = schema;
  if (Array.isArray(schema.enum)) return schema.enum.map(String).join(' | ');
  if ('const' in schema) return String(schema.const);
  const choices = (anyOf ?? oneOf) as readonly JsonSchema[] | undefined;
  if (choices) return [...new Set(choices.map(typeOf))].join(' | ');
  if (type === 'array') return `${typeOf((items ?? {}) as JsonSchema)}[]`;
  if (typeof type !== 'string') return 'any';
  return typeof format === 'string' ? `${type} (${format})` : type;
}
