import type { Browser } from 'playwright-core';
import { type BenchRow, row, spread } from '../row.ts';
import { fromItsStart } from './in-page.ts';
import { aPhone, note, type Phone, pin, prepare, startVisit, type Way } from './phone.ts';
import { slowDown, slowProcessor, slowWorkers } from './slow-phone.ts';

const rounds = 5;
const budgetMs = 8000;

type Timed = { readonly openMs: number; readonly savedMs: number; readonly presses: number };

/**
 * From *Open* to a note on the disk, without the time that a person takes. With a number it begins at the press and holds Argon2id;
 * with a passkey, which the app asks for by itself, when it asks. The four tiles come again only when the disk has the note.
 */
const firstNote = (way: Way): string => `
  let began = 0;
  let presses = 0;
  const press = (what) => { presses += 1; what.click(); };
  ${
    way === 'pin'
      ? `await write(await at('#secret'), '${pin}');
         began = performance.now();
         document.querySelector('form .press.primary').click();`
      : `const ask = navigator.credentials.get.bind(navigator.credentials);
         navigator.credentials.get = (asked) => { began ||= performance.now(); return ask(asked); };`
  }
  await at('.tiles');
  const opened = performance.now();
  press(await at('a.tile[href$="/say"]'));
  await write(await at('#note'), 'Four beds above the kitchen.');
  press(await at('.screen-bottom .press.primary'));
  await until(() => !document.querySelector('#note'));
  await at('.tiles');
  return { openMs: opened - began, savedMs: performance.now() - began, presses };
`;

/** How long it takes a phone to take a note, from locked. Without a network, since it needs none. */
export async function firstNotes(browser: Browser, origin: string): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const way of ['passkey', 'pin'] as const) {
    const phone = await aPhone(browser, way);
    try {
      await prepare(phone, origin, way);
      await startVisit(phone);
      await note(phone, 'The door to the yard is locked.');
      const live = phone.page.url();
      await phone.page.context().setOffline(true);
      for (const times of [1, slowProcessor]) {
        await slowDown(phone.debug, times);
        const machine = times === 1 ? '' : `, processor ${times} times slower`;
        rows.push(...(await measured(phone, live, way, times, `where it was locked${machine}`)));
        rows.push(...(await measured(phone, `${origin}/field`, way, times, `opened again${machine}`)));
      }
    } finally {
      await phone.close();
    }
  }
  return rows;
}

async function measured(phone: Phone, address: string, way: Way, slower: number, from: string): Promise<BenchRow[]> {
  const times: Timed[] = [];
  for (let round = 0; round < rounds; round++) {
    times.push(await fromItsStart<Timed>(phone, address, slowWorkers(slower) + firstNote(way)));
    await phone.page.goto('about:blank'); // it locks when the page is left
  }
  const name = `first observation after unlock, ${way}, ${from}`;
  const opened = spread(times.map(({ openMs }) => openMs));
  const said = way === 'pin' ? 'from the press on Open, Argon2id among it' : 'from when the passkey is asked for';
  const openedIn = `${Math.round(opened.p50Ms)} ms of it until it is open`;
  return [
    row('field', name, {
      ...spread(times.map(({ savedMs }) => savedMs)),
      budget: budgetMs,
      note: `${said}; ${openedIn}; no human time`,
    }),
    row('field', name, {
      n: rounds,
      value: times[0]?.presses ?? null,
      unit: 'presses',
      budget: 3,
      note: 'after Open; one more where nobody has gone in yet',
    }),
  ];
}
