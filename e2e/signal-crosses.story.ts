import { expect } from 'vitest';
import { fillSignal, registerAndOpen } from './fill-signal.ts';
import { picture } from './harness/screens.ts';
import { coreStory } from './harness/story.ts';
import { whoSees } from './who-sees.ts';

const english = { locale: 'en-GB' };

coreStory(
  'chosen facts cross to another agency, and the sender learns that they were acknowledged, and no more',
  async (stage) => {
    const { origin } = stage.server;
    const ines = await stage.person('ines', english);
    await ines.goto(`${origin}/app/signals/new`);
    await fillSignal(ines, 'Provkrogen Demo', 'An invented person sleeps behind the kitchen.');
    await registerAndOpen(ines);
    const address = ines.url();

    await ines.goto(`${address}/pass-on`);
    for (const fact of ['Sector', 'Workplace']) await ines.getByRole('checkbox', { name: fact }).press('Space');
    await ines.getByLabel('Receiving unit').selectOption({ label: 'Regional coordination: Region East' });
    await ines.getByLabel('Purpose').fill('Advice on how the worker can be reached safely.');
    await ines.getByRole('radio', { name: /Anonymised consultation/ }).press('Space');
    const letter = ines.getByRole('region', { name: 'Exactly what the recipient sees' });
    await letter.getByText('Provkrogen Demo').first().waitFor();
    expect(await letter.textContent()).not.toMatch(/sleeps behind/);
    await stage.looksRight(ines);
    await picture(ines, 'pass-on', '/app/signals/$id/pass-on');
    await ines.getByRole('button', { name: 'Disclose 2 facts' }).click();

    const karin = await stage.person('karin', english);
    await karin.goto(`${origin}/app`);
    await karin.getByRole('heading', { level: 1, name: 'My work' }).waitFor();
    await karin
      .getByRole('button', { name: /become responsible/ })
      .first()
      .waitFor();
    await stage.looksRight(karin);
    await expect
      .poll(
        async () => {
          await karin.goto(`${origin}/app/signals`);
          await karin.getByRole('heading', { level: 1, name: 'Signals' }).waitFor();
          return karin.getByRole('link', { name: /Provkrogen Demo/ }).count();
        },
        { interval: 700 },
      )
      .toBe(1);
    await stage.looksRight(karin);
    await karin.goto(`${origin}/app`);
    const takes = karin.getByRole('button', { name: /become responsible/ });
    await takes.first().focus();
    await karin.keyboard.press('Enter');
    await karin.keyboard.press('Enter');
    await karin.getByText('You are responsible now').first().waitFor();
    expect(new URL(karin.url()).pathname, 'where she is after taking').toMatch(/^\/app\/suspicions\/[0-9a-f-]{36}$/);
    await karin.goto(`${origin}/app`);
    await takes.first().waitFor();
    expect(await takes.count(), 'what a second press must leave alone').toBe(1);

    await karin.goto(`${origin}/app/signals`);
    await karin.getByRole('link', { name: /Provkrogen Demo/ }).click();
    await karin
      .getByRole('button', { name: /become responsible/ })
      .first()
      .click();
    await karin.getByText('You', { exact: false }).first().waitFor();
    expect(await karin.locator('main').textContent()).not.toMatch(/sleeps behind/);
    expect(await whoSees(karin), 'who sees a signal that came by letter').toEqual({
      headings: ['Can see it', 'Cannot see it', 'Access: shared'],
      sees: [
        'You and your colleagues in Region East, when you act in the capacity of support',
        'Inspection East has its own file. All it sees of your file is that the disclosure arrived and was acknowledged.',
      ],
      doesNotSee: [
        'All other agencies, and other units of your agency (Regional coordination)',
        'Colleagues while they act in another capacity',
      ],
      why: 'The data is in the file of Region East (support). Nothing is disclosed without a decision with a legal ground.',
    });

    await expect
      .poll(
        async () => {
          await ines.goto(address);
          await ines.getByRole('heading', { name: 'Free text' }).waitFor();
          return ines.locator('main').textContent();
        },
        { interval: 700 },
      )
      .toMatch(/Acknowledged(?!\s*not yet)/);
    expect(await ines.locator('main').textContent(), 'what the sender sees of the recipient').not.toContain('Karin');
    expect(await whoSees(ines), 'who sees a signal of which facts were sent').toEqual({
      headings: ['Can see it', 'Cannot see it', 'Access: shared'],
      sees: [
        'You and your colleagues in Inspection East, when you act in the capacity of supervision',
        'Region East, Regional coordination: the 2 facts you disclosed',
      ],
      doesNotSee: [
        'All other agencies, and other units of your agency (Work Environment Authority)',
        'Colleagues while they act in another capacity',
      ],
      why: 'The data is in the file of Inspection East (inspection). Nothing is disclosed without a decision with a legal ground.',
    });

    await ines.goto(`${origin}/app`);
    const answered = ines.getByRole('region', { name: /^Answered in the last seven days/ });
    await answered.getByRole('link', { name: 'Region East has acknowledged your disclosure' }).waitFor();
    await stage.looksRight(ines);
    await ines.goto(`${origin}/app/signals`);
    await ines.getByText('Acknowledged by the recipient').first().waitFor();
    await karin.goto(`${origin}/app`);
    const owned = karin.getByRole('region', { name: /^Without a date/ });
    await owned.getByText('Responsible: you').first().waitFor();
  },
);
