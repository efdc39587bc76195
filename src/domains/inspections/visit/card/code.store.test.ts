import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../../kernel/id.ts';
import { randomBytes } from '../../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../../testing/people.ts';
import { openStore, storeKinds } from '../../../../testing/stores.ts';
import { codeOf, numbersOf } from '../../public.ts';

describe.each(storeKinds())('a caller with the code of a card, on %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
  });
  afterAll(() => stage.store.close());

  const byCode = async (person: Person, said: string) =>
    (await stage.ask(person, 'inspection.by-code', {}, { said })).answer;

  it('leads to an inspection that the reader reads, and reveals to no one else that there is one', async () => {
    const ines = await stage.signIn(accountOf.ines, 'supervision');
    const id = uuidV7(testNow, randomBytes(16));
    await stage.ask(ines, 'room.open', {}, { act: ines.envelope(), inspection: id, purpose: 'worker-protection' });
    const numbers = numbersOf(codeOf(id)).join(' ');
    expect(await byCode(ines, numbers)).toMatchObject({ isCode: true, items: [{ id, purpose: 'worker-protection' }] });

    const karin = await stage.signIn(accountOf.karin, 'support');
    const unknown = await byCode(karin, numbersOf(codeOf(uuidV7(testNow, randomBytes(16)))).join(' '));
    expect(unknown).toEqual({ isCode: true, items: [] });
    expect(await byCode(karin, numbers)).toEqual(unknown);
    expect(await byCode(karin, 'three words only')).toEqual({ isCode: false, items: [] });
    await expect(byCode(karin, ' ')).rejects.toMatchObject({ kind: 'invalid' });
  });
});
