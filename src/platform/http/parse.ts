import type { z } from 'zod';
import { type FieldProblem, Problem } from '../../kernel/problem.ts';
import { httpMessages } from './messages.ts';

type Issue = z.core.$ZodIssue;

/** The sentence for one thing that is wrong. It says what to do; it never repeats what was sent. */
function fieldProblems(issue: Issue): FieldProblem[] {
  const path = issue.path.map(String).join('.');
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
      return [{ path, message: httpMessages.tooSmall, values: { min: Number(issue.minimum) } }];
    case 'invalid_type':
      return [{ path, message: issue.input === undefined ? httpMessages.missing : httpMessages.wrongForm }];
    default:
      return [{ path, message: httpMessages.wrongForm }];
  }
}

/** Parses what came in into a type that cannot be wrong, or throws one problem that names every field. */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.flatMap(fieldProblems).slice(0, 50);
  throw new Problem('invalid', httpMessages.invalid, { count: fields.length }, fields);
}
