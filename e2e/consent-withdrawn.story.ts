import { arrived } from './arrived.ts';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

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
    await yes().getByText('whoever holds something on this yes is told', { exact: false }).waitFor();
    await stage.looksRight(karin);
    await yes().getByRole('button', { name: 'Take back' }).click();
    await yes().getByText('Taken back', { exact: true }).waitFor();
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
