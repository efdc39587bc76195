import { expect } from 'vitest';
import { story } from './harness/story.ts';
import { addPerson } from './new-person.ts';

const english = { locale: 'en-GB' };
const name = 'Testina Påhittova';

story(
  'a name is kept in the vault: alias everywhere, each access is logged with why, another agency has no one here',
  async (stage) => {
    const { origin } = stage.server;
    const karin = await stage.person('karin', english);
    const alias = await addPerson(karin, origin, 'Uzbek');
    const address = karin.url();
    const vault = karin.getByRole('region', { name: 'Identity' });
    await vault.getByRole('button', { name: 'Store name' }).click();
    await vault.getByLabel('Given names').fill('Testina');
    await vault.getByLabel('Family name').fill('Påhittova');
    await stage.looksRight(karin);
    await vault.getByRole('button', { name: 'Store name' }).click();
    await vault.getByText('No accesses.').first().waitFor();
    expect(await karin.locator('body').textContent(), 'after the name was stored').not.toMatch(/Testina|Påhittova/);

    await vault.getByRole('button', { name: 'Show name' }).click();
    await vault.getByRole('button', { name: 'Show name' }).click();
    await vault.getByText('Choose the reason for access.').first().waitFor();
    expect(await vault.textContent(), 'a look without why').not.toMatch(/Testina/);
    await vault.getByRole('radio', { name: 'For their safety' }).check();
    await vault.getByLabel('Explain in a few words').fill('An invented reason.');
    await vault.getByRole('button', { name: 'Show name' }).click();
    await vault.getByText('Testina').first().waitFor();
    await vault.getByText('One access, the last by Karin', { exact: false }).first().waitFor();
    await stage.looksRight(karin);
    expect(karin.url(), 'no name stands in an address').toBe(address);
    await vault.getByRole('button', { name: 'Hide the name' }).click();
    expect(await karin.locator('body').textContent(), 'after it was hidden').not.toMatch(/Testina|Påhittova/);

    await karin.goto(`${origin}/app/persons`);
    await karin.getByRole('link', { name: alias }).waitFor();
    expect(await karin.locator('body').textContent(), 'in the list').not.toMatch(/Testina|Påhittova/);
    await stage.looksRight(karin);

    // The lead of the same unit sees that Karin looked, and not what she saw.
    const ulf = await stage.person('ulf', english);
    await ulf.goto(address);
    await ulf.getByText('One access, the last by Karin', { exact: false }).first().waitFor();
    expect(await ulf.locator('body').textContent(), 'before a look of his own').not.toMatch(/Testina|Påhittova/);

    stage.expectComplaint(/404/);
    for (const persona of ['paula', 'petra']) {
      const other = await stage.person(persona, english);
      await other.goto(address);
      await other.getByRole('heading', { level: 1, name: 'No such person' }).waitFor();
      expect(await other.locator('body').textContent(), `what ${persona} finds`).not.toContain(alias);
    }
    expect(stage.server.log(), 'the log of the server').not.toContain(name.split(' ')[0]);
  },
);
