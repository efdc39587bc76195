import { isAddress, type Located } from '../graph.ts';
import type { LinkFault, LinkRemark } from '../link-fault.ts';
import { type FtmModel, rangeOf } from './model.ts';

export type FtmEntity = {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  /** Whatever else a program has put beside: datasets, when it was seen, what it is called. */
  readonly context: Readonly<Record<string, unknown>>;
};

export type CheckedEntities = {
  readonly entities: readonly Located<FtmEntity>[];
  readonly faults: readonly LinkFault[];
  readonly remarks: readonly LinkRemark[];
};

const isFtmDate = (text: string): boolean =>
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])([T ]([01]\d|2[0-3])(:[0-5]\d(:[0-5]\d(\.\d+)?)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/.test(
    text,
  ) &&
  !Number.isNaN(Date.parse(text.slice(0, 10))) &&
  (text.length < 10 || new Date(text.slice(0, 10)).toISOString().startsWith(text.slice(0, 10)));

/** What a value of a type must be like; of other types every text will do. */
const isOfType: Readonly<Record<string, (text: string) => boolean>> = {
  date: isFtmDate,
  number: (text) => /\d/.test(text) && Number.isFinite(Number(text.replaceAll(',', ''))),
  url: isAddress,
  country: (text) => /^[a-z]{2,5}(-[a-z0-9]{1,4})*$/.test(text),
  checksum: (text) => /^[0-9a-f]{40}$/i.test(text),
};

/** Whether entities are what the model says, alone and in what they refer to. What is newer than the model is kept, and said. */
export function checkEntities(values: readonly Located<unknown>[], model: FtmModel): CheckedEntities {
  const faults: LinkFault[] = [];
  const remarks: LinkRemark[] = [];
  const entities: Located<FtmEntity>[] = [];
  const schemaOf = new Map<string, string>();
  for (const { line, value } of values) {
    const entity = shapeOf(line, value, model, faults);
    if (!entity) continue;
    if (schemaOf.has(entity.id)) faults.push({ line, id: entity.id, code: 'twice', at: '' });
    schemaOf.set(entity.id, entity.schema);
    entities.push({ line, value: entity });
  }
  for (const { line, value } of entities) checkProperties(line, value, { model, schemaOf, faults, remarks });
  return { entities, faults, remarks };
}

function shapeOf(line: number, value: unknown, model: FtmModel, faults: LinkFault[]): FtmEntity | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    faults.push({ line, id: '', code: 'not-an-object', at: '' });
    return null;
  }
  const { id, schema, properties, ...context } = value as Record<string, unknown>;
  if (typeof id !== 'string' || id === '') {
    faults.push({ line, id: '', code: 'no-id', at: '' });
    return null;
  }
  const known = typeof schema === 'string' ? model.schema(schema) : null;
  if (typeof schema !== 'string' || !known || known.abstract) {
    const said = typeof schema === 'string' ? schema : '';
    faults.push({ line, id, code: known?.abstract ? 'abstract-schema' : 'unknown-schema', at: said });
    return null;
  }
  if (properties === null || typeof properties !== 'object' || Array.isArray(properties)) {
    faults.push({ line, id, code: 'type', at: 'properties' });
    return null;
  }
  const wrong = Object.entries(properties).find(
    ([, of]) => !Array.isArray(of) || of.some((one) => typeof one !== 'string' || one === ''),
  );
  if (wrong) {
    faults.push({ line, id, code: 'type', at: wrong[0] });
    return null;
  }
  return { id, schema, properties: properties as FtmEntity['properties'], context };
}

type CheckedAgainst = {
  readonly model: FtmModel;
  readonly schemaOf: ReadonlyMap<string, string>;
  readonly faults: LinkFault[];
  readonly remarks: LinkRemark[];
};

function checkProperties(line: number, entity: FtmEntity, { model, schemaOf, faults, remarks }: CheckedAgainst): void {
  const { id, schema, properties } = entity;
  const { edge, required = [] } = model.schema(schema) ?? {};
  const ends: readonly (string | undefined)[] = [edge?.source, edge?.target];
  for (const property of required)
    if (!properties[property]?.length) {
      // The model holds only what is entered by hand to the rest; but a link has two ends, and who is in a chart has a name.
      if (ends.includes(property) || property === 'name') faults.push({ line, id, code: 'required', at: property });
      else remarks.push({ line, id, code: 'incomplete', at: property });
    }
  for (const [property, values] of Object.entries(properties)) {
    const type = model.typeOf(schema, property);
    const range = rangeOf(type);
    if (type === null) remarks.push({ line, id, code: 'unknown-property', at: `${schema}.${property}` });
    else if (range !== null)
      for (const other of values) {
        const found = schemaOf.get(other);
        const at = `${property}: ${other}`;
        if (found !== undefined && !model.isA(found, range)) faults.push({ line, id, code: 'range', at });
        if (found !== undefined) continue;
        if (ends.includes(property)) faults.push({ line, id, code: 'dangling', at });
        else remarks.push({ line, id, code: 'outside', at });
      }
    else if (values.some((text) => isOfType[type]?.(text) === false))
      faults.push({ line, id, code: 'value', at: property });
  }
}
