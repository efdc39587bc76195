import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { newDevice } from './harness/authenticator.ts';
import { productionStory } from './harness/story.ts';
import { inventPeople } from './invented-agency-in-production.ts';

let codes: readonly string[] = [];
const sara = 'Sara Exempelsson';

productionStory(
  'a matter is handed to a colleague while it is open in two windows: the other one says so, and loses nothing that was typed',
  async (asOwner) => {
    codes = await inventPeople(asOwner, [
      { name: 'Karin Provsson', capacity: 'support', role: 'officer' },
      { name: sara, capacity: 'support', role: 'officer' },
    ]);
  },
  async (stage) => {
    const { origin } = stage.server;
    const first = await stage.visitor({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
    await first.goto(`${origin}/sign-in/invitation`);
    const device = await newDevice(first);
    await first.getByLabel('Code').fill(codes[0] ?? '');
    await first.getByRole('button', { name: 'Continue' }).click();
    await device.here();
    await first.getByRole('button', { name: 'Passkey' }).click();
    await first.waitForURL(`${origin}/app**`);
    await first.goto(`${origin}/app/cases/new`);
    await first.getByLabel(/^Sector/).selectOption({ index: 1 });
    await first.getByLabel(/^Workplace/).fill('Exempelkrogen Två Fönster');
    await first.getByRole('button', { name: 'Open case' }).click();
    const title = { level: 1, name: 'Exempelkrogen Två Fönster' } as const;
    await first.getByRole('heading', title).waitFor();

    const second = await first.context().newPage();
    await second.goto(first.url());
    await second.getByRole('heading', title).waitFor();
    const handOver = async (page: Page, reason: string): Promise<void> => {
      await page.locator('summary', { hasText: 'Hand over' }).click();
      await page.getByLabel(sara).check();
      await page.getByLabel('Reason').fill(reason);
    };
    await handOver(second, 'Skrivet i det andra fönstret.');
    await second.getByText(/^Draft saved /).waitFor();

    // The other window has the same form open; its draft is another window’s until its person has chosen.
    await handOver(first, 'Skrivet i det första fönstret.');
    await first.getByRole('button', { name: 'Hand over' }).click();
    await first.getByText(`Responsible: ${sara} (previously Karin Provsson)`).first().waitFor();

    stage.expectComplaint(/409/);
    await second.getByRole('button', { name: 'Hand over' }).click();
    await second.getByText('Only the person responsible or the unit manager', { exact: false }).first().waitFor();
    expect(await second.getByLabel('Reason').inputValue(), 'what was typed').toBe('Skrivet i det andra fönstret.');
    await stage.looksRight(second);

    // What both windows may still do, they do: a note by each, and neither is lost.
    for (const [page, words] of [
      [first, 'Påhittad anteckning ett.'],
      [second, 'Påhittad anteckning två.'],
    ] as const) {
      await page.getByLabel('Note', { exact: true }).fill(words);
      await page.getByRole('button', { name: 'Add note' }).click();
      await page.getByText(words).first().waitFor();
    }
    await second.reload();
    await second.getByText('Påhittad anteckning ett.').first().waitFor();
    const changes = second
      .getByRole('region', { name: 'Timeline' })
      .getByText(`Responsible: ${sara}`, { exact: false });
    await changes.first().waitFor();
    expect(await changes.count(), 'handed over once').toBe(1);
  },
);
