import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' };

story(
  'a security officer reads who did what, narrows it, takes it out after a proof, and sees no case; no one else reads it',
  async (stage) => {
    const { origin } = stage.server;
    const ines = await stage.person('ines', english);
    await ines.goto(`${origin}/app/signals`);
    await ines.locator('.row-link').first().click();
    await ines.getByRole('heading', { level: 1 }).waitFor();
    const signal = new URL(ines.url()).pathname.split('/').at(-1) ?? '';

    const hedda = await stage.person('hedda', english);
    // She has no part in any matter, so she comes to the log.
    await hedda.goto(`${origin}/app`);
    await hedda.getByRole('heading', { level: 1, name: 'Log' }).waitFor();
    expect(await hedda.getByRole('navigation').first().getByRole('link').allTextContents()).toEqual([
      'Log',
      'Retention',
      'Record of processing',
    ]);
    await hedda
      .getByText(/^Ines, supervision, Inspection East: read a signal$/)
      .first()
      .waitFor();
    await picture(hedda, 'log', '/app/log');
    await stage.looksRight(hedda);

    // By person and by file: the address holds ids, and no name.
    await hedda.getByText('Search in the log').click();
    await hedda.getByLabel(/^Person/).selectOption({ label: 'Ines, Inspection East' });
    await hedda.getByLabel('File or person, by its id').fill('no id');
    await hedda.getByRole('button', { name: 'Show entries' }).click();
    await hedda.getByText('This is not an id.').waitFor();
    await stage.looksRight(hedda);
    await hedda.getByLabel('File or person, by its id').fill(signal);
    await hedda.keyboard.press('Enter');
    await hedda.waitForURL(/about=/);
    await hedda
      .getByText(/^Ines, supervision, Inspection East: read a signal$/)
      .first()
      .waitFor();
    expect(hedda.url()).not.toMatch(/Ines|Hedda/i);
    const told = (await hedda.locator('.log-sentence').allTextContents()).join('\n');
    expect(told).toMatch(/^(Ines, .*\n?)+$/);

    // Out of it as a file, once she has shown again who she is: in a demo by one press.
    stage.expectComplaint(/409/);
    let isFirst = true;
    await hedda.route('**/api/log.csv*', (route) => {
      if (!isFirst) return route.continue();
      isFirst = false; // a quarter of an hour has passed, as far as this page can tell
      const problem = { id: 'http.prove-again', kind: 'conflict', sentence: 'x', fields: [], prove: 'log.export' };
      return route.fulfill({ status: 409, json: { problem } });
    });
    const download = hedda.waitForEvent('download');
    await hedda.getByRole('button', { name: 'Save as CSV' }).click();
    await hedda.getByRole('heading', { name: 'Show again that it is you' }).waitFor();
    await stage.looksRight(hedda);
    await hedda.keyboard.press('Enter');
    const file = await readFile(await (await download).path(), 'utf8');
    expect(file).toContain('read a signal,signal.read');
    await hedda.getByText('File saved. The export is logged.').waitFor();

    await hedda.getByRole('link', { name: 'Clear' }).first().click();
    await hedda.getByLabel('Action').selectOption({ label: 'exported the log as a file' });
    await hedda.getByText('Hedda, review of the log, Legal unit: exported the log as a file').first().waitFor();
    await hedda.getByLabel('Action').selectOption({ label: 'confirmed their identity again' });
    await hedda.getByText('Hedda, Legal unit: confirmed their identity again').first().waitFor();
    await hedda.goto(`${origin}/app/log?until=2001-01-01`);
    await hedda.getByText('No entry', { exact: true }).waitFor();
    await stage.looksRight(hedda);

    // No case for her, and no log for those who give access or work.
    stage.expectComplaint(/403/);
    await hedda.goto(`${origin}/app/signals/${signal}`);
    await hedda.getByText('Your role does not include this').first().waitFor();
    for (const key of ['alma', 'ines']) {
      const person = await stage.person(key, english);
      await person.goto(`${origin}/app/log`);
      await person.getByRole('heading', { level: 1, name: 'Log' }).waitFor();
      expect(await person.locator('.log-sentence').count(), key).toBe(0);
    }

    const didrik = await stage.person('didrik', {
      locale: 'sv-SE',
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
    });
    await didrik.goto(`${origin}/app/log?sort=read`);
    await didrik
      .getByText(/Ines, tillsyn, Inspektion Öst: läste en signal/)
      .first()
      .waitFor();
    await stage.looksRight(didrik);
  },
);
