import { canonical } from '../../../../kernel/text/canonical.ts';
import { carriedOf, fieldsNotHeld } from '../carry.ts';
import { type Carried, type ChartLine, type ChartLink, type ChartThing, isAddress } from '../graph.ts';
import type { FtmEntity } from './check-entities.ts';
import { linesOfEntity, ownField, referenceLink } from './from-ftm.ts';
import { labelOf, lifeOf, phoneService, schemaOfKind, schemaOfLink } from './mapping.ts';
import type { FtmModel } from './model.ts';

type Properties = Record<string, readonly string[]>;

/** Things and links as entities, each with what the model has no property for in a field of ours beside them. */
export function toFtm(lines: readonly ChartLine[], model: FtmModel): readonly FtmEntity[] {
  const schemas = new Map(
    lines.flatMap((line) => (line.is === 'thing' ? [[line.id, schemaOfThing(line, model)]] : [])),
  );
  const references = new Map<string, ChartLink[]>();
  const drawn = lines.filter((line) => {
    if (line.is === 'thing' || !isReference(line)) return true;
    references.set(line.from, [...(references.get(line.from) ?? []), line]);
    return false;
  });
  const there = new Set(drawn.map(({ id }) => id));
  return drawn.map((line) => {
    const entity =
      line.is === 'thing'
        ? entityOfThing(line, schemas.get(line.id) ?? 'Asset', references.get(line.id) ?? [], model)
        : entityOfLink(line, schemas, model);
    const [readBack = null] = linesOfEntity(entity, model, there);
    const kept = fieldsNotHeld(line, readBack);
    return kept === null ? entity : { ...entity, context: { ...entity.context, [ownField]: kept } };
  });
}

/** Whether a link is only a property of its thing, with nothing said of it since. */
function isReference(link: ChartLink): boolean {
  const { property } = carriedOf(link, 'ftm');
  return typeof property === 'string' && canonical(link) === canonical(referenceLink(link.from, property, link.to));
}

function schemaOfThing(thing: ChartThing, model: FtmModel): string {
  const { schema } = carriedOf(thing, 'ftm');
  if (typeof schema === 'string' && model.schema(schema)) return schema;
  // A person or firm must have a name there; one without goes out as something of which nothing is asked.
  return thing.names.length === 0 ? schemaOfKind.unknown : schemaOfKind[thing.kind];
}

const listOf = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text]);

function sourcesOut({ sources }: ChartLine): Properties {
  const [only, ...more] = sources;
  if (!only || more.length > 0) return {};
  const isUrl = only.url !== undefined && isAddress(only.url);
  const isDate = only.day !== undefined && /^\d{4}(-\d\d(-\d\d)?)?$/.test(only.day);
  return {
    publisher: listOf(only.name),
    sourceUrl: isUrl ? listOf(only.url) : [],
    retrievedAt: isDate ? listOf(only.day) : [],
  };
}

/** Entities carry only properties that say something, in the order of their names. */
const inOrder = (properties: Properties): Properties =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([, values]) => values.length > 0 && values.every((text) => text !== ''))
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

const recordIn = (said: Carried, field: string): Carried => {
  const value = said[field];
  return value !== null && typeof value === 'object' ? (value as Carried) : {};
};

/** The properties and fields beside them that came with a line, but not what CAPE reads of them. */
const carriedParts = (line: ChartLine): { properties: Properties; context: Carried } => {
  const said = carriedOf(line, 'ftm');
  return { properties: recordIn(said, 'properties') as Properties, context: recordIn(said, 'context') };
};

function entityOfThing(thing: ChartThing, schema: string, refs: readonly ChartLink[], model: FtmModel): FtmEntity {
  const { properties, context } = carriedParts(thing);
  const [begins, ends] = lifeOf(model, schema);
  const references: Record<string, string[]> = {};
  for (const { role = '', to } of refs) references[role] = [...(references[role] ?? []), to];
  const kept = Object.fromEntries(
    Object.entries(references).map(([property, to]) => [
      property,
      [...new Set([...(properties[property] ?? []), ...to])],
    ]),
  );
  const life = { [begins]: listOf(thing.from), [ends]: listOf(thing.until) };
  const known = Object.entries(life).filter(([property]) => model.typeOf(schema, property) !== null);
  return {
    id: thing.id,
    schema,
    properties: inOrder({
      ...properties,
      ...kept,
      ...(thing.kind === 'phone' &&
        schema === 'UserAccount' && { service: [phoneService], ...(!properties.number && { number: thing.names }) }),
      [labelOf(model, schema)]: thing.names,
      ...Object.fromEntries(known.filter(([, values]) => values.length > 0)),
      ...pick(sourcesOut(thing), schema, model),
    }),
    context,
  };
}

/** Only what the schema has a property for, and says something. */
const pick = (properties: Properties, schema: string, model: FtmModel): Properties =>
  Object.fromEntries(
    Object.entries(properties).filter(([name, values]) => values.length > 0 && model.typeOf(schema, name) !== null),
  );

function entityOfLink(link: ChartLink, schemas: ReadonlyMap<string, string>, model: FtmModel): FtmEntity {
  const { properties, context } = carriedParts(link);
  const { schema: came } = carriedOf(link, 'ftm');
  const [from, to] = [schemas.get(link.from) ?? '', schemas.get(link.to) ?? ''];
  const schema = typeof came === 'string' && model.schema(came)?.edge ? came : schemaOfLink(model, link.kind, from, to);
  const { source = '', target = '' } = model.schema(schema)?.edge ?? {};
  const { exact, ...limits } = link.share ?? {};
  const isExact = schema === 'Ownership' && exact !== undefined && Object.keys(limits).length === 0;
  const fields = {
    role: listOf(link.role),
    startDate: listOf(link.since),
    endDate: listOf(link.until),
    percentage: isExact ? [String(exact)] : [],
    ...sourcesOut(link),
  };
  return {
    ...{ id: link.id, schema, context },
    properties: inOrder({
      ...properties,
      ...pick(fields, schema, model),
      [source]: [link.from],
      [target]: [link.to],
    }),
  };
}

/** An entity as a line of a file. */
export const ftmLine = ({ id, schema, properties, context }: FtmEntity): string =>
  JSON.stringify({ id, schema, properties, ...inKeyOrder(context) });

const inKeyOrder = (record: Carried): Carried =>
  Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
