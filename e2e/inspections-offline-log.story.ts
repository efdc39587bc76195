import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newContext } from './harness/browser.ts';
import { FakeAgency } from './phone/invented-agency.ts';
import { aPhone, filesThatSay } from './phone/killed-browser.ts';
import { expectUnbroken, givePasskeys, lying, run, telling, told } from './phone/on-the-phone.ts';
import { type LogPage, serveLog } from './phone/page-of-the-log.ts';

/*
 * The promise of a phone in the field: what it has said that it kept is there, whatever happens to it, and no one reads it from its
 * storage. Recorded in the log alone, on a page of its own and to an agency that checks as the server does.
 */
const pin = '40718259';
const secretWord = 'kanariefågel-';

type Acknowledged = { readonly counter: number; readonly hash: string; readonly word: string };
let agency: FakeAgency;
let page: LogPage;
let acknowledged: Acknowledged[] = [];

beforeAll(async () => {
  page = await serveLog((request, body, response) => {
    if (request.url !== '/acknowledged') return agency.answering(request, body, response);
    acknowledged.push(JSON.parse(body.toString()));
    response.end();
  });
});
afterAll(() => page?.close());

/** Registers the phone, opens it with a PIN or a passkey, and gives it a bundle. */
async function enrol(on: Page, kind: 'pin' | 'passkey' = 'pin'): Promise<string> {
  agency = new FakeAgency();
  acknowledged = [];
  const made = 'const { id, token, publicKey } = await cape.makeDevice(); return { id, token, publicKey };';
  agency.enrol(await run(on, made));
  const boxKey = await agency.boxKey();
  return run(
    on,
    `await cape.keepEnrolled({ actor: '4', name: 'Ines', unit: 'AV', receiptKey: arg.receiptKey });
     await cape.setUnlock({ kind: arg.kind }, arg.kind === 'pin' ? arg.pin : null);
     const expiresAt = new Date(Date.now() + 86400000).toISOString();
     return cape.saveBundle({ about: arg.word + 'pack' }, { inspection: 'i', expiresAt, boxKey: arg.boxKey });`,
    { receiptKey: agency.receiptKey, pin, kind, boxKey, word: secretWord },
  );
}

test('a browser that is killed again and again has kept all that it said it kept, and shows none of it to who copies its storage', async () => {
  const phone = aPhone();
  try {
    let on = await phone.start(page.origin);
    const key = await enrol(on);
    for (let round = 0; acknowledged.length < 200; round++) {
      const before = acknowledged.length;
      const arg = { key, from: round * 1000, to: round * 1000 + 1000, word: secretWord };
      let why: unknown; // it ends when it is killed, and not before
      const ended = run(on, telling, arg).catch((error: unknown) => {
        why = error;
      });
      await expect.poll(() => [why, acknowledged.length > before + 33], { interval: 5 }).toEqual([undefined, true]);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 120));
      await phone.kill();
      await ended;
      on = await phone.start(page.origin);
      // In most rounds the phone is not opened, and what is recorded then can be read by the agency alone.
      if (round === 1) expect(await run(on, `return cape.unlock({ kind: 'pin' }, arg)`, pin)).toBe('open');
    }
    const acts = await lying(on);
    expectUnbroken(acts);
    for (const { counter, hash } of acknowledged) expect(acts[counter - 1]?.hash).toBe(hash);

    await phone.kill();
    expect(filesThatSay(phone.folder, [secretWord, pin, 'kanarief'])).toEqual([]);
    expect(filesThatSay(phone.folder, [agency.receiptKey])).not.toEqual([]); // so it would have been found

    on = await phone.start(page.origin);
    const wrong = `cape.unlock({ kind: 'pin' }, '40718258')`;
    const counted = () => run<number>(on, `return (await (await cape.fieldStore()).get('state', 'lock')).wrong`);
    // It counts before the secret is looked at: ending the browser each time gives no more tries.
    for (let tries = 1; tries <= 8; tries++) {
      await run(on, `void ${wrong}`);
      await expect.poll(counted, { interval: 5 }).toBe(tries);
      await on.reload();
      await on.waitForFunction('globalThis.cape !== undefined');
    }
    expect(await run(on, `return ${wrong}`)).toBe('wrong');
    expect(await run(on, 'return (await cape.unlockState()).wrongLeft')).toBe(1);
    expect(await run(on, `return ${wrong}`)).toBe('gone');
    expect(await run(on, `return cape.unlock({ kind: 'pin' }, arg)`, pin)).toBe('gone');
    expect(await run(on, 'return cape.openBundle(arg)', key)).toBeNull();
    expect(await lying(on)).toEqual(acts);

    let batches = 0;
    agency.breaks = () => ++batches >= 2; // for good, since a browser tries a broken connection again by itself
    expect(await run(on, 'return cape.syncNow()')).toMatchObject({ kind: 'no-network' });
    agency.breaks = () => false;
    const sending = run(on, 'return cape.syncNow()').catch(() => undefined);
    await expect.poll(() => agency.taken.size, { interval: 1 }).toBeGreaterThan(100);
    await phone.kill(); // between what the agency has and what the phone knows that it has
    await sending;
    on = await phone.start(page.origin);
    expect(await run(on, 'return cape.syncNow()')).toMatchObject({ kind: 'idle', toSend: 0 });
    expect(agency.taken.size).toBe(acts.length);
    expect(Math.max(...agency.sizes)).toBeLessThanOrEqual(200_000);
    for (const { counter, word } of acknowledged)
      expect(agency.taken.get(counter)?.body.input).toMatchObject({ text: word });
    const left = `const store = await cape.fieldStore();
      return (await store.getAll('acts')).filter(({ body, signed }) => body || signed).length`;
    expect(await run(on, left)).toBe(0);
  } finally {
    await phone.close();
  }
});

