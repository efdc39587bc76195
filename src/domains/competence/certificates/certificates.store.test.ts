import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { course as courseOf, rightAnswers } from '../testing/lessons.ts';
import { readQr } from '../testing/read-qr.ts';
import { verifyCommand } from './command.server.ts';
import type { Published } from './published.ts';
import { publicKeysOf } from './signing.server.ts';
import { listWithdrawn } from './store.server.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
const first = courseOf('first-evening');

describe.each(storeKinds())('a certificate on paper, on %s', (kind) => {
  let stage: Stage;
  let ines: Person;
  let folder: string;
  let pdf: Buffer;
  const certificate = newId();
  const published = async (): Promise<Published> => ({
    version: 1,
    madeOn: '2026-11-24',
    keys: [...publicKeysOf(stage.runtime.keys)],
    withdrawn: [...(await stage.store.database.transaction('cape_read', listWithdrawn))],
  });
  const file = async (person = ines) => (await stage.ask(person, 'certificate.file', { id: certificate })).answer.file;
  const verify = async (what: string, today = '2026-11-24') => {
    const printed: string[] = [];
    const exit = await verifyCommand([what, '--json'], {
      print: (text) => void printed.push(text),
      complain: (text) => void printed.push(text),
      language: 'en',
      today,
      published: async () => ({ ...(await published()), isWhole: true }),
    });
    return { exit, said: exit === 2 ? printed.join('') : JSON.parse(printed.join('')) };
  };

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ines = await stage.signIn(accountOf.ines, 'supervision');
    folder = await mkdtemp(join(tmpdir(), 'cape-certificate-'));
    await stage.ask(
      ines,
      'course.complete',
      { course: first.id },
      {
        act: ines.envelope(),
        certificate,
        answers: rightAnswers(first),
      },
    );
  });
  afterAll(async () => {
    await stage.store.close();
    await rm(folder, { recursive: true });
  });

  it('says who, as they want to be named, and no other name', async () => {
    const name = (wished: string, person = ines) =>
      stage.ask(person, 'certificate.name', { id: certificate }, { act: person.envelope(), name: wished });
    await expect(name('Karin Provsdotter')).rejects.toMatchObject({ kind: 'invalid' });
    const { answer } = await name('Ines Påhittad');
    expect(answer.certificate).toMatchObject({ holder: 'Ines Påhittad', valid: true });
    const ofOther = await stage.signIn(accountOf.tage, 'supervision');
    await expect(file(ofOther)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('is a PDF whose file and whose QR code are verified without a network', async () => {
    const made = await file();
    expect(made).toMatchObject({ type: 'application/pdf' });
    pdf = Buffer.from(made.base64, 'base64');
    const path = join(folder, 'certificate.pdf');
    await writeFile(path, pdf);
    const byFile = await verify(path);
    expect(byFile).toMatchObject({ exit: 0, said: { verdict: 'valid', certificate: { name: 'Ines Påhittad' } } });
    const read = await readQr(pdf);
    expect(read).toMatch(/^CAPE1:/);
    expect(await verify(read ?? '')).toEqual(byFile);
    expect(Object.keys(byFile.said.certificate).sort()).toEqual(
      ['course', 'id', 'issuedOn', 'issuer', 'key', 'name', 'signedOn', 'title', 'validUntil', 'version'].sort(),
    );
  });

  it('is said to be changed, ended or none, each by its own way to end', async () => {
    const path = join(folder, 'changed.pdf');
    const text = pdf.toString('latin1');
    const at = text.indexOf('CAPE1:') + 40;
    const changed = `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
    // It stands in the file twice: in its title and in its metadata.
    await writeFile(
      path,
      Buffer.from(
        changed.replace(/CAPE1:/g, (begin, place) => (place < at ? begin : 'CUT:')),
        'latin1',
      ),
    );
    expect(await verify(path)).toMatchObject({ exit: 1, said: { verdict: 'tampered' } });
    expect(await verify(join(folder, 'certificate.pdf'), '2099-01-01')).toMatchObject({
      exit: 1,
      said: { verdict: 'expired' },
    });
    await writeFile(join(folder, 'none.pdf'), '%PDF-1.7');
    expect((await verify(join(folder, 'none.pdf'))).exit).toBe(2);
    expect((await verify(join(folder, 'missing.pdf'))).exit).toBe(2);
  });

  it('that was issued wrongly is withdrawn, and its hash alone is published', async () => {
    const withdraw = () =>
      stage.ask(ines, 'certificate.withdraw', { id: certificate }, { act: ines.envelope(), because: 'not-taken' });
    const { answer } = await withdraw();
    expect(answer.certificate).toMatchObject({ valid: false, isWithdrawn: true });
    expect(await verify(join(folder, 'certificate.pdf'))).toMatchObject({ exit: 1, said: { verdict: 'withdrawn' } });
    const list = JSON.stringify(await published());
    expect(list).not.toContain(certificate);
    expect(list).not.toMatch(/Ines/);
    await expect(file()).rejects.toMatchObject({ kind: 'conflict' });
    await expect(withdraw()).rejects.toMatchObject({ kind: 'conflict' });
    const { answer: learning } = await stage.ask(ines, 'learning.read');
    expect(learning.courses.find(({ id }: { id: string }) => id === first.id).certificate).toBeNull();
  });
});
