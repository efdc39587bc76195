import { readFileSync } from 'node:fs';
import { Document, Packer, Paragraph } from 'docx';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import {
  cameraData,
  jpegWith,
  pdfWithScript,
  pngOf,
  zipBomb,
} from '../src/domains/attachments/testing/hostile-files.ts';
import { pdfOf } from '../src/platform/documents/pdf.ts';
import { type Stage, story } from './harness/story.ts';

const english = { locale: 'en-GB', viewport: { width: 1280, height: 900 } };
const phone = { locale: 'sv-SE', viewport: { width: 390, height: 844 }, hasTouch: true };

const file = (name: string, contents: string | Buffer | Uint8Array) => ({
  ...{ name, mimeType: 'application/octet-stream', buffer: Buffer.from(contents as string) },
});

async function openFiles(stage: Stage, page: Page): Promise<void> {
  await page.goto(`${stage.server.origin}/app/cases`);
  await page
    .getByRole('link', { name: /Tre Måsar/ })
    .first()
    .click();
}

async function add(page: Page, button: string, files: ReturnType<typeof file>[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button, exact: true }).click();
  await (await chooser).setFiles(files);
  for (const { name } of files) await page.getByRole('button', { name: `Show: ${name}` }).waitFor();
}

/** Opens one by the keyboard, looks, and closes it with Esc: the focus is where it was. */
async function shown(page: Page, name: string, look: (dialog: ReturnType<Page['getByRole']>) => Promise<void>) {
  const opener = page.getByRole('button', { name: `Show: ${name}` });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('heading', { name }).waitFor();
  await look(dialog);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await expect
    .poll(() => page.evaluate<string | null>(`document.activeElement.getAttribute('aria-label')`))
    .toBe(`Show: ${name}`);
}

/** A picture in two colours, as this browser writes a JPEG: wider than high, blue at the left. */
const aJpeg = async (page: Page): Promise<Buffer> =>
  Buffer.from(
    await page.evaluate<string>(`(() => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [600, 300];
      const brush = canvas.getContext('2d');
      for (const [at, colour] of ['#0b4f61', '#f2be5c'].entries()) {
        brush.fillStyle = colour;
        brush.fillRect(at * 300, 0, 300, 300);
      }
      return canvas.toDataURL('image/jpeg').split(',')[1];
    })()`),
    'base64',
  );

const aPdf = async (): Promise<Uint8Array> => {
  const paragraph = (text: string) => ({ kind: 'paragraph', text, look: 'plain' }) as const;
  const pdf = await pdfOf({
    ...{ language: 'sv', title: 'Avtal', running: 'Påhittat avtal', forWhom: 'Test', contents: false, preface: [] },
    blocks: Array.from({ length: 80 }, (_, n) =>
      paragraph(`Punkt ${n + 1} i ett påhittat avtal om arbete på en gård.`),
    ),
  });
  if (!pdf) throw new Error('There is no compiler for PDF on this machine.');
  return pdf;
};