test('a full disk keeps nothing and says so, and the log goes on whole', async () => {
  const context = await newContext();
  try {
    const on = await context.newPage();
    const cdp = await context.newCDPSession(on);
    await cdp.send('Storage.overrideQuotaForOrigin', { origin: page.origin, quotaSize: 1_500_000 });
    await givePasskeys(cdp);
    await on.goto(page.origin);
    const key = await enrol(on, 'passkey');
    const filling = `${told} for (let n = 0; n < 60; n++) {
      try { await cape.record(arg, told('x'.repeat(60000))) } catch (error) { return [n, error.name, error.reason] }
    }`;
    const [kept, ...why] = await run<[number, string, string]>(on, filling, key);
    expect(why).toEqual(['StorageError', 'full']);
    expect(kept).toBeGreaterThan(3);
    expect(await lying(on)).toHaveLength(kept);
    await cdp.send('Storage.overrideQuotaForOrigin', { origin: page.origin });
    // The browser remembers for a while how much room there was.
    const again = `${told} return cape.record(arg, told('y')).then(({ counter }) => counter, () => null)`;
    await expect.poll(() => run(on, again, key), { interval: 500 }).toBe(kept + 1);
    const acts = await lying(on);
    expect(acts).toHaveLength(kept + 1);
    expectUnbroken(acts);
    // What was damaged on the disk is left where it is, and holds up nothing that comes after it.
    const damage = `const store = await cape.fieldStore(); const act = await store.get('acts', 2);
      act.body[20] ^= 1; await store.put('acts', act, 2);`;
    await run(on, damage);
    expect(await run(on, 'return cape.syncNow()')).toMatchObject({ kind: 'failed', why: 'refused', toSend: kept });
    expect([...agency.taken.keys()]).toEqual(acts.map(({ counter }) => counter).filter((counter) => counter !== 2));
    await run(on, damage);
    expect(await run(on, 'return cape.syncNow()')).toMatchObject({ kind: 'idle', toSend: 0 });
    expect(await run(on, `${told} return cape.record(arg, told('x'.repeat(120000))).catch((e) => e.reason)`, key)).toBe(
      'too-large',
    );
  } finally {
    await context.close();
  }
});

