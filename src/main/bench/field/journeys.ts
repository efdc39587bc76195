import type { Browser } from 'playwright-core';
import { type BenchRow, row } from '../row.ts';
import { aPhone, note, open, type Phone, prepare, startVisit } from './phone.ts';
import { type Done, Hand } from './presses.ts';

const questions = 12;
const notes = 10;

/**
 * Presses of each journey of an inspector, counted by the script that makes them. Targets: what research says that a person standing
 * in a cellar has patience for.
 */
export async function journeys(browser: Browser, origin: string): Promise<BenchRow[]> {
  const phone = await aPhone(browser);
  try {
    await prepare(phone, origin, 'pin');
    const prepared = phone.hand.done();
    await startVisit(phone);
    const inside = phone.hand.done();
    await phone.page.context().setOffline(true);
    await note(phone, 'Four beds above the kitchen.');
    const first = phone.hand.done();
    const { before, worker, after } = await talk(phone);
    for (let number = 2; number <= notes; number++) await note(phone, `Note ${number}, as somebody writes it.`);
    phone.hand.done();
    await leave(phone);
    const left = phone.hand.done();
    return [
      ...journey('F1 prepare', prepared, {
        presses: 12,
        note: 'a new phone: sign in, PIN, download, ready check; with a passkey as many, and nothing typed; a PIN in place of one is one more',
      }),
      ...journey('F1 go in', inside, { note: 'from the ready check to the four tiles' }),
      ...journey('F2 first observation', first, { presses: 3, note: 'from the four tiles, written' }),
      ...journey(`F3 ${questions} questions, officer before`, before, {
        note: 'language, whether anyone else hears, hand over',
      }),
      ...journey(`F3 ${questions} questions, worker`, worker, {
        words: 0,
        note: 'start, answers, how to be reached, consent, hand back',
      }),
      ...journey('F3 officer after', after, { note: 'opens the phone again' }),
      ...journey(`F4 close out of ${notes} notes`, left, { note: 'one for each note; the target is in minutes' }),
    ];
  } finally {
    await phone.close();
  }
}

type Target = { readonly presses?: number; readonly words?: number; readonly note: string };

function journey(name: string, { presses, fields, words }: Done, target: Target): BenchRow[] {
  const count = (value: number, unit: string, budget: number | undefined): BenchRow =>
    row('field', name, { n: 1, value, unit, budget: budget ?? null, note: target.note });
  return [
    count(presses, 'presses', target.presses),
    ...(fields > 0 || target.words !== undefined ? [count(words, 'words', target.words)] : []),
  ];
}

/** F3, with two hands: the officer's before and after, and the worker's, who holds the phone. */
async function talk(phone: Phone): Promise<{ before: Done; worker: Done; after: Done }> {
  const { page, hand } = phone;
  await hand.press(page.locator('.also a[href$="/talk"]'));
  await hand.press(page.locator('label.choice:has(input[name="language"][value="uz"])'));
  await hand.press(page.locator('label.choice:has(input[name="alone"][value="no"])'));
  await hand.press(page.locator('.screen-bottom .primary'));
  const before = hand.done();
  const worker = new Hand();
  const main = page.locator('.worker-button.main');
  await worker.press(main);
  for (let question = 0; question < questions; question++) {
    await worker.press(page.locator('.worker-button:not(.main):not(.plain)').nth(question % 4));
    await page.locator('.worker-button.pressed').waitFor({ state: 'detached' });
  }
  await worker.press(page.locator('label.worker-choice').last());
  for (const _page of ['how to be reached', 'consent', 'thanks']) await worker.press(main);
  await page.locator('#secret').waitFor();
  await open(phone);
  await page.locator('.tiles').waitFor();
  const after = hand.done();
  return { before, worker: worker.done(), after };
}

/** F4: one note after the other, and away. */
async function leave({ page, hand }: Phone): Promise<void> {
  await hand.press(page.locator('.screen-bottom .press').last());
  for (let at = 1; at <= notes; at++) {
    await page.getByText(`${at} of ${notes}`, { exact: true }).waitFor();
    await hand.press(page.locator('.screen-bottom .press').nth(at % 3));
  }
  await hand.press(page.getByRole('button', { name: 'Leave and send' }));
  await page.getByRole('heading', { name: /^Left at/ }).waitFor();
}
