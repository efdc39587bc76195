import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' };
const small = { ...english, viewport: { width: 320, height: 640 } };
const place = 'Kortkrogen Demo';

/** A plan with a place, and its address. */
async function planned(page: Page, origin: string): Promise<string> {
  await page.goto(`${origin}/app/inspections/new`);
  await page.getByRole('radio', { name: 'Protection of workers' }).check();
  await page.getByRole('button', { name: 'Set the purpose' }).click();
  await page.getByRole('link', { name: 'Edit plan' }).click();
  await page.getByLabel('Name of the workplace').fill(place);
  await page.getByLabel('Municipality').fill('Vadsund');
  await page.getByRole('button', { name: 'Save the plan' }).click();
  await page.getByRole('heading', { level: 1, name: place }).waitFor();
  return page.url();
}

/** Goes in, and gives the phone to a worker who reads this language. */
async function handOver(page: Page, plan: string, own: string): Promise<void> {
  await page.goto(plan);
  const visit = page.getByRole('link', { name: /To your notes/ });
  await visit
    .or(page.getByRole('link', { name: 'Start visit' }))
    .first()
    .waitFor();
  if ((await visit.count()) > 0) await visit.first().click();
  else {
    await page.getByRole('link', { name: 'Start visit' }).click();
    await page.getByRole('radio', { name: /Work Environment Act/ }).check();
    await page.getByLabel('Who let us in?').selectOption({ label: 'A manager' });
    await page.getByRole('checkbox', { name: 'We said who we are and why we have come' }).check();
    await page.getByRole('button', { name: 'Start visit' }).click();
  }
  await page.getByRole('link', { name: 'Indicators', exact: true }).waitFor();
  await page.goto(`${page.url()}/talk`);
  await page.getByRole('radio', { name: own }).check();
  await page.getByRole('button', { name: 'Hand over the phone' }).click();
}

const cardOn = (page: Page) => page.locator('.work-card:not([aria-hidden="true"])');

story('the same card for every person on site, in one language or two, on paper eight to a sheet', async (stage) => {
  const { origin } = stage.server;
  const ines = await stage.person('ines', english);
  const plan = await planned(ines, origin);
  await ines.goto(`${plan}/cards`);
  await ines.getByRole('heading', { level: 1, name: 'Cards for all on site' }).waitFor();
  await ines.getByRole('button', { name: 'Print 8 cards' }).click();
  await ines.getByText('Write a phone number in digits').first().waitFor();
  await ines.getByLabel('Number to call').fill('08-465 004 12');
  await ines.getByText('Ring 08-465 004 12').first().waitFor();
  const words = await cardOn(ines).locator('.card-words span').allTextContents();
  const numbers = await cardOn(ines).locator('.card-numbers').textContent();
  expect(words).toHaveLength(4);
  expect(numbers).toMatch(/^\d{3} \d{3} \d{3} \d{3}$/);
  expect(await cardOn(ines).textContent(), 'nothing on it tells an employer anything').not.toMatch(
    /inspe|polis|brott|utnyttj|Kortkrogen/i,
  );
  await stage.looksRight(ines);

  const saved = ines.waitForEvent('download');
  await ines.getByRole('button', { name: 'Save as PDF' }).click();
  expect((await saved).suggestedFilename()).toBe('cards-sv.pdf');

  await ines.getByLabel('Second language').selectOption({ label: 'العربية' });
  await cardOn(ines).locator('[lang="ar"][dir="rtl"]').first().waitFor();
  await ines.getByText('Draft. Text not reviewed. Only for training.').first().waitFor();
  await ines.getByText('The PDF has no font for this language.', { exact: false }).first().waitFor();
  expect(await ines.getByRole('button', { name: 'Save as PDF' }).count(), 'no empty boxes').toBe(0);
  expect(await cardOn(ines).locator('.card-words span').allTextContents(), 'the same code').toEqual(words);
  await stage.looksRight(ines);
  await picture(ines, 'worker-cards', '/app/inspections/$id/cards');

  await ines.emulateMedia({ media: 'print' });
  const cards = ines.locator('.work-card');
  expect(await cards.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length), 'on paper').toBe(8);
  expect(await ines.locator('h1').first().isVisible()).toBe(false);
  const options = await ines.getByLabel('Second language').locator('option').all();
  const languages = await Promise.all(options.map((one) => one.getAttribute('value')));
  for (const language of languages) {
    await ines.emulateMedia({ media: 'screen' });
    await ines.getByLabel('Second language').selectOption(language ?? '');
    await cardOn(ines)
      .locator(`[lang="${language || 'sv'}"]`)
      .first()
      .waitFor();
    if ((await ines.getByText('This computer has no font for', { exact: false }).count()) > 0) continue; // no face for it on this machine
    await ines.emulateMedia({ media: 'print' });
    const over = await cards.first().evaluate((one) => one.scrollHeight - one.clientHeight);
    expect(over, `cut short in ${language}`).toBeLessThanOrEqual(1);
  }
  await ines.emulateMedia({ media: null });
});

