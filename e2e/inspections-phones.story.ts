import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { codeOf, numbersOf } from '../src/domains/inspections/public.ts';
import { piecePlace } from '../src/kernel/device-act.ts';
import { uuidV4, uuidV7 } from '../src/kernel/id.ts';
import { sealWith } from '../src/platform/crypto/box.ts';
import { randomBytes, sha256 } from '../src/platform/crypto/digest.ts';
import { type Phone, signingPhone } from '../src/testing/signing-phone.ts';
import { picture } from './harness/screens.ts';
import { type Stage, story } from './harness/story.ts';

const english = { locale: 'en-GB' };
const place = 'Telefonkrogen Demo';
const sign = 'INS-I01';
/** One red dot. */
const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
  'base64',
);

/** Asks as the page does, with its session. */
const got = (page: Page, path: string) =>
  page.evaluate(`fetch(${JSON.stringify(path)}).then((answer) => answer.json())`) as Promise<
    // biome-ignore lint/suspicious/noExplicitAny: the story reads what it is about
    any
  >;

async function posted(page: Page, path: string, body: object): Promise<void> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const status = await page.evaluate(
    `fetch(${JSON.stringify(path)}, ${JSON.stringify(init)}).then(({ status }) => status)`,
  );
  expect([path, status]).toEqual([path, expect.toBeOneOf([200, 201])]);
}

