import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '../../../kernel/problem.ts';
import { codeOf } from '../../../platform/database/database-error.ts';
import { type FieldStage, newId, setFieldStage } from '../../../testing/field-stage.ts';
import { accountOf, type Person } from '../../../testing/people.ts';
import { storeKinds } from '../../../testing/stores.ts';
import { enter } from '../../access/public.server.ts';
import { carryOutStop } from './store.server.ts';

describe.each(storeKinds())('phones of an agency, on %s', (kind) => {
  let field: FieldStage;
  let alma: Person;
  let other: Person;
  let inesRef: string;

  const refOf = async (account: string): Promise<string> =>
    (await field.stage.store.asOwner<{ ref: string }>('select ref from access.account where id = $1', [account]))[0]
      ?.ref ?? '';
  beforeAll(async () => {
    field = await setFieldStage(kind);
    await field.stage.store.asOwner(
      `select access.add_person(1982, 21, 'Prov Annanstans', 'administratör', 'administrator', null, array['access-administration'], array['administrator']),
        access.add_person(1983, 11, 'Prov Tvåhänt', 'administratör', 'administrator', null, array['access-administration', 'supervision'], array['administrator', 'officer'])`,
    );
    alma = await field.stage.signIn(accountOf.alma, 'access-administration');
    other = await field.stage.signIn('1982', 'access-administration');
    inesRef = await refOf(accountOf.ines);
  });
  afterAll(() => field.close());

  const refused = (asked: Promise<unknown>): Promise<string> =>
    asked.then(
      () => Promise.reject(new Error('It was not refused.')),
      (error: unknown) => (error instanceof Problem ? `${error.kind} ${error.text.id}` : Promise.reject(error)),
    );
  const stop = (
    how: 'lock' | 'end',
    phones: readonly string[],
    { by = alma, of = inesRef, reason = 'Tappad på tåget' } = {},
  ) =>
    field.stage.ask(by, `account.${how}-phones`, { id: of }, { act: by.envelope(), phones, reason }) as Promise<{
      // biome-ignore lint/suspicious/noExplicitAny: read as a browser reads it
      answer: any;
    }>;
  // biome-ignore lint/suspicious/noExplicitAny: read as a browser reads it
  const listed = async (by: Person, input: object = {}): Promise<any[]> =>
    (await field.stage.ask(by, 'account.phones', {}, input)).answer.items;
  const ofInes = async (id: string) =>
    (await field.stage.ask(field.ines, 'device.list')).answer.devices.find((one: { id: string }) => one.id === id);

  it('are seen by who administrates it, and nothing of what is on them', async () => {
    const { bring, aPhone, begin, note } = field;
    const phone = await aPhone();
    await phone.tell(begin());
    await phone.tell(note('zQvOnThePhone.'));
    await bring(phone, phone.acts);
    const items = await listed(alma);
    const seen = items.find(({ id }) => id === inesRef);
    expect(seen).toMatchObject({ name: 'Ines', isOwn: false, hasEnded: false });
    expect(seen.phones.find(({ id }: { id: string }) => id === phone.id)).toMatchObject({
      lockedAt: null,
      endedAt: null,
      lastReceivedAt: expect.any(String),
    });
    expect(Object.keys(seen.phones[0]).sort()).toEqual([
      'endedAt',
      'endedBy',
      'enrolledAt',
      'id',
      'lastReceivedAt',
      'lockedAt',
      'lockedBy',
      'number',
      'quarantinedAt',
    ]);
    expect(JSON.stringify(items)).not.toContain('zQvOnThePhone');
    expect(await listed(alma, { search: 'INES' })).toHaveLength(1);
    expect(await listed(alma, { search: 'ingen påhittad' })).toEqual([]);
    expect(await listed(alma, { unit: seen.unit.id })).toHaveLength(1);
    expect(await listed(alma, { unit: newId() })).toEqual([]);
    expect(await listed(other)).toEqual([]);
    expect(await refused(field.stage.ask(field.ines, 'account.phones'))).toMatch(/^forbidden /);
  });

  it('are locked: the phone hears it at its next contact, and what waits on it is still applied', async () => {
    const { bring, aPhone, begin } = field;
    const phone = await aPhone();
    await phone.tell(begin(newId()));
    const { answer } = await stop('lock', [phone.id]);
    expect(answer.person.phones.find(({ id }: { id: string }) => id === phone.id)).toMatchObject({
      lockedBy: 'administrator',
      endedAt: null,
    });
    expect(await bring(phone, phone.acts)).toMatchObject({ standing: 'locked', outcomes: [{ outcome: 'taken' }] });
    expect(await ofInes(phone.id)).toMatchObject({ lockedBy: 'administrator', endedBy: null });
    expect(await refused(stop('lock', [phone.id]))).toMatch(/^conflict agency-phone\./);
  });

  it('are deregistered, several in one act with its reason, and the person sees by which role', async () => {
    const { bring, aPhone, begin, stage } = field;
    const [one, two] = [await aPhone(), await aPhone()];
    const { answer } = await stop('end', [one.id, two.id]);
    const ended = answer.person.phones.filter(({ endedBy }: { endedBy: string | null }) => endedBy !== null);
    expect(ended.map(({ id }: { id: string }) => id).sort()).toEqual([one.id, two.id].sort());
    await one.tell(begin(newId()));
    expect(await bring(one, one.acts)).toMatchObject({ standing: 'ended', outcomes: [{ outcome: 'kept' }] });
    expect(await ofInes(one.id)).toMatchObject({ endedBy: 'administrator', lockedBy: 'administrator' });
    expect(await refused(stop('end', [one.id]))).toMatch(/^conflict agency-phone\./);
    expect((await listed(alma, { show: 'ended' }))[0].phones.map(({ id }: { id: string }) => id)).toContain(two.id);
    const { answer: person } = await stage.ask(alma, 'account.read', { id: inesRef });
    expect(person.timeline[0]).toMatchObject({ sentence: '2 phones deregistered' });
    expect(JSON.stringify(person.timeline[0])).toContain('Tappad på tåget');
    // The own person who had locked theirs before is still the one who did that.
    const own = await aPhone();
    await stage.ask(field.ines, 'device.lock', { id: own.id }, { act: field.ines.envelope() });
    await stop('end', [own.id]);
    expect(await ofInes(own.id)).toMatchObject({ lockedBy: null, endedBy: 'administrator' });
  });

  it('are refused to another agency, to an officer, without a proof, and without a reason', async () => {
    const phone = await field.aPhone();
    expect(await refused(stop('end', [phone.id], { by: other }))).toBe('not-found access.not-found');
    const ines = field.ines;
    expect(await refused(stop('end', [phone.id], { by: ines }))).toMatch(/^forbidden /);
    expect(await refused(stop('end', [phone.id], { reason: ' ' }))).toMatch(/^invalid /);
    expect(await refused(stop('end', []))).toMatch(/^invalid /);
    const earlier = await field.stage.signIn(accountOf.alma, 'access-administration');
    await field.stage.store.asOwner(
      "update access.session set proved_at = now() - interval '16 minutes' where sitting = $1",
      [earlier.sitting],
    );
    for (const how of ['lock', 'end'] as const)
      expect(await refused(stop(how, [phone.id], { by: earlier }))).toBe('conflict http.prove-again');
    expect(await ofInes(phone.id)).toMatchObject({ lockedAt: null, endedAt: null });
  });

  it('are those of the person who is named, and not one’s own', async () => {
    const phone = await field.aPhone();
    const almaRef = await refOf(accountOf.alma);
    expect(await refused(stop('end', [phone.id], { of: almaRef }))).toMatch(/^conflict /);
    expect(await refused(stop('end', [newId()]))).toBe('conflict agency-phone.changed');
    const both = await field.stage.signIn('1983', 'supervision');
    const own = await field.aPhone(both);
    expect(await refused(stop('end', [own.id]))).toBe('conflict agency-phone.changed');
    expect((await stop('end', [own.id], { of: await refOf('1983') })).answer.person.name).toBe('Prov Tvåhänt');
    const withoutAct = field.stage.runtime.database.transaction('cape_app', async (tx) => {
      await enter(tx, alma.token, null);
      await carryOutStop(tx, newId(), 'account.end-phones', inesRef);
    });
    expect(await withoutAct.catch(codeOf)).toBe('42501');
    expect(await ofInes(phone.id)).toMatchObject({ endedAt: null });
  });
});
