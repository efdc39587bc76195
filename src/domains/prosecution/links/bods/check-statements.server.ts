import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { z } from 'zod';
import type { Located } from '../graph.ts';
import type { LinkFault } from '../link-fault.ts';
import { type BodsStatement, isFullDate, isMoment, recordOf } from './statement.ts';

const SchemaFile = z.object({ schemas: z.array(z.record(z.string(), z.unknown())) });

/** What judges one statement by the schemas in `knowledge/standards/bods-0.4.json`, formats of dates and addresses too. */
export function statementJudge(knowledge: string): ValidateFunction {
  const file = SchemaFile.parse(JSON.parse(readFileSync(join(knowledge, 'standards/bods-0.4.json'), 'utf8')));
  const ajv = new Ajv2020({ strict: false, allErrors: true, schemas: file.schemas });
  ajv.addFormat('date', isFullDate);
  ajv.addFormat('date-time', isMoment);
  ajv.addFormat('uri', (text: string) => URL.canParse(text));
  return ajv.compile({ $ref: 'urn:bods:statement#/$defs/Statement' });
}

export type CheckedStatements = {
  readonly statements: readonly Located<BodsStatement>[];
  readonly faults: readonly LinkFault[];
};

/** Whether statements are what the standard says, alone and in what they refer to. */
export function checkStatements(values: readonly Located<unknown>[], judge: ValidateFunction): CheckedStatements {
  const faults: LinkFault[] = [];
  const statements: Located<BodsStatement>[] = [];
  const seen = new Set<string>();
  for (const { line, value } of values) {
    const { statementId } = recordOf(value);
    const id = typeof statementId === 'string' ? statementId : '';
    if (!judge(value)) {
      faults.push(...faultsOf(judge.errors ?? []).map((fault) => ({ line, id, ...fault })));
      continue;
    }
    if (seen.has(id)) faults.push({ line, id, code: 'twice', at: '' });
    seen.add(id);
    statements.push({ line, value: value as BodsStatement });
  }
  return { statements, faults: [...faults, ...(faults.length === 0 ? referenceFaults(statements) : [])] };
}

/** A sentence each for what is wrong itself; that an alternative does not fit because of it is not said again. */
function faultsOf(errors: readonly ErrorObject[]): readonly Pick<LinkFault, 'code' | 'at'>[] {
  const own = errors.filter(({ keyword }) => !['if', 'anyOf', 'oneOf', 'allOf'].includes(keyword));
  const said = (own.length > 0 ? own : errors).map(faultOf);
  return [...new Map(said.map((fault) => [`${fault.code} ${fault.at}`, fault])).values()];
}

function faultOf({ keyword, instancePath, params }: ErrorObject): Pick<LinkFault, 'code' | 'at'> {
  const at = instancePath.slice(1).replaceAll('/', '.');
  if (keyword === 'required')
    return { code: 'missing-field', at: [at, params.missingProperty].filter(Boolean).join('.') };
  if (keyword === 'type') return at === '' ? { code: 'not-an-object', at } : { code: 'type', at };
  if (keyword === 'enum' || keyword === 'const') return { code: 'wrong-choice', at };
  return ['format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum'].includes(keyword)
    ? { code: 'value', at }
    : { code: 'schema', at };
}

/** Records that are spoken of and not stated; a relation to what cannot be owned. */
function referenceFaults(statements: readonly Located<BodsStatement>[]): readonly LinkFault[] {
  const types = new Map(statements.map(({ value }) => [value.recordId, value.recordType]));
  const faults: LinkFault[] = [];
  for (const { line, value } of statements) {
    const { statementId: id, recordDetails } = value;
    if (types.get(value.recordId) !== value.recordType)
      faults.push({ line, id, code: 'wrong-choice', at: `recordType: ${value.recordId}` });
    if (value.recordType !== 'relationship') continue;
    const components: readonly unknown[] = Array.isArray(recordDetails.componentRecords)
      ? recordDetails.componentRecords
      : [];
    const ends = [
      ['subject', recordDetails.subject] as const,
      ['interestedParty', recordDetails.interestedParty] as const,
    ];
    for (const [field, other] of [...ends, ...components.map((one) => ['componentRecords', one] as const)]) {
      if (typeof other !== 'string') continue;
      const type = types.get(other);
      const at = `${field}: ${other}`;
      if (type === undefined) faults.push({ line, id, code: 'dangling', at });
      else if (field === 'subject' && type !== 'entity') faults.push({ line, id, code: 'range', at });
      else if (field === 'interestedParty' && type === 'relationship') faults.push({ line, id, code: 'range', at });
    }
  }
  return faults;
}
