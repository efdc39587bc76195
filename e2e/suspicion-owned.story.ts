import { expect } from 'vitest';
import { arrived } from './arrived.ts';
import { picture } from './harness/screens.ts';
import { coreStory, story } from './harness/story.ts';

const english = { locale: 'en-GB' };
const phone = { ...english, viewport: { width: 390, height: 844 } };

coreStory(
  'a suspicion has a responsible person: it is urgent until then, and who handed it over learns when',
  async (stage) => {
    const { origin } = stage.server;
    const karin = await stage.person('karin', english);
    await karin.goto(`${origin}/app`);
    const card = karin.getByRole('article', {
      name: 'Suspected exploitation, Staren: not acknowledged. Call today between 12 and 13; the next safe time is in a week.',
    });
    await card.getByText('Unanswered for 3 days and 17 hours').first().waitFor();
    expect(await card.getByRole('listitem').count(), 'the points on the line, with the present among them').toBe(5);
    expect(await card.textContent()).toMatch(
      /The suspicion went to the unit’s manager.*now, 09:4.*Will be escalated one step/,
    );
    await stage.looksRight(karin);

    const ulf = await stage.person('ulf', phone);
    await ulf.goto(`${origin}/app`);
    await ulf.getByRole('article', { name: /^Suspected exploitation, Staren: not acknowledged/ }).waitFor();
    await stage.looksRight(ulf);

    await card.getByRole('button', { name: /become responsible/ }).click();
    await karin.getByText('You are responsible now').first().waitFor();
    expect(new URL(karin.url()).pathname, 'where she is after taking').toMatch(/^\/app\/suspicions\/[0-9a-f-]{36}$/);
    await karin.getByText('Call the number', { exact: false }).first().waitFor();
    await stage.looksRight(karin);
    await picture(karin, 'suspicion-page', '/app/suspicions/$id');

    const tage = await stage.person('tage', phone);
    await expect
      .poll(
        async () => {
          await tage.goto(`${origin}/app/suspicions`);
          await tage.getByRole('heading', { level: 1, name: 'Suspected exploitation' }).waitFor();
          return tage.getByText('A person at the receiving unit is responsible').count();
        },
        { interval: 700 },
      )
      .toBe(1);
    await stage.looksRight(tage);
    await tage.getByRole('link', { name: 'Staren' }).click();
    await tage.getByRole('heading', { name: /^A person at Region East, .* is now responsible/ }).waitFor();
    expect(await tage.locator('main').textContent(), 'what the sender sees of the recipient').not.toContain('Karin');
    await stage.looksRight(tage);
  },
);

story(
  'an inspector hands a person over from a phone, by an alias, and the form says when it is acute',
  async (stage) => {
    const { origin } = stage.server;
    const ines = await stage.person('ines', phone);
    await ines.goto(`${origin}/app/suspicions/new`);
    await ines.getByRole('radio', { name: 'Yes, a person' }).press('Space');
    await ines.getByLabel('The person’s alias').selectOption('Vipan');
    await ines.getByRole('radio', { name: 'Yes, to this recipient' }).press('Space');
    await ines.getByLabel('Sector').selectOption({ label: 'Car wash' });
    await ines.getByText('Conditions and housing').click();
    await ines
      .getByRole('group', { name: /INS-C03/ })
      .getByRole('button', { name: 'Seen' })
      .click();
    await ines.getByText('must be acknowledged by ten o’clock', { exact: false }).first().waitFor();
    await ines
      .getByRole('radiogroup', { name: 'A bed for the night' })
      .getByRole('radio', { name: 'Yes' })
      .press('Space');
    await ines.getByText('within two hours', { exact: false }).first().waitFor();
    await ines.getByRole('button', { name: 'Tue' }).click();
    await ines.getByRole('textbox', { name: /^From/ }).fill('12');
    await ines.getByRole('textbox', { name: /^To/ }).fill('13');
    await ines.getByLabel('How can the person be reached?').fill('An invented number.');
    await ines.getByLabel('Receiving unit').selectOption({ label: 'Regional coordination: Region East' });
    await ines.getByLabel('Reason for the hand-over').fill('Vipan needs a bed tonight.');
    await ines.getByRole('radio', { name: /consent/ }).press('Space');
    await stage.looksRight(ines);
    await ines.getByRole('button', { name: 'Hand over to Region East' }).click();
    await ines.getByRole('heading', { name: /^Not acknowledged at Region East/ }).waitFor();
    await stage.looksRight(ines);

    const karin = await stage.person('karin', english);
    await arrived(karin, `${origin}/app`, () =>
      karin.getByText('Suspected exploitation, Vipan: not acknowledged', { exact: false }),
    );
  },
);
