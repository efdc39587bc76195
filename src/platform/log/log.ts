import { constants } from 'node:os';
import { DatabaseNotNow } from '../database/not-now.ts';

/** One line of the server's log. It may hold how something went, and never what it was about. */
export type LogLine = {
  readonly event: string;
  readonly route?: string;
  readonly method?: string;
  readonly status?: number;
  readonly milliseconds?: number;
  readonly number?: string;
  readonly count?: number;
  readonly fault?: Fault;
  /** Why a person was not let in, by our own word for it and by the protocol's. */
  readonly reason?: string;
  readonly code?: string;
};

type Fault = { readonly name: string; readonly code: string | null; readonly at: readonly string[] };

export type Log = (line: LogLine) => void;

/** What the system calls what went wrong, by its own list; the last ones come from the resolver of names. */
const ofTheSystem: ReadonlySet<string> = new Set([
  ...Object.keys(constants.errno),
  ...['ENOTFOUND', 'EAI_AGAIN', 'ENODATA', 'ESERVFAIL', 'EREFUSED'],
]);
/** SQLSTATE, or the name that Node or Fastify has for it. */
const isNameOfReason = (code: string): boolean =>
  ofTheSystem.has(code) || /^(?:[0-9A-Z]{5}|(?:ERR|FST)_[A-Z0-9_]{2,60})$/.test(code);

/** The code of an error, or of what caused it. Only a name that is known to be one: anything else may hold what was read. */
function reasonOf(error: unknown, depth = 0): string | null {
  if (typeof error !== 'object' || error === null || depth > 4) return null;
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  if (error instanceof DatabaseNotNow) return reasonOf(cause, depth + 1) ?? error.code;
  return typeof code === 'string' && isNameOfReason(code) ? code : reasonOf(cause, depth + 1);
}

/**
 * What of an error may be written down: its kind, the code of its reason, and where in our code it arose.
 * Never its message: messages of the database and of parsers repeat what was in the data.
 */
export function faultOf(error: unknown): Fault {
  const known = error instanceof Error ? error : new Error('not an error');
  const stack = known.stack ?? '';
  const message = stack.indexOf(known.message); // it comes before the places, and may look like one
  const at = (message < 0 ? stack : stack.slice(message + known.message.length))
    .split('\n')
    .map((line) => /^\s*at (?:async )?(?:(\S+) )?\(?(?:file:\/\/)?\S*?([^/\s()]+:\d+:\d+)\)?$/.exec(line))
    .flatMap((match) => (match ? [`${match[1] ?? ''} ${match[2]}`.trim()] : []))
    .slice(0, 12);
  return { name: /^[A-Za-z0-9]+$/.test(known.name) ? known.name : 'Error', code: reasonOf(error), at };
}

/** A log of one JSON object a line. The time is the machine's, for operators. */
export const logTo =
  (stream: { write(text: string): unknown }, now: () => Date = () => new Date()): Log =>
  (line) => {
    stream.write(`${JSON.stringify({ at: now().toISOString(), ...line })}\n`);
  };
