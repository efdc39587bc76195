import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entriesIn, linksRunner, onLines } from '../../testing/links-run.ts';
import { graphHeader } from '../graph.ts';

const { file, folder, place, run } = linksRunner();

const anna = { id: 'a', schema: 'Person', properties: { name: ['Invented Anna'] } };
const firm = (id: string) => ({ id, schema: 'Company', properties: { name: [`Invented ${id}`] } });
const owns = (id: string, owner: string, asset: string, more = {}) => ({
  ...{ id, schema: 'Ownership', properties: { owner: [owner], asset: [asset], ...more } },
});

describe('what is wrong is named by line and entry, and nothing is written', () => {
  it.each([
    ['a wrong type', onLines({ ...anna, properties: { name: 'Anna' } }), 1, 'Line 1, a: “name” is of the wrong type'],
    ['a missing name', onLines({ ...anna, properties: {} }), 1, 'Line 1, a: The required property “name” is missing'],
    [
      'a missing end',
      onLines(anna, { id: 'o', schema: 'Ownership', properties: { owner: ['a'] } }),
      1,
      'Line 2, o: The required property “asset”',
    ],
    ['a schema that is not there', onLines({ ...anna, schema: 'Robot' }), 1, 'no schema “Robot”'],
    ['an abstract schema', onLines({ ...anna, schema: 'Interval' }), 1, 'only a “Interval”'],
    [
      'a day that is none',
      onLines({ ...anna, properties: { name: ['x'], birthDate: ['2019-02-30'] } }),
      1,
      'Line 1, a: “birthDate” holds',
    ],
    [
      'an owner who is not there',
      onLines(firm('f'), owns('o', 'gone', 'f')),
      1,
      'Line 2, o: It refers to an entry that is not in the file (owner: gone)',
    ],
    ['an owned person', onLines(anna, firm('f'), owns('o', 'f', 'a')), 1, 'Line 3, o: It refers to an entry of a kind'],
    ['an id that stands twice', onLines(anna, anna), 1, 'Line 2, a: This id is used twice'],
    ['no id', onLines({ schema: 'Person' }), 1, 'Line 1: The entry has no id'],
    [
      'a ring of owners',
      onLines(firm('f'), firm('g'), owns('o', 'f', 'g'), owns('p', 'g', 'f')),
      1,
      'Line 3, o: The owners form a circle',
    ],
    ['text that is no JSON', `${onLines(anna)}{"id": nothing}\n`, 2, 'Line 2: The text that begins here is not JSON'],
    ['a line that is cut off', `${onLines(anna)}{"id": "b"`, 2, 'Line 2: The text'],
    [
      'an entry that is too long',
      `${onLines(anna)}{"id":"${'x'.repeat(4_000_001)}"}`,
      2,
      'Line 2: The entry that begins here is longer',
    ],
    [
      'another encoding',
      Buffer.concat([Buffer.from(onLines(anna)), Buffer.from([0x7b, 0xe5, 0x7d])]),
      2,
      'Line 2: The file is not text in UTF-8',
    ],
    ['nothing', '', 2, 'The file is empty'],
  ])('FollowTheMoney: %s', async (_what, content, exit, sentence) => {
    const to = place();
    const answer = await run('ftm', 'in', file(content), '--to', to);
    expect(answer).toMatchObject({ exit, out: '', said: expect.stringContaining(sentence) });
    expect(existsSync(to)).toBe(false);
  });

  const person = {
    ...{
      statementId: 'p'.repeat(32),
      statementDate: '2026-11-24',
      declarationSubject: 'e',
      recordId: 'p',
      recordType: 'person',
    },
    recordDetails: { isComponent: false, personType: 'knownPerson' },
  };
  const entity = {
    ...{ ...person, statementId: 'e'.repeat(32), recordId: 'e', recordType: 'entity' },
    recordDetails: { isComponent: false, entityType: { type: 'registeredEntity' } },
  };
  const held = (details = {}) => ({
    ...{ ...person, statementId: 'r'.repeat(32), recordId: 'r', recordType: 'relationship' },
    recordDetails: { isComponent: false, subject: 'e', interestedParty: 'p', ...details },
  });

  it.each([
    ['a missing field', [{ ...person, recordDetails: { isComponent: false } }], 'Line 2, pppp'],
    [
      'a code that is none',
      [{ ...person, recordDetails: { isComponent: false, personType: 'robot' } }],
      '“recordDetails.personType” is not as the format says',
    ],
    ['a day that is none', [{ ...person, statementDate: '2026-02-30' }], '“statementDate” holds a value'],
    ['a short id', [{ ...person, statementId: 'p' }], 'Line 2, p: “statementId” holds a value'],
    [
      'a share over the whole',
      [person, entity, held({ interests: [{ share: { exact: 101 } }] })],
      'share.exact” holds a value',
    ],
    [
      'a party that is not there',
      [entity, held()],
      'It refers to an entry that is not in the file (interestedParty: p)',
    ],
    [
      'an owned person',
      [person, held({ subject: 'p' })],
      'It refers to an entry of a kind that cannot stand there (subject: p)',
    ],
    ['no object', ['text'], 'Line 2: This is not an entry of this format'],
  ])('BODS: %s', async (_what, statements, sentence) => {
    const content = `[\n${statements.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`;
    const answer = await run('bods', 'in', file(content));
    expect(answer).toMatchObject({ exit: 1, out: '', said: expect.stringContaining(sentence) });
  });

  it('a file of links: another first line, a kind that is none, a link to nothing', async () => {
    expect(await run('ftm', 'out', file(onLines(anna)))).toMatchObject({
      exit: 1,
      said: expect.stringContaining('cape-links'),
    });
    const thing = { is: 'thing', id: 't', kind: 'robot', names: [], sources: [] };
    const wrong = await run('bods', 'out', file(onLines(graphHeader, thing)));
    expect(wrong).toMatchObject({ exit: 1, said: expect.stringContaining('Line 2, t: “kind”') });
    const link = { is: 'link', id: 'l', kind: 'owns', from: 't', to: 'u', sources: [] };
    const loose = await run('ftm', 'out', file(onLines(graphHeader, { ...thing, kind: 'firm', names: ['x'] }, link)));
    expect(loose).toMatchObject({ exit: 1, said: expect.stringContaining('Line 3, l: It refers') });
  });
});

