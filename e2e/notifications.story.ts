import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' };
const phone = { viewport: { width: 390, height: 844 } };

story('the bell says how much is unread, and what was opened is read, also in another window', async (stage) => {
  const { origin } = stage.server;
  const karin = await stage.person('karin', english);
  await karin.getByRole('heading', { level: 1, name: 'My work' }).waitFor();
  const bell = karin.getByRole('link', { name: /^Notifications: \d+ unread$/ });
  const count = async () => Number(/\d+/.exec((await bell.getAttribute('aria-label')) ?? '')?.[0]);
  const before = await count();
  expect(before).toBeGreaterThan(0);

  await bell.focus();
  await karin.keyboard.press('Enter');
  await karin.getByRole('heading', { level: 1, name: 'Notifications' }).waitFor();
  const rows = karin.locator('.row.unread');
  await expect.poll(() => rows.count()).toBe(before);
  await picture(karin, 'notifications', '/app/notifications');
  await stage.looksRight(karin);
  await rows.first().getByRole('link').focus();
  await karin.keyboard.press('Enter');
  await karin.waitForURL((url) => url.pathname !== '/app/notifications');
  await expect.poll(count).toBe(before - 1);

  const beside = await karin.context().newPage();
  await beside.goto(`${origin}/app/notifications`);
  await beside.getByRole('button', { name: 'Mark all as read' }).click();
  await beside.getByRole('link', { name: 'Notifications: none unread' }).waitFor();
  await beside.getByText('All are marked as read.').waitFor({ state: 'attached' });
  expect(await beside.locator('.row.unread').count()).toBe(0);
  await stage.looksRight(beside);
  expect(stage.server.log()).not.toContain('notices.see');
});

story('a person makes an address for their calendar, and ends it, on a phone', async (stage) => {
  const { origin } = stage.server;
  const karin = await stage.person('karin', phone);
  await karin.goto(`${origin}/app/notifications`);
  await karin.getByRole('heading', { name: 'I en kalender' }).waitFor();
  await karin.getByText('Den här installationen skickar ingen e-post.').waitFor();
  await karin.getByRole('button', { name: 'Skapa en adress' }).click();
  const address = await karin.getByLabel('Adressen till din kalender').inputValue();
  await stage.looksRight(karin);
  const get = async () => {
    const answer = await fetch(address);
    return { status: answer.status, text: await answer.text() };
  };
  const made = await get();
  expect(made.status).toBe(200);
  expect(made.text).toMatch(/SUMMARY:CAPE: \d+ uppgift/);
  expect(made.text).not.toMatch(/Måsar|Havsvik|Lärkan|DESCRIPTION|LOCATION/);
  await karin.getByRole('button', { name: 'Avsluta adressen' }).click();
  await karin.getByText('Adressen fungerar inte längre.').waitFor();
  expect((await get()).status).toBe(404);
  expect(stage.server.log()).not.toContain(new URL(address).pathname);

  // In whose realm no one owes anything, the page says so.
  const linus = await stage.person('linus', phone);
  await linus.goto(`${origin}/app/notifications`);
  await linus.getByText('Inga aviseringar.', { exact: false }).waitFor();
  await linus.getByRole('link', { name: 'Aviseringar: inga olästa' }).waitFor();
  await stage.looksRight(linus);
});
