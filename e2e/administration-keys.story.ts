import { expect } from 'vitest';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' };
const userUrn = 'urn:ietf:params:scim:schemas:core:2.0:User';
const groupUrn = 'urn:ietf:params:scim:schemas:core:2.0:Group';

story(
  'an administrator makes a key for the directory, whose groups give what a rule says, and ends it at once',
  async (stage) => {
    const { origin } = stage.server;
    const alma = await stage.person('alma', english);
    await alma.goto(`${origin}/app/administration/keys`);
    await alma.getByRole('heading', { level: 1, name: 'API keys' }).waitFor();
    await alma.getByText('There is no key').waitFor();
    await alma.getByText('Make a key', { exact: true }).first().click();
    await alma.getByRole('button', { name: 'Make a key' }).click();
    await alma.getByRole('region', { name: 'There is something to correct' }).waitFor();
    await stage.looksRight(alma);
    await alma.getByLabel('Name', { exact: true }).fill('Påhittad katalog');
    await alma.getByLabel('What it is for').fill('Håller konton i takt');
    await alma.getByText('It reads nothing about any person.').waitFor();
    await alma.getByLabel('Add, change and end people from a directory (SCIM)').check();
    await alma.getByLabel('Read units and published numbers').check();
    await alma.getByLabel('Last day', { exact: true }).fill('2027-03-20');
    await alma.getByRole('button', { name: 'Make a key' }).click();
    await alma.getByRole('heading', { name: 'The key for Påhittad katalog' }).waitFor();
    const key = (await alma.locator('.api-key').textContent()) ?? '';
    expect(key).toMatch(/^cape_[0-9a-z]{59}$/);
    await stage.looksRight(alma);
    await alma.getByRole('button', { name: 'I have put it in place' }).click();
    expect(await alma.locator('main').textContent(), 'a key is shown once').not.toContain(key);

    const units = await fetch(`${origin}/api/v1/units`, { headers: { authorization: `Bearer ${key}` } });
    expect(units.status).toBe(200);
    expect(Object.keys((await units.json()) as object).sort()).toEqual(['agency', 'items', 'next']);
    const people = await fetch(`${origin}/api/v1/people`, { headers: { authorization: `Bearer ${key}` } });
    expect(people.status, 'it was not made for people').toBe(401);

    const scim = async (method: string, path: string, body?: object) => {
      const response = await fetch(`${origin}/scim/v2${path}`, {
        method,
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/scim+json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      return { status: response.status, body: (await response.json()) as { id: string } };
    };
    const sent = { userName: 'paahittad@verket.example', displayName: 'Påhittad Katalogsson', title: 'jurist' };
    const unit = { 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { department: 'legal' } };
    const made = await scim('POST', '/Users', { schemas: [userUrn], ...sent, ...unit });
    expect(made.status).toBe(201);
    const members = [{ value: made.body.id }];
    const group = { schemas: [groupUrn], displayName: 'Jurister', members };
    expect((await scim('POST', '/Groups', group)).status).toBe(201);

    await alma.getByRole('link', { name: 'What the directory may give (SCIM)' }).click();
    await alma.getByRole('heading', { level: 1, name: 'Directory (SCIM)' }).waitFor();
    await alma.getByText('The directory manages one person.').waitFor();
    await alma.getByText('nothing, no rule names it').waitFor();
    await alma.getByRole('button', { name: 'Add a rule' }).click();
    await alma.getByRole('button', { name: 'Save', exact: true }).click();
    await alma.getByRole('region', { name: 'There is something to correct' }).waitFor();
    await stage.looksRight(alma);
    await alma.getByLabel('Name of the group').fill('Jurister');
    await alma.getByLabel('Role', { exact: true }).selectOption({ label: 'Reader' });
    await alma.getByLabel('administration', { exact: true }).check();
    await alma.getByRole('button', { name: 'Save', exact: true }).click();
    await alma.getByText('Settings saved.').first().waitFor();
    await alma.setViewportSize({ width: 390, height: 844 });
    await alma.emulateMedia({ colorScheme: 'dark' });
    await alma.setViewportSize({ width: 1280, height: 800 });
    await alma.emulateMedia({ colorScheme: 'light' });
    await stage.looksRight(alma);

    await alma.goto(`${origin}/app/administration/people/${made.body.id}`);
    await alma.getByRole('heading', { level: 1, name: 'Påhittad Katalogsson' }).waitFor();
    await alma.getByText('Account made by the directory').waitFor();
    await alma.getByText('Role given: reader').waitFor();
    await alma.getByText('API key Påhittad katalog').first().waitFor();
    await stage.looksRight(alma);

    await alma.goto(`${origin}/app/administration/keys`);
    await alma.getByText('End Påhittad katalog', { exact: true }).first().click();
    await alma.getByRole('button', { name: 'End Påhittad katalog' }).click();
    await alma.getByText('Key ended.').first().waitFor();
    await alma.getByText(/Ended .* by Alma/).waitFor();
    expect((await scim('GET', '/Users')).status).toBe(401);
    await stage.looksRight(alma);
    expect(stage.server.log(), 'the log of the server').not.toMatch(/cape_[0-9a-z]{20}|Katalogsson|paahittad/);
  },
);
