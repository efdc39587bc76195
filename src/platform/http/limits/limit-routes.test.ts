import { type FastifyInstance, fastify } from 'fastify';
import { afterEach, expect, it } from 'vitest';
import { limitRoutes } from './limit-routes.ts';

let server: FastifyInstance;
afterEach(() => server.close());

/** A server of which two routes answer when the test lets them. */
async function held() {
  server = fastify();
  limitRoutes(server, {
    few: { atOnce: 2, waiting: 3 },
    isLimited: ({ url }) => url !== '/free',
    busy: (_request, reply) => reply.status(503).send('busy'),
  });
  const open: (() => void)[] = [];
  const wait = () => new Promise<void>((resolve) => open.push(resolve));
  server.post('/tip', async () => {
    await wait();
    return 'done';
  });
  server.get('/code', async () => 'code');
  server.get('/free', async () => 'free');
  server.post('/broken', async () => {
    throw new Error('broken');
  });
  await server.ready();
  const openAll = async (tip: readonly unknown[]) => {
    for (let turn = 0; turn < tip.length; turn++) {
      await new Promise(setImmediate);
      for (const one of open.splice(0)) one();
    }
  };
  const post = (url: string) => server.inject({ method: 'POST', url });
  return { open, openAll, post };
}

it('who floods one route takes the places of that route, and of no other', async () => {
  const { openAll, post } = await held();
  const flood = Array.from({ length: 30 }, () => post('/tip'));
  const refused = await Promise.race(flood);
  expect([refused.statusCode, refused.body]).toEqual([503, 'busy']);
  for (const url of ['/code', '/free']) expect((await server.inject(url)).statusCode).toBe(200);
  await openAll(flood);
  const answers = (await Promise.all(flood)).map(({ statusCode }) => statusCode);
  expect(answers.filter((one) => one === 200)).toHaveLength(5);
  const later = post('/tip');
  await openAll([later]);
  expect((await later).statusCode).toBe(200);
});

it('a place is given back by a caller who failed, was refused, or went away', async () => {
  const { post } = await held();
  for (let turn = 0; turn < 20; turn++) expect((await post('/broken')).statusCode).toBe(500);
  for (let turn = 0; turn < 20; turn++) expect((await server.inject('/code')).statusCode).toBe(200);
});
