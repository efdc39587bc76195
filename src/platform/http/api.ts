import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isLanguage, type Language, languageOf } from '../../kernel/language.ts';
import { Problem, type ProblemKind } from '../../kernel/problem.ts';
import { randomBytes } from '../crypto/digest.ts';
import { notNowOf } from '../database/not-now.ts';
import { rangeIn, type Sending, sendFile } from '../files/sent-file.ts';
import { faultOf, type Log } from '../log/log.ts';
import { textsIn } from '../pages/catalogue.ts';
import { type Endpoint, methodOf } from './endpoint.ts';
import { isSameOrigin, setHeaders } from './guard.ts';
import { TooFast } from './limits/too-fast.ts';
import { httpMessages } from './messages.ts';
import { type Runtime, runCommand, runQuery } from './run.ts';
import { tokenIn } from './session-cookie.ts';

const statusOf: Readonly<Record<ProblemKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  'too-many': 429,
};

/** The language of the reader: what they chose on a page of ours, else what their browser asks for. */
export function languageIn(request: FastifyRequest): Language {
  const chosen = request.cookies?.['cape-lang']; // an address that cannot be read is refused before its cookies are
  return isLanguage(chosen) ? chosen : languageOf(request.headers['accept-language']);
}

/** A problem as it is answered: the sentence in the reader's language, and each field by its place in the form. */
export function problemBody(problem: Problem, language: Language) {
  const { t } = textsIn(language);
  return {
    problem: {
      id: problem.text.id,
      kind: problem.kind,
      sentence: t(problem.text, problem.values),
      fields: problem.fields.map(({ path, message, values }) => ({ path, sentence: t(message, values) })),
    },
  };
}

/** A fault as it is answered: a number to quote, which finds the line in the log. Nothing else is said. */
export function faultBody(language: Language, number: string) {
  const sentence = textsIn(language).t(httpMessages.fault, { number });
  return { problem: { id: httpMessages.fault.id, kind: 'fault', sentence, fields: [], number } };
}

/** An outage as it is answered: nothing is wrong with what was sent, and it may be sent again in a moment. */
export const notNowBody = (language: Language) => ({
  problem: {
    id: httpMessages.notNow.id,
    kind: 'not-now',
    sentence: textsIn(language).t(httpMessages.notNow),
    fields: [],
  },
});

/** Seconds after which a request that was answered *not now* may be made again. */
export const comeBackAfter = 2;

export type ApiOptions = {
  readonly runtime: Runtime;
  readonly endpoints: readonly Endpoint[];
  readonly secure: boolean;
  readonly log: Log;
  /** Only in a demo: what its invented people wrote, in the language of the reader. */
  readonly inLanguageOf?: <Answer>(answer: Answer, language: Language) => Answer;
};

/** Adds every registered command and query as a route. There is no other way to add one to the staff's API. */
export function addApi(server: FastifyInstance, options: ApiOptions): void {
  for (const endpoint of options.endpoints) {
    server.route({
      method: methodOf(endpoint),
      url: endpoint.path,
      compress: false,
      // Asked for its head alone, a file would be read to its end for no one.
      exposeHeadRoute: !(endpoint.kind === 'query' && endpoint.sends),
      handler: (request, reply) => answer(request, reply, endpoint, options),
    });
  }
}

const sendingOver = (request: FastifyRequest, reply: FastifyReply, runtime: Runtime, token: Uint8Array): Sending => ({
  ...runtime,
  token,
  range: rangeIn(request.headers.range, request.headers['if-range']?.toString()),
  onEnd: (work) => void (reply.raw.destroyed ? work() : reply.raw.once('close', work)),
});

async function answer(request: FastifyRequest, reply: FastifyReply, endpoint: Endpoint, options: ApiOptions) {
  const { runtime, secure, log, inLanguageOf } = options;
  const language = languageIn(request);
  setHeaders(reply, 'data', secure);
  reply.header('content-language', language);
  reply.header('vary', 'cookie, accept-language');
  try {
    const isSent = methodOf(endpoint) === 'POST';
    if (isSent) checkSender(request, secure);
    const asked = {
      token: tokenIn(request, secure),
      params: request.params,
      input: isSent ? request.body : request.query,
      language,
    };
    const done =
      endpoint.kind === 'query' ? await runQuery(runtime, endpoint, asked) : await runCommand(runtime, endpoint, asked);
    if (endpoint.kind === 'query' && endpoint.sends && asked.token)
      return sendFile(reply, await endpoint.sends(done.answer, sendingOver(request, reply, runtime, asked.token)));
    return reply.status(done.status).send(inLanguageOf ? inLanguageOf(done.answer, language) : done.answer);
  } catch (error) {
    return sendProblem(request, reply, error, { log, route: endpoint.name });
  }
}

/** A problem is answered with its sentence; what is our mistake is logged, and answered with a number to quote. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  error: unknown,
  { log, route }: { readonly log: Log; readonly route: string },
): FastifyReply {
  const language = languageIn(request);
  if (error instanceof Problem) {
    const { problem } = problemBody(error, language);
    // For which route the proof is asked: what is signed is bound to it.
    if (error instanceof TooFast) reply.header('retry-after', error.wait);
    const prove = error.text === httpMessages.proveAgain ? { prove: route } : {};
    return reply.status(statusOf[error.kind]).send({ problem: { ...problem, ...prove } });
  }
  // The outage is in the log once, and not once for each request that it meets.
  if (notNowOf(error)) return reply.status(503).header('retry-after', comeBackAfter).send(notNowBody(language));
  const number = randomBytes(5).toString('hex');
  log({ event: 'fault', route, number, fault: faultOf(error) });
  return reply.status(500).send(faultBody(language, number));
}

function checkSender(request: FastifyRequest, secure: boolean): void {
  if (!isSameOrigin(request, secure)) throw new Problem('forbidden', httpMessages.otherOrigin);
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    throw new Problem('invalid', httpMessages.notJson);
  }
}
