import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB', viewport: { width: 1280, height: 900 } };
const mebibyte = 1_048_576;

const line = (page: Page, name: string) =>
  page.getByRole('list', { name: 'Files, newest first' }).locator('li', { hasText: name });
const choose = async (
  page: Page,
  button: string,
  files: string | { name: string; mimeType: string; buffer: Buffer }[],
) => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles(files);
};
const file = (name: string, contents: string | Buffer) => ({
  ...{ name, mimeType: 'application/octet-stream', buffer: Buffer.from(contents) },
});

/** What the browser keeps of a file that is fetched. */
async function fetched(page: Page, name: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: `Download: ${name}` }).click();
  return readFileSync(await (await download).path());
}

/** Drops or pastes a file where a person would. */
const give = (page: Page, how: 'drop' | 'paste', name: string, words: string): Promise<void> =>
  page.evaluate(
    `(() => {
      const data = new DataTransfer();
      data.items.add(new File([${JSON.stringify(words)}], ${JSON.stringify(name)}, { type: 'text/plain', lastModified: 1 }));
      if (${JSON.stringify(how)} === 'paste') dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
      else document.querySelector('.files-drop').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
    })()`,
  );

story(
  'files are added to a case in every way, are fetched as they were, versioned, named and withdrawn',
  async (stage) => {
    const karin = await stage.person('karin', english);
    await karin.goto(`${stage.server.origin}/app/cases`);
    await karin
      .getByRole('link', { name: /Tre Måsar/ })
      .first()
      .click();
    const section = karin.getByRole('region', { name: 'Files', exact: true });
    await section.getByText('No files yet.').waitFor();
    stage.expectComplaint(/409 \(Conflict\).*\/pieces\/0/);
    await section.scrollIntoViewIfNeeded();
    await stage.looksRight(karin);

    await choose(karin, 'Choose files', [
      file('Anställningsavtal påhittat.pdf', `%PDF-1.7\n${'påhittat '.repeat(40_000)}`),
      file('lönebesked.csv', 'månad;belopp\nmars;0\n'),
      file('verktyg.pdf', `MZ\x90\0${' '.repeat(200)}`),
    ]);
    await line(karin, 'Anställningsavtal påhittat.pdf').waitFor();
    await line(karin, 'lönebesked.csv').waitFor();
    const refused = karin.getByRole('region', { name: 'Uploading' }).locator('li', { hasText: 'verktyg.pdf' });
    await refused.getByText('This file is a program or can start one', { exact: false }).waitFor();
    await stage.looksRight(karin);
    await refused.getByRole('button', { name: 'Remove from the list: verktyg.pdf' }).click();
    await refused.waitFor({ state: 'detached' });

    await give(karin, 'drop', 'släppt.txt', 'En påhittad rad.');
    await give(karin, 'paste', 'inklistrad.txt', 'En annan påhittad rad.');
    await line(karin, 'släppt.txt').waitFor();
    await line(karin, 'inklistrad.txt').waitFor();
    expect((await fetched(karin, 'släppt.txt')).toString()).toBe('En påhittad rad.');
    expect((await fetched(karin, 'Anställningsavtal påhittat.pdf')).subarray(0, 8).toString()).toBe('%PDF-1.7');

    await line(karin, 'lönebesked.csv').getByRole('button', { name: 'Change: lönebesked.csv' }).click();
    await choose(karin, 'Choose the newer version', [file('lönebesked rättat.csv', 'månad;belopp\nmars;100\n')]);
    await line(karin, 'lönebesked rättat.csv').getByText('Newer version of lönebesked.csv').waitFor();
    await line(karin, 'Earlier version').first().waitFor();

    await karin.getByRole('button', { name: 'Change: släppt.txt' }).click();
    await stage.looksRight(karin);
    await karin.getByRole('textbox', { name: 'Name', exact: true }).fill('Mejl från arbetsgivaren.txt');
    await karin.getByRole('button', { name: 'Correct the name' }).click();
    await line(karin, 'Mejl från arbetsgivaren.txt').waitFor();

    await karin.getByRole('button', { name: 'Change: inklistrad.txt' }).click();
    await karin.getByRole('button', { name: 'Withdraw the file' }).click();
    await karin.getByText('Say why the file is withdrawn.').first().waitFor();
    await karin.getByLabel('Why it is withdrawn').fill('Hör till ett annat ärende.');
    await karin.getByRole('button', { name: 'Withdraw the file' }).click();
    await line(karin, 'inklistrad.txt')
      .getByText(/^By Karin, .* Hör till ett annat ärende\.$/)
      .waitFor();
    expect(await karin.getByRole('link', { name: 'Download: inklistrad.txt' }).count()).toBe(0);
    await stage.looksRight(karin);
    await section.scrollIntoViewIfNeeded();
    await picture(karin, 'files', '/app/cases/$id');
    await karin.getByRole('region', { name: 'Timeline' }).getByText('File withdrawn').first().waitFor();
  },
);

