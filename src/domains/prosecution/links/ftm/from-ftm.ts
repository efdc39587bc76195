import { carriedBy, withFields } from '../carry.ts';
import {
  type Carried,
  ChartDay,
  type ChartLine,
  ChartLink,
  ChartThing,
  type LinkSource,
  type Located,
} from '../graph.ts';
import type { FtmEntity } from './check-entities.ts';
import { kindOf, kindOfReference, labelOf, lifeOf, linkKindOf, schemaOfKind, usualSchemaOf } from './mapping.ts';
import { type FtmModel, rangeOf } from './model.ts';

/** Where an entity holds what the standard has no field for; FollowTheMoney leaves what it does not know beside the properties alone. */
export const ownField = 'cape';

type Properties = Record<string, readonly string[]>;

/**
 * Entities as things and links. A link of the model with one end on each side becomes a link; a reference to another entity of the file becomes
 * a link of its thing; everything else stays with its thing as it was.
 */
export function fromFtm(entities: readonly Located<FtmEntity>[], model: FtmModel): readonly Located<ChartLine>[] {
  const there = new Set(entities.map(({ value }) => value.id));
  return entities.flatMap(({ line, value }) => linesOfEntity(value, model, there).map((one) => ({ line, value: one })));
}

export function linesOfEntity(entity: FtmEntity, model: FtmModel, there: ReadonlySet<string>): readonly ChartLine[] {
  const { [ownField]: own, ...context } = entity.context;
  const properties: Properties = withoutReferences(entity, model, there);
  const edge = edgeOf(entity, model);
  const references = edge ? [] : referencesOf(entity, model, there);
  const line = edge ? asLink(entity, properties, context, model) : asThing(entity, properties, context, model);
  const kept = own !== null && typeof own === 'object' && !Array.isArray(own) ? withFields(line, own as Carried) : null;
  const read = kept && (kept.is === 'link' ? ChartLink.safeParse(kept) : ChartThing.safeParse(kept));
  return [read?.success ? read.data : line, ...references];
}

/** The properties without what becomes a link; a reference to what is not in the file stays. */
function withoutReferences({ schema, properties }: FtmEntity, model: FtmModel, there: ReadonlySet<string>): Properties {
  return Object.fromEntries(
    Object.entries(properties).map(([name, values]) => [
      name,
      rangeOf(model.typeOf(schema, name)) === null ? values : values.filter((id) => !there.has(id)),
    ]),
  );
}

/** The two ends of an entity that is a link, or null when it has not one on each side. */
function edgeOf({ schema, properties }: FtmEntity, model: FtmModel): { source: string; target: string } | null {
  const edge = model.schema(schema)?.edge;
  return edge && properties[edge.source]?.length === 1 && properties[edge.target]?.length === 1 ? edge : null;
}

/** The links of a thing that are only its properties. */
function referencesOf({ id, schema, properties }: FtmEntity, model: FtmModel, there: ReadonlySet<string>): ChartLink[] {
  return Object.entries(properties).flatMap(([property, values]) =>
    rangeOf(model.typeOf(schema, property)) === null
      ? []
      : [...new Set(values)].filter((to) => there.has(to)).map((to) => referenceLink(id, property, to)),
  );
}

export const referenceLink = (from: string, property: string, to: string): ChartLink => ({
  ...{ is: 'link', id: `${from}/${property}/${to}`, kind: kindOfReference(property), from, to, role: property },
  ...{ sources: [], carried: { ftm: { property } } },
});

/** The one value of a property, taken out of what is carried; nothing where there are several, or none of the form. */
function taken(properties: Properties, name: string, fits: (text: string) => boolean): string | undefined {
  const [only, ...more] = properties[name] ?? [];
  if (only === undefined || more.length > 0 || !fits(only)) return undefined;
  delete properties[name];
  return only;
}

const isDay = (text: string): boolean => ChartDay.safeParse(text).success;
const isText = (): boolean => true;

function sourcesIn(properties: Properties): readonly LinkSource[] {
  const name = taken(properties, 'publisher', isText);
  const url = taken(properties, 'sourceUrl', isText);
  const day = taken(properties, 'retrievedAt', isText);
  const source = { ...(name && { name }), ...(url && { url }), ...(day && { day }) };
  return Object.keys(source).length > 0 ? [source] : [];
}

function asThing(
  { id, schema, properties: all }: FtmEntity,
  properties: Properties,
  context: Carried,
  model: FtmModel,
) {
  const kind = kindOf(model, schema, all.service ?? []);
  if (kind === 'phone') {
    delete properties.service;
    if (all.number?.join('\n') === all.username?.join('\n')) delete properties.number;
  }
  const label = labelOf(model, schema);
  const names = all[label] ?? [];
  delete properties[label];
  const [begins, ends] = lifeOf(model, schema);
  const [from, until] = [taken(properties, begins, isDay), taken(properties, ends, isDay)];
  const thing: ChartThing = {
    ...{ is: 'thing', id, kind, names: [...names] },
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    sources: [...sourcesIn(properties)],
    ...carriedEntity(schema, schemaOfKind[kind], properties, context),
  };
  return thing;
}

/** What is carried of an entity: its schema where its kind does not say it, and what is left of it that says something. */
function carriedEntity(schema: string, usual: string, properties: Properties, context: Carried): { carried?: Carried } {
  const left = Object.fromEntries(Object.entries(properties).filter(([, values]) => values.length > 0));
  return carriedBy('ftm', {
    ...(schema !== usual && { schema }),
    ...(Object.keys(left).length > 0 && { properties: left }),
    ...(Object.keys(context).length > 0 && { context }),
  });
}

function asLink({ id, schema, properties: all }: FtmEntity, properties: Properties, context: Carried, model: FtmModel) {
  const { source = '', target = '' } = model.schema(schema)?.edge ?? {};
  const [from = '', to = ''] = [all[source]?.[0], all[target]?.[0]];
  delete properties[source];
  delete properties[target];
  const role = taken(properties, 'role', isText);
  const [since, until] = [taken(properties, 'startDate', isDay), taken(properties, 'endDate', isDay)];
  const percentage = schema === 'Ownership' ? taken(properties, 'percentage', isPercentage) : undefined;
  const link: ChartLink = {
    ...{ is: 'link', id, kind: linkKindOf(schema), from, to },
    ...(role !== undefined && { role }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(percentage !== undefined && { share: { exact: Number(percentage) } }),
    sources: [...sourcesIn(properties)],
    ...carriedEntity(schema, usualSchemaOf(linkKindOf(schema)), properties, context),
  };
  return link;
}

/** A share that is written back as it was: "50", and not "50 %" or "50.0". */
const isPercentage = (text: string): boolean =>
  String(Number(text)) === text && Number(text) >= 0 && Number(text) <= 100;
