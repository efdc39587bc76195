import { afterAll, beforeAll, expect, test } from 'vitest';
import { newContext } from './harness/browser.ts';
import { FakeAgency } from './phone/invented-agency.ts';
import { run } from './phone/on-the-phone.ts';
import { type LogPage, serveLog } from './phone/page-of-the-log.ts';

const pin = '73915028';
const agency = new FakeAgency();
let page: LogPage;
beforeAll(async () => {
  page = await serveLog((request, body, response) => agency.answering(request, body, response));
});
afterAll(() => page?.close());

test('a passkey that was not made costs no try of an officer who knew the number, and a wrong number does', async () => {
  const context = await newContext();
  try {
    const on = await context.newPage();
    await on.goto(page.origin);
    agency.enrol(
      await run(on, 'const { id, token, publicKey } = await cape.makeDevice(); return { id, token, publicKey };'),
    );
    await run(
      on,
      `await cape.keepEnrolled({ actor: '4', name: 'Ines', unit: 'AV', receiptKey: arg.receiptKey });
       await cape.setUnlock({ kind: 'pin' }, arg.pin);`,
      { receiptKey: agency.receiptKey, pin },
    );
    const change = (secret: string): Promise<string> =>
      run(
        on,
        `const by = { method: { kind: 'pin' }, secret: arg, isReplaced: true };
         return cape.setUnlock({ kind: 'passkey' }, null, by).then(() => 'made', ({ name }) => name)`,
        secret,
      );
    const left = (): Promise<number> => run(on, 'return (await cape.unlockState()).wrongLeft');
    expect(await change('40718258')).toBe('Error');
    expect(await left()).toBe(9);
    expect(await change(pin)).toBe('NoPasskey'); // this browser has none
    expect(await left()).toBe(10);
    await run(on, 'await cape.lock()');
    expect(await run(on, `return cape.unlock({ kind: 'pin' }, arg)`, pin)).toBe('open');
  } finally {
    await context.close();
  }
});