story(
  'a file that broke off, with the network or the window, continues where it was when it is chosen again',
  async (stage) => {
    const ines = await stage.person('ines', { locale: 'en-GB', viewport: { width: 390, height: 844 } });
    await ines.goto(`${stage.server.origin}/app/signals`);
    await ines.locator('.rows a').first().click();
    await ines.getByText('No files yet.').waitFor();
    const folder = mkdtempSync(join(tmpdir(), 'cape-files-'));
    const path = join(folder, 'film.bin');
    const contents = Buffer.alloc(6 * mebibyte + 9, 'påhittad ');
    writeFileSync(path, contents); // on the disk, so that it is as old the second time
    const sent: string[] = [];
    let cut = true;
    stage.expectComplaint(/ERR_FAILED|Failed to load resource/);
    await ines.route('**/pieces/*', (route) => {
      const piece = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
      if (cut && piece === '4') return route.abort();
      sent.push(piece);
      return route.continue();
    });
    await choose(ines, 'Choose files', path);
    const onItsWay = ines.getByRole('region', { name: 'Uploading' });
    await onItsWay.getByText('No contact. It continues by itself; nothing is sent twice.').waitFor();
    await stage.looksRight(ines);
    await onItsWay.getByRole('button', { name: 'Stop: film.bin' }).click();
    await onItsWay.getByText('Stopped. What has already arrived is kept.').waitFor();
    const before = [...sent];
    expect(before).not.toContain('4');

    // The window goes; on the next the file is chosen again, and only what is missing is sent.
    await ines.reload();
    await line(ines, 'film.bin').getByText('To continue, choose the same file again on any device.').waitFor();
    await stage.looksRight(ines);
    cut = false;
    sent.length = 0;
    await choose(ines, 'Choose files', path);
    await ines.getByRole('link', { name: 'Download: film.bin' }).waitFor();
    expect(sent).toContain('4');
    expect(
      sent.filter((piece) => before.includes(piece)),
      'nothing is sent twice',
    ).toEqual([]);
    expect((await fetched(ines, 'film.bin')).equals(contents)).toBe(true);
    await stage.looksRight(ines);
  },
);

const matters = [
  { by: 'karin', list: '/app/persons', open: /Lärkan/, sections: ['Files', 'Files about the support'] },
  { by: 'linus', list: '/app/claims', open: /./, sections: ['Files'] },
  { by: 'petra', list: '/app/investigations', open: /./, sections: ['Files'] },
  { by: 'nora', list: '/app/programme', open: null, sections: ['Files'] },
] as const;

story('files are added to a person, their support, a claim, a criminal file and a programme', async (stage) => {
  for (const { by, list, open, sections } of matters) {
    const page = await stage.person(by, english);
    await page.goto(`${stage.server.origin}${list}`);
    if (open) await page.locator('main .rows a').filter({ hasText: open }).first().click();
    for (const [at, section] of sections.entries()) {
      const region = page.getByRole('region', { name: section, exact: true });
      await region.getByText('No files yet.').waitFor();
      const chooser = page.waitForEvent('filechooser');
      await region.getByRole('button', { name: 'Choose files' }).click();
      await (await chooser).setFiles([file(`intyg ${at}.txt`, 'En påhittad rad.')]);
      await region
        .locator('li', { hasText: `intyg ${at}.txt` })
        .getByRole('link')
        .waitFor();
      await region.scrollIntoViewIfNeeded();
    }
    // What is pasted goes to one matter, also where the page shows the files of two.
    await give(page, 'paste', 'inklistrad.txt', 'En annan påhittad rad.');
    const files = page.getByRole('region', { name: 'Files', exact: true });
    await files.getByRole('link', { name: 'Download: inklistrad.txt' }).waitFor();
    expect(await page.getByRole('link', { name: 'Download: inklistrad.txt' }).count()).toBe(1);
    await stage.looksRight(page);
    expect((await fetched(page, 'intyg 0.txt')).toString()).toBe('En påhittad rad.');
  }
});
