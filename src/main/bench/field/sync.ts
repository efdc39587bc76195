import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, CDPSession } from 'playwright-core';
import { type BenchRow, row } from '../row.ts';
import { logPage } from './log-page.ts';
import { aPhone, open, type Phone, pin, prepare, startVisit } from './phone.ts';
import { isWhole, sentOf } from './sent.ts';
import { giveNetwork, slowDown, slowNetwork, slowProcessor } from './slow-phone.ts';
import type { Wire } from './wire.ts';

const acts = 500;
const photos = 50;
/** What a photo of a phone comes to after it was made smaller. */
const photoBytes = 300_000;
const bits = 1_600_000;
const patienceMs = 900_000;

/** Notes as the note screen records them, every tenth with a photo of noise, so that no two are alike and nothing packs them. */
const telling = `
  const draw = async () => {
    const canvas = new OffscreenCanvas(720, 540);
    const brush = canvas.getContext('2d');
    const noise = brush.createImageData(720, 540);
    for (let at = 0; at < noise.data.length; at += 65536) crypto.getRandomValues(noise.data.subarray(at, at + 65536));
    for (let at = 3; at < noise.data.length; at += 4) noise.data[at] = 255;
    brush.putImageData(noise, 0, 0);
    for (let quality = 0.95; ; quality -= 0.05) {
      const photo = await canvas.convertToBlob({ type: 'image/jpeg', quality });
      if (photo.size <= arg.photoBytes || quality < 0.1) return photo;
    }
  };
  const opened = await cape.unlock({ kind: 'pin' }, arg.pin);
  if (opened !== 'open') throw new Error('The phone did not open: ' + opened);
  const [begun] = (await cape.listTold(arg.key)).map(({ body }) => body).filter((body) => body?.verb === 'inspection.begin');
  const { visit, basis, act } = begun.input;
  const drawn = [];
  while (drawn.length < arg.photos) drawn.push(await draw());
  let kept = 0;
  const started = performance.now();
  for (let at = 0; at < arg.acts; at++) {
    const attachments = [];
    if (at % (arg.acts / arg.photos) === 0) {
      const one = await cape.keepMedium('photo', drawn.pop(), null);
      kept += one.bytes;
      attachments.push(one);
    }
    const input = { signs: [], photos: 0, place: 'Upstairs', note: 'Note ' + at + ': beds, passports, hours on a list.',
      worker: null, attachments, basedOn: [] };
    await cape.tell(arg.key, { verb: 'inspection.observe', params: { id: visit }, input, capacity: act.capacity, basis,
      sitting: act.sitting });
  }
  return { photoBytes: kept, ms: performance.now() - started };
`;

/** As much as a day of an inspection, recorded without a network and sent on a slow one, by the app while it is open. */
export async function sync(browser: Browser, wire: Wire): Promise<BenchRow[]> {
  const phone = await aPhone(browser);
  try {
    await prepare(phone, wire.origin, 'pin');
    await startVisit(phone);
    const live = phone.page.url();
    const told = await tellAll(phone, wire.origin, live);
    await giveNetwork(phone.debug, 'none');
    await phone.page.goto(live);
    await open(phone);
    await phone.page.locator('.told-list li').first().waitFor();
    await slowDown(phone.debug, slowProcessor);
    return rowsOf(told, await sending(phone, wire));
  } finally {
    await phone.close();
  }
}

type ToldAll = { readonly photoBytes: number; readonly ms: number };

async function tellAll({ page }: Phone, origin: string, live: string): Promise<ToldAll> {
  const key = /\/i\/([^/]+)\//.exec(live)?.[1];
  await page.goto(`${origin}${logPage}`);
  const arg = JSON.stringify({ key, pin, acts, photos, photoBytes });
  return page.evaluate(`(async (arg) => { ${telling} })(${arg})`);
}

type Sending = {
  readonly totalMs: number;
  readonly actsMs: number;
  readonly actsServerMs: number;
  readonly actsSent: number;
  readonly pieces: number;
  readonly piecesServerMs: number;
  readonly upBytes: number;
  readonly downBytes: number;
  readonly heapBytes: number;
  readonly heapAtMost: number;
  readonly busy: number;
};

async function sending({ debug }: Phone, wire: Wire): Promise<Sending> {
  await debug.send('Performance.enable');
  const before = { ...wire.bytes(), passed: wire.passed.length, busy: (await metrics(debug)).TaskDuration ?? 0 };
  const began = performance.now();
  await giveNetwork(debug, { latencyMs: slowNetwork.latencyMs, down: bits, up: bits });
  let heapAtMost = 0;
  for (;;) {
    await wait(1000);
    heapAtMost = Math.max(heapAtMost, (await metrics(debug)).JSHeapUsedSize ?? 0);
    if (wire.passed.slice(before.passed).filter(isWhole).length >= photos) break;
    if (performance.now() - began > patienceMs) throw new Error('The photos did not arrive in a quarter of an hour.');
  }
  await wait(3000); // the last answer goes back, and the phone forgets what has arrived
  const after = await metrics(debug);
  const passed = wire.passed.slice(before.passed);
  const { up, down } = wire.bytes();
  const sent = sentOf(passed);
  return {
    ...sent,
    totalMs: sent.wholeAt - began,
    actsMs: sent.actsAt - began,
    upBytes: up - before.up,
    downBytes: down - before.down,
    heapBytes: after.JSHeapUsedSize ?? 0,
    heapAtMost,
    busy: ((after.TaskDuration ?? 0) - before.busy) / ((performance.now() - began) / 1000),
  };
}

async function metrics(debug: CDPSession): Promise<Record<string, number>> {
  const { metrics: all } = await debug.send('Performance.getMetrics');
  return Object.fromEntries(all.map(({ name, value }) => [name, value]));
}

function rowsOf(told: ToldAll, sent: Sending): BenchRow[] {
  const name = `sync of ${acts} acts and ${photos} photos`;
  const wire = `1.6 Mbit/s each way, 150 ms, processor ${slowProcessor} times slower`;
  const each = Math.round(told.photoBytes / photos / 1000);
  return [
    row('field', 'tell an act', {
      n: acts,
      p50Ms: told.ms / acts,
      note: `sealed, signed, on the disk; mean, every tenth with a photo of ${each} kB`,
    }),
    row('field', `${name}: all acts`, {
      n: sent.actsSent,
      p50Ms: sent.actsMs,
      note: `${wire}; from when the network is there`,
    }),
    row('field', `${name}: everything`, {
      n: 1,
      p50Ms: sent.totalMs,
      note: `${wire}; ${Math.round(sent.busy * 100)} % of it the page was busy`,
    }),
    row('field', `${name}: the agency, an act`, {
      n: sent.actsSent,
      p50Ms: sent.actsServerMs / sent.actsSent,
      note: 'mean; time of its answers',
    }),
    row('field', `${name}: the agency, a piece`, {
      n: sent.pieces,
      p50Ms: sent.piecesServerMs / sent.pieces,
      note: 'mean; time of its answers',
    }),
    row('field', `${name}: sent`, {
      n: 1,
      bytes: sent.upBytes,
      note: `with heads; ${Math.round(sent.downBytes / 1000)} kB came back`,
    }),
    row('field', `${name}: memory of the page`, {
      n: 1,
      bytes: sent.heapBytes,
      note: `JavaScript heap at the end; at most ${Math.round(sent.heapAtMost / 1e6)} MB on the way`,
    }),
  ];
}
