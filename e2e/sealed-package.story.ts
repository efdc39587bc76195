import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { accessibilityProblems } from './harness/accessible.ts';
import { newContext } from './harness/browser.ts';
import { overflowProblems } from './harness/narrow.ts';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' } as const;

/** What the browser keeps of what is fetched by this link. */
async function fetched(page: Page, link: RegExp): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: link }).first().click();
  return readFileSync(await (await download).path());
}

story(
  'a defence lawyer with a browser and no network sees that nothing was changed, and where it was',
  async (stage) => {
    const petra = await stage.person('petra', english);
    await petra.goto(`${stage.server.origin}/app/investigations`);
    await petra.locator('main li').getByRole('link').first().click();
    await petra.getByRole('heading', { level: 2, name: 'Evidence', exact: true }).waitFor();
    const file = petra.url();
    await petra.locator('.evidence-row').first().getByRole('link', { name: 'Custody and files of' }).click();
    const chooser = petra.waitForEvent('filechooser');
    await petra.getByRole('button', { name: 'Choose files' }).click();
    const photo = readFileSync('docs/screens/feedback.png');
    await (await chooser).setFiles([{ name: 'Invented Lane 14.png', mimeType: 'image/png', buffer: photo }]);
    await petra
      .getByRole('list', { name: 'Files, newest first' })
      .locator('li', { hasText: 'Invented Lane' })
      .waitFor();

    await petra.goto(file);
    await petra.getByRole('link', { name: 'Sealed packages' }).click();
    await petra.getByText('No sealed packages.').waitFor();
    await stage.looksRight(petra);
    await petra.getByRole('link', { name: 'Make a sealed package' }).click();
    await petra.getByRole('button', { name: 'Make a sealed package' }).click();
    await petra.getByText('Choose for whom the package is.').first().waitFor();
    await petra.getByLabel('The defence').check();
    await petra.getByRole('group', { name: 'Which evidence?' }).getByRole('checkbox').first().check();
    await petra.getByLabel('No', { exact: true }).check();
    await stage.looksRight(petra);
    await picture(petra, 'package-new', '/app/investigations/$id/packages/new');
    stage.expectComplaint(/409/); // what was recorded a second ago is sealed within some
    await expect
      .poll(async () => {
        const button = petra.getByRole('button', { name: 'Make a sealed package' });
        if (await button.isVisible()) await button.click();
        await petra.waitForTimeout(2000);
        return petra.getByText('The defence,', { exact: false }).isVisible();
      })
      .toBe(true);
    await stage.looksRight(petra);
    await picture(petra, 'packages', '/app/investigations/$id/packages');
    const fingerprint = (await petra.locator('p.package-sum').textContent())?.trim() ?? '';

    const folder = mkdtempSync(join(tmpdir(), 'cape-package-'));
    const at = (name: string, bytes: Buffer): string => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    };
    const bytes = await fetched(petra, /^Download package/);
    const whole = at('evidence.capepack', bytes);
    const verifier = at('cape-verifier.html', await fetched(petra, /^Download the verifier/));
    expect(bytes.includes('Invented Lane')).toBe(false);

    const context = await newContext({ ...english, offline: true });
    const lawyer = await context.newPage();
    const asked: string[] = [];
    const wrong: string[] = [];
    lawyer.on('request', (request) => void asked.push(request.url()));
    lawyer.on('console', (message) => void (message.type() === 'error' && wrong.push(message.text())));
    lawyer.on('pageerror', (error) => void wrong.push(error.message));
    await lawyer.goto(pathToFileURL(verifier).href);
    await lawyer.getByLabel('Choose the package').setInputFiles(whole);
    await lawyer.getByRole('heading', { name: 'The package is whole' }).waitFor();
    expect((await lawyer.locator('p.sum').first().textContent())?.trim()).toBe(fingerprint);
    await lawyer.getByLabel('The fingerprint that the agency says').fill(fingerprint.toUpperCase());
    await lawyer.getByText('The fingerprint is the same.').waitFor();
    const digest = (await lawyer.locator('p.digest').textContent())?.trim() ?? '';
    await lawyer.getByRole('button', { name: /^Show E\d\d-1\.png/ }).click();
    const width = () =>
      lawyer.locator('.files img').evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth);
    await expect.poll(width).toBeGreaterThan(0);
    const saved = lawyer.waitForEvent('download');
    await lawyer.getByRole('link', { name: /^Save E\d\d-1\.png/ }).click();
    expect(Buffer.compare(readFileSync(await (await saved).path()), photo)).toBe(0);
    expect(await accessibilityProblems(lawyer)).toEqual([]);
    expect(await overflowProblems(lawyer)).toEqual([]);
    if (process.env.CAPE_SCREENS === 'all') {
      for (const [name, width, scheme] of [
        ['wide-light', 1280, 'light'],
        ['narrow-dark', 390, 'dark'],
      ] as const) {
        await lawyer.setViewportSize({ width, height: 900 });
        await lawyer.emulateMedia({ colorScheme: scheme });
        await lawyer.screenshot({ path: join(tmpdir(), `verifier-${name}.png`), fullPage: true });
      }
    }

    const changed = Buffer.from(bytes);
    const picked = changed.indexOf('IDAT') + 9;
    changed[picked] = (changed[picked] ?? 0) ^ 16;
    await lawyer.getByLabel('Choose the package').setInputFiles(at('changed.capepack', changed));
    await lawyer.getByRole('heading', { name: 'The package was changed' }).waitFor();
    await lawyer.getByText(/A file of E\d\d was changed: files\/E\d\d-1\.png\. Its hash does not match\./).waitFor();
    expect(await lawyer.getByRole('link', { name: /^Save E\d\d-1\.png/ }).count()).toBe(0);
    await lawyer.getByRole('button', { name: 'Svenska' }).click();
    await lawyer.getByRole('heading', { name: 'Paketet har ändrats' }).waitFor();
    await lawyer.locator('#package').setInputFiles(at('other.zip', Buffer.from('invented')));
    await lawyer.getByRole('heading', { name: 'Filen är inget förseglat bevispaket' }).waitFor();
    expect(wrong).toEqual([]);
    expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('blob:'))).toEqual([]);
    await context.close();

    // The lawyer rings and reads out the beginning of the hash: it is recorded that the defence has this package.
    await petra.goto(`${file}/disclosed`);
    const row = petra.getByRole('row', { name: /Sealed package/ });
    await row.getByText('Not confirmed').waitFor();
    await row.getByRole('link', { name: /^Record confirmation: Sealed package/ }).click();
    await petra.getByRole('button', { name: 'Record confirmation' }).click();
    await petra.getByText('Choose how it was confirmed.').first().waitFor();
    await petra.getByLabel('Who confirmed it?').fill('Invented Counsel');
    await petra.getByLabel('By telephone').check();
    await petra.getByLabel('Confirmed on').fill('today');
    await petra.getByLabel('Hash that the defence reads out').fill(digest.slice(0, 19));
    await picture(petra, 'acknowledge', '/app/investigations/$id/acknowledge');
    stage.expectComplaint(/400/); // too short to tell two packages apart
    await petra.getByLabel('Hash that the defence reads out').fill(digest.slice(0, 9));
    await petra.getByRole('button', { name: 'Record confirmation' }).click();
    await petra.getByText('Write at least the first 16 characters', { exact: false }).first().waitFor();
    await petra.getByLabel('Hash that the defence reads out').fill(digest.slice(0, 19));
    await stage.looksRight(petra);
    await petra.getByRole('button', { name: 'Record confirmation' }).click();
    await row.getByText('The hash is the same: they have this package.').waitFor();
    await stage.looksRight(petra);
    await picture(petra, 'disclosed', '/app/investigations/$id/disclosed');
  },
);
