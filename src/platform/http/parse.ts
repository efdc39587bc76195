import { z } from 'zod';
import type { Message } from '../../kernel/message.ts';
import { type FieldProblem, Problem } from '../../kernel/problem.ts';
import { httpMessages } from './messages.ts';

type Issue = z.core.$ZodIssue;

/** Rules that a schema states by name, with the sentence of each. */
const messageOfRule: Readonly<Record<string, Message>> = {
  'keepable-text': httpMessages.notKeepable,
  'ends-after-it-begins': httpMessages.endsBefore,
  alias: httpMessages.noAlias,
};

/** The least whole number that is allowed: "more than 0" is at least 1. */
const leastOf = (issue: Extract<Issue, { code: 'too_small' }>): number =>
  Number(issue.minimum) + (issue.inclusive === false ? 1 : 0);

/** What a schema says of the value under a key; `free`: the key itself is a word that was sent, such as in a list of what words mean. */
function schemaAt(schema: z.core.$ZodType | undefined, key: PropertyKey): z.core.$ZodType | 'free' | undefined {
  const def = schema && (schema as z.core.$ZodTypes)._zod.def;
  switch (def?.type) {
    case 'object':
      return def.shape[String(key)];
    case 'array':
      return def.element;
    case 'record':
      return (def.keyType as z.core.$ZodTypes)._zod.def.type === 'string' ? 'free' : def.valueType;
    case 'optional':
    case 'nullable':
    case 'default':
    case 'readonly':
      return schemaAt(def.innerType, key);
    default:
      return undefined;
  }
}

/** Where something is wrong, down to the first name that was sent and is none of ours: nothing that was sent is repeated. */
function sayable(path: readonly PropertyKey[], schema: z.core.$ZodType): string {
  const said: string[] = [];
  let place: z.core.$ZodType | undefined = schema;
  for (const key of path) {
    const next = schemaAt(place, key);
    if (next === 'free' || !/^[A-Za-z0-9-]{1,40}$/.test(String(key))) break;
    said.push(String(key));
    place = next;
  }
  return said.join('.');
}

/** Whether anything is at this place of what was sent. */
function isGiven(input: unknown, path: readonly PropertyKey[]): boolean {
  let place = input;
  for (const key of path) {
    if (place === null || typeof place !== 'object' || !Object.hasOwn(place, key)) return false;
    place = (place as Record<PropertyKey, unknown>)[key];
  }
  return place !== undefined && place !== null;
}

/** The sentence for one thing that is wrong. It says what to do; it never repeats what was sent. */
function fieldProblems(issue: Issue, input: unknown, schema: z.core.$ZodType): FieldProblem[] {
  const path = sayable(issue.code === 'invalid_key' ? issue.path.slice(0, -1) : issue.path, schema);
  switch (issue.code) {
    case 'unrecognized_keys':
      return [{ path, message: httpMessages.unknownField }];
    case 'too_big': {
      const values = { max: Number(issue.maximum) };
      if (issue.origin === 'string') return [{ path, message: httpMessages.tooLong, values }];
      if (issue.origin === 'array') return [{ path, message: httpMessages.tooMany, values }];
      return [{ path, message: httpMessages.tooLarge, values }];
    }
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') return [{ path, message: httpMessages.missing }];
      return [{ path, message: httpMessages.tooSmall, values: { min: leastOf(issue) } }];
    case 'invalid_type':
      return [{ path, message: isGiven(input, issue.path) ? httpMessages.wrongForm : httpMessages.missing }];
    case 'custom':
      return [{ path, message: messageOfRule[String(issue.params?.rule)] ?? httpMessages.wrongForm }];
    default:
      return [{ path, message: httpMessages.wrongForm }];
  }
}

/** Parses what came in into a type that cannot be wrong, or throws one problem that names every field. */
export function parseInput<T>(schema: z.core.$ZodType<T>, input: unknown): T {
  const parsed = z.safeParse(schema, input);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.flatMap((issue) => fieldProblems(issue, input, schema)).slice(0, 50);
  throw new Problem('invalid', httpMessages.invalid, { count: fields.length }, fields);
}
