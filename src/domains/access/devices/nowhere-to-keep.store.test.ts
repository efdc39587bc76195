import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type FieldStage, newId, setFieldStage } from '../../../testing/field-stage.ts';
import { accountOf } from '../../../testing/people.ts';
import type { Phone } from '../../../testing/phone.ts';
import { storeKinds } from '../../../testing/stores.ts';

describe.each(storeKinds())('what a phone sends whose owner comes into no file, on %s', (kind) => {
  let field: FieldStage;
  beforeAll(async () => {
    field = await setFieldStage(kind);
  });
  afterEach(() => comesInto(true));
  afterAll(() => field.close());

  const comesInto = (mayWrite: boolean) =>
    field.stage.store.asOwner(
      `update access.member set may_write = $1 where unit = (select unit from access.account where id = ${accountOf.ines})`,
      [mayWrite],
    );
  const nowhere = () => field.note('Nowhere.', {}, newId()); // refused, and kept where there is a file
  const bring = async (phone: Phone, acts = phone.acts) => {
    const { outcomes, receipt, standing } = await field.bring(phone, acts);
    return { became: outcomes.map(({ outcome }) => outcome), through: receipt?.through ?? 0, standing, outcomes };
  };

  it('stays on the phone, unacknowledged and with a reason, and is done or kept in its order when there is a file again', async () => {
    const phone = await field.aPhone();
    await phone.tell(field.begin());
    await phone.tell(nowhere());
    await phone.tell(field.note('Four beds.'));
    await comesInto(false);
    const before = await bring(phone);
    expect(before).toMatchObject({ became: ['waiting', 'waiting', 'waiting'], through: 0, standing: 'trusted' });
    expect(before.outcomes.map(({ leaf }) => leaf)).toEqual([null, null, null]);
    for (const { sentence } of before.outcomes) expect(sentence).toContain('finns kvar på telefonen');
    await comesInto(true);
    const { devices } = (await field.stage.ask(field.ines, 'device.list')).answer;
    expect(devices.find(({ id }: { id: string }) => id === phone.id)).toMatchObject({
      received: 0,
      kept: 0,
      missing: [],
    });
    expect(await bring(phone)).toMatchObject({ became: ['taken', 'kept', 'taken'], through: 3, standing: 'trusted' });
    expect((await field.visitShown()).observations.map(({ note }: { note: string }) => note)).toEqual(['Four beds.']);
  });

  it('bars nothing that comes after it, and makes no fork when it comes at last', async () => {
    const phone = await field.aPhone();
    const first = await phone.tell(field.begin());
    expect(await bring(phone, [first])).toMatchObject({ became: ['taken'], through: 1 });
    const second = await phone.tell(nowhere());
    await comesInto(false);
    expect(await bring(phone, [second])).toMatchObject({ became: ['waiting'], through: 1 });
    await comesInto(true);
    const third = await phone.tell(field.note('After it.'));
    expect(await bring(phone, [third])).toMatchObject({ became: ['taken'], through: 1 });
    expect(await bring(phone, [second])).toMatchObject({ became: ['kept'], through: 3, standing: 'trusted' });
  });

  it('is what it was when it had come before', async () => {
    const phone = await field.aPhone();
    await phone.tell(field.begin());
    await phone.tell(nowhere());
    expect(await bring(phone)).toMatchObject({ became: ['taken', 'kept'], through: 2 });
    await comesInto(false);
    expect(await bring(phone)).toMatchObject({ became: ['taken', 'kept'], through: 2 });
  });
});
