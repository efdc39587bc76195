/**
 * The database cannot be asked now: it is not there, does not answer, is starting or stopping, or has no room. Nothing is known to be wrong
 * with what was asked, so it may be asked again in a moment. `code` is a name that stays the same, such as ECONNREFUSED.
 */
export class DatabaseNotNow extends Error {
  override readonly name = 'DatabaseNotNow';
  constructor(
    readonly code: string,
    options?: ErrorOptions,
  ) {
    super('The database cannot be asked now.', options);
  }
}

/** The connection was refused, broken off, or led nowhere. */
const ofTheNetwork = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'EHOSTDOWN',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT', // the socket of a server on this computer that does not run
]);
const asksTheNetwork = new Set(['connect', 'read', 'write', 'getaddrinfo']);

/** Connection exceptions; no room, memory or connection left; ended by an administrator, a crash, or not yet there. */
const ofTheServer = /^(?:08[0-9A-Z]{3}|53[0-9A-Z]{3}|57P0\d)$/;

/** What the driver says of a connection without giving it a code. */
const codeOfSentence: ReadonlyMap<string, string> = new Map([
  ['Connection terminated unexpectedly', 'ENDED'],
  ['Connection terminated', 'ENDED'],
  ['Connection terminated due to connection timeout', 'NO-ANSWER'],
  ['timeout expired', 'NO-ANSWER'],
  ['timeout exceeded when trying to connect', 'NO-CONNECTION-FREE'],
  ['Query read timeout', 'NO-ANSWER'],
  ['Client has encountered a connection error and is not queryable', 'ENDED'],
  ['Client was closed and is not queryable', 'ENDED'],
]);

/** Why the database cannot be asked now, if that is what this error says; else null. */
export function notNowOf(error: unknown): DatabaseNotNow | null {
  if (error instanceof DatabaseNotNow) return error;
  if (!(error instanceof Error)) return null;
  // A host with several addresses is tried at each; what became of the first counts for all.
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  const { code, syscall } = (first ?? {}) as { code?: unknown; syscall?: unknown };
  const isOfNetwork = asksTheNetwork.has(String(syscall)) && ofTheNetwork.has(String(code));
  if (typeof code === 'string' && (isOfNetwork || ofTheServer.test(code)))
    return new DatabaseNotNow(code, { cause: error });
  const named = codeOfSentence.get(error.message);
  return named ? new DatabaseNotNow(named, { cause: error }) : null;
}

/** A connection that was there and is no more: whether the database can be asked on another one is not known by it. */
const brokenOff = new Set(['ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ENDED', '57P01', '57P02']);

/** Whether it was the connection that was lost, rather than the database that could not be reached. */
export const isBrokenOff = (error: unknown): boolean => brokenOff.has(notNowOf(error)?.code ?? '');
