import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ownPost } from '../../domains/access/public.server.ts';
import { liveMessages, OpenExercise } from '../../domains/exercises/public.ts';
import { Problem } from '../../kernel/problem.ts';
import { languageIn, sendProblem } from '../../platform/http/api.ts';
import { faultOf, type Log } from '../../platform/log/log.ts';
import { askProcess, jsonIn } from './ask-process.ts';
import type { ExercisesApart } from './exercises-apart.ts';

type Options = Parameters<typeof ownPost>[1] & { readonly apart: ExercisesApart | null; readonly log: Log };

/** What of a request is passed on: who plays by their own cookie, and where the page comes from. Nothing of the installation’s session. */
const passedOn = ['origin', 'accept-language', 'last-event-id', 'sec-fetch-site', 'sec-fetch-mode', 'host'] as const;
const ownCookies = /^(?:__Secure-)?cape-exercise-(?:lead|seat)$|^cape-lang$/;
/** What of an answer is: its own headers have been set here already. */
const passedBack = [
  'content-type',
  'content-language',
  'content-disposition',
  'cache-control',
  'x-accel-buffering',
  'set-cookie',
  'retry-after',
] as const;

/**
 * Exercises are played in a process of their own. Who is signed in here may open one; who plays joins by its code and is no one to this
 * installation, so that nothing of what is played is ever beside what is real.
 */
export function addExercises(server: FastifyInstance, options: Options): void {
  const { apart, log } = options;
  const socket = async (): Promise<string> => {
    if (apart === null) throw new Problem('conflict', liveMessages.notReachable);
    return apart.socket().catch((error: unknown) => {
      log({ event: 'fault', route: 'exercises', fault: faultOf(error) });
      throw new Problem('conflict', liveMessages.notReachable);
    });
  };
  const asked = async (
    request: FastifyRequest,
    reply: FastifyReply,
    method: 'GET' | 'POST',
    path: string,
    body: unknown,
  ) => {
    const answer = await askProcess({
      ...{ socket: await socket(), method, path, body },
      headers: { 'accept-language': languageIn(request) },
    });
    reply.status(answer.statusCode ?? 500);
    return (await jsonIn(answer)) as object;
  };

  const post = ownPost(server, options);
  post(
    '/api/exercises/scenarios',
    { verb: 'exercise.scenarios', shape: z.strictObject({}) },
    async (_own, _input, { request, reply }) =>
      (await isThere(socket())) ? asked(request, reply, 'GET', '/host/scenarios', null) : preparing,
  );
  post('/api/exercises/open', { verb: 'exercise.open', shape: OpenExercise }, (_own, input, { request, reply }) =>
    asked(request, reply, 'POST', '/host/open', input),
  );

  // What is sent as the exercise goes on stays open, and so takes none of the places that other requests have.
  const passed = [
    ['GET', '/exercise/api/stream'],
    ['GET', '/exercise/api/*'],
    ['POST', '/exercise/api/*'],
  ] as const;
  for (const [method, url] of passed) {
    server.route({
      method,
      url,
      compress: false,
      handler: async (request, reply) => {
        try {
          await passOn(request, reply, await socket());
          return reply;
        } catch (error) {
          return sendProblem(request, reply, error, { log, route: 'exercises' });
        }
      },
    });
  }
}

/** What is said while the process is being started: the first time its database is made, which takes some seconds. */
const preparing = { preparing: true, scenarios: [] };
const patience = 1500;

/** Whether it is there soon. Who asks is not kept waiting, and asks again. */
async function isThere(socket: Promise<string>): Promise<boolean> {
  socket.catch(() => undefined); // reported where it is waited for
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<false>((done) => {
    timer = setTimeout(() => done(false), patience);
  });
  return Promise.race([socket.then(() => true as const), tooLong]).finally(() => clearTimeout(timer));
}

async function passOn(request: FastifyRequest, reply: FastifyReply, socket: string): Promise<void> {
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort());
  const headers: Record<string, string> = {
    cookie: Object.entries(request.cookies)
      .filter(([name]) => ownCookies.test(name))
      .map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`)
      .join('; '),
  };
  for (const name of passedOn) {
    const value = request.headers[name];
    if (typeof value === 'string') headers[name] = value;
  }
  const answer = await askProcess({
    ...{ socket, headers, path: request.url, signal: gone.signal },
    method: request.method === 'POST' ? 'POST' : 'GET',
    body: request.body,
  });
  if (!request.url.startsWith('/exercise/api/stream')) {
    // Answered whole, so that its place among the requests is given back.
    const parts: Buffer[] = [];
    for await (const part of answer) parts.push(part as Buffer);
    for (const name of passedBack) {
      const value = answer.headers[name];
      if (value !== undefined) reply.header(name, value);
    }
    await reply.status(answer.statusCode ?? 500).send(Buffer.concat(parts));
    return;
  }
  reply.hijack();
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) reply.raw.setHeader(name, value);
  for (const name of passedBack) {
    const value = answer.headers[name];
    if (value !== undefined) reply.raw.setHeader(name, value);
  }
  reply.raw.writeHead(answer.statusCode ?? 500);
  answer.on('error', () => reply.raw.destroy());
  answer.pipe(reply.raw);
}
