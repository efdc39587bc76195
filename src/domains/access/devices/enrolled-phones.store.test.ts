import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FieldStage, setFieldStage } from '../../../testing/field-stage.ts';
import { accountOf } from '../../../testing/people.ts';
import { storeKinds } from '../../../testing/stores.ts';
import { accessExamples } from '../testing/examples.ts';

describe.each(storeKinds())('a phone, on %s', (kind) => {
  let field: FieldStage;
  beforeAll(async () => {
    field = await setFieldStage(kind);
  });
  afterAll(() => field.close());

  it('is not enrolled under the id of another person’s phone, which stays theirs and of which nothing more is said', async () => {
    const { stage, aPhone } = field;
    const phone = await aPhone();
    const tage = await stage.signIn(accountOf.tage, 'supervision');
    const example = accessExamples['device.enrol'];
    if (!example) throw new Error('There is no example.');
    const given = {
      target: phone.id,
      act: tage.envelope,
      basis: [],
      unit: 0,
      facts: [],
      text: String,
      number: 1,
    };
    const enrolling = stage.ask(tage, 'device.enrol', {}, example(given).input as object);
    await expect(enrolling).rejects.toMatchObject({ kind: 'conflict', text: { id: 'http.busy' }, values: {} });
    const owners = 'select account::text from access.device where id = $1';
    expect(await stage.store.asOwner(owners, [phone.id])).toEqual([{ account: accountOf.ines }]);
  });
});
