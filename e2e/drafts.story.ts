import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { story } from './harness/story.ts';
import { signInAs } from './harness/watched-page.ts';
import { aPhone } from './phone/killed-browser.ts';

const words = 'An invented account of beds beside the oven.';
const saved = (page: Page) => page.getByText(/^Draft saved /).waitFor();
const offered = (page: Page) => page.getByText('You have an unsent draft of this form').first().waitFor();
const narrative = (page: Page) => page.getByLabel('What was seen, heard or read?');

story(
  'what is typed outlives a browser that is killed, is offered on another device, and is gone once it was sent',
  async (stage) => {
    const { origin } = stage.server;
    const killed = aPhone();
    try {
      const page = await killed.start(`${origin}/sign-in`, null);
      await page.context().addCookies([{ name: 'cape-lang', value: 'en', url: origin }]);
      await signInAs(page, origin, 'ines');
      await page.goto(`${origin}/app/signals/new`);
      await page.getByLabel('Municipality').fill('Norrvik');
      await narrative(page).fill(words);
      await saved(page);
    } finally {
      await killed.close(); // all of it at once, in the middle of whatever it does
    }

    const ines = await stage.person('ines', { locale: 'en-GB', viewport: { width: 390, height: 844 } });
    await ines.getByRole('heading', { name: 'Unsent drafts' }).waitFor();
    await stage.looksRight(ines);
    await ines.getByRole('region', { name: 'Unsent drafts' }).getByRole('link', { name: 'Register a signal' }).click();
    await offered(ines);
    expect(await narrative(ines).inputValue(), 'nothing is put in by itself').toBe('');
    await stage.looksRight(ines);
    await ines.getByRole('button', { name: 'Continue with the draft' }).click();
    expect([await narrative(ines).inputValue(), await ines.getByLabel('Municipality').inputValue()]).toEqual([
      words,
      'Norrvik',
    ]);

    // Another of one's own windows is offered it, and writes over nothing that this one keeps meanwhile.
    const beside = await ines.context().newPage();
    await beside.goto(`${origin}/app/signals/new`);
    await beside.getByRole('button', { name: 'Continue with the draft' }).click();
    await narrative(beside).fill(`${words} And a bus.`);
    await saved(beside);
    await narrative(ines).fill(`${words} And a van.`);
    await ines.getByText('You changed this draft in another window').first().waitFor();
    await stage.looksRight(ines);
    await ines.getByRole('button', { name: 'Use the other version' }).click();
    await expect.poll(() => narrative(ines).inputValue()).toBe(`${words} And a bus.`);
    await beside.close();

    // Someone else is offered nothing.
    const karin = await stage.person('karin', { locale: 'en-GB' });
    await karin.getByRole('heading', { level: 1, name: 'My work' }).waitFor();
    expect(await karin.getByRole('heading', { name: 'Unsent drafts' }).count()).toBe(0);

    // Without contact the page says that it is not kept; afterwards it is.
    stage.expectComplaint(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
    await ines.context().setOffline(true);
    await narrative(ines).fill(`${words} And a barn.`);
    await ines.getByText('Draft not saved: no contact with the server.', { exact: false }).waitFor();
    await ines.context().setOffline(false);
    await saved(ines);

    await ines.goto(`${origin}/app`);
    const drafts = ines.getByRole('region', { name: 'Unsent drafts' });
    await drafts.getByRole('button', { name: 'Discard: Register a signal' }).click();
    await drafts.waitFor({ state: 'detached' });
    await ines.goto(`${origin}/app/signals/new`);
    await narrative(ines).fill('x');
    await saved(ines);
    expect(await ines.getByText('You have an unsent draft of this form').count()).toBe(0);
  },
);

story('a note of a case is kept beside the case, and gone when it stands there', async (stage) => {
  const karin = await stage.person('karin', { viewport: { width: 1280, height: 900 } });
  await karin.goto(`${stage.server.origin}/app/cases`);
  await karin
    .getByRole('link', { name: /Tre Måsar/ })
    .first()
    .click();
  const note = karin.locator('#note');
  await note.fill('Ett påhittat samtal om lönen.');
  await karin.getByText(/^Utkastet sparat /).waitFor();
  // What is kept need not be asked about: the page is left at once.
  await karin.getByRole('link', { name: 'Mitt arbete', exact: true }).first().click();
  await karin.getByRole('heading', { name: 'Utkast som inte är skickade' }).waitFor();
  await stage.looksRight(karin);
  await karin.goBack();
  await karin.getByRole('button', { name: 'Fortsätt med utkastet' }).click();
  expect(await note.inputValue()).toBe('Ett påhittat samtal om lönen.');
  await stage.looksRight(karin);
  const forgotten = karin.waitForResponse((response) => response.url().endsWith('/api/drafts/drop'));
  await karin.getByRole('button', { name: 'Lägg till anteckningen' }).click();
  await forgotten;
  await karin.getByText('Ett påhittat samtal om lönen.').first().waitFor();
  await karin.reload();
  await note.waitFor();
  await note.fill('a');
  await karin.getByText(/^Utkastet sparat /).waitFor();
  expect(await karin.getByText('Du har ett utkast').count()).toBe(0);
});

/** Each form by whom, how its page is come to, and one field with what is typed there. A further form is a further line. */
const forms: readonly {
  readonly form: string;
  readonly who: string;
  readonly at: (page: Page, origin: string) => Promise<void>;
  readonly field: string;
  readonly typed: string;
}[] = [
  ...['directive', 'give', 'defence-reply', 'send', 'verdict'].map((step) => ({
    form: `a criminal file: ${step}`,
    who: 'petra',
    at: async (page: Page, origin: string) => {
      await page.goto(`${origin}/app/investigations`);
      await page
        .getByRole('listitem')
        .filter({ hasText: /1[78] / })
        .getByRole('link')
        .first()
        .click();
      await page.getByRole('heading', { level: 1, name: /F-/ }).waitFor();
      await page.goto(`${page.url()}/${step}`);
    },
    field: 'main form :is(textarea, input[type=text], input:not([type])):visible',
    typed: '2026-11-24',
  })),
  {
    form: 'a firm that is registered',
    who: 'ines',
    at: async (page, origin) => void (await page.goto(`${origin}/app/workplaces/new`)),
    field: '[id="firm.name"]',
    typed: 'Exempelfirman Utkast AB',
  },
  {
    form: 'a person who is registered',
    who: 'karin',
    at: async (page, origin) => void (await page.goto(`${origin}/app/persons/new`)),
    field: '[id="facts.birthYear"]',
    typed: '1988',
  },
  {
    form: 'a closed file that is read',
    who: 'ana',
    at: async (page, origin) => void (await page.goto(`${origin}/app/study/files/new`)),
    field: 'main form input:visible',
    typed: 'X-2022-21',
  },
  {
    form: 'what remains of a programme',
    who: 'nora',
    at: async (page, origin) => void (await page.goto(`${origin}/app/programme`)),
    field: '#keeper',
    typed: 'En påhittad enhet',
  },
  {
    form: 'a claim abroad',
    who: 'linus',
    at: async (page, origin) => void (await page.goto(`${origin}/app/claims-abroad/new`)),
    field: '[id="firm"]',
    typed: 'UAB Utkast Demo',
  },
  {
    form: 'what was arranged for a person',
    who: 'karin',
    at: async (page, origin) => {
      await page.goto(`${origin}/app/persons`);
      await page.getByRole('link', { name: 'Svalan' }).click();
      await page.getByRole('button', { name: 'Record what was arranged' }).click();
    },
    field: '#note',
    typed: 'En påhittad säng.',
  },
  {
    form: 'how long a person may stay',
    who: 'karin',
    at: async (page, origin) => {
      await page.goto(`${origin}/app/persons`);
      await page.getByRole('link', { name: 'Svalan' }).click();
      await page.getByRole('button', { name: 'Record date' }).click();
    },
    field: '#until',
    typed: '2026-12-24',
  },
  {
    form: 'a person who is invited',
    who: 'alma',
    at: async (page, origin) => void (await page.goto(`${origin}/app/administration/people/invite`)),
    field: '#name',
    typed: 'Påhittad Provsson',
  },
];

story('each form keeps what was typed, in a browser that is killed, for another device', async (stage) => {
  const { origin } = stage.server;
  for (const { form, who, at, field, typed } of forms) {
    const killed = aPhone();
    try {
      const page = await killed.start(`${origin}/sign-in`, null);
      await page.context().addCookies([{ name: 'cape-lang', value: 'en', url: origin }]);
      await signInAs(page, origin, who);
      await at(page, origin);
      await page.locator(field).first().fill(typed);
      await saved(page);
    } finally {
      await killed.close();
    }
    const elsewhere = await stage.person(who, { locale: 'en-GB', viewport: { width: 390, height: 844 } });
    await at(elsewhere, origin);
    await offered(elsewhere);
    await elsewhere.getByRole('button', { name: 'Continue with the draft' }).click();
    await expect.poll(() => elsewhere.locator(field).first().inputValue(), { message: form }).toBe(typed);
    await elsewhere.context().close();
  }
});