story(
  'the questions in Arabic and in Thai, on a small phone, hidden with a press and without a way back to an answer',
  async (stage) => {
    const { origin } = stage.server;
    const ines = await stage.person('ines', small);
    const plan = await planned(ines, origin);

    await handOver(ines, plan, 'العربية');
    const questions = ines.locator('.worker-questions');
    await ines.getByText('القرار لك', { exact: false }).first().waitFor();
    expect(await questions.getAttribute('dir')).toBe('rtl');
    await stage.looksRight(ines);
    await ines.getByRole('button', { name: 'ابدأ', exact: true }).click();
    await ines.getByText('السؤال 1 من 12').first().waitFor();
    await stage.looksRight(ines);
    await picture(ines, 'questions-ar', '/app/inspections/visits/$id/talk');
    for (const button of await ines.locator('.worker-button').all())
      expect((await button.boundingBox())?.height, 'large enough for a thumb').toBeGreaterThanOrEqual(56);
    expect(await ines.getByRole('button', { name: 'استمع' }).count(), 'nobody has spoken it').toBe(0);

    await ines.getByRole('button', { name: 'نعم', exact: true }).click();
    await ines.getByText('السؤال 2 من 12').first().waitFor();
    await ines.getByRole('button', { name: 'إخفاء' }).click();
    expect(await questions.textContent(), 'what somebody who comes can read').toBe('');
    const black = await ines.evaluate("getComputedStyle(document.querySelector('.worker-black')).backgroundColor");
    expect([black, await ines.locator('.worker-black').boundingBox()]).toEqual([
      'rgb(0, 0, 0)',
      { x: 0, y: 0, ...small.viewport },
    ]);
    await ines.keyboard.press('Enter');
    await ines.getByText('السؤال 2 من 12').first().waitFor();
    await ines.evaluate("dispatchEvent(new DeviceOrientationEvent('deviceorientation', { beta: 179, gamma: 2 }))");
    await ines.locator('.worker-black').click();
    await ines.getByRole('button', { name: 'رجوع' }).click();
    await ines.getByText('السؤال 1 من 12').first().waitFor();
    expect(await ines.locator('.worker-button.pressed').count(), 'what was answered is not shown').toBe(0);

    await handOver(ines, plan, 'ไทย');
    await ines.getByRole('button', { name: 'เริ่ม', exact: true }).click();
    for (let number = 1; number <= 12; number += 1) {
      await ines.getByText(`คำถามที่ ${number} จาก 12`).first().waitFor();
      if (number === 1) await stage.looksRight(ines);
      await ines.getByRole('button', { name: 'ข้าม' }).click();
    }
    await ines.getByRole('heading', { name: 'จะติดต่อคุณได้อย่างไร' }).waitFor();
    await ines.getByRole('radio', { name: 'ผ่านเพื่อน' }).check();
    await stage.looksRight(ines);
    await ines.getByRole('radio', { name: 'ไม่ต้องติดต่อฉัน' }).check();
    expect(await ines.getByRole('textbox').count(), 'nobody is to call').toBe(0);
    await ines.getByRole('button', { name: 'ต่อไป' }).click();
    await ines.getByText('No one will call you', { exact: false }).first().waitFor();
    await stage.looksRight(ines);
    await ines.getByRole('button', { name: 'ไม่', exact: true }).click();
    await ines.getByText('คืนโทรศัพท์', { exact: false }).first().waitFor();
    expect(await ines.getByRole('button', { name: 'ย้อนกลับ' }).count(), 'no way back to an answer').toBe(0);
    await ines.getByRole('button', { name: 'เสร็จแล้ว' }).click();
    await ines.getByText('0 of 12 answered. You cannot read the answers.').first().waitFor();
    await ines.getByText('No consent to the coordinator: the answers are not sent and not saved.').first().waitFor();

    await handOver(ines, plan, 'Picture cards');
    await ines.locator('.worker-picture').first().waitFor();
    await stage.looksRight(ines);
    await picture(ines, 'questions-pictures', '/app/inspections/visits/$id/talk');
    for (let number = 1; number <= 12; number += 1) {
      await ines.getByText(`Question ${number} of 12`).first().waitFor({ state: 'attached' });
      await ines.getByRole('button', { name: number === 12 ? 'Yes' : 'Skip', exact: true }).click();
    }
    await ines.getByRole('button', { name: 'Done' }).click();
    await ines.getByText('The person pressed yes at the picture for help today.', { exact: false }).first().waitFor();
  },
);
