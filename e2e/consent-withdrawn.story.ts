import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { arrived } from './arrived.ts';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';
import { addPerson } from './new-person.ts';

const english = { locale: 'en-GB' };

story(
  'a yes that is taken back reaches whoever holds a copy, and its sender sees that they have seen it',
  async (stage) => {
    const { origin } = stage.server;
    const karin = await stage.person('karin', english);
    await karin.goto(`${origin}/app/persons`);
    await karin.getByRole('link', { name: 'Svalan' }).click();
    await karin.getByRole('heading', { level: 1, name: 'Svalan' }).waitFor();
    const address = karin.url();
    const consents = () => karin.getByRole('region', { name: 'What the person has said yes to' });
    const yes = () => consents().getByRole('listitem').filter({ hasText: 'Help from social services' }).first();
    await yes()
      .getByText('Social emergency unit', { exact: false })
      .filter({ hasText: 'has something on this yes since' })
      .first()
      .waitFor();
    await yes().getByText('whoever holds something on this yes is told', { exact: false }).first().waitFor();
    await stage.looksRight(karin);
    await yes().getByRole('button', { name: 'Take back' }).click();
    await yes().getByText('Taken back', { exact: true }).first().waitFor();
    await arrived(karin, address, () => yes().getByText(/holds a copy and was told, .*Nobody there has said yet/));

    const sara = await stage.person('sara', english);
    await sara.goto(`${origin}/app`);
    const told = sara.getByText('A person has withdrawn their consent to what Region East sent you').first();
    await told.waitFor();
    await stage.looksRight(sara);
    await sara.locator('main a[href^="/app/time-to-think/"]').first().click();
    await sara.getByRole('heading', { name: /^The person’s consent to this was withdrawn/ }).waitFor();
    await sara.getByText('Use it no further without another ground.', { exact: false }).first().waitFor();
    await stage.looksRight(sara);
    await picture(sara, 'consent-withdrawn');
    await sara.getByRole('button', { name: 'We have seen it' }).click();
    await sara.getByText('that they have seen it.', { exact: false }).first().waitFor();
    await sara.goto(`${origin}/app`);
    await sara.locator('main h1').waitFor();
    await told.waitFor({ state: 'detached' });

    await arrived(karin, address, () => yes().getByText(/was told. Somebody there has seen it/));
    await stage.looksRight(karin);
  },
);

story(
  'a letter that was stopped was not sent: the board is asked again when the person says yes again',
  async (stage) => {
    const karin = await stage.person('karin', english);
    const onTheirYes = await stage.person('karin', english); // a tab behind another is drawn once in two seconds
    // A letter is on its way for less than a second. Where it arrives before the yes is taken back, somebody else is asked for.
    let isStopped = false;
    for (let tries = 0; tries < 4 && !isStopped; tries++) {
      const person = await wishesTimeToThink(karin, stage.server.origin);
      await onTheirYes.goto(person);
      isStopped = await takenBackAtOnce(karin, onTheirYes);
    }
    const period = karin.url();
    await karin.goto(period);
    await karin.getByRole('heading', { name: /^The letter to Social emergency unit.* was stopped/ }).waitFor();
    await karin.getByText('it counts here as not sent', { exact: false }).first().waitFor();
    await karin.getByRole('heading', { name: 'Ask a social welfare board to apply' }).waitFor();
    await stage.looksRight(karin);
    await picture(karin, 'letter-stopped');

    await onTheirYes.reload({ waitUntil: 'networkidle' });
    await onTheirYes.getByText('stopped before arrival', { exact: false }).first().waitFor();
    await saysYesToTheBoard(onTheirYes);
    await karin.reload();
    await karin.getByRole('radio', { name: /^Social emergency unit/ }).check();
    await karin.getByRole('button', { name: 'Ask the board' }).click();
    await karin.getByText('A board was asked to apply. You hear when it has.').first().waitFor();
    await karin.getByRole('heading', { name: /was stopped/ }).waitFor({ state: 'detached' });
    await stage.looksRight(karin);
  },
);

/** Adds somebody who says yes to the board and wishes time to think; gives the address of the person, with the period open. */
async function wishesTimeToThink(karin: Page, origin: string): Promise<string> {
  await addPerson(karin, origin, 'Uzbek');
  const person = karin.url();
  await saysYesToTheBoard(karin);
  await karin.getByRole('button', { name: 'Consider time to think' }).click();
  await karin.waitForURL(/\/app\/time-to-think\/[0-9a-f-]{36}$/);
  await karin.getByRole('radio', { name: 'A professional interpreter' }).check();
  await karin.getByRole('button', { name: 'The person has been told' }).click();
  await karin.getByRole('radio', { name: 'Yes', exact: true }).check();
  await karin.getByRole('button', { name: 'Write down the answer' }).click();
  await karin.getByRole('radio', { name: /^Social emergency unit/ }).check();
  return person;
}

async function saysYesToTheBoard(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Write down an answer' }).click();
  await page.getByLabel('What was asked?').selectOption({ label: 'Help from social services' });
  const unit = page.getByLabel('Who may have it?');
  await unit.selectOption(await unit.locator('option', { hasText: 'Social emergency unit' }).getAttribute('value'));
  await page.getByRole('radiogroup', { name: 'Answer' }).getByRole('radio', { name: 'Yes', exact: true }).check();
  await page.getByRole('radio', { name: 'A professional interpreter' }).check();
  await page.getByRole('radio', { name: 'Face to face' }).check();
  await page.getByRole('button', { name: 'Write down an answer' }).click();
  await page.getByText('The answer is written down').first().waitFor();
}

/** Asks the board on one page and takes the yes back on another, while the letter is being posted. */
async function takenBackAtOnce(asking: Page, onTheirYes: Page): Promise<boolean> {
  const posting = asking.waitForRequest((request) => request.url().endsWith('/request'));
  const withdrawal = '**/withdraw-consent';
  await onTheirYes.route(withdrawal, async (route) => {
    await posting;
    await wait(30); // it must not overtake what it is to stop
    await route.continue();
  });
  const taken = onTheirYes.waitForResponse((response) => response.url().endsWith('/withdraw-consent'));
  await onTheirYes.getByRole('button', { name: 'Take back' }).first().click();
  await asking.getByRole('button', { name: 'Ask the board' }).click();
  const { person } = await (await taken).json();
  await onTheirYes.unroute(withdrawal);
  await onTheirYes.getByText('Taken back', { exact: true }).first().waitFor(); // what stands below has moved by then
  await asking.getByText('A board was asked to apply. You hear when it has.').first().waitFor();
  return person.consents.some(({ letters }: { letters: { state: string }[] }) =>
    letters.some(({ state }) => state === 'stopped'),
  );
}
