import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const phone = { viewport: { width: 390, height: 844 }, colorScheme: 'dark' } as const;

story(
  'a campaign is planned, its short address is opened without a script, and it is closed with what was learnt and printed',
  async (stage) => {
    const { origin } = stage.server;
    const nora = await stage.person('nora', { locale: 'en-GB' });
    await nora.goto(`${origin}/app/material`);
    await nora.getByRole('link', { name: 'Campaigns' }).click();
    await nora.getByText('No campaigns', { exact: true }).waitFor();
    await nora.getByRole('link', { name: 'Plan a campaign' }).click();
    await nora.getByLabel('Name', { exact: true }).fill('Invented berries');
    await nora.getByLabel('Aim: who should know or do what').fill('Invented pickers know that the pay is theirs.');
    await nora.getByLabel('Group').selectOption({ label: 'Workers' });
    await nora.getByLabel('Industry').selectOption({ label: 'Berry picking' });
    await nora.getByLabel('First day').fill('2026-11-02');
    await nora.getByLabel('Last day').fill('2026-11-29');
    await nora.getByLabel('Message in your own words').fill('Invented words.');
    await nora.getByRole('button', { name: 'Save', exact: true }).click();
    await nora
      .getByRole('link', { name: /Choose/ })
      .first()
      .waitFor();
    await nora.getByRole('group', { name: 'Languages' }).getByLabel('English').check();
    await picture(nora, 'campaign-new', '/app/material/campaigns/new');
    await nora.getByRole('button', { name: 'Save', exact: true }).click();
    await nora.getByRole('heading', { level: 1, name: 'Invented berries' }).waitFor();

    await nora.getByText('Enter a channel', { exact: true }).click();
    await nora.getByLabel('Kind of channel').selectOption({ label: 'Posters' });
    await nora.getByLabel('What and where').fill('Invented bus stops');
    await nora.getByLabel('Estimated number of people reached').fill('900');
    await nora.getByLabel('Estimated by whom, and from what').fill('the invented bus company');
    await nora.getByRole('button', { name: 'Save', exact: true }).click();
    await nora.getByText(/Estimated by the invented bus company/).waitFor();
    await stage.looksRight(nora);

    // A visitor whose browser runs no script opens the address of the poster: they are led on, and nothing is set.
    const code = ((await nora.getByText(/\/c\/[0-9A-Z]{8}$/).textContent()) ?? '').split('/c/')[1] ?? '';
    const worker = await stage.visitor({ javaScriptEnabled: false, locale: 'sv-SE' });
    await worker.goto(`${origin}/c/${code}`);
    expect(new URL(worker.url()).pathname).toBe('/work/sv-SE');
    await worker.getByRole('heading', { level: 1 }).waitFor();
    expect(await worker.context().cookies()).toEqual([]);
    expect(await worker.content()).not.toContain(code);

    await nora.getByRole('link', { name: 'Make material with the campaign’s code' }).click();
    await nora.getByText(new RegExp(`/c/${code}/sv`)).waitFor();
    await nora.getByRole('link', { name: 'To the campaign' }).click();
    await nora.getByRole('link', { name: 'Change the plan' }).click();
    await nora.getByLabel('Name', { exact: true }).fill('Invented berries and mushrooms');
    await picture(nora, 'change-campaign', '/app/material/campaigns/$id/change');
    await nora.getByRole('button', { name: 'Save', exact: true }).click();
    await nora.getByRole('heading', { level: 1, name: 'Invented berries and mushrooms' }).waitFor();
    await nora.getByText('Plan of the campaign changed', { exact: true }).waitFor();

    await nora.getByText('Close the campaign', { exact: true }).click();
    await nora.getByRole('textbox', { name: 'What was learnt' }).fill('Invented lesson.');
    await nora.getByLabel('Closed on').fill('2026-11-24');
    await nora.getByRole('button', { name: 'Save', exact: true }).click();
    await nora.getByText('Campaign closed with what was learnt', { exact: true }).waitFor();
    await picture(nora, 'campaign', '/app/material/campaigns/$id');
    await stage.looksRight(nora);
    const coming = nora.waitForEvent('download');
    await nora.getByRole('button', { name: /PDF/ }).first().click();
    const download = await coming;
    expect(
      readFileSync(await download.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');

    const onPhone = await stage.person('nora', { locale: 'sv-SE', ...phone });
    await onPhone.goto(`${origin}/app/material/campaigns`);
    await onPhone.getByRole('link', { name: 'Invented berries and mushrooms' }).waitFor();
    await picture(onPhone, 'campaigns', '/app/material/campaigns');
    await stage.looksRight(onPhone);
  },
);

story(
  'a buyer without a script checks what price cannot be lawful, in both languages, in each country, and what to do',
  async (stage) => {
    const { origin } = stage.server;
    const buyer = await stage.visitor({ javaScriptEnabled: false, locale: 'en-GB' });
    await buyer.goto(origin);
    await buyer.getByRole('link', { name: 'Buying work' }).click();
    await buyer.getByRole('link', { name: 'Germany' }).click();
    await buyer.getByRole('heading', { level: 1, name: 'Buying work in Germany: check the chain' }).waitFor();
    await buyer.getByLabel('Hours of work in the offer').fill('forty');
    await buyer.getByRole('button', { name: 'Calculate' }).click();
    await buyer.getByText('Write the hours as a number above zero').waitFor();
    await buyer.getByLabel('Hours of work in the offer').fill('320');
    await buyer.getByRole('button', { name: 'Calculate' }).click();
    await buyer.getByRole('heading', { name: /The wages alone: €4,448.00/ }).waitFor();
    await buyer.getByText('Read in a copy of the text itself').waitFor();
    await stage.looksRight(buyer);
    await buyer.getByRole('link', { name: 'Svenska' }).click();
    await buyer.getByRole('heading', { level: 1, name: 'Köpa arbete i Tyskland: kontrollera kedjan' }).waitFor();
    for (const country of ['SE', 'DK', 'EE', 'FI', 'IS', 'LT', 'LV', 'NO', 'PL']) {
      const answer = await buyer.goto(`${origin}/employers/${country}`);
      expect(answer?.status(), country).toBe(200);
      expect((await answer?.body())?.length, country).toBeLessThan(60_000);
    }
    await stage.looksRight(buyer);
  },
);