/** A plan with a place, and its id. */
async function planned(page: Page, origin: string): Promise<string> {
  await page.goto(`${origin}/app/inspections/new`);
  await page.getByRole('radio', { name: 'Protection of workers' }).check();
  await page.getByRole('button', { name: 'Set the purpose' }).click();
  await page.getByRole('link', { name: 'Edit plan' }).click();
  await page.getByLabel('Name of the workplace').fill(place);
  await page.getByLabel('Municipality').fill('Vadsund');
  await page.getByRole('button', { name: 'Save the plan' }).click();
  await page.getByRole('heading', { level: 1, name: place }).waitFor();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

type Taken = { readonly visit: string; readonly phones: readonly [Phone, Phone]; readonly now: Date };

/** Two phones of the person signed in, and the visit that they write in. */
async function twoPhones(page: Page, inspection: string): Promise<Taken> {
  const pack = await got(page, `/api/inspections/${inspection}/pack`);
  const session = await got(page, '/api/session');
  const owner = { capacity: session.capacity, sitting: session.sitting };
  const now = new Date(session.now);
  const phone = () =>
    signingPhone(pack.boxKey, { owner, now }, ({ id, token, publicKey, proof }) => {
      const act = {
        ...{ id: uuidV7(now, randomBytes(16)), device: uuidV4(randomBytes(16)), deviceSeq: 1, ...owner },
        ...{ happenedFrom: now.toISOString(), happenedTo: null, precision: 'minute' },
      };
      return posted(page, '/api/devices/enrol', { act, device: id, publicKey, token, proof });
    });
  const { visit } = pack.visits.find(({ capacity }: { capacity: string }) => capacity === owner.capacity);
  return { visit, phones: [await phone(), await phone()], now };
}

const noteOf = (visit: string, note: string, over: object) => ({
  verb: 'inspection.observe',
  params: { id: visit },
  input: { signs: [], photos: 0, place: null, note, worker: null, attachments: [], basedOn: [], ...over },
});

/** The photo, sealed whole, and how a note names it. */
function aPhoto(now: Date) {
  const [medium, key] = [uuidV7(now, randomBytes(16)), randomBytes(32)];
  const hash = sha256(photo).toString('hex');
  const attachment = {
    ...{ id: medium, kind: 'photo', type: 'image/png', bytes: photo.length, pieces: 1 },
    ...{ sha256: hash, capturedSha256: hash, key: key.toString('base64') },
    apart: { position: { latitude: 59.3, longitude: 18.1, metres: 8 }, takenAt: null, device: 'An invented camera' },
  };
  const sealed = sealWith(key, photo, piecePlace(medium, 0, true)).toString('base64');
  return { attachment, line: { medium, piece: 0, sealed } };
}

const fileOf = (phone: Phone, now: Date, lines: readonly object[]): string => {
  const head = { v: 1, device: phone.id, token: phone.token, madeAt: now.toISOString(), counter: phone.acts.length };
  return [head, { batch: phone.batch(phone.acts) }, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
};

/** What the first phone saves as a file: the start of the visit, a person who was met, a note about them with a photo. */
async function savedFile(phone: Phone, inspection: string, visit: string, now: Date): Promise<string> {
  const worker = uuidV7(now, randomBytes(16));
  const { attachment, line } = aPhoto(now);
  const workplace = { name: place, municipality: 'Vadsund' };
  const how = { basis: 'se.aml-7-5', letInBy: 'manager', announced: true };
  await phone.tell({ verb: 'inspection.begin', input: { visit, inspection, workplace, ...how } });
  await phone.tell({
    verb: 'inspection.meet-worker',
    params: { id: visit },
    input: { worker, number: 3, language: 'uz', note: 'Washes up, by the back door.' },
  });
  const about = { signs: [{ code: sign, known: ['seen'] }], attachments: [attachment] };
  await phone.tell(noteOf(visit, 'Three passports in a drawer of the office.', about));
  return fileOf(phone, now, [line]);
}

/** The browser has drawn the red dot. */
async function isSeen(shown: Locator): Promise<void> {
  await shown.waitFor();
  await expect.poll(() => shown.evaluate((one) => (one as unknown as { naturalWidth: number }).naturalWidth)).toBe(1);
}

const button = { name: 'Remove place and camera' };

/** Place and device of the one photo on the page: asked once more, with why. */
async function pressed(stage: Stage, ines: Page): Promise<void> {
  await ines.getByText('Place and camera are stored separately.').waitFor();
  await ines.getByRole('button', button).click();
  const question = ines.getByRole('alertdialog');
  await question.getByText('This cannot be undone.', { exact: false }).waitFor();
  await question.getByText('What remains:', { exact: false }).waitFor();
  await stage.looksRight(ines);
  await question.getByRole('button', button).click();
  await question.getByText('Choose why place and camera are removed').waitFor();
  await question.getByRole('radio', { name: 'They could lead to a person who must not be found' }).check();
  await question.getByRole('button', button).click();
}

/** In what was kept and not done: read beside it, and gone for good with a press. */
async function takenOutOfKept(stage: Stage, ines: Page): Promise<void> {
  await ines.getByText('Place and camera', { exact: true }).click();
  await ines.getByText('An invented camera').waitFor();
  await ines.getByText('59.3', { exact: true }).waitFor();
  await stage.looksRight(ines);
  await pressed(stage, ines);
  const done = ines.getByText(/Place and camera were removed on .*\. They could lead/);
  await done.waitFor();
  expect(await ines.getByText('An invented camera').count()).toBe(0);
  await ines.reload();
  await ines.getByRole('button', { name: 'Read the entry not applied' }).click();
  await ines.getByText('Four beds in the cellar.').first().waitFor();
  await done.waitFor();
  expect(await ines.getByText('An invented camera').count()).toBe(0);
  expect(await ines.getByRole('button', button).count()).toBe(0);
  await stage.looksRight(ines);
}

/** In a visit: gone from the page with what was opened. */
async function takenOut(stage: Stage, ines: Page): Promise<void> {
  await pressed(stage, ines);
  await ines
    .getByText(/Place and camera were removed on .* by Ines/)
    .first()
    .waitFor();
  expect(await ines.getByText('An invented camera').count()).toBe(0);
  expect(await ines.getByRole('button', button).count()).toBe(0);
  await ines.getByRole('button', { name: 'Show the photo' }).click();
  await ines.getByText('Place, time and camera; checksums').click();
  expect(await ines.getByText('removed', { exact: true }).count()).toBe(3);
  expect(await ines.getByText('An invented camera').count()).toBe(0);
  await stage.looksRight(ines);
}

story(
  'what phones held reaches the agency as a file, what was refused is read by its owner, and two answers are settled by a person',
  async (stage) => {
    const { origin } = stage.server;
    const ines = await stage.person('ines', english);
    await ines.goto(`${origin}/app/phones`);
    await ines.getByText('You have no registered phone').first().waitFor();
    await stage.looksRight(ines);
    const inspection = await planned(ines, origin);
    const { visit, phones, now } = await twoPhones(ines, inspection);
    const [first, second] = phones;
    const file = await savedFile(first, inspection, visit, now);

    await ines
      .getByRole('button', { name: /Signed in|Ines/ })
      .first()
      .click();
    await ines.getByRole('link', { name: 'My phones' }).click();
    await ines.getByRole('heading', { level: 1, name: 'My phones' }).waitFor();
    const choose = (name: string, text: string) =>
      ines.getByLabel('The file').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    await choose('list.csv', 'name;sum\n');
    await ines.getByText('This file does not come from a phone.', { exact: false }).first().waitFor();
    await choose('cape-phone.capephone', file);
    await ines.getByText('Contains 3 entries and one photo or recording.', { exact: false }).first().waitFor();
    expect(file, 'nobody who carries it reads in it').not.toMatch(/passport|Telefonkrogen/);
    await ines.getByRole('button', { name: 'Upload file' }).click();
    await ines.getByText('3 entries were applied.', { exact: false }).first().waitFor();
    await ines.getByText('One photo or recording is now complete', { exact: false }).first().waitFor();
    await stage.looksRight(ines);

    await second.tell(noteOf(visit, 'The drawer was empty.', { signs: [{ code: sign, known: 'asked-and-not-so' }] }));
    const { attachment, line } = aPhoto(now);
    await second.tell(noteOf(uuidV7(now, randomBytes(16)), 'Four beds in the cellar.', { attachments: [attachment] }));
    const [told, refused] = second.acts;
    if (!told || !refused) throw new Error('The phone has told nothing.');
    await posted(ines, '/api/device/batch', second.batch([told, refused]));
    await ines.reload();
    await ines.getByRole('button', { name: 'Read the entry not applied' }).click();
    await ines.getByText('Four beds in the cellar.').first().waitFor();
    await ines.getByText('Refused:', { exact: false }).first().waitFor();
    await ines.getByRole('button', { name: 'Copy the text' }).waitFor();
    await ines.getByText('Photo, not yet arrived from the phone').waitFor();
    expect(await ines.getByRole('button', { name: 'Show the photo' }).count()).toBe(0);
    await stage.looksRight(ines);
    await choose('cape-phone.capephone', fileOf(second, now, [line]));
    await ines.getByRole('button', { name: 'Upload file' }).click();
    await ines.getByText('One photo or recording is now complete', { exact: false }).first().waitFor();
    await ines.getByText('Photo, as the phone signed it').waitFor();
    await ines.getByRole('button', { name: 'Show the photo' }).click();
    await isSeen(ines.getByRole('img', { name: /Photo of no\. 2/ }));
    await stage.looksRight(ines);
    await takenOutOfKept(stage, ines);
    await ines.getByText('Last contact').first().scrollIntoViewIfNeeded();
    await picture(ines, 'my-phones', '/app/phones');
    await ines.getByRole('button', { name: 'Lock phone' }).first().click();
    await ines.getByText('For a phone that you have mislaid.', { exact: false }).first().waitFor();
    await stage.looksRight(ines);
    await ines.getByRole('alertdialog').getByRole('button', { name: 'Lock phone' }).click();
    await ines.getByText('Locked. The content is locked at', { exact: false }).first().waitFor();

    await ines.goto(`${origin}/app/inspections/visits/${visit}`);
    await ines.getByText('Met worker 3', { exact: false }).first().waitFor();
    await ines.getByText('Signature valid.', { exact: false }).first().waitFor();
    await ines.getByRole('button', { name: 'Show the photo' }).click();
    await isSeen(ines.getByRole('img', { name: /Photo taken by/ }));
    await ines.getByText('Place, time and camera; checksums').click();
    await ines.getByText('An invented camera').first().waitFor();
    await stage.looksRight(ines);
    const settling = ines.getByRole('form', { name: /Choose which answer counts/ });
    await settling.getByRole('button', { name: 'Save the answer that counts' }).click();
    await ines.getByText('Choose which answer counts').first().waitFor();
    await settling.getByRole('radio', { name: 'Seen' }).check();
    await settling.getByLabel('How you know').fill('We both looked again in the office.');
    await stage.looksRight(ines);
    await ines.evaluate('scrollTo(0, 240)');
    await settling.getByRole('button', { name: 'Save the answer that counts' }).click();
    await ines.getByText('The answer that counts is saved.', { exact: false }).first().waitFor();
    expect(await ines.getByRole('heading', { name: 'Differing answers' }).count()).toBe(0);
    await stage.looksRight(ines);
    await takenOut(stage, ines);

    const numbers = numbersOf(codeOf(inspection)).join(' ');
    await ines.goto(`${origin}/app/inspections`);
    // The list stands above the link: what is pressed while it comes may move away.
    await ines.getByRole('link', { name: place }).waitFor();
    await ines.getByRole('link', { name: 'Look up the code on a card' }).click();
    await ines.getByLabel('The caller’s code').fill(numbers);
    await ines.getByRole('button', { name: 'Look up code' }).click();
    await ines.getByRole('link', { name: place }).waitFor();
    await stage.looksRight(ines);
    const karin = await stage.person('karin', english);
    await karin.goto(`${origin}/app`);
    await karin.waitForLoadState('networkidle');
    await karin.getByRole('link', { name: 'Look up the code on a card' }).click();
    await karin.getByLabel('The caller’s code').fill(numbers);
    await karin.getByRole('button', { name: 'Look up code' }).click();
    await karin.getByText('It is not shown whether another unit has one.', { exact: false }).first().waitFor();
    expect(await karin.getByText(place).count()).toBe(0);
    await karin.getByLabel('The caller’s code').fill('three words only');
    await karin.getByRole('button', { name: 'Look up code' }).click();
    await karin.getByText('This is not a code from a card').first().waitFor();
    await stage.looksRight(karin);
  },
);