test('a passkey opens the phone without network; pictures arrive as they were signed; only what is proved is forgotten', async () => {
  const context = await newContext();
  try {
    const on = await context.newPage();
    await on.goto(page.origin);
    const cdp = await context.newCDPSession(on);
    await givePasskeys(cdp);
    const key = await enrol(on, 'passkey');
    expect(await run(on, 'return cape.canUsePasskey()')).toBe(true);
    await run(on, `await cape.setUnlock({ kind: 'pin' }, arg, { method: { kind: 'passkey' }, secret: null })`, pin);
    expect(await run(on, 'return (await cape.unlockState()).methods')).toEqual([{ kind: 'passkey' }, { kind: 'pin' }]);
    await run(on, 'await cape.lock()');
    expect(await run(on, 'return [cape.isOpen(), await cape.openBundle(arg)]', key)).toEqual([false, null]);
    expect(await run(on, `return cape.unlock({ kind: 'passkey' }, null)`)).toBe('open');
    expect(await run(on, 'return cape.openBundle(arg)', key)).toEqual({ about: `${secretWord}pack` });

    await run(
      on,
      `${told}
       const canvas = new OffscreenCanvas(900, 900);
       const brush = canvas.getContext('2d');
       const noise = brush.createImageData(900, 900);
       for (let at = 0; at < noise.data.length; at += 16384) crypto.getRandomValues(noise.data.subarray(at, at + 16384));
       brush.putImageData(noise, 0, 0);
       const picture = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })).arrayBuffer());
       const said = new TextEncoder().encode('Exif\\0\\0' + arg.word);
       const segment = Uint8Array.of(0xff, 0xe1, 0, said.length + 2, ...said);
       const blob = new Blob([picture.slice(0, 2), segment, picture.slice(2)], { type: 'image/jpeg' });
       globalThis.taken = await cape.keepMedium('photo', blob, null);
       const row = await cape.record(arg.key, told('a picture', { attached: [taken] }));
       const hidden = await cape.recordSealed(arg.boxKey, told('answers of a worker'));
       globalThis.bitmap = await createImageBitmap(await cape.openMedium(taken));`,
      { key, word: secretWord, boxKey: await agency.boxKey() },
    );
    expect(await run(on, 'return [bitmap.width, taken.pieces > 1]')).toEqual([900, true]);
    expect(await run(on, 'return cape.countUnsent()')).toMatchObject({ acts: 2, media: 1 });
    expect(await run(on, 'return (await (await cape.exportFile()).text()).split("\\n").length - 1')).toBe(
      2 + (await run<number>(on, 'return taken.pieces')),
    );

    // Nothing signed by another key makes the phone forget.
    agency.forgets = (answer) => ({
      ...answer,
      receipt: answer.receipt && { ...answer.receipt, time: answer.time.time.replace('2', '1') },
    });
    agency.breaks = (path) => path.includes('/media/');
    expect(await run(on, 'return cape.syncNow()')).toMatchObject({ kind: 'failed', why: 'not-signed' });
    expect(await run(on, 'return cape.countUnsent()')).toMatchObject({ acts: 2 });
    agency.forgets = (answer) => answer;
    agency.refuses = ({ counter }) => (counter === 2 ? 'Not in this capacity.' : null);
    let pieces = 0;
    agency.breaks = (path) => path.includes('/media/') && ++pieces >= 2;
    expect(await run(on, 'return cape.syncNow()')).toMatchObject({ kind: 'no-network', toSend: 1 });
    agency.breaks = () => false;
    expect(await run(on, 'return cape.syncNow()')).toMatchObject({ kind: 'idle', toSend: 0 });
    const [arrived] = agency.whole.values();
    expect(arrived?.includes(secretWord)).toBe(false);
    expect(await run(on, `return (await (await cape.fieldStore()).count('pieces'))`)).toBe(0);
    expect(
      await run(
        on,
        `return (await (await cape.fieldStore()).getAll('acts')).map(({ outcome, sentence }) => [outcome, sentence])`,
      ),
    ).toEqual([
      ['taken', null],
      ['kept', 'Not in this capacity.'],
    ]);
    expect(await run(on, 'return (await cape.listEntries(arg)).map(({ body }) => body.input.text)', key)).toEqual([
      'a picture',
    ]);
    expect((await run<{ canVerify: boolean }>(on, 'return cape.health()')).canVerify).toBe(true);

    agency.forgets = (answer) => ({ ...answer, receipt: null });
    expect(await run(on, 'return cape.syncNow()')).toMatchObject({ kind: 'failed', why: 'behind' });
    agency.forgets = (answer) => answer;
    agency.standing = 'locked';
    await run(on, 'return cape.syncNow()');
    expect(
      await run(on, 'return [cape.isOpen(), (await cape.unlockState()).isGone, (await cape.thisDevice()).standing]'),
    ).toEqual([false, true, 'locked']);
  } finally {
    await context.close();
  }
});

test('what the agency can neither do nor keep stays on the phone, and what comes after it goes', async () => {
  const context = await newContext();
  try {
    const on = await context.newPage();
    await on.goto(page.origin);
    const key = await enrol(on);
    await run(on, `${told} for (const text of ['one', 'two', 'three']) await cape.record(arg, told(text))`, key);
    agency.waits = ({ counter }) => counter === 2;
    expect(await run(on, 'return cape.syncNow()')).toMatchObject({ kind: 'failed', why: 'refused', toSend: 2 });
    expect([...agency.taken.keys()]).toEqual([1, 3]);
    const second = `const { outcome, sentence, signed, body } = await (await cape.fieldStore()).get('acts', 2);
      return [outcome, sentence, Boolean(signed && body)]`;
    expect(await run(on, second)).toEqual(['waiting', 'No file.', true]);
    agency.waits = () => false;
    expect(await run(on, 'return cape.syncNow()')).toMatchObject({ kind: 'idle', toSend: 0 });
    expect([...agency.taken.keys()].sort()).toEqual([1, 2, 3]);
    expect(await run(on, second)).toEqual(['taken', null, false]);
  } finally {
    await context.close();
  }
});

