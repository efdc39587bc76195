import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { carryLetters } from '../../domains/disclosures/public.server.ts';
import { type Runtime, runCommand } from '../../platform/http/run.ts';
import { accountOf, type Person, provisionPeople, setStage } from '../../testing/people.ts';
import { openStore, storeKinds, type TestStore } from '../../testing/stores.ts';
import { units } from './testing/crossed-signal.ts';
import { arrivedNotes, noteLetter, sendNoteCommand, takeNoteCommand, withNotes } from './testing/invented-letter.ts';

const remark = 'zQvRemark: one of them without a mattress.';

describe.each(storeKinds())('letters of a domain that was added, on %s', (kind) => {
  let store: TestStore;
  let runtime: Runtime;
  let product: Runtime['registry'];
  let ines: Person;
  let tage: Person;
  beforeEach(async () => {
    store = await openStore(kind, provisionPeople);
    const stage = await setStage(store);
    product = stage.runtime.registry;
    runtime = { ...stage.runtime, registry: withNotes(product, [noteLetter]) };
    ines = await stage.signIn(accountOf.ines, 'supervision');
    tage = await stage.signIn(accountOf.tage, 'supervision');
    arrivedNotes.clear();
  });
  afterEach(() => store.close());

  const asked = (person: Person, input: object) => ({
    token: person.token,
    params: {},
    input: { act: person.envelope(), ...input },
    language: 'en' as const,
  });
  const sendBy = (surroundings: Runtime) =>
    runCommand(surroundings, sendNoteCommand, asked(ines, { toUnit: units.tage, beds: 4, remark }));
  const undeclared = () => ({ ...runtime, registry: withNotes(product, []) });
  const counted = async () => {
    const [row] = await store.asOwner(`select (select count(*)::int from acts.act) as acts,
      (select count(*)::int from disclosures.letter) as letters, (select count(*)::int from disclosures.undelivered) as waiting`);
    return row;
  };

  it('cross as the first do: they arrive as a document of the agency, and their sender learns that it was taken', async () => {
    await sendBy(runtime);
    await carryLetters(runtime);
    const [note] = arrivedNotes.values();
    expect(note).toMatchObject({ kind: 'note', snapshot: { beds: 4 }, words: ['remark'], ground: 'se.osl-10-15a' });
    expect(note?.reference).toMatch(/^N-[0-9A-Z]{7}-[0-9A-Z]$/);
    await runCommand(runtime, takeNoteCommand, asked(tage, { letter: note?.letter }));
    await carryLetters(runtime);
    const crossings = await store.asOwner(
      'select about_kind, received_at is not null as received, acknowledged_at is not null as taken from disclosures.disclosure_now',
    );
    expect(crossings).toEqual([{ about_kind: 'note', received: true, taken: true }]);
    expect(await counted()).toMatchObject({ letters: 3, waiting: 0 });
  });

  it('keep their words sealed on both sides', async () => {
    await sendBy(runtime);
    await carryLetters(runtime);
    const rows = await store.asOwner<{ row: string }>(
      'select to_jsonb(a)::text as row from acts.act a union all select to_jsonb(l)::text from disclosures.letter l',
    );
    expect(rows.filter(({ row }) => row.includes('zQv') || row.includes(Buffer.from('zQv').toString('hex')))).toEqual(
      [],
    );
    expect(rows.length).toBe(6); // the note, its sending, its arrival, the answer's; the letter and the answer
  });

  it('are not sent when no domain declares their kind, and nothing of it is kept', async () => {
    const before = await counted();
    await expect(sendBy(undeclared())).rejects.toThrow('No domain declares letters of the kind note.');
    expect(await counted()).toEqual(before);
  });

  it('are not taken in where no domain declares their kind, and wait until one does', async () => {
    await sendBy(runtime);
    const before = await counted();
    await expect(carryLetters(undeclared())).rejects.toThrow('No domain declares letters of the kind note.');
    expect(await counted()).toEqual(before);
    expect(await carryLetters(runtime)).toBe(2);
    expect(arrivedNotes.size).toBe(1);
  });
});
