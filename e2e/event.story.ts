import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { daysLater } from './harness/clock.ts';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' };
const phone = { ...english, viewport: { width: 390, height: 844 } };

async function planEvent(nora: Page, title: string): Promise<void> {
  await nora.getByLabel('Kind of event').selectOption({ label: 'Workshop' });
  await nora.getByLabel('Obstacle that the event answers').selectOption({ label: 'OB-A02 No agency responsible' });
  await nora.getByLabel('Title', { exact: true }).fill(title);
  await nora.getByLabel('Country', { exact: true }).first().selectOption({ label: 'Latvia' });
  await nora.getByLabel('First day', { exact: true }).fill('2026-12-01');
  await nora.getByLabel('Last day', { exact: true }).fill('2026-12-01');
  await nora.getByLabel('Begins at').fill('9');
  await nora.getByLabel('Ends at').fill('16.30');
  await nora.getByLabel('Place and address').fill('Paraugu zāle, Izdomāta iela 5, Riga');
  await nora.getByLabel('Hosts').fill('An invented inspectorate');
  await nora.getByLabel('Whom to ask: a name and an address').fill('Nora, nora@cape.example');
  await nora.getByLabel('Last day to answer').fill('2026-11-30');
  const item = nora.getByRole('group', { name: 'Point 1' });
  await item.getByLabel('Day').fill('2026-12-01');
  await item.getByLabel('From').fill('9');
  await item.getByLabel('To', { exact: true }).fill('10.30');
  await item.getByLabel('What').fill('An invented case, step by step');
  await nora.getByRole('group', { name: 'Row 1' }).getByLabel('Seats', { exact: true }).fill('1');
}

story(
  'an event is planned, people take part without an account, and six months on they say what lasted',
  async (stage) => {
    const { origin } = stage.server;
    const nora = await stage.person('nora', english);
    await nora.goto(`${origin}/app/programme/events/new`);
    await nora.getByRole('button', { name: 'Plan event' }).click();
    await nora.getByRole('region', { name: 'There is something to correct' }).waitFor();
    await stage.looksRight(nora);
    await planEvent(nora, 'One call on Monday');
    await picture(nora, 'new-event', '/app/programme/events/new');
    await nora.getByRole('button', { name: 'Plan event' }).click();
    await nora.getByRole('heading', { level: 1, name: 'One call on Monday' }).waitFor();
    await nora.getByText('0 of 1 seats are taken. No one waits.').waitFor();
    const eventPath = new URL(nora.url()).pathname;

    await nora.locator('summary').filter({ hasText: 'Invite people' }).click();
    await nora
      .getByLabel('People: one on each line')
      .fill('Vita Paraugs; vita@deltagare.example; Provinspektionen\nKalle Provberg; kalle@deltagare.example');
    await nora.getByLabel('They work at').selectOption({ label: 'Police' });
    const invite = nora.getByRole('form', { name: 'Invite people' });
    await invite.getByLabel('Country').selectOption({ label: 'Latvia' });
    await nora.getByRole('button', { name: 'Send invitations' }).click();
    await nora.getByRole('rowheader', { name: /Vita Paraugs/ }).waitFor();
    await stage.looksRight(nora);

    const linkOf = async (name: string): Promise<string> => {
      await nora.getByRole('button', { name: `Show link: ${name}` }).click();
      const link = nora.getByRole('row', { name: new RegExp(name) }).getByRole('link');
      await link.waitFor();
      return (await link.getAttribute('href')) ?? '';
    };
    const [vitaPath, kallePath] = [await linkOf('Vita Paraugs'), await linkOf('Kalle Provberg')];

    // A phone, no account, no script that would be needed.
    const vita = await stage.visitor({ ...phone, javaScriptEnabled: false });
    await vita.goto(`${origin}${vitaPath}`);
    await vita.getByRole('heading', { name: 'Do you come?' }).waitFor();
    await vita.getByRole('button', { name: 'Yes, I come' }).click();
    await vita.getByRole('heading', { name: 'You have a seat' }).waitFor();
    await vita.getByLabel('Access, hearing, food, anything else (optional)').fill('I lip-read');
    await vita.getByRole('button', { name: 'Save what I need' }).click();
    await vita.getByText('Saved.', { exact: true }).waitFor();
    const kalle = await stage.visitor(english);
    await kalle.goto(`${origin}${kallePath}`);
    await stage.looksRight(kalle);
    await kalle.getByRole('button', { name: 'Yes, I come' }).click();
    await kalle.getByRole('heading', { name: 'You are on the waiting list, number 1' }).waitFor();
    await stage.looksRight(kalle);
    await vita.getByRole('button', { name: 'Give the seat back' }).click();
    await vita.getByRole('heading', { name: 'You said that you do not come' }).waitFor();
    await kalle.goto(`${origin}${kallePath}`);
    await kalle.getByRole('heading', { name: 'You have a seat' }).waitFor();
    expect(await kalle.locator('script').count()).toBe(0);

    await nora.goto(`${origin}${eventPath}`);
    await nora.getByText('1 of 1 seats are taken. No one waits.').waitFor();
    await daysLater(stage, 7);

    // At the door, with a phone.
    const door = await stage.person('nora', phone);
    await door.goto(`${origin}${eventPath}/door`);
    await door.getByRole('button', { name: 'Present: Kalle Provberg' }).click();
    await door.getByText('1 of 1 are here.').waitFor();
    await stage.looksRight(door);
    await picture(door, 'event-door', '/app/programme/events/$id/door');

    await kalle.goto(`${origin}${kallePath}`);
    await kalle.getByRole('heading', { name: 'You were there' }).waitFor();
    await kalle.getByLabel('On Monday I …').fill('I call the coordinator before we go in.');
    await kalle.getByLabel('It may be shown in my words, without my name and country').check();
    await kalle.getByRole('button', { name: 'Save my Monday act' }).click();
    await kalle.getByText('Saved.', { exact: true }).waitFor();
    await stage.looksRight(kalle);

    await daysLater(stage, 98);
    await kalle.goto(`${origin}${kallePath}`);
    await kalle.getByRole('radio', { name: 'Done' }).check();
    await kalle.getByRole('button', { name: 'Save my answer' }).click();
    await daysLater(stage, 92);
    await kalle.goto(`${origin}${kallePath}`);
    await kalle.getByRole('radio', { name: 'I still do it' }).check();
    await kalle.getByRole('button', { name: 'Save my answer' }).first().click();
    await kalle.getByText('Saved.', { exact: true }).waitFor();
    await stage.looksRight(kalle);

    const after = await stage.person('nora', english);
    await after.goto(`${origin}${eventPath}`);
    await after.getByText('Six months on, 1 of 1 Monday acts last.').waitFor();
    await after.getByText('I call the coordinator before we go in.').waitFor();
    await stage.looksRight(after);
    await picture(after, 'event', '/app/programme/events/$id');
    await after.goto(`${origin}/app/programme/events`);
    await after.getByLabel('Word in the title').fill('One call');
    await after.getByRole('link', { name: 'One call on Monday' }).waitFor();
    await stage.looksRight(after);
    await picture(after, 'events', '/app/programme/events');
    await after.goto(`${origin}${eventPath}/change`);
    await after.getByRole('heading', { level: 1, name: 'Change the event' }).waitFor();
    await stage.looksRight(after);
    await picture(after, 'change-event', '/app/programme/events/$id/change');
  },
);
