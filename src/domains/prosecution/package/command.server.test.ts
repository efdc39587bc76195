import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newSigningKey } from '../../../platform/crypto/sign.ts';
import { aPackage } from '../testing/sealed.ts';
import { packageCommand } from './command.server.ts';
import { publishedKeys } from './pages.server.ts';
import { fingerprintOf } from './signed-text.ts';
import { serverSums } from './sums.server.ts';

const folder = mkdtempSync(join(tmpdir(), 'cape-package-'));
afterAll(() => rmSync(folder, { recursive: true }));

const key = newSigningKey();
let bytes: Buffer;
beforeAll(async () => {
  bytes = Buffer.from(await aPackage({ key }));
});

async function run(contents: Uint8Array | string, ...flags: readonly string[]) {
  const path = join(folder, 'one.capepack');
  writeFileSync(path, contents);
  const printed: string[] = [];
  const put = (text: string) => void printed.push(text);
  const exit = await packageCommand([path, ...flags], { print: put, complain: put, language: 'en' });
  return { exit, text: printed.join('\n') };
}

it('a whole package ends with 0, one that was changed with 1 and its place, in words and as JSON', async () => {
  expect(await run(bytes)).toMatchObject({ exit: 0, text: expect.stringContaining('Nothing in it was changed') });
  const changed = Buffer.from(bytes);
  const at = changed.indexOf('Påhittat rum 4');
  changed[at] = (changed[at] ?? 0) ^ 1;
  const said = 'The custody of E01 was changed: row 1.';
  expect(await run(changed)).toMatchObject({ exit: 1, text: expect.stringContaining(said) });
  const { exit, text } = await run(changed, '--json');
  expect(exit).toBe(1);
  expect(JSON.parse(text)).toMatchObject({
    ...{ verdict: 'changed', exit: 1, key: 'not-compared' },
    places: [{ in: 'text', path: 'custody.json', row: 'rows E01 1', text: said }],
    package: { reference: 'F-INVENTED', items: ['E01'], files: [{ item: 'E01' }, { item: 'E01' }] },
  });
});

it('another key than the one that is known ends with 1, the same with 0, and a wrong option with 2', async () => {
  const fingerprint = fingerprintOf(key.public, serverSums);
  expect(await run(bytes, '--fingerprint', fingerprint.toUpperCase())).toMatchObject({ exit: 0 });
  const other = fingerprintOf(newSigningKey().public, serverSums);
  expect(await run(bytes, '--fingerprint', other)).toMatchObject({
    exit: 1,
    text: expect.stringContaining('signed with another key'),
  });
  const keys = join(folder, 'keys.json');
  writeFileSync(keys, JSON.stringify(publishedKeys({ log: key })));
  expect((await run(bytes, '--keys', keys, '--json')).text).toContain('"key":"same"');
  expect((await run(bytes, '--keys', join(folder, 'none.json'))).exit).toBe(2);
  expect((await run(bytes, '--fingerprint', 'abc')).exit).toBe(2);
});

it('what is no package is left to whatever else can be verified', async () => {
  expect((await run('%PDF-1.7 invented')).exit).toBeNull();
  expect(
    await packageCommand([join(folder, 'none')], { print: () => 0, complain: () => 0, language: 'en' }),
  ).toBeNull();
});