test('two windows are one phone; a picture that was half written belongs to no note; what is recorded after the bundle has expired is read by the agency', async () => {
  const context = await newContext();
  try {
    const [on, beside] = [await context.newPage(), await context.newPage()];
    await on.goto(page.origin);
    const key = await enrol(on);
    await beside.goto(page.origin);
    expect(await run(beside, `return cape.unlock({ kind: 'pin' }, arg)`, pin)).toBe('open');
    const arg = { key, from: 0, to: 30, word: secretWord };
    await Promise.all([run(on, telling, arg), run(beside, telling, { ...arg, from: 100, to: 130 })]);
    expectUnbroken(await lying(on));
    expect(await lying(on)).toHaveLength(60);
    const states = await Promise.all([on, beside].map((window) => run(window, 'return cape.syncNow()')));
    expect(states).toContainEqual(expect.objectContaining({ kind: 'idle', toSend: 0 }));
    expect(agency.taken.size).toBe(60);
    expect(
      (await run<unknown[]>(beside, 'return (await cape.listEntries(arg)).filter(({ body }) => body)', key)).length,
    ).toBe(60);

    const count = (of: string) => run<number>(beside, `return (await cape.fieldStore()).count(arg)`, of);
    const pieces = () => count('pieces');
    // The page goes while it writes. On a slow machine it may be done before it goes: then it belongs to a note, and begins again.
    for (let attempt = 1; attempt === 1 || (await count('media')) > 0; attempt++) {
      expect(attempt).toBeLessThan(10);
      await run(
        beside,
        `for (const id of await (await cape.fieldStore()).getAllKeys('media')) await cape.dropMedium(id)`,
      );
      await on.waitForFunction('globalThis.cape !== undefined');
      await on
        .evaluate(`(async () => {
          void cape.keepMedium('voice', new Blob([new Uint8Array(24e6)], { type: 'audio/webm;codecs=opus' }), null);
          const store = await cape.fieldStore();
          while ((await store.count('pieces')) <= 3);
          location.reload();
        })()`)
        .catch(() => undefined); // the page has gone
      await on.waitForLoadState();
    }
    expect(await pieces()).toBeGreaterThan(3);
    await run(beside, 'return cape.syncNow()');
    expect([await pieces(), await run(beside, `return (await cape.fieldStore()).count('media')`)]).toEqual([0, 0]);

    const ended = await run<string>(
      beside,
      `const expiresAt = new Date(Date.now() + 500).toISOString();
       return cape.saveBundle({ about: 'soon over' }, { inspection: 'j', expiresAt, boxKey: arg });`,
      await agency.boxKey(),
    );
    await expect.poll(() => run(beside, 'return cape.openBundle(arg)', ended)).toBeNull();
    expect(
      await run(beside, `${told} return (await cape.record(arg, told('too late to read'))).body`, ended),
    ).toBeNull();
    expect(await run(beside, 'return (await cape.listBundles()).map(({ isReadable }) => isReadable)')).toEqual([
      false,
      true,
    ]);
    await on.waitForFunction('globalThis.cape !== undefined');
    expect(await run(on, `return cape.unlock({ kind: 'pin' }, arg)`, pin)).toBe('open');
    await run(on, 'await cape.lock()');
    await expect.poll(() => run(beside, 'return cape.isOpen()')).toBe(false);
    expect(await run(beside, `${told} return (await cape.record(arg, told('locked meanwhile'))).body`, key)).toBeNull();
    await run(beside, 'return cape.syncNow()');
    expect([61, 62].map((counter) => agency.taken.get(counter)?.body.input)).toMatchObject([
      { text: 'too late to read' },
      { text: 'locked meanwhile' },
    ]);
    expect(await run(beside, 'return cape.makeDevice().catch(({ name, reason }) => [name, reason])')).toEqual([
      'DeviceNotFree',
      'enrolled',
    ]);
    expect(
      await run(
        beside,
        `return cape.keepMedium('photo', new Blob(['\\0\\0\\0\\x18ftypheic']), null).catch(({ name, reason }) => [name, reason])`,
      ),
    ).toEqual(['NotCut', 'heic']);
  } finally {
    await context.close();
  }
});
