import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' };

story(
  'an administrator invites a person, who is listed as invited, and an officer sees nothing of it',
  async (stage) => {
    const { origin } = stage.server;
    const alma = await stage.person('alma', english);
    // She has no work on matters, so she comes to her own first page.
    await alma.goto(`${origin}/app`);
    await alma.getByRole('heading', { level: 1, name: 'People' }).waitFor();
    await alma.getByRole('link', { name: 'Alma' }).first().waitFor();
    await picture(alma, 'people', '/app/administration/people');
    await stage.looksRight(alma);
    expect(await alma.getByRole('navigation').first().getByRole('link').allTextContents()).toEqual([
      'People',
      'Units',
      'Phones',
      'Tip desks',
      'Access review',
      'Sign-in',
    ]);

    await alma.getByRole('link', { name: 'Invite a person' }).click();
    await alma.getByRole('heading', { level: 1, name: 'Invite a person' }).waitFor();
    await alma.getByRole('button', { name: 'Invite person' }).click();
    await alma.getByRole('region', { name: 'There is something to correct' }).waitFor();
    await stage.looksRight(alma);
    await alma.getByLabel('Unit', { exact: true }).selectOption({ label: 'Legal unit' });
    await alma.getByLabel('Name', { exact: true }).fill('Påhittad Provsson');
    await alma.getByLabel('Title', { exact: true }).fill('jurist');
    await alma.getByLabel('Case officer').check();
    await alma.getByLabel('administration', { exact: true }).check();
    await alma.getByRole('button', { name: 'Invite person' }).click();
    await alma.getByRole('heading', { level: 1, name: 'The code for Påhittad Provsson' }).waitFor();
    const code = (await alma.locator('.invitation-code').textContent()) ?? '';
    expect(code).toMatch(/^[0-9a-z]{4}(-[0-9a-z]{4}){5}$/);
    await stage.looksRight(alma);

    await alma.getByRole('link', { name: 'To the list of people' }).click();
    await alma.getByRole('link', { name: /^Invited/ }).click();
    const row = alma.getByRole('row').filter({ hasText: 'Påhittad Provsson' });
    await row.getByText('Invited, not signed in').waitFor();
    await row.getByRole('link', { name: 'Påhittad Provsson' }).click();
    await alma.getByRole('heading', { level: 1, name: 'Påhittad Provsson' }).waitFor();
    await alma.getByText('Invited with one role').waitFor();
    expect(await alma.locator('main').textContent(), 'a code is shown once').not.toContain(code);
    await picture(alma, 'person', '/app/administration/people/$id');
    await stage.looksRight(alma);
    for (const [place, heading] of [
      ['units', 'Units'],
      ['providers', 'Sign-in'],
    ] as const) {
      await alma.goto(`${origin}/app/administration/${place}`);
      await alma.getByRole('heading', { level: 1, name: heading }).waitFor();
      await stage.looksRight(alma);
    }

    await alma.getByRole('link', { name: 'Access review' }).first().click();
    await alma.getByRole('heading', { level: 1, name: 'Access review' }).waitFor();
    await alma.getByText('Your own account is to be reviewed too').waitFor();
    await stage.looksRight(alma);
    await picture(alma, 'access-review', '/app/administration/review');
    const sign = alma.getByRole('button', { name: 'Sign', exact: true });
    expect(await sign.getAttribute('aria-disabled')).toBe('true');
    const due = await alma.getByRole('checkbox').count();
    await alma.getByRole('checkbox', { name: /^Ines/ }).focus();
    await alma.keyboard.press('Space');
    await alma.getByRole('button', { name: 'Sign for one person' }).click();
    await alma.getByRole('checkbox', { name: /^Ines/ }).waitFor({ state: 'detached' });
    expect(await alma.getByRole('checkbox').count()).toBe(due - 1);
    await alma.getByRole('button', { name: 'Tick all' }).click();
    await alma.getByRole('button', { name: /^Sign for/ }).click();
    await alma.getByText('No reviews are due').waitFor();
    await stage.looksRight(alma);

    const olav = await stage.person('olav', english);
    await olav.goto(`${origin}/app/administration/people`);
    await olav.getByRole('heading', { level: 1, name: 'People' }).waitFor();
    expect(await olav.locator('main').textContent()).not.toContain('Påhittad Provsson');
    expect(stage.server.log(), 'the log of the server').not.toMatch(/Provsson|[0-9a-z]{4}(-[0-9a-z]{4}){5}/);
  },
);
