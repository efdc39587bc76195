import { expect } from 'vitest';
import { fillSignal, registerAndOpen } from './fill-signal.ts';
import { picture } from './harness/screens.ts';
import { coreStory, story } from './harness/story.ts';
import { whoSees } from './who-sees.ts';

const english = { locale: 'en-GB' };
const words = 'Two invented people sleep in the store room behind the kitchen.';

coreStory('an inspector registers a signal, and a user with no part in it sees nothing of it', async (stage) => {
  const { origin } = stage.server;
  const ines = await stage.person('ines', english);
  await ines.goto(`${origin}/app/signals/new`);
  await ines.getByRole('heading', { level: 1, name: 'Register a signal' }).waitFor();
  await picture(ines, 'register-signal', '/app/signals/new');
  await stage.looksRight(ines);
  await fillSignal(ines, 'Provkrogen Demo', words);
  await ines.getByRole('button', { name: 'Register signal' }).click();
  await ines.getByRole('heading', { name: 'The signal is registered' }).waitFor();
  await stage.looksRight(ines);
  await ines.getByRole('link', { name: 'Open the signal' }).click();
  await ines.getByText(words).first().waitFor();
  expect(await whoSees(ines), 'who sees a signal that has not crossed').toEqual({
    headings: ['Can see it', 'Cannot see it', 'Access: our unit only'],
    sees: ['You and your colleagues in Inspection East, when you act in the capacity of supervision'],
    doesNotSee: [
      'All other agencies, and other units of your agency (Work Environment Authority)',
      'Colleagues while they act in another capacity',
    ],
    why: 'The data is in the file of Inspection East (inspection). Nothing is disclosed without a decision with a legal ground.',
  });
  await picture(ines, 'signal-page', '/app/signals/$id');
  await stage.looksRight(ines);
  const address = ines.url();

  const olav = await stage.person('olav', english);
  await olav.goto(`${origin}/app/signals`);
  await olav.getByText('No signals.').first().waitFor();
  await stage.looksRight(olav);
  stage.expectComplaint(/404/);
  await olav.goto(address);
  await olav.getByText('There is nothing here that you have access to').first().waitFor();
  const hidden = await olav.locator('main').textContent();
  await olav.goto(address.replace(/[0-9a-f]{12}$/, '0123456789ab'));
  await olav.getByText('There is nothing here that you have access to').first().waitFor();
  expect(await olav.locator('main').textContent(), 'a hidden signal and one that never was').toBe(hidden);
  await stage.looksRight(olav);
  stage.expectComplaint(/400/);
  await olav.goto(`${origin}/app/signals/none`);
  await olav.getByText('There is nothing here that you have access to').first().waitFor();
  await olav.goto(`${origin}/app/nowhere`);
  await olav.getByRole('heading', { level: 1, name: 'There is nothing here that you have access to' }).waitFor();
  await stage.looksRight(olav);
  expect(stage.server.log(), 'the log of the server').not.toMatch(/Provkrogen|store room/);
});

story('a wrong form says what to correct, and keeps what was written', async (stage) => {
  const ines = await stage.person('ines', english);
  await ines.goto(`${stage.server.origin}/app/signals/new`);
  await ines.getByLabel('Name of the workplace').fill('Provkrogen Demo');
  await ines.getByRole('button', { name: 'Register signal' }).click();
  const summary = ines.getByRole('region', { name: 'There is something to correct' });
  await summary.waitFor();
  expect(await ines.title()).toMatch(/^Error:/);
  expect(
    await summary.evaluate(
      (node) => node === node.ownerDocument.activeElement || node.contains(node.ownerDocument.activeElement),
    ),
  ).toBe(true);
  await stage.looksRight(ines);
  await summary.getByRole('link', { name: 'Write the municipality' }).click();
  expect(await ines.getByLabel('Municipality').evaluate((node) => node === node.ownerDocument.activeElement)).toBe(
    true,
  );
  expect(await ines.getByLabel('Name of the workplace').inputValue()).toBe('Provkrogen Demo');
});

story('a lost reply is sent again, and there is one signal', async (stage) => {
  const ines = await stage.person('ines', english);
  await ines.goto(`${stage.server.origin}/app/signals/new`);
  await fillSignal(ines, 'Provkrogen Tur och Retur', words);
  stage.expectComplaint(/Failed to load resource|ERR_/);
  let lost = 0;
  await ines.route('**/api/signals/register', async (route) => {
    if (lost++ > 0) return route.continue();
    await route.fetch(); // it arrives, and the answer is lost on the way back
    await route.abort('connectionreset');
  });
  await ines.getByRole('button', { name: 'Register signal' }).click();
  const again = ines.getByRole('button', { name: /again/i }).first();
  const done = ines.getByRole('heading', { name: 'The signal is registered' });
  await again.or(done).first().waitFor();
  if (await again.isVisible()) await again.click();
  await done.waitFor();
  await ines.goto(`${stage.server.origin}/app/signals`);
  await ines
    .getByRole('link', { name: /Provkrogen Tur och Retur/ })
    .first()
    .waitFor();
  expect(await ines.getByRole('link', { name: /Provkrogen Tur och Retur/ }).count()).toBe(1);
});

