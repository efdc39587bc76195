import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB', viewport: { width: 1280, height: 900 } };

/** Counts as docs/measured.md does: a link, a button, a choice, a field and a key are one press each; what is typed is counted beside. */
function counting(page: Page) {
  const so = { presses: 0, typed: 0 };
  return {
    so,
    press: async (what: Locator) => {
      so.presses += 1;
      await what.first().click();
    },
    choose: async (what: Locator, label: string) => {
      so.presses += 1;
      await what.selectOption({ label });
    },
    fill: async (what: Locator, text: string) => {
      so.presses += 1;
      so.typed += text.length;
      await what.fill(text);
    },
    key: async (key: string) => {
      so.presses += 1;
      await page.keyboard.press(key);
    },
    type: async (text: string) => {
      so.typed += text.length;
      await page.keyboard.type(text);
    },
  };
}

story('ten frequent tasks take as many presses from My work as docs/measured.md says', async (stage) => {
  const { origin } = stage.server;
  const counted: Record<string, string> = {};
  const people = new Map<string, Page>();
  const task = async (
    name: string,
    persona: string,
    work: (page: Page, by: ReturnType<typeof counting>) => Promise<unknown>,
  ): Promise<void> => {
    const page = people.get(persona) ?? (await stage.person(persona, english));
    people.set(persona, page);
    await page.goto(`${origin}/app`);
    await page.getByRole('heading', { level: 1, name: 'My work' }).waitFor();
    const by = counting(page);
    await work(page, by);
    counted[name] = `${by.so.presses} presses, ${by.so.typed} typed`;
  };
  const menu = (page: Page, name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true });
  const more = (page: Page) => page.locator('nav.rail summary');

  await task('registers a signal', 'ines', async (page, { press, choose, fill }) => {
    await press(page.getByRole('link', { name: 'Register a signal' }));
    await choose(page.getByLabel('How did you learn of it?'), 'Seen on site');
    await choose(page.getByLabel('Sector', { exact: true }), 'Restaurant');
    await fill(page.getByLabel('Name of the workplace'), 'Provkrogen Demo');
    await fill(page.getByLabel('Municipality'), 'Vadsund');
    await press(page.getByText('That day', { exact: true }));
    await press(page.getByRole('button', { name: 'Yesterday' }));
    await press(page.getByText('Not known', { exact: true }));
    await press(page.getByRole('group', { name: 'Working hours' }).getByRole('button', { name: 'Seen' }));
    await fill(page.getByLabel('What was seen, heard or read?'), 'An invented observation.');
    await press(page.getByRole('button', { name: 'Register signal' }));
    await page.getByRole('heading', { name: 'The signal is registered' }).waitFor();
  });

  await task('finds an earlier matter of a firm', 'ines', async (page, { key, type }) => {
    await key('/');
    await page.getByRole('combobox', { name: 'Reference, firm, number, address or alias' }).waitFor();
    await type('provkrogen');
    await page.getByRole('option', { name: /Provkrogen/ }).waitFor();
    await key('Enter');
    await page.waitForURL(/\/app\/signals\/[0-9a-f-]{36}/);
  });

  await task('discloses two facts of a signal', 'ines', async (page, { press, choose, fill }) => {
    await press(menu(page, 'Signals'));
    await press(page.getByRole('link', { name: /Provkrogen/ }));
    await press(page.getByRole('link', { name: /^Disclose/ }));
    for (const fact of ['Sector', 'Workplace']) await press(page.getByRole('checkbox', { name: fact }));
    await choose(page.getByLabel('Receiving unit'), 'Regional coordination: Region East');
    await fill(page.getByLabel('Purpose'), 'Advice on how to reach the worker.');
    await press(page.getByRole('radio', { name: /Anonymised consultation/ }));
    await press(page.getByRole('button', { name: 'Disclose 2 facts' }));
    await page.waitForURL((url) => !url.pathname.endsWith('/pass-on'));
  });

  await task('shows what left the unit, and by which ground', 'ines', async (page, { press }) => {
    if (!(await menu(page, 'Disclosures').first().isVisible())) await press(more(page));
    await press(menu(page, 'Disclosures'));
    await page.getByRole('table', { name: 'Disclosures' }).waitFor();
  });

  await task('becomes responsible for a suspicion', 'karin', async (page, { press }) => {
    await press(page.getByRole('button', { name: /become responsible/ }));
    await page.getByText('You are responsible now').first().waitFor();
  });

  await task('sees what a case waits for', 'karin', async (page, { press }) => {
    await press(menu(page, 'Cases'));
    await press(page.getByRole('link', { name: 'Tre Måsar' }));
    await page.getByRole('region', { name: /^Answer Prosecution office East/ }).waitFor();
  });

  await task('takes out the open cases as a file', 'karin', async (page, { press, choose }) => {
    await press(menu(page, 'Cases'));
    await press(page.getByRole('link', { name: 'Table: filter, sort, save a view, export' }));
    await choose(page.getByLabel('State'), 'Open');
    await page.waitForURL(/where=state\.open/);
    const file = page.waitForEvent('download');
    await press(page.getByRole('button', { name: 'Export XLSX' }));
    await file;
  });

  await task('lists their own tasks of one kind', 'karin', async (page, { press, choose }) => {
    await press(page.getByRole('link', { name: 'Table: filter, sort, save a view, export' }));
    await choose(page.getByLabel('Responsible'), 'Me');
    await page.waitForURL(/where=owner\.me/);
    await page.getByText('Chosen: Responsible: Me').waitFor();
  });

  await task('sees which evidence is lost soonest, in all files', 'ivar', async (page, { press }) => {
    await press(menu(page, 'Criminal files'));
    await press(page.getByRole('link', { name: /^All evidence/ }));
    await page.locator('th[aria-sort="ascending"]', { hasText: 'Kept until' }).waitFor();
  });

  await task('finds what was received and claimed for a person', 'linus', async (page, { press }) => {
    await press(menu(page, 'Wage claims'));
    await press(page.locator('.rows a'));
    await page.waitForURL(/\/app\/claims\/[0-9a-f-]{36}/);
  });

  expect(counted).toEqual({});
});