it('owners that followed each other are no ring, and what only may have held at once is none', async () => {
  const until = (end: string) => ({ endDate: [end] });
  const later = (begin: string) => ({ startDate: [begin] });
  const ring = (first: object, second: object) =>
    run('ftm', 'in', file(onLines(firm('f'), firm('g'), owns('o', 'f', 'g', first), owns('p', 'g', 'f', second))));
  expect(await ring(until('2019-12-31'), later('2020-01-01'))).toMatchObject({ exit: 0 });
  expect(await ring(until('2020'), later('2020'))).toMatchObject({ exit: 0 });
  expect(await ring(until('2021'), later('2019'))).toMatchObject({ exit: 1 });
});

it('what is newer than the model, or stands outside the file, is kept and said', async () => {
  const newer = { ...anna, properties: { ...anna.properties, newProperty: ['x'], addressEntity: ['elsewhere'] } };
  const path = file(onLines(newer));
  const answer = await run('ftm', 'in', path);
  expect(answer).toMatchObject({ exit: 0, said: expect.stringContaining('“Person.newProperty” is not in the model') });
  const { exit, remarks, things, content } = JSON.parse((await run('ftm', 'in', path, '--json')).out);
  expect({ exit, things, codes: remarks.map(({ code }: { code: string }) => code) }).toEqual({
    exit: 0,
    things: 1,
    codes: ['unknown-property', 'outside'],
  });
  expect(content).toEqual(entriesIn(answer.out));
});

it('a result is written whole to its place, never over its source; wrong words end with 2', async () => {
  const [path, to] = [file(onLines(anna)), join(folder, 'result')];
  expect(await run('ftm', 'in', path, '--to', to)).toMatchObject({
    exit: 0,
    out: '',
    said: 'Written to result: things 1, links 0.',
  });
  expect(readFileSync(to, 'utf8')).toBe((await run('ftm', 'in', path)).out);
  expect(await run('ftm', 'in', path, '--to', path)).toMatchObject({ exit: 2 });
  expect(readFileSync(path, 'utf8')).toBe(onLines(anna));
  for (const words of [[], ['in'], ['up', path], ['in', path, '--loud'], ['in', folder], ['in', join(folder, 'none')]])
    expect(await run('ftm', ...words)).toMatchObject({ exit: 2, out: '' });
});