story('a signal is registered with the keyboard alone', async (stage) => {
  const ines = await stage.person('ines', english);
  await ines.goto(`${stage.server.origin}/app/signals/new`);
  await ines.getByRole('heading', { level: 1, name: 'Register a signal' }).waitFor();
  const reached = async (label: string) => {
    for (let presses = 0; presses < 80; presses++) {
      await ines.keyboard.press('Tab');
      const name = await ines.evaluate<string>(`(() => {
        const element = document.activeElement;
        return element?.labels?.[0]?.innerText ?? element?.getAttribute('aria-label') ?? element?.innerText ?? '';
      })()`);
      if (name.startsWith(label)) return;
    }
    throw new Error(`Tab never came to ${label}.`);
  };
  await reached('How did you learn of it?');
  await ines.keyboard.press('ArrowDown');
  await reached('Sector');
  await ines.keyboard.press('ArrowDown');
  await reached('Name of the workplace');
  await ines.keyboard.type('Provkrogen Demo');
  await reached('Municipality');
  await ines.keyboard.type('Vadsund');
  await reached('The exact time');
  await ines.keyboard.press('ArrowDown');
  await ines.keyboard.press('ArrowDown'); // That day
  await reached('Yesterday');
  await ines.keyboard.press('Enter');
  await reached('Counted');
  await ines.keyboard.press('ArrowDown');
  await ines.keyboard.press('ArrowDown'); // Not known
  await reached('What was seen, heard or read?');
  await ines.keyboard.type(words);
  await reached('Register signal');
  await ines.keyboard.press('Enter');
  await ines.getByRole('heading', { name: 'The signal is registered' }).waitFor();
  expect(await ines.evaluate('document.activeElement?.tagName')).toMatch(/H1|MAIN|SECTION|DIV/);
});

story('two corrections that had not seen each other are shown side by side until a person decides', async (stage) => {
  const ines = await stage.person('ines', english);
  await ines.goto(`${stage.server.origin}/app/signals/new`);
  await fillSignal(ines, 'Provkrogen Demo', words);
  await registerAndOpen(ines);
  const address = ines.url();
  const first = ines;
  const second = await stage.person('ines', english);
  for (const page of [first, second]) {
    await page.goto(`${address}/correct`);
    await page.getByLabel('Municipality').waitFor();
  }
  // Neither has a network while they correct, so that neither can have seen the other.
  stage.expectComplaint(/ERR_INTERNET_DISCONNECTED/);
  for (const [page, municipality] of [
    [first, 'Norrvik'],
    [second, 'Söderby'],
  ] as const) {
    await page.context().setOffline(true);
    await page.getByLabel('Municipality').fill(municipality);
    await page.getByLabel('Reason').fill('It was read wrong.');
    await page
      .getByRole('button', { name: /^Save 1 correction/ })
      .last()
      .click();
    await page.getByText('Waiting to be sent', { exact: false }).first().waitFor();
  }
  for (const page of [first, second]) {
    await page.context().setOffline(false);
    await page.getByRole('heading', { name: 'Free text' }).waitFor();
  }
  await second.goto(address);
  await second.getByText('Norrvik').first().waitFor();
  await second.getByText('Söderby').first().waitFor();
  await stage.looksRight(second);
  await second.getByLabel('Reason').fill('The sign by the road says so.');
  await second
    .getByRole('button', { name: /Choose this answer/ })
    .first()
    .click();
  await second
    .getByRole('button', { name: /Choose this answer/ })
    .first()
    .waitFor({ state: 'detached' });
});

story('a name of 120 characters without a space widens no page', async (stage) => {
  const ines = await stage.person('ines', english);
  const name = 'Provkrogen'.repeat(12);
  await ines.goto(`${stage.server.origin}/app/signals/new`);
  await fillSignal(ines, name, words);
  await registerAndOpen(ines);
  const address = ines.url();
  await stage.looksRight(ines);
  for (const [path, heading] of [
    [`${address}/correct`, 'Correct the signal'],
    [`${address}/pass-on`, 'Disclose facts'],
    [`${stage.server.origin}/app/signals`, 'Signals'],
  ] as const) {
    await ines.goto(path);
    await ines.getByRole('heading', { level: 1, name: heading }).waitFor();
    await ines.getByText(name).first().waitFor({ state: 'attached' });
    await stage.looksRight(ines);
  }
});

story('a correction moves the time too, and what was there before can be unfolded', async (stage) => {
  const ines = await stage.person('ines', english);
  await ines.goto(`${stage.server.origin}/app/signals/new`);
  await fillSignal(ines, 'Provkrogen Demo', words);
  await registerAndOpen(ines);
  await ines.goto(`${ines.url()}/correct`);
  await ines.getByRole('button', { name: 'Save correction', exact: true }).click();
  const summary = ines.getByRole('region', { name: 'There is something to correct' });
  await summary.waitFor();
  expect(await ines.locator('[aria-invalid]').count(), 'fields marked wrong when nothing was changed').toBe(1);
  await ines.getByLabel('Date').fill('5 Feb 2026');
  await ines.getByText('Read as Thursday 5 February 2026').first().waitFor();
  await ines.getByLabel('Municipality').fill('Norrvik');
  await ines.getByLabel('Reason').fill('The day in the papers is another.');
  await ines.getByRole('button', { name: 'Save 2 corrections' }).click();
  await ines.getByRole('heading', { name: 'Timeline' }).waitFor();
  const changes = ines.locator('.changes');
  await changes.getByText('Changed: ').click();
  await changes.getByText('5 Feb 2026').first().waitFor();
  expect(await changes.textContent()).toMatch(/Vadsund.*Norrvik/);
  await stage.looksRight(ines);
});

story('the form says beforehand who will see it, word for word as the signal afterwards', async (stage) => {
  const paula = await stage.person('paula', english);
  await paula.goto(`${stage.server.origin}/app/signals/new`);
  const before = await whoSees(paula, 'Who sees this');
  expect(before.sees).toEqual([
    'You and your colleagues in Border police East, when you act in the capacity of assistance to another agency or internal immigration control',
  ]);
  await paula.goto(`${stage.server.origin}/app/signals`);
  await paula.getByRole('link', { name: 'Nagelrummet Demo' }).click();
  expect(await whoSees(paula)).toEqual(before);
});
