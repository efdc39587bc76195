import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';
import { goTo, walkOf } from './harness/walk.ts';

const english = { locale: 'en-GB' };
const phone = { viewport: { width: 390, height: 844 } };

/** The heading that has the focus: where a screen reader begins to read. */
const focused = (page: Page): Promise<string | null> => page.locator(':focus').textContent();

story('? opens the guide at the place of the page that is open, and once more the keys', async (stage) => {
  const ines = await stage.person('ines', english);
  const walk = walkOf(ines);
  const places = [
    ['/app', 'Start the day in My work'],
    ['/app/signals', 'Register a signal'],
    ['/app/tips', 'Read and answer a tip'],
    ['/app/inspections', 'Plan a joint inspection'],
    ['/app/suspicions', 'Hand over a suspicion of exploitation'],
    ['/app/workplaces', 'See what the unit already knows about a firm'],
    ['/app/my-sign-in', 'Check your sign-in'],
  ] as const;
  for (const [address, title] of places) {
    await goTo(walk, address);
    await ines.keyboard.press('?');
    await ines.waitForURL((url) => url.pathname === '/app/help');
    await expect.poll(() => focused(ines), { message: address }).toBe(title);
  }
  await goTo(walk, '/app/help', '/app/help');
  expect(await ines.getByLabel('Guide for').inputValue()).toBe('inspector');
  await ines.keyboard.press('?');
  await ines.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  await ines.keyboard.press('Escape');
  await picture(ines, 'help', '/app/help');
  await stage.looksRight(ines);
});

story('a guide is chosen, searched and read on a phone in Swedish, and its pictures come', async (stage) => {
  const { origin } = stage.server;
  const karin = await stage.person('karin', phone);
  await karin.goto(`${origin}/app/help`);
  await karin.getByRole('heading', { level: 2, name: 'Din dag här' }).waitFor();
  expect(await karin.getByLabel('Guide för').inputValue()).toBe('regional-coordinator');
  const picture = karin.getByRole('img').first();
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((one) => (one as unknown as { naturalWidth: number }).naturalWidth))
    .toBe(1280);
  await stage.looksRight(karin);
  await karin.getByLabel('Sök i alla guider').fill('lösenfras');
  await karin.getByText('1 uppgift').waitFor();
  await karin.getByRole('heading', { level: 2, name: 'Läs och besvara ett tips' }).waitFor();
  await karin.getByLabel('Sök i alla guider').fill('finns inte alls');
  await karin.getByText('Ingen uppgift stämmer.').waitFor();
  await karin.getByLabel('Sök i alla guider').fill('');
  await karin.getByLabel('Guide för').selectOption('administrator');
  await karin.waitForURL(/guide=administrator/);
  await karin.getByRole('heading', { level: 2, name: 'Bjud in en person' }).waitFor();
});

story('administrators, those who read the log and prosecutors each get the guide of their role', async (stage) => {
  const { origin } = stage.server;
  for (const [persona, guide] of [
    ['alma', 'administrator'],
    ['didrik', 'log-reader'],
    ['petra', 'prosecutor'],
    ['olav', 'officer'],
    ['tova', 'training-lead'],
  ] as const) {
    const page = await stage.person(persona, english);
    await page.goto(`${origin}/app/help`);
    await page.getByRole('heading', { level: 2, name: 'Your day here' }).waitFor();
    expect(await page.getByLabel('Guide for').inputValue(), persona).toBe(guide);
  }
});