story('files of a case are shown without running them, their hidden data said, bombs refused', async (stage) => {
  const karin = await stage.person('karin', english);
  await openFiles(stage, karin);
  await karin.getByText('No files yet.').waitFor();
  const jpeg = jpegWith(await aJpeg(karin), cameraData(6), '<script>payload()</script>');
  const word = new Document({ sections: [{ children: [new Paragraph('Lön: 0 kr & mat')] }] });
  const mail = [
    'From: =?utf-8?Q?P=C3=A5hittad_Chef?= <chef@example.invalid>',
    'To: arbetare@example.invalid',
    'Date: Tue, 24 Nov 2026 09:40:00 +0100',
    'Subject: =?utf-8?B?TMO2bg==?=',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>Du f&#229;r <b>inget</b>.</p><img src="https://example.invalid/pixel.png" onerror="steal()">',
  ].join('\r\n');
  await add(karin, 'Choose files', [
    file('avtal.pdf', await aPdf()),
    file('skript.pdf', pdfWithScript()),
    file('foto.jpg', jpeg),
    file('stor.png', pngOf({ width: 30_000, height: 30_000 })),
    file('avtal.docx', new Uint8Array(await Packer.toBuffer(word))),
    file('bomb.docx', zipBomb(100)),
    file('brev.eml', mail),
    file('ritning.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="steal()"><script>steal()</script></svg>'),
    file('chatt.csv', Buffer.from('l\xf6n;\xe5r\r\n0;2026', 'latin1')),
    file('trasig.pdf', '%PDF-1.7\nno more than this'),
    file('bild.heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1')),
  ]);

  await shown(karin, 'avtal.pdf', async (dialog) => {
    await dialog.getByText(/^Page 1 of [2-9]$/).waitFor();
    await dialog.getByText('Punkt 1 i ett påhittat avtal', { exact: false }).first().waitFor({ state: 'attached' });
    await dialog.getByText('The checksum is the same as when the file came.').waitFor();
    await expect.poll(async () => (await inkOn(karin)) > 200).toBe(true);
    await stage.looksRight(karin);
    await dialog.getByRole('button', { name: 'Next page' }).click();
    await dialog.getByText(/^Page 2 of/).waitFor();
    await dialog.getByRole('button', { name: 'Larger' }).click();
    await dialog.getByRole('button', { name: 'Previous page' }).click();
    await dialog.getByText(/^Page 1 of/).waitFor();
  });

  const rules = karin.waitForResponse((response) => response.url().includes('/assets/pdf.worker.'));
  const face = karin.waitForResponse((response) => /\/assets\/pdf-[\d.]+\/\w/.test(response.url()));
  await shown(karin, 'skript.pdf', async (dialog) => {
    await dialog.getByText('Skript i filen').waitFor({ state: 'attached' });
    await expect.poll(async () => (await inkOn(karin)) > 200).toBe(true);
    expect(await dialog.locator('a, input, iframe, object, embed').count(), 'nothing of it can be pressed').toBe(0);
  });
  const policy = (await rules).headers()['content-security-policy'];
  expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
  expect(policy, 'the worker reaches nothing').not.toContain('connect-src');
  expect((await face).status(), 'a face for files that bring none').toBe(200);

  await shown(karin, 'foto.jpg', async (dialog) => {
    await dialog.getByRole('heading', { name: 'This picture contains hidden data' }).waitFor();
    for (const told of ['58.50000, 19.25000', '2026-11-24 09:40:00', 'Canary Sparrow 7'])
      await dialog.getByText(told).waitFor();
    await dialog.getByRole('img', { name: 'foto.jpg' }).waitFor();
    // Its camera was held upright.
    await expect
      .poll(() =>
        karin.evaluate<number[]>(
          `[document.querySelector('.preview-picture')].flatMap((one) => [one?.width, one?.height])`,
        ),
      )
      .toEqual([300, 600]);
    await stage.looksRight(karin);
    const download = karin.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Download without hidden data' }).click();
    const copy = await download;
    expect(copy.suggestedFilename()).toBe('foto (without hidden data).jpg');
    const bytes = readFileSync(await copy.path());
    expect(bytes.subarray(0, 3).toString('hex')).toBe('ffd8ff');
    for (const hidden of ['Exif', 'Canary', 'script']) expect(bytes.includes(hidden), hidden).toBe(false);
    const whole = karin.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Download', exact: true }).click();
    expect(readFileSync(await (await whole).path()).equals(jpeg), 'the original stays as it was').toBe(true);
  });

  const says = (name: string, ...words: readonly string[]) =>
    shown(karin, name, async (dialog) => {
      for (const one of words) await dialog.getByText(one, { exact: false }).first().waitFor();
    });
  await says('stor.png', 'According to the file, this picture is 30000 × 30000 pixels.');
  await says('avtal.docx', 'Text only:', 'Lön: 0 kr & mat');
  await says('bomb.docx', 'Unpacked, this file would be many times larger than it is');
  await says(
    'brev.eml',
    'Påhittad Chef <chef@example.invalid>',
    'Tue, 24 Nov 2026 09:40:00 +0100',
    'Lön',
    'Du får inget.',
  );
  await says('ritning.svg', 'onload="steal()"', 'UTF-8');
  await says('trasig.pdf', 'This file is damaged, or is not of the type it claims to be.');
  await says('bild.heic', 'Pictures in HEIC and TIFF cannot be shown here.');
  await shown(karin, 'chatt.csv', async (dialog) => {
    await dialog.getByText('lön;år').waitFor();
    await dialog.getByLabel('Text encoding').selectOption('windows-1251');
    await dialog.getByText('lцn;еr').waitFor();
    await stage.looksRight(karin);
  });

  await karin.getByRole('button', { name: 'Change: chatt.csv' }).click();
  await add(karin, 'Choose the newer version', [file('chatt rättad.csv', 'lön;år\r\n100;2026')]);
  await shown(karin, 'chatt rättad.csv', async (dialog) => {
    const versions = dialog.getByRole('region', { name: 'Versions' });
    await versions.getByText('Another checksum: its contents differ.').waitFor();
    await versions.getByRole('button', { name: 'Show: chatt.csv' }).click();
    await dialog.getByRole('heading', { name: 'chatt.csv' }).waitFor();
    await dialog.getByText('0;2026').waitFor();
    await stage.looksRight(karin);
  });
});

story('on a phone, in Swedish, a file is shown and closed', async (stage) => {
  const karin = await stage.person('karin', phone);
  await openFiles(stage, karin);
  const chooser = karin.waitForEvent('filechooser');
  await karin.getByRole('button', { name: 'Välj filer' }).click();
  await (await chooser).setFiles([
    file('telefon.pdf', await aPdf()),
    file('bild.jpg', jpegWith(await aJpeg(karin), cameraData())),
  ]);
  for (const name of ['telefon.pdf', 'bild.jpg']) {
    await karin.getByRole('button', { name: `Visa: ${name}` }).click();
    const dialog = karin.getByRole('dialog', { name });
    await dialog.getByText('Kontrollsumman är densamma som när filen kom.').waitFor();
    if (name === 'telefon.pdf') await expect.poll(async () => (await inkOn(karin)) > 200).toBe(true);
    await stage.looksRight(karin);
    await dialog.getByRole('button', { name: 'Stäng' }).click();
    await dialog.waitFor({ state: 'detached' });
  }
});

/** How many points of the page are dark: what is drawn of it. */
const inkOn = (page: Page): Promise<number> =>
  page.evaluate<number>(`(() => {
    const canvas = document.querySelector('.preview-page canvas');
    if (!canvas) return 0;
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    return data.filter((value, at) => at % 4 === 0 && value < 170).length;
  })()`);
