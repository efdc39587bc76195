import { expect } from 'vitest';
import { fillSignal, registerAndOpen } from './fill-signal.ts';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' };

story('a matter is found by the keyboard alone, and by no one who may not open it', async (stage) => {
  const { origin } = stage.server;
  const ines = await stage.person('ines', english);
  await ines.goto(`${origin}/app/signals/new`);
  await ines.getByRole('heading', { level: 1, name: 'Register a signal' }).waitFor();
  await fillSignal(ines, 'Påhittade Måsars Krog', 'Two invented people sleep behind the kitchen.');
  await registerAndOpen(ines);
  const address = ines.url();
  await ines.goto(`${origin}/app`);
  await ines.getByRole('heading', { level: 1 }).waitFor();

  await ines.keyboard.press('/');
  const field = ines.getByRole('combobox', { name: 'Reference, firm, number, address or alias' });
  await field.waitFor();
  await ines.getByText('Searches everything you have access to.').waitFor();
  await stage.looksRight(ines);
  await field.fill('mazars krog');
  const found = ines.getByRole('option', { name: /Påhittade Måsars Krog/ });
  await found.waitFor();
  expect(await found.getAttribute('aria-selected')).toBe('true');
  expect(await found.textContent()).toContain('Firm, one character differs');
  expect(await field.getAttribute('aria-activedescendant')).toBe(await found.getAttribute('id'));
  await picture(ines, 'search', '/app');
  await stage.looksRight(ines);
  await ines.keyboard.press('Enter');
  await ines.waitForURL(address);

  // What was opened from here is at hand until the page is loaded again.
  await ines.keyboard.press('Control+k');
  await ines.getByRole('group', { name: 'Recently opened from search' }).getByRole('option').waitFor();
  await field.fill('masars');
  await found.waitFor();
  await ines.keyboard.press('Escape');
  await field.waitFor({ state: 'detached' });
  await ines.getByRole('button', { name: 'Search' }).click();
  await field.fill('qqqq');
  await ines.getByText('No results for “qqqq” among what you have access to.').waitFor();
  await stage.looksRight(ines);

  // The guides answer too, and say so.
  await field.fill('register a signal');
  const task = ines.getByRole('group', { name: 'Guidance' }).getByRole('option').first();
  expect(await task.textContent()).toContain('The name of a task in the guides');
  const called = await task.locator('b').textContent();
  await stage.looksRight(ines);
  await task.click();
  await ines.waitForURL(/\/app\/help\?task=/);
  await expect.poll(() => ines.evaluate('document.activeElement.textContent')).toBe(called);

  const olav = await stage.person('olav', english);
  await olav.goto(`${origin}/app`);
  await olav.getByRole('button', { name: 'Search' }).click();
  const his = olav.getByRole('combobox');
  await his.fill('masars');
  await olav.getByText('No results for “masars” among what you have access to.').waitFor();
  expect(stage.server.log(), 'the log of the server').not.toMatch(/m[aå]sars/i);
});

story(
  'on a phone the search takes the whole page, says when there is no network, and searches again',
  async (stage) => {
    const ines = await stage.person('ines', { viewport: { width: 390, height: 844 } });
    await ines.goto(`${stage.server.origin}/app`);
    await ines.getByRole('button', { name: 'Sök' }).click();
    const field = ines.getByRole('combobox');
    await field.fill('mås');
    await ines.getByRole('option').first().waitFor();
    await stage.looksRight(ines);
    stage.expectComplaint(/ERR_INTERNET_DISCONNECTED/);
    await ines.context().setOffline(true);
    await field.fill('krog');
    await ines.getByText('Servern kan inte nås.').waitFor();
    await stage.looksRight(ines);
    await ines.context().setOffline(false);
    await ines.getByRole('button', { name: 'Försök igen' }).click();
    await ines.getByText('Servern kan inte nås.').waitFor({ state: 'detached' });
  },
);