story(
  'feedback goes to the administrator of one’s own agency and is answered there, without an id of any matter',
  async (stage) => {
    const { origin } = stage.server;
    const ines = await stage.person('ines', english);
    const walk = walkOf(ines);
    await goTo(walk, '/app/signals');
    await goTo(walk, '/app/signals/$id');
    await ines.getByRole('button', { name: /^Ines/ }).click();
    await ines.getByRole('link', { name: 'Feedback on CAPE' }).click();
    await ines.getByRole('heading', { level: 1, name: 'Feedback on CAPE' }).waitFor();
    expect(new URL(ines.url()).search).not.toMatch(/[0-9a-f]{8}-/);
    await ines.getByText('Page: /app/signals/$id').waitFor();
    await ines.getByRole('button', { name: 'Send feedback' }).click();
    await ines.getByLabel('Something is hard to understand').check();
    await ines.getByRole('button', { name: 'Send feedback' }).click();
    await ines.getByText('Write what you tried and what happened, at most').first().waitFor();
    await stage.looksRight(ines);
    await ines
      .getByLabel('What did you try, and what happened?')
      .fill('I looked for the button that corrects and found it at the end.');
    await ines.getByRole('button', { name: 'Send feedback' }).click();
    await ines.getByText('Waits for an answer').waitFor();

    const alma = await stage.person('alma', english);
    await alma.goto(`${origin}/app/administration/feedback`);
    await alma.getByRole('heading', { level: 2, name: 'To answer' }).waitFor();
    await picture(alma, 'feedback-list', '/app/administration/feedback');
    await stage.looksRight(alma);
    await alma.getByRole('button', { name: 'Send the answer' }).click();
    await alma.getByText('Write an answer of at most').waitFor();
    await alma.getByLabel('Your answer').fill('It will be above the fields in the next version.');
    await alma.getByRole('button', { name: 'Send the answer' }).click();
    await alma.getByRole('heading', { level: 2, name: 'Answered or closed' }).waitFor();

    await goTo(walk, '/app');
    await ines.getByText('Your feedback has been answered or closed').first().waitFor();
    await goTo(walk, '/app/feedback');
    await ines.getByText('It will be above the fields in the next version.').waitFor();
    await picture(ines, 'feedback', '/app/feedback');
    await stage.looksRight(ines);
    await goTo(walk, '/app');
    expect(await ines.getByText('Your feedback has been answered or closed').count()).toBe(0);
  },
);

story('the record of processing and the notices say what the settings say, and what is not decided', async (stage) => {
  const { origin } = stage.server;
  const alma = await stage.person('alma', english);
  await alma.goto(`${origin}/app/processing`);
  await alma.getByRole('heading', { level: 1, name: 'Record of processing' }).waitFor();
  await alma.getByText('Change whom to ask').click();
  await alma.getByLabel('Requests for one’s own data').fill('registry@agency.example');
  await alma.getByRole('button', { name: 'Save', exact: true }).click();
  await alma.getByText('registry@agency.example').first().waitFor();
  await picture(alma, 'processing', '/app/processing');
  await stage.looksRight(alma);
  for (const [button, file] of [
    ['Save as CSV', /^record-of-processing-.*\.csv$/],
    ['Save as JSON', /^record-of-processing-.*\.json$/],
  ] as const) {
    const [saved] = await Promise.all([
      alma.waitForEvent('download'),
      alma.getByRole('button', { name: button }).click(),
    ]);
    expect(saved.suggestedFilename()).toMatch(file);
  }

  const visitor = await stage.visitor({ ...english, ...phone, javaScriptEnabled: false });
  for (const [address, title] of [
    ['/terms', 'Terms of use'],
    ['/privacy', 'Privacy notice to staff'],
  ] as const) {
    await visitor.goto(`${origin}${address}`);
    await visitor.getByRole('heading', { level: 1, name: title }).waitFor();
  }
  await visitor.getByText('Requests for your own data: registry@agency.example').waitFor();
  await visitor.getByRole('link', { name: 'Your data, in plain words' }).click();
  await visitor.getByRole('heading', { level: 1, name: 'Your data' }).waitFor();
  await picture(visitor, 'worker-privacy', '/work/$lang/privacy');

  const didrik = await stage.person('didrik', phone);
  await didrik.goto(`${origin}/app/processing`);
  await didrik.getByRole('heading', { level: 1, name: 'Register över behandling' }).waitFor();
  await stage.looksRight(didrik);
  for (const address of ['/privacy', '/terms', '/work/sv/privacy']) {
    await didrik.goto(`${origin}${address}`);
    await stage.looksRight(didrik);
  }
});
