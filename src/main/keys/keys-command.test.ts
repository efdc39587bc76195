import { chmodSync, copyFileSync, linkSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Keys, openKeyFile } from '../../platform/crypto/key-file.ts';
import { keysCommand } from './keys-command.ts';

let folder: string;
let keys: Keys;
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cape-keys-'));
  keys = await openKeyFile(at('keys.json'), { create: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask(...words: string[]) {
  let [said, complained] = ['', ''];
  const exit = await keysCommand(words, {
    print: (text) => (said += text),
    complain: (text) => (complained += text),
    language: 'en',
    keyFile: at('keys.json'),
  });
  return { exit, said: said.trim(), complained };
}
const copyAs = (name: string): string => {
  copyFileSync(at('keys.json'), at(name));
  return at(name);
};

it('gives the same for each whole copy, wherever it lies and however it is written', async () => {
  const one = await ask('fingerprint', copyAs('one'));
  expect([one.exit, one.complained]).toEqual([0, '']);
  expect(one.said).toMatch(/^[0-9a-z]{4}(-[0-9a-z]{4}){5}$/);
  writeFileSync(at('two'), JSON.stringify(JSON.parse(readFileSync(at('one'), 'utf8'))));
  chmodSync(at('two'), 0o755); // as on a memory stick
  expect((await ask('fingerprint', at('two'))).said).toBe(one.said);
});

it('gives another once an agency has got its key', async () => {
  const before = copyAs('before');
  const was = (await ask('fingerprint', before)).said;
  await keys.addAgencies([1]);
  expect((await ask('fingerprint', copyAs('after'))).said).not.toBe(was);
  expect((await ask('fingerprint', before)).said).toBe(was);
});

it('is refused for the key file itself, by any name', async () => {
  linkSync(at('keys.json'), at('link'));
  for (const name of ['keys.json', 'link']) {
    const { exit, said, complained } = await ask('fingerprint', at(name));
    expect([exit, said]).toEqual([1, '']);
    expect(complained).toContain('is the key file itself');
  }
});

it.each(['', '{}', '{"version":1}', 'not JSON'])('is refused for a file that holds %s', async (text) => {
  writeFileSync(at('other'), text);
  const { exit, complained } = await ask('fingerprint', at('other'));
  expect([exit, complained.includes('is no key file')]).toEqual([1, true]);
});

it.each([[[]], [['fingerprint']], [['fingerprint', '--json']], [['copy', 'x']], [['fingerprint', 'x', 'y']]])(
  'says how it is used after %j',
  async (words) => {
    const { exit, complained } = await ask(...words);
    expect([exit, complained.includes('cape keys fingerprint COPY')]).toEqual([2, true]);
  },
);

it('says that a file is not there', async () => {
  expect((await ask('fingerprint', at('nowhere'))).exit).toBe(2);
});
