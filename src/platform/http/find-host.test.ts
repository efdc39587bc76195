import { createSocket } from 'node:dgram';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findHost, inHostsFile } from './find-host.ts';
import { sendOutside } from './send-outside.ts';

describe('a name server that never answers', () => {
  let asked = 0;
  const silent = createSocket('udp4', () => {
    asked += 1;
  });
  let servers: readonly string[] = [];
  beforeAll(async () => {
    await new Promise<void>((done) => void silent.bind(0, '127.0.0.1', done));
    servers = [`127.0.0.1:${silent.address().port}`];
  });
  afterAll(() => new Promise<void>((done) => void silent.close(() => done())));

  it('holds up one delivery as long as it may take, and nothing else of this process', async () => {
    const sent: string[] = [];
    const all = Array.from({ length: 12 }, (_, at) =>
      sendOutside({
        address: `https://system-${at}.example/`,
        headers: {},
        body: '{}',
        reach: { inDemo: false, hosts: [] },
        patience: 2000,
        naming: { servers, patience: 60_000 },
      }).then(({ outcome, took }) => {
        sent.push(outcome);
        return took;
      }),
    );
    // Twelve lookups wait, three times as many as there are threads; a file is read through one of these.
    for (let reads = 0; reads < 3; reads++) expect(await readFile(new URL(import.meta.url), 'utf8')).toContain('asked');
    expect(sent).toEqual([]);
    const took = await Promise.all(all);
    expect(sent).toEqual(Array.from({ length: 12 }, () => 'timed-out'));
    expect(took.every((milliseconds) => milliseconds >= 1900)).toBe(true);
    expect(asked).toBeGreaterThanOrEqual(12);
  });

  it('is given up by itself, and a signal that has come asks no one', async () => {
    const never = new AbortController().signal;
    await expect(findHost('system.example', never, { servers, patience: 20 })).rejects.toMatchObject({
      code: 'ETIMEOUT',
    });
    const before = asked;
    await expect(findHost('system.example', AbortSignal.abort(), { servers })).rejects.toThrow();
    expect(asked).toBe(before);
  });
});

it('a file of hosts is read as hosts(5) says, and asked first', () => {
  const text = '# a.example\n127.0.0.9 a.example B.Example # c.example\n::9\ta.example\nnonsense a.example\n\n10.0.0.9';
  expect(inHostsFile(text, 'a.example')).toEqual([
    { address: '127.0.0.9', family: 4 },
    { address: '::9', family: 6 },
  ]);
  expect(inHostsFile(text, 'b.example')).toHaveLength(1);
  expect(inHostsFile(text, 'c.example')).toEqual([]);
});

it('this computer is found without asking anyone', async () => {
  const nowhere = { servers: ['127.0.0.1:1'], hostsFile: '/nowhere' };
  const found = await findHost('LocalHost.', new AbortController().signal, nowhere);
  expect(found.map(({ address }) => address)).toEqual(['127.0.0.1', '::1']);
});
