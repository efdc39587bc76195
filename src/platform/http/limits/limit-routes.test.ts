import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
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
  let arrived = 0;
  server.addHook('preValidation', async () => {
    arrived += 1;
  });
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
  return { open, openAll, post, arrived: () => arrived };
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

it('who goes while waiting leaves the line, and nothing is done for them', async () => {
  const { open, openAll, post, arrived } = await held();
  await server.listen({ port: 0, host: '127.0.0.1' });
  const { port } = server.server.address() as AddressInfo;
  const call = () => request({ port, host: '127.0.0.1', method: 'POST', path: '/tip' }).on('error', () => undefined);
  const holding = [call(), call()];
  for (const one of holding) one.end();
  await expect.poll(() => open.length).toBe(2);
  const waiting = [call(), call(), call()];
  for (const one of waiting) one.end();
  await expect.poll(() => arrived()).toBe(5);
  expect((await post('/tip')).statusCode, 'the line is full').toBe(503);
  for (const one of waiting) one.destroy();
  await expect.poll(() => new Promise((told) => server.server.getConnections((_error, count) => told(count)))).toBe(2);
  // Each finds room, since the line is empty: none of those who went is before them.
  const later = [post('/tip'), post('/tip'), post('/tip')];
  await expect.poll(() => arrived()).toBe(9);
  expect((await post('/tip')).statusCode, 'full again, with these three').toBe(503);
  await openAll([...holding, ...later]);
  expect((await Promise.all(later)).map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
});

it('a place is given back by a caller who failed, was refused, or went away', async () => {
  const { post } = await held();
  for (let turn = 0; turn < 20; turn++) expect((await post('/broken')).statusCode).toBe(500);
  for (let turn = 0; turn < 20; turn++) expect((await server.inject('/code')).statusCode).toBe(200);
});
