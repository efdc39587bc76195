import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { carryLetters } from '../../disclosures/public.server.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
const nationalDesk = 91;
const question = { need: 'bed-men', region: 'ost', by: '2026-11-25', places: 1, language: null, country: null };

describe.each(storeKinds())('a question to the national desk, on %s', (kind) => {
  let stage: Stage;
  let karin: Person;
  let nora: Person;
  let olav: Person;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    karin = await stage.signIn(accountOf.karin, 'support');
    nora = await stage.signIn(accountOf.nora, 'administration');
    olav = await stage.signIn(accountOf.olav, 'administration');
  });
  afterAll(() => stage.store.close());

  const ask = async () => {
    const request = newId();
    await stage.ask(karin, 'desk.ask', {}, { act: karin.envelope(), request, toUnit: nationalDesk, question });
    await carryLetters(stage.runtime);
    return request;
  };
  const rows = async (person: Person) =>
    (await stage.ask(person, 'desk.list')).answer.items as { id: string; answer: string | null; obstacle: string }[];
  const answer = (person: Person, id: string, said: object) =>
    stage.ask(
      person,
      'desk.answer',
      { id },
      { act: person.envelope(), answer: 'none', places: 0, from: null, ...said },
    );
  const arrivedAt = async () => (await rows(nora)).find((row) => row.answer === null)?.id ?? '';

  it('is answered by the desk, with the obstacle that is counted, and the unit that asked reads the answer', async () => {
    const request = await ask();
    const { status, answer: done } = await answer(nora, await arrivedAt(), {});
    expect(status).toBe(200);
    await carryLetters(stage.runtime);
    expect((await rows(karin)).find(({ id }) => id === request)).toMatchObject({ answer: 'none', obstacle: 'OB-B08' });
    const [entry] = await stage.store.asOwner("select 1 from audit.entry where encode(leaf_hash, 'hex') = $1", [
      done.receipt.leaf,
    ]);
    expect(entry).toBeDefined();
  });

  it('may be answered again when something has changed; the newest counts', async () => {
    await ask();
    const id = await arrivedAt();
    await answer(nora, id, { answer: 'still-asking' });
    await answer(nora, id, { answer: 'found', places: 2, from: '2026-11-25' });
    expect((await rows(nora)).find((row) => row.id === id)).toMatchObject({ answer: 'found', placesFound: 2 });
  });

  it('is answered by no other unit, and not with a bed that is none', async () => {
    const request = await ask();
    const id = await arrivedAt();
    await expect(answer(olav, id, {})).rejects.toThrow('not-found');
    await expect(answer(karin, request, {})).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(answer(nora, id, { answer: 'found', places: 0 })).rejects.toMatchObject({ kind: 'invalid' });
    expect((await rows(nora)).find((row) => row.id === id)).toMatchObject({ answer: null });
  });
});
