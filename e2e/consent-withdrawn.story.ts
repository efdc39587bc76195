import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { arrived } from './arrived.ts';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';
import { addPerson } from './new-person.ts';

const english = { locale: 'en-GB' };

story(
  'a consent that is withdrawn reaches each recipient of a copy, and the sender sees that they have seen it',
  async (stage) => {
    const { origin } = stage.server;
    const karin = await stage.person('karin', english);
    await karin.goto(`${origin}/app/persons`);
    await karin.getByRole('link', { name: 'Svalan' }).click();
    await karin.getByRole('heading', { level: 1, name: 'Svalan' }).waitFor();
    const address = karin.url();
    const consents = () => karin.getByRole('region', { name: 'Consents' });
    const yes = () => consents().getByRole('listitem').filter({ hasText: 'Help from social services' }).first();
    await yes()
      .getByText('Social emergency unit', { exact: false })
      .filter({ hasText: 'has had data on the basis of this consent since' })
      .first()
      .waitFor();
    await yes().locator('summary', { hasText: 'Withdraw consent' }).click();
    await yes().getByText('the recipients of data on this consent are notified', { exact: false }).first().waitFor();
    await stage.looksRight(karin);
    await yes().getByRole('button', { name: 'Withdraw it now' }).click();
    await yes().getByText('Withdrawn', { exact: true }).first().waitFor();
    await arrived(karin, address, () =>
      yes().getByText(/has a copy and was notified, .*They have not confirmed it yet/),
    );

    const sara = await stage.person('sara', english);
    await sara.goto(`${origin}/app`);
    const told = sara.getByText('A person has withdrawn the consent to what Region East disclosed to you').first();
    await told.waitFor();
    await stage.looksRight(sara);
    await sara.locator('main a[href^="/app/reflection-period/"]').first().click();
    await sara.getByRole('heading', { name: /^The person withdrew the consent to this/ }).waitFor();
    await sara.getByText('Do not use it without another ground.', { exact: false }).first().waitFor();
    await stage.looksRight(sara);
    await picture(sara, 'consent-withdrawn', '/app/reflection-period/$id');
    await sara.getByRole('button', { name: 'Confirm that we have seen it' }).click();
    await sara.getByText('that it was seen.', { exact: false }).first().waitFor();
    await sara.goto(`${origin}/app`);
    await sara.locator('main h1').waitFor();
    await told.waitFor({ state: 'detached' });

    await arrived(karin, address, () => yes().getByText(/was notified. They confirmed it/));
    await stage.looksRight(karin);
  },
);

story(
  'a message that was stopped was not sent: the board is asked again when the person consents again',
  async (stage) => {
    const karin = await stage.person('karin', english);
    const onTheirYes = await stage.person('karin', english); // a tab behind another is drawn once in two seconds
    // A message is on its way for less than a second. Where it arrives before the consent is withdrawn, another person is asked for.
    let isStopped = false;
    for (let tries = 0; tries < 4 && !isStopped; tries++) {
      const person = await wishesTimeToThink(karin, stage.server.origin);
      await onTheirYes.goto(person);
      isStopped = await takenBackAtOnce(karin, onTheirYes);
    }
    const period = karin.url();
    await karin.goto(period);
    await karin.getByRole('heading', { name: /^The disclosure to Social emergency unit.* was stopped/ }).waitFor();
    await karin.getByText('it counts as not sent', { exact: false }).first().waitFor();
    await karin.getByRole('heading', { name: 'Ask a social welfare board to apply' }).waitFor();
    await stage.looksRight(karin);

    await onTheirYes.reload({ waitUntil: 'networkidle' });
    await onTheirYes.getByText('stopped before arrival', { exact: false }).first().waitFor();
    await saysYesToTheBoard(onTheirYes);
    await karin.reload();
    await karin.getByRole('radio', { name: /^Social emergency unit/ }).check();
    await karin.getByRole('button', { name: 'Send request' }).click();
    await karin.getByText('A board has been asked to apply. You are notified when it has.').first().waitFor();
    await karin.getByRole('heading', { name: /was stopped/ }).waitFor({ state: 'detached' });
    await stage.looksRight(karin);
  },
);

/** Adds a person who consents to asking the board and wishes a reflection period; gives the address of the person, with the period open. */
async function wishesTimeToThink(karin: Page, origin: string): Promise<string> {
  await addPerson(karin, origin, 'Uzbek');
  const person = karin.url();
  await saysYesToTheBoard(karin);
  await karin.locator('summary', { hasText: 'Consider a reflection period' }).click();
  await karin.getByRole('button', { name: 'Record as considered' }).click();
  await karin.waitForURL(/\/app\/reflection-period\/[0-9a-f-]{36}$/);
  await karin.getByRole('radio', { name: 'A qualified interpreter' }).check();
  await karin.getByRole('button', { name: 'Record that the person is informed' }).click();
  await karin.getByRole('radio', { name: 'Yes', exact: true }).check();
  await karin.getByRole('button', { name: 'Record answer' }).click();
  await karin.getByRole('radio', { name: /^Social emergency unit/ }).check();
  return person;
}

async function saysYesToTheBoard(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Record an answer' }).click();
  await page.getByLabel('Purpose').selectOption({ label: 'Help from social services' });
  const unit = page.getByLabel('Receiving unit');
  await unit.selectOption(await unit.locator('option', { hasText: 'Social emergency unit' }).getAttribute('value'));
  await page.getByRole('radiogroup', { name: 'Answer' }).getByRole('radio', { name: 'Yes', exact: true }).check();
  await page.getByRole('radio', { name: 'A qualified interpreter' }).check();
  await page.getByRole('radio', { name: 'Face to face' }).check();
  await page.getByRole('button', { name: 'Record an answer' }).click();
  await page.getByText('Answer recorded').first().waitFor();
}

/** Asks the board on one page and withdraws the consent on another, while the message is being posted. */
async function takenBackAtOnce(asking: Page, onTheirYes: Page): Promise<boolean> {
  const posting = asking.waitForRequest((request) => request.url().endsWith('/request'));
  const withdrawal = '**/withdraw-consent';
  await onTheirYes.route(withdrawal, async (route) => {
    await posting;
    await wait(30); // it must not overtake what it is to stop
    await route.continue();
  });
  const taken = onTheirYes.waitForResponse((response) => response.url().endsWith('/withdraw-consent'));
  await onTheirYes.locator('summary', { hasText: 'Withdraw consent' }).first().click();
  await onTheirYes.getByRole('button', { name: 'Withdraw it now' }).first().click();
  await asking.getByRole('button', { name: 'Send request' }).click();
  const { person } = await (await taken).json();
  await onTheirYes.unroute(withdrawal);
  await onTheirYes.getByText('Withdrawn', { exact: true }).first().waitFor(); // what is below has moved by then
  await asking.getByText('A board has been asked to apply. You are notified when it has.').first().waitFor();
  return person.consents.some(({ letters }: { letters: { state: string }[] }) =>
    letters.some(({ state }) => state === 'stopped'),
  );
}
