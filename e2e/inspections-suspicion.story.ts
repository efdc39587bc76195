import { arrived } from './arrived.ts';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';
import * as field from './phone/field-app.ts';

story(
  'a person is handed over from the phone without a network, and the unit that takes care of them has it',
  async (stage) => {
    for (const complaint of field.usualComplaints) stage.expectComplaint(complaint);
    const { origin } = stage.server;
    const page = await stage.visitor(field.held);
    await field.makeMine(page, origin);
    await field.downloadPlan(page);
    await page.context().setOffline(true);
    await field.goIn(page);
    await page.getByRole('link', { name: 'Person' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await field.sayIt(page, 'Sleeps behind the boards.');
    await page.getByRole('button', { name: 'Leave and sort notes' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sort your notes' }).waitFor();
    await page.keyboard.press('1'); // hand over
    await page.getByRole('heading', { level: 1, name: 'Check before you leave' }).waitFor();
    await page.getByRole('button', { name: 'Leave and send' }).click();
    await page.getByRole('button', { name: 'Hand over a suspicion of exploitation' }).click();
    const send = page.getByRole('button', { name: 'Hand over', exact: true });
    await send.click(); // nothing is said of consent yet
    await page.getByRole('heading', { level: 1, name: 'Hand over a suspicion of exploitation' }).waitFor();
    await stage.looksRight(page);
    await page.getByLabel('The person’s alias').selectOption('Vipan');
    await page.getByRole('radio', { name: 'Yes, to this recipient' }).check();
    await page.getByRole('group', { name: 'A bed for the night' }).getByRole('radio', { name: 'Yes' }).check();
    await page.getByText('Who sees this: Region East', { exact: false }).waitFor();
    await picture(page, 'field-refer', '/field/i/$id/refer');
    await page.getByRole('radio', { name: /has consented to this particular disclosure/ }).check();
    await send.click();
    await page.getByText('a suspicion of exploitation to Region East', { exact: false }).waitFor();
    await page.getByText('on this phone').first().waitFor();
    await stage.looksRight(page);

    await page.context().setOffline(false);
    await page.getByText('received by your agency').first().waitFor();
    const karin = await stage.person('karin', { locale: 'en-GB' });
    await arrived(karin, `${origin}/app`, () =>
      karin.getByText('Suspected exploitation, Vipan: not acknowledged', { exact: false }),
    );
  },
);
