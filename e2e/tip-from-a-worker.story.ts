import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { coreStory, story } from './harness/story.ts';

const words = 'Påhittat: fyra sängar över köket, och lönen ska lämnas tillbaka.';

/** Goes on with what is chosen. */
async function answer(page: Page, choice: string): Promise<void> {
  await page.getByLabel(choice).check();
  await page.getByRole('button', { name: 'Fortsätt' }).click();
}

coreStory(
  'a worker asks, sends a tip and is answered without a script; the reader opens it with a passphrase',
  async (stage) => {
    const { origin } = stage.server;
    const phone = { javaScriptEnabled: false, viewport: { width: 360, height: 740 } };
    const worker = await stage.visitor(phone);
    await worker.goto(`${origin}/work/sv`);
    await worker.getByRole('heading', { level: 1, name: 'Är mitt jobb okej?' }).waitFor();
    await picture(worker, 'worker-start', '/work/$lang');
    await stage.looksRight(worker);
    await worker.getByRole('button', { name: 'Börja' }).click();
    await worker.getByRole('button', { name: 'Fortsätt' }).click();
    await worker.getByText('Välj ett svar.').first().waitFor();
    await worker.locator('.wrong:focus').waitFor(); // the browser puts the focus there once the page is drawn
    await answer(worker, 'Nej, jag ger tillbaka pengar');
    await picture(worker, 'worker-question', '/work/$lang/ok');
    await stage.looksRight(worker);
    await answer(worker, 'Nej, någon annan har det');
    await answer(worker, 'Jag vill inte svara');
    await worker
      .getByRole('heading', { level: 1, name: 'Två saker på ditt jobb är inte tillåtna i Sverige' })
      .waitFor();
    await picture(worker, 'worker-result', '/work/$lang/ok');
    await stage.looksRight(worker);

    await worker.getByRole('link', { name: 'Skriv till oss' }).click();
    await worker.getByRole('heading', { level: 1, name: 'Är någon i fara nu?' }).waitFor();
    await worker.getByRole('radio', { name: 'Ja', exact: true }).check();
    await worker.getByRole('button', { name: 'Fortsätt' }).click();
    await worker.getByRole('heading', { level: 1, name: 'Ring 112 nu' }).waitFor();
    expect(await worker.getByRole('link', { name: 'Ring 112', exact: true }).getAttribute('href')).toBe('tel:112');
    await picture(worker, 'worker-danger', '/work/$lang/tip');
    await stage.looksRight(worker);
    await worker.getByRole('button', { name: 'Fortsätt skriva' }).click();
    await answer(worker, 'Tipsa om något');
    await worker.getByLabel('Var är det?').fill('Provkrogen Demo');
    await worker.getByRole('button', { name: 'Fortsätt' }).click();
    await worker.getByLabel('Vad händer?').fill(words);
    await worker.getByRole('button', { name: 'Fortsätt' }).click();
    await answer(worker, 'Två eller tre');
    await answer(worker, 'Ja, på den här sidan, med en kod');
    await worker.getByRole('heading', { level: 1, name: 'Läs innan du skickar' }).waitFor();
    await worker.getByText(words).first().waitFor();
    await picture(worker, 'worker-check', '/work/$lang/tip');
    await stage.looksRight(worker);
    await worker.getByRole('button', { name: 'Skicka', exact: true }).click();
    await worker.getByRole('heading', { level: 1, name: 'Skriv upp koden' }).waitFor();
    const code = (await worker.locator('.code li').allTextContents()).join(' ');
    expect(code).toMatch(/^([0-9A-Z]{4} ){3}[0-9A-Z]{4}$/);
    await picture(worker, 'worker-code', '/work/$lang/tip');
    await stage.looksRight(worker);
    await worker.getByLabel('Skriv de fyra sista tecknen').fill(code.slice(-4).toLowerCase());
    await worker.getByRole('button', { name: 'Jag har skrivit upp den' }).click();
    await worker.getByRole('heading', { level: 1, name: 'Bra. Du har koden.' }).waitFor();
    await picture(worker, 'worker-kept', '/work/$lang/kept');
    await worker.getByRole('link', { name: 'Lämna sidan' }).click();
    await worker.getByRole('heading', { level: 1, name: 'Väder' }).waitFor();
    await stage.looksRight(worker);
    expect(await worker.context().cookies()).toEqual([]);

    const ines = await stage.person('ines', { locale: 'en-GB' });
    await ines.goto(`${origin}/app/tips`);
    await ines.getByRole('heading', { level: 1, name: 'Tips' }).waitFor();
    await picture(ines, 'tips', '/app/tips');
    await stage.looksRight(ines);
    // What is marked as danger comes first, and is due today.
    await ines.getByText('Someone in danger now').first().waitFor();
    await ines
      .getByRole('list', { name: 'Tips: danger first, then those without an answer' })
      .getByRole('link')
      .first()
      .click();
    await ines.getByLabel('Your passphrase for tips').fill('not this one at all');
    await ines.getByRole('button', { name: 'Open the tip' }).click();
    await ines.getByText('The passphrase does not open the key.').first().waitFor();
    const shown = await ines.getByText(/Demo: the passphrase is/).textContent();
    await ines.getByLabel('Your passphrase for tips').fill(/“(.+)”/.exec(shown ?? '')?.[1] ?? '');
    await ines.getByRole('button', { name: 'Open the tip' }).click();
    await ines.getByText(words).first().waitFor();
    await stage.looksRight(ines);
    await ines.getByLabel('Your answer').fill('Tack. Vi har läst det.');
    await ines.getByRole('button', { name: 'Encrypt and send answer' }).click();
    await ines.getByText('The answer is encrypted and sent.').first().waitFor();
    await ines.getByRole('button', { name: 'Register as signal' }).click();
    await ines.getByRole('heading', { level: 1, name: 'Register a signal' }).waitFor();
    expect(await ines.getByLabel('Name of the workplace').inputValue()).toBe('Provkrogen Demo');
    expect(await ines.getByLabel('What was seen, heard or read?').inputValue()).toBe(words);
    expect(ines.url(), 'what was told stands in no address').not.toMatch(/Prov|kroge/);

    await worker.goto(`${origin}/work/uk/code`);
    expect(await worker.locator('html').getAttribute('lang')).toBe('uk');
    await stage.looksRight(worker);
    await worker.getByLabel('Код').fill(code);
    await worker.getByRole('button', { name: 'Показати відповіді' }).click();
    await worker.getByText('Tack. Vi har läst det.').first().waitFor();
    await picture(worker, 'worker-answer', '/work/$lang/code');
    await stage.looksRight(worker);
    expect(
      await worker.getByRole('button', { name: 'Забрати назад' }).count(),
      'what was opened cannot be taken back',
    ).toBe(0);
    expect(stage.server.log(), 'the log of the server').not.toMatch(/Provkrogen|sängar|"\/(work|weather)/);
  },
);

story('a tip that has not been opened is withdrawn, in Uzbek', async (stage) => {
  const worker = await stage.visitor({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await worker.goto(`${stage.server.origin}/work/uz`);
  await stage.looksRight(worker);
  await worker.getByRole('link', { name: 'Bizga yozing' }).click();
  const next = () => worker.getByRole('button', { name: 'Davom etish' }).click();
  await worker.getByLabel('Yoʻq').check();
  await next();
  await worker.getByLabel('Yordam olish').check();
  await next();
  await next();
  await worker.getByLabel('Nima boʻlyapti?').fill('Oʻylab topilgan.');
  await next();
  for (const choice of ['Bilmayman', 'Ha, shu sahifada, kod bilan']) {
    await worker.getByLabel(choice).check();
    await next();
  }
  await worker.getByRole('button', { name: 'Yuborish', exact: true }).click();
  const code = (await worker.locator('.code li').allTextContents()).join(' ');
  await stage.looksRight(worker);
  await worker.goto(`${stage.server.origin}/work/uz/code`);
  await worker.getByLabel('Kod').fill(code);
  await worker.getByRole('button', { name: 'Javoblarimni koʻrsatish' }).click();
  await worker.getByRole('button', { name: 'Qaytarib olish' }).click();
  await worker.getByRole('heading', { level: 1, name: 'Qaytarib oldingiz' }).waitFor();
  await stage.looksRight(worker);
});
