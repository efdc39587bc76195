import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hsdsCommand } from './command.server.ts';

async function run(content: unknown, ...words: string[]) {
  const path = join(await mkdtemp(join(tmpdir(), 'cape-hsds-')), 'services.json');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  let [out, err] = ['', ''];
  const code = await hsdsCommand([...words.slice(0, 1), path, ...words.slice(1)], {
    print: (text) => {
      out += text;
    },
    complain: (text) => {
      err += text;
    },
    language: 'en',
  });
  return { code, out, err };
}
const id = 'ac148810-d857-441c-9679-408f346de14b';
const service = { id, name: 'Invented counselling', status: 'active', minimum_age: 18, phones: [{ id, number: '0' }] };

test('services come in, as a list in words or as JSON that goes out again', async () => {
  expect(await run(service, 'in')).toEqual({
    ...{ code: 0, err: '' },
    out: '1 service:\n  Invented counselling (not verified)\n',
  });
  const read = await run({ contents: [service] }, 'in', '--json');
  expect(JSON.parse(read.out)).toMatchObject({
    services: [{ name: 'Invented counselling', ageFrom: 18 }],
    withheld: 0,
  });
  const written = await run(read.out, 'out');
  expect(written).toMatchObject({ code: 0, err: '' });
  expect(JSON.parse(written.out)).toMatchObject({ total_items: 1, contents: [service] });
});

test('what is wrong is named by path, and what stands there is not repeated', async () => {
  const wrong = {
    contents: [
      { ...service, id: 'Hemlig 1', email: 'Hemlig 2', phones: [{ id, number: 3 }], schedules: {}, url: 'Hemlig 4' },
      {
        ...service,
        status: 'open',
        organization: { id, name: 'Invented' },
        last_modified: 'Hemlig 5',
        languages: ['x'],
      },
      { ...service, minimum_age: '18', attributes: [{ id, link_type: 'cape.for-whom', value: 'Hemlig 6' }] },
    ],
  };
  const { code, out, err } = await run(wrong, 'in', '--json');
  expect([code, err]).toEqual([1, '']);
  expect(out).not.toContain('Hemlig');
  expect(JSON.parse(out).faults.map(({ at, code: fault }: { at: string; code: string }) => `${at} ${fault}`)).toEqual([
    'contents.0.id not-id',
    'contents.0.email not-email',
    'contents.0.url not-uri',
    'contents.0.phones.0.number not-text',
    'contents.0.schedules not-list',
    'contents.1.status not-one-of',
    'contents.1.last_modified not-moment',
    'contents.1.organization.description missing',
    'contents.1.languages.0 not-record',
    'contents.2.minimum_age not-number',
  ]);
  const ours = { ...service, attributes: [{ id, link_type: 'cape.for-whom', value: 'Hemlig 6' }] };
  const said = await run([ours], 'in');
  expect(said).toMatchObject({ code: 1, out: '' });
  expect(said.err).toContain('0.attributes: The field does not take this value.');
  expect((await run([], 'in')).err).toBe('The file: It holds no service. Choose a file with services.');
});

test('a file that is not JSON, not there or without a direction is a sentence, and was not tried', async () => {
  for (const [content, words, told] of [
    ['{ "address_1": Hemlig', ['in'], 'services.json cannot be read as JSON'],
    [service, ['sideways'], 'cape hsds in FILE.json'],
    [service, ['in', '--what'], 'cape hsds in FILE.json'],
    [service, ['in', 'another.json'], 'cape hsds in FILE.json'],
  ] as const) {
    const { code, out, err } = await run(content, ...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(told);
    expect(err).not.toContain('Hemlig');
  }
});
