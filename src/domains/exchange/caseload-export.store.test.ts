import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV4, uuidV7 } from '../../kernel/id.ts';
import { randomBytes, sha256 } from '../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { readPersons } from '../caseload/public.server.ts';
import { isWrongFile, personsIn, readCaseloadText } from '../caseload/public.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
const ulfUnit = 51;

const rowsOf = (person: string, stages: readonly string[]) =>
  stages.map((stage) => ({
    id: uuidV4(randomBytes(16)),
    pseudonym: sha256(`invented ${person}`).toString('hex'),
    unit_of_count: 'person',
    chain: stage === 'suspicion' ? null : 'protection',
    stage,
    happened_on: '2026-03-02',
    kind: 'lived',
  }));
const crowd = (name: string, count: number, stages: readonly string[]) =>
  Array.from({ length: count }, (_, at) => rowsOf(`${name} ${at}`, stages)).flat();

describe.each(storeKinds())('a caseload that leaves as a file, on %s', (kind) => {
  let stage: Stage;
  let ulf: Person;
  let karin: Person;
  let ana: Person;
  let ines: Person;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ulf = await stage.signIn(accountOf.ulf, 'support');
    karin = await stage.signIn(accountOf.karin, 'support');
    ana = await stage.signIn(accountOf.ana, 'analysis');
    ines = await stage.signIn(accountOf.ines, 'supervision');
    await put([
      ...crowd('seen', 14, ['suspicion']),
      ...crowd('helped', 11, ['suspicion', 'identified', 'support']),
      ...crowd('few', 3, ['suspicion', 'identified']),
    ]);
  });
  afterAll(() => stage.store.close());

  const put = (rows: object[]) =>
    stage.store.asOwner('select study.add_invented($1, $2::jsonb)', [ulfUnit, JSON.stringify(rows)]);
  const look = async (person: Person) => (await stage.ask(person, 'caseload.look')).answer;
  const letting = (person: Person, seen: string) => ({
    act: person.envelope(),
    export: newId(),
    seen,
    purpose: 'zQvPurpose: påhittat, till ett annat system.',
  });
  const leave = (person: Person, input: object) => stage.ask(person, 'caseload.export', {}, input);
  const logged = (verb: string) =>
    stage.store.asOwner<{ told: { result: string; actor: string } }>(
      `select told from (select convert_from(bytes, 'UTF8')::jsonb as told from audit.entry) entry
       where told ->> 'verb' = $1`,
      [verb],
    );

  it('is shown with what stays, before it leaves, and only to those who see the figures of the agency', async () => {
    const shown = await look(ulf);
    expect(shown).toMatchObject({
      leaving: { persons: 25, carried: { suspicion: 25, identified: 11, support: 11 }, keptBack: null },
      exports: [],
      may: ['caseload.export'],
    });
    expect(await look(ana)).toMatchObject({ leaving: null, may: [] });
    await expect(look(karin)).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('is decided by the manager who is responsible for the rows, and by no one else', async () => {
    const { digest } = (await look(ulf)).leaving;
    for (const person of [karin, ana]) {
      await expect(leave(person, letting(person, digest))).rejects.toMatchObject({ kind: 'forbidden' });
    }
    await expect(leave(ines, letting(ines, digest))).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('leaves once for one act, is in the log, and comes back with the same counts', async () => {
    const { digest } = (await look(ulf)).leaving;
    const input = letting(ulf, digest);
    const { answer } = await leave(ulf, input);
    expect(answer.caseload.exports).toMatchObject([{ rows: 25, digest, by: 'Ulf' }]);
    expect(sha256(answer.file.text).toString('hex')).toBe(digest);
    expect(answer.file.text).not.toMatch(/2026|zQv/);

    const again = await leave(ulf, input);
    expect(again.answer.file).toEqual(answer.file);
    expect((await look(ulf)).exports).toHaveLength(1);
    const done = (await logged('caseload.export')).filter(({ told }) => told.result === 'done');
    expect(done).toMatchObject([{ told: { actor: accountOf.ulf, unit: ulfUnit, commits: [{ id: input.act.id }] } }]);

    const { text } = answer.file;
    const read = readCaseloadText({ bytes: new TextEncoder().encode(text), text });
    if (isWrongFile(read)) throw new Error('what left cannot be read');
    const back = personsIn(read.caseload);
    const counts = Object.fromEntries(
      ['suspicion', 'identified', 'support'].map((at) => [
        at,
        back.filter((one) => one.stages.has(at as never)).length,
      ]),
    );
    expect(counts).toEqual(answer.caseload.exports[0].carried);
  });

  it('is shown field by field on the page of standards, with whether that file has left', async () => {
    const { answer } = await stage.ask(ulf, 'standards.read');
    expect(answer).toMatchObject({ left: { rows: 25, isSame: true }, report: { standard: 'htcds-2.0', rows: 25 } });
    expect(answer.report.fields).toHaveLength(84);
    const days = answer.report.fields.find(({ name }: { name: string }) => name === 'cas_IncomingReferralDate');
    expect(days).toMatchObject({ fate: 'lost', values: { lost: 25 } });
    expect(answer.icTip.units).toHaveLength(4);
    expect((await stage.ask(ana, 'standards.read')).answer).toMatchObject({ report: null, left: null });
    await expect(stage.ask(karin, 'standards.read')).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('gives the same rows as a spreadsheet', async () => {
    const { digest } = (await look(ulf)).leaving;
    const { answer } = await leave(ulf, letting(ulf, digest));
    const path = join(mkdtempSync(join(tmpdir(), 'cape-sheet-')), 'left.xlsx');
    writeFileSync(path, Buffer.from(answer.file.sheet, 'base64'));
    const came = await readPersons(path, statSync(path).size);
    rmSync(dirname(path), { recursive: true });
    expect(came?.persons).toHaveLength(25);
    expect(came?.persons.filter(({ stages }) => stages.has('support'))).toHaveLength(11);
  });

  it('keeps the purpose of the export encrypted', async () => {
    const acts = await stage.store.asOwner<{ facts: unknown }>(
      "select facts from acts.act where type = 'caseload.export'",
    );
    expect(acts).toHaveLength(2);
    expect(JSON.stringify(acts)).not.toContain('zQvPurpose');
  });

  it('does not leave when rows were added since the preview, and is then not given again', async () => {
    const { digest } = (await look(ulf)).leaving;
    const input = letting(ulf, digest);
    await leave(ulf, input);
    await put(crowd('later', 2, ['suspicion']));
    await expect(leave(ulf, letting(ulf, digest))).rejects.toMatchObject({ text: { id: 'caseload.changed-since' } });
    expect((await leave(ulf, input)).answer.file).toBeNull();
  });
});
