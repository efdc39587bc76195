import { z } from 'zod';

/** One thing the server found wrong with one field, in the reader's language. `path` is also the id of the field on the screen. */
export type FieldSentence = { readonly path: string; readonly sentence: string };

/**
 * Why a request brought no answer. *Refused*: the server understood and said no, and its sentence says what to do.
 * *Unreached*: it is not known whether it arrived; sending it again is safe. *Fault*: our mistake, with a number to quote.
 */
export type Failure =
  | {
      readonly kind: 'refused';
      readonly problem: string;
      readonly status: number;
      readonly sentence: string;
      readonly fields: readonly FieldSentence[];
      /** For which route a fresh proof of who one is is asked, where it is. */
      readonly prove?: string;
    }
  | { readonly kind: 'unreached' }
  | { readonly kind: 'fault'; readonly number: string | null };

/** The server understood and said no. */
export type Refused = Extract<Failure, { kind: 'refused' }>;

/** An address that leads to nothing: what it names is not there, is hidden, or could not be the id of anything. */
export const leadsNowhere = ({ problem, fields }: Refused): boolean =>
  problem === 'not-found' || (problem === 'invalid' && fields.some(({ path }) => path === 'id'));

export class RequestFailed extends Error {
  override readonly name = 'RequestFailed';
  constructor(readonly failure: Failure) {
    super(failure.kind);
  }
}

/** What is not a failed request is a mistake in this program: a fault without a number. */
export const failureOf = (error: unknown): Failure =>
  error instanceof RequestFailed ? error.failure : { kind: 'fault', number: null };

/** Whether the server answered that there is nothing here for this reader: then what came before is not for them either. */
export function isClosed(error: unknown): boolean {
  const failure = failureOf(error);
  return failure.kind === 'refused' && (failure.problem === 'forbidden' || leadsNowhere(failure));
}

const Told = z.object({
  problem: z.object({
    kind: z.string(),
    sentence: z.string(),
    fields: z.array(z.object({ path: z.string(), sentence: z.string() })).default([]),
    number: z.string().nullish(),
    prove: z.string().optional(),
  }),
});

const listeners = new Set<(status: number) => void>();

/** Hears the status of every answer: each one moves the end of the session, and 401 says that it has ended. */
export function onAnswer(listener: (status: number) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Between us and the server is a proxy; these are its words for "not now". */
const notNow = [502, 503, 504];
const patienceMs = 20_000;

/** Whether the server itself answers: a proxy that says "not now" for it is no contact. */
export const isReached = (): Promise<boolean> =>
  fetch('/health', { cache: 'no-store', signal: AbortSignal.timeout(patienceMs) }).then(
    ({ ok }) => ok,
    () => false,
  );

export async function readTold(response: Response): Promise<Failure> {
  const told = Told.safeParse(await response.json().catch(() => null));
  if (response.status < 500 && told.success) {
    const { kind, sentence, fields, prove } = told.data.problem;
    return { kind: 'refused', problem: kind, status: response.status, sentence, fields, ...(prove ? { prove } : {}) };
  }
  if (response.status === 401) {
    return { kind: 'refused', problem: 'unauthenticated', status: 401, sentence: '', fields: [] };
  }
  return { kind: 'fault', number: told.data?.problem.number ?? null };
}

/** One request and its answer. `waitsMs`: how long it is waited for. */
export async function exchange<T>(
  path: string,
  answer: z.ZodType<T>,
  init: RequestInit,
  waitsMs = patienceMs,
): Promise<T> {
  const patience = AbortSignal.timeout(waitsMs);
  const signal = init.signal ? AbortSignal.any([init.signal, patience]) : patience;
  let response: Response;
  try {
    response = await fetch(path, { ...init, signal, credentials: 'same-origin', redirect: 'error' });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new RequestFailed({ kind: 'unreached' });
  }
  for (const listener of listeners) listener(response.status);
  if (notNow.includes(response.status)) throw new RequestFailed({ kind: 'unreached' });
  if (!response.ok) throw new RequestFailed(await readTold(response));
  let body: unknown;
  try {
    body = await response.json();
  } catch {
    // The answer broke off on its way: the act may well be stored, so it counts as not reached and is sent again.
    throw new RequestFailed({ kind: 'unreached' });
  }
  const parsed = answer.safeParse(body);
  if (!parsed.success) throw new RequestFailed({ kind: 'fault', number: null });
  return parsed.data;
}

/** Asks the server. What it answers is parsed, so a screen never holds something of another shape. */
export const get = <T>(path: string, answer: z.ZodType<T>, signal?: AbortSignal): Promise<T> =>
  exchange(path, answer, { headers: { accept: 'application/json' }, signal });

/** Sends a command to the server. The same act sent twice is done once. `keepalive`: also when the page goes meanwhile. */
export const post = <T>(
  path: string,
  body: unknown,
  answer: z.ZodType<T>,
  { keepalive = false }: { readonly keepalive?: boolean } = {},
): Promise<T> =>
  exchange(path, answer, {
    method: 'POST',
    keepalive,
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
