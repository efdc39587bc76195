import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { sharedStory, story } from './harness/story.ts';

const english = { locale: 'en-GB' };

sharedStory(
  'a case shows its thread and its people, and what another unit sees of it is next to nothing',
  async (stage) => {
    const { origin } = stage.server;
    const karin = await stage.person('karin', english);
    await karin.goto(`${origin}/app/cases`);
    await karin.getByRole('link', { name: 'Tre Måsar' }).first().click();
    await karin.getByRole('heading', { level: 2, name: 'Timeline' }).waitFor();
    await karin.getByText('4 needs met, 2 open').first().waitFor();
    // What to do comes before everything else, from what is owed: who, by when, and where to do it.
    const next = karin.getByRole('region', { name: /^Answer Prosecution office East/ });
    expect(await next.textContent()).toContain('By Fri 27 Nov 2026. You are responsible.');
    await next.getByRole('link', { name: 'Read the question' }).waitFor();
    const people = await karin.getByRole('heading', { level: 2, name: 'People', exact: true }).boundingBox();
    const chances = await karin.locator('#expiring').boundingBox();
    expect(people?.y, 'whom it is about comes before what can be lost').toBeLessThan(chances?.y ?? 0);
    const timeline = karin.getByRole('region', { name: 'Timeline' });
    expect(await timeline.locator('.act').filter({ visible: true }).count(), 'the last ten').toBe(10);
    await timeline.getByText(/^\d+ earlier/).click();
    expect(await timeline.locator('.act').filter({ visible: true }).count(), 'all').toBeGreaterThan(10);
    await timeline.getByRole('button', { name: 'Only received and sent' }).click();
    const main = (await karin.locator('main').textContent()) ?? '';
    for (const told of [
      'Received from Inspection East',
      'Lärkan',
      'acknowledged',
      'Prosecution office East decides on',
    ])
      expect(main, told).toContain(told);
    expect(main).not.toContain('Nargiza');
    const obstacles = karin.getByRole('region', { name: 'Obstacles' });
    await obstacles.getByRole('heading', { name: 'Detected by CAPE' }).waitFor();
    await obstacles.getByRole('heading', { name: 'Recorded by a person' }).waitFor();
    const noticed = (await obstacles.textContent()) ?? '';
    for (const told of ['Since Fri 20 Mar', 'Risk, arises Sat 28 Nov', 'Ended Thu 5 Feb', 'What helps:'])
      expect(noticed, told).toContain(told);
    await stage.looksRight(karin);

    await karin.getByRole('link', { name: 'View as …' }).click();
    await karin.getByRole('link', { name: 'Investigation East' }).click();
    await karin.getByText('Nothing. Their answer is the same as if the case did not exist.').first().waitFor();
    const because = 'It is in your file, and nothing about it has been disclosed to Investigation East';
    expect(await karin.getByText(because).count(), 'said once for all lines').toBe(1);
    await picture(karin, 'view-as', '/app/cases/$id/view-as');
    await stage.looksRight(karin);
    await karin.keyboard.press('Escape');
    await karin.getByRole('heading', { level: 2, name: 'Timeline' }).waitFor();
  },
);

story(
  'the same evidence, lost in one case and saved in the other, is shown side by side to a reader of both',
  async (stage) => {
    const ivar = await stage.person('ivar', english);
    await ivar.goto(`${stage.server.origin}/app/cases`);
    await ivar.getByRole('link', { name: 'Tre Måsar Krog AB' }).click();
    await ivar.getByRole('link', { name: 'Compare with a closed case' }).click();
    await ivar.getByLabel('Which closed case').selectOption({ index: 1 });
    await ivar
      .getByRole('heading', { name: 'Måsvik Krog AB: 0 of 8 secured. Tre Måsar Krog AB: 6 of 9 secured.' })
      .waitFor();
    const main = (await ivar.locator('main').textContent()) ?? '';
    for (const told of ['Lost, day 79', 'Secured, day 41', 'Lost, day 14', 'Closed on day 264'])
      expect(main, told).toContain(told);
    await picture(ivar, 'case-compare', '/app/cases/$id/compare');
    await stage.looksRight(ivar);
  },
);

story('a registrar gives a masked copy under a provision, and what was masked is not in it', async (stage) => {
  const rut = await stage.person('rut', english);
  await rut.goto(`${stage.server.origin}/app/cases`);
  await rut.getByRole('link', { name: 'Tre Måsar Krog AB' }).click();
  await rut.getByRole('link', { name: 'Official documents' }).click();
  await rut.getByText('Registered as VDS 2026-0117').first().waitFor();
  const lines = rut.locator('.record-lines > li');
  await lines.nth(0).getByLabel('In the copy').selectOption('nothing');
  await lines.nth(1).getByLabel('In the copy').selectOption('words');
  await lines.nth(1).getByLabel('Provision').selectOption('se.osl-17-1');
  await picture(rut, 'case-records', '/app/cases/$id/records');
  await stage.looksRight(rut);
  await rut.getByRole('button', { name: 'Disclose 2 entries' }).click();
  await rut
    .getByText(
      'Copy disclosed. It is in the list. If facts were masked, tell the recipient of the right to a decision in writing.',
    )
    .first()
    .waitFor();
  await rut.getByRole('link', { name: 'Copy of 2 entries, 1 masked' }).click();
  await rut.getByText('The free text is masked').first().waitFor();
  const copy = (await rut.locator('main').textContent()) ?? '';
  expect(copy).toContain('The alcohol licence is under review');
  expect(copy).not.toMatch(/20 februar[iy]/i);
  await picture(rut, 'masked-copy', '/app/cases/$id/copy');
  await stage.looksRight(rut);
});
