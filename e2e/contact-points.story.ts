import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' };
const phone = { javaScriptEnabled: false, viewport: { width: 360, height: 740 } };

/** Opens what is folded away under a name. */
const unfold = (page: Page, name: string) => page.locator('summary', { hasText: name }).click();

story(
  'an administrator publishes a number for a county: the page for workers there shows it until it is ended, and no other does',
  async (stage) => {
    const { origin } = stage.server;
    const alma = await stage.person('alma', english);
    await alma.goto(`${origin}/app/administration/contact-points`);
    await alma.getByRole('heading', { level: 1, name: 'Contact points' }).waitFor();
    await alma.getByText('Your agency publishes no number').waitFor();
    await stage.looksRight(alma);

    await unfold(alma, 'Add a contact point');
    await alma.getByRole('button', { name: 'Add a contact point' }).click();
    await alma.getByRole('region', { name: 'There is something to correct' }).waitFor();
    await alma.getByLabel('Take from the register').selectOption({ label: 'Police, 114 14' });
    expect(await alma.getByLabel('Number', { exact: true }).inputValue()).toBe('114 14');
    await alma.getByLabel('Number', { exact: true }).fill('000-465 00 99');
    await alma.getByLabel('Name in Swedish').fill('Påhittad hjälp i Örebro');
    await alma.getByLabel('Name in English').fill('Invented help in Örebro');
    await alma.getByLabel('Workers').check();
    const always = alma.getByRole('radiogroup', { name: 'Answered day and night, every day' });
    expect(await always.getByLabel('No').isChecked(), 'as the register has it').toBe(true);
    await always.getByLabel('Yes').check();
    await always.getByLabel('No').check();
    await alma.getByLabel('Hours in Swedish').fill('vardagar 9–16');
    await alma.getByLabel('Hours in English').fill('weekdays 9–16');
    await alma.getByLabel('Örebro County').check();
    await stage.looksRight(alma);
    await alma.getByRole('button', { name: 'Add a contact point' }).click();
    await alma.getByText('Contact point added.').first().waitFor();
    await alma.getByRole('row').filter({ hasText: 'Invented help in Örebro' }).getByText('Shown now').waitFor();
    await picture(alma, 'contact-points', '/app/administration/contact-points');
    await stage.looksRight(alma);

    const worker = await stage.visitor(phone);
    await worker.goto(`${origin}/work/sv/help`);
    await worker.getByRole('heading', { level: 1, name: 'Nummer att ringa' }).waitFor();
    expect(await worker.getByRole('link', { name: 'Fara just nu: 112' }).getAttribute('href')).toBe('tel:112');
    expect(await worker.locator('main').textContent(), 'of another county').not.toContain('Påhittad hjälp i Örebro');
    await worker.getByRole('link', { name: 'Örebro län' }).click();
    await worker.getByText('Påhittad hjälp i Örebro').waitFor();
    await worker.getByText('vardagar 9–16').first().waitFor();
    await worker.getByText('Inte kontrollerat.').first().waitFor();
    expect(await worker.getByRole('link', { name: 'Ring 000‑465 00 99' }).getAttribute('href')).toBe('tel:0004650099');
    await picture(worker, 'worker-numbers', '/work/$lang/help/$county');
    await stage.looksRight(worker);

    const olav = await stage.person('olav', english);
    await olav.goto(`${origin}/app/knowledge?list=agencies`);
    await olav.getByRole('heading', { level: 1, name: 'Who is who' }).waitFor();
    const here = olav.getByRole('region', { name: 'Sweden: In this installation' });
    await here.getByText('000-465 00 99').waitFor();

    await alma.getByRole('link', { name: 'Invented help in Örebro' }).click();
    await alma.getByRole('heading', { level: 1, name: 'Invented help in Örebro' }).waitFor();
    await unfold(alma, 'Change');
    await alma.getByLabel('Called and answered on').fill('2026-11-20');
    await alma.getByRole('button', { name: 'Save', exact: true }).click();
    await alma.getByText('Contact point changed.').first().waitFor();
    await worker.reload();
    await worker.getByText('Påhittad hjälp i Örebro').waitFor();
    await worker
      .getByText(/^Från .*\.$/)
      .first()
      .waitFor();

    await unfold(alma, 'End this contact point');
    await alma.getByLabel('Reason').fill('Påhittat: kontoret har stängt.');
    await alma.getByRole('button', { name: 'End this contact point' }).click();
    await alma.getByText('Contact point ended.').first().waitFor();
    await alma.getByText('Contact point added').first().waitFor();
    await picture(alma, 'contact-point', '/app/administration/contact-points/$id');
    await stage.looksRight(alma);
    await worker.reload();
    await worker.getByText('Örebro län har inget eget nummer här.').waitFor();
    expect(await worker.locator('main').textContent()).not.toContain('Påhittad hjälp i Örebro');
    await stage.looksRight(worker);
    expect(stage.server.log(), 'the log of the server').not.toMatch(/work\/sv\/help/);
  },
);

story(
  'who is who: by country, kind and words, with mark and source at each line, as a file and on a phone',
  async (stage) => {
    const page = await stage.person('ines', english);
    await page.goto(`${stage.server.origin}/app/knowledge`);
    await page.getByRole('link', { name: 'Who is who' }).click();
    await page.getByRole('heading', { level: 1, name: 'Who is who' }).waitFor();
    await page.getByRole('heading', { level: 2, name: 'Sweden' }).waitFor();
    await picture(page, 'who-is-who', '/app/knowledge');
    await stage.looksRight(page);

    await page.getByLabel('Country').selectOption({ label: 'Finland' });
    const finland = page.getByRole('region', { name: 'Finland: In the register' });
    await finland.getByText('+358 2954 63177').waitFor();
    expect(await page.locator('main').getByText('24/7').count()).toBe(2);
    await page.getByLabel('Kind').selectOption({ label: 'Labour inspectorate' });
    await finland.getByText(/No source, not verified/).waitFor();
    await finland.getByText(/Not shown to workers/).waitFor();
    await page.getByLabel('Search', { exact: true }).fill('nothing of this kind');
    await page.getByText('No matches').waitFor();
    await page.getByLabel('Search', { exact: true }).fill('');
    await page.getByLabel('Country').selectOption({ label: 'All countries' });
    await page.getByLabel('Kind').selectOption({ label: 'All kinds' });
    await page.getByLabel('Only those that answer around the clock').check();
    await page.getByRole('heading', { level: 2, name: 'Lithuania' }).waitFor();
    await stage.looksRight(page);

    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    expect(csv.suggestedFilename()).toBe('who-is-who.csv');

    const small = await stage.person('ines', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
    await small.goto(`${stage.server.origin}/app/knowledge?list=agencies#lv.drosa-maja`);
    await small.getByRole('heading', { level: 1, name: 'Vem är vem' }).waitFor();
    await small.getByText('Källorna går isär, eller är gamla').first().waitFor();
    await picture(small, 'who-is-who-phone', '/app/knowledge');
    await stage.looksRight(small);
  },
);
