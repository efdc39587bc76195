import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendOutside } from './send-outside.ts';

const inDemo = { inDemo: true, hosts: [] };
const inProduction = { inDemo: false, hosts: [] };

describe('what is sent to a system that is not of CAPE', () => {
  let heard = 0;
  const server = createServer((_request, response) => {
    heard += 1;
    response.writeHead(200).end();
  });
  let port = 0;
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => new Promise<void>((done) => void server.close(() => done())));

  const send = (address: string, reach: Parameters<typeof sendOutside>[0]['reach'] = inProduction) =>
    sendOutside({ address, headers: {}, body: '{}', reach, patience: 5000 }).then(({ outcome }) => outcome);

  it('finds a host by its name, and judges what the name leads to', async () => {
    expect(await send(`http://localhost:${port}/`, inDemo)).toBe('delivered');
    expect(heard).toBe(1);
    // A name that leads to this computer, asked over TLS as in production: no connection is made.
    expect(await send(`https://localhost:${port}/`)).toBe('blocked');
    expect(await send(`http://localhost:${port}/`)).toBe('blocked');
    expect(heard).toBe(1);
  });

  it.each([
    ...['https://127.0.0.1/', 'https://2130706433/', 'https://0x7f.1/', 'https://0177.0.0.1/', 'https://[::1]/'],
    ...['https://[::ffff:127.0.0.1]/', 'https://169.254.169.254/latest/meta-data/', 'https://10.0.0.1/', 'https://0/'],
  ])('goes to no address inside, however it is written: %s', async (address) =>
    expect(await send(address)).toBe('blocked'),
  );

  it('does not trust what speaks no TLS, where the operator has allowed its host', async () => {
    expect(await send(`https://localhost:${port}/`, { inDemo: false, hosts: ['localhost'] })).toBe('untrusted');
  });

  it('knows a host that is nowhere', async () => {
    expect(await send('https://nowhere.invalid/')).toBe('unreachable');
    expect(await send('https://999.999.999.999/')).toBe('unreachable');
  });
});
