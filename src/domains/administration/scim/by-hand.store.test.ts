import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '../../../kernel/problem.ts';
import { type ADirectory, startDirectory } from '../../../testing/directory.ts';
import { provisionPeople, type Stage, setStage } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { enterpriseUrn } from './names.ts';

describe.each(storeKinds())('what a person of the agency has decided of an account of the directory, on %s', (kind) => {
  let stage: Stage;
  let scim: ADirectory;
  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    scim = await startDirectory(stage);
  });
  afterAll(async () => {
    await scim.server.close();
    await stage.store.close();
  });

  const far = '2027-05-01T22:00:00.000Z';
  const farther = '2027-07-01T22:00:00.000Z';
  const set = (id: string, active: boolean) =>
    scim.patch(`/Users/${id}`, [{ op: 'replace', path: 'active', value: active }]);
  const endByHand = (id: string, at: string | null) =>
    stage.ask(scim.alma, 'account.end', { id }, { act: scim.alma.envelope(), at, reason: 'slutar' });
  const shown = async (id: string) => (await stage.ask(scim.alma, 'account.read', { id })).answer;
  const passes = (id: string) =>
    stage.store.asOwner(
      "update access.directory_person d set by_hand_until = now() - interval '1 second' from access.account a where a.id = d.account and a.ref = $1",
      [id],
    );
  const refusedByHand = {
    status: 400,
    body: { scimType: 'mutability', detail: expect.stringContaining('an administrator of the agency has ended') },
  };

  it('an end that was set by hand is the end again when the directory opens what it had closed', async () => {
    const { id } = await scim.addUser();
    await endByHand(id, far);
    expect((await set(id, false)).body.active).toBe(false);
    expect(await shown(id)).toMatchObject({ hasEnded: true, endedByDirectory: true });
    expect((await set(id, true)).body.active).toBe(true);
    expect(await shown(id)).toMatchObject({ hasEnded: false, leavesAt: far, endedByDirectory: false });
    // As often as the directory likes.
    await set(id, false);
    await set(id, true);
    expect(await shown(id)).toMatchObject({ leavesAt: far });
  });

  it('another end that an administrator sets is the one that holds', async () => {
    const { id } = await scim.addUser();
    await endByHand(id, far);
    await set(id, false);
    await set(id, true);
    await endByHand(id, farther);
    await set(id, false);
    await set(id, true);
    expect(await shown(id)).toMatchObject({ leavesAt: farther });
  });

  it('when the end that was set by hand has passed, the directory opens the account no more, and is told why', async () => {
    const { id } = await scim.addUser();
    await endByHand(id, far);
    await set(id, false);
    await passes(id);
    expect(await set(id, true)).toMatchObject(refusedByHand);
    expect(await shown(id)).toMatchObject({ hasEnded: true, endedByDirectory: false });
  });

  it('an account that the directory has ended is ended by hand for good, and stays ended', async () => {
    const { id } = await scim.addUser();
    await set(id, false);
    expect(await shown(id)).toMatchObject({ endedByDirectory: true, may: expect.arrayContaining(['account.end']) });
    const later = await endByHand(id, far).catch((error: unknown) => error);
    expect(later).toBeInstanceOf(Problem);
    expect((later as Problem).fields[0]?.message.id).toBe('administration.ends-now');
    await endByHand(id, null);
    expect(await set(id, true)).toMatchObject(refusedByHand);
    const page = await shown(id);
    expect(page).toMatchObject({ hasEnded: true, endedByDirectory: false });
    expect(page.may).not.toContain('account.end');
    // Sent in whole again, and by a new resource after it was removed, it is refused as well.
    const whole = (await scim.ask('GET', `/Users/${id}`)).body;
    expect(await scim.ask('PUT', `/Users/${id}`, { body: { ...whole, active: true } })).toMatchObject(refusedByHand);
  });

  it('an account that the operator has ended from the set-up file stays ended', async () => {
    const { id } = await scim.addUser();
    await set(id, false);
    await stage.store.asOwner('update access.account set active_until = now() where ref = $1', [id]);
    expect(await set(id, true)).toMatchObject(refusedByHand);
  });

  it('what the directory alone has ended it opens again, without an end', async () => {
    const { id } = await scim.addUser();
    await set(id, false);
    await set(id, true);
    expect(await shown(id)).toMatchObject({ hasEnded: false, leavesAt: null });
    expect((await scim.ask('GET', `/Users/${id}`)).body[enterpriseUrn].department).toBe('region-ost');
  });
});
