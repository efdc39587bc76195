import { expect } from 'vitest';
import { story } from './harness/story.ts';
import { visitOf, visitShown } from './phone/at-the-agency.ts';
import * as field from './phone/field-app.ts';

story(
  'two phones answer the same thing differently: both answers remain, and it is shown that they differ',
  async (stage) => {
    for (const complaint of field.usualComplaints) stage.expectComplaint(complaint);
    const { origin } = stage.server;
    const phones = [await stage.visitor(field.held), await stage.visitor(field.held)] as const;
    const [one, two] = phones;
    for (const page of phones) {
      await field.makeMine(page, origin);
      await field.downloadPlan(page);
      await page.context().setOffline(true);
      await field.goIn(page);
    }
    const named = await nameOf(one);
    await field.tick(one, named, 'Seen');
    await field.tick(two, named, 'Asked: no');
    for (const page of phones) {
      await page.context().setOffline(false);
      await field.arrived(page);
    }
    const ines = await stage.person('ines', { locale: 'en-GB' });
    const shown = await visitShown(ines, origin, await visitOf(ines, origin));
    expect(shown.observations).toHaveLength(2);
    expect(shown.disagreements).toHaveLength(1);
    expect(shown.disagreements[0]?.answers).toHaveLength(2);
  },
);

/** A visible statement, as the phone shows it. */
async function nameOf(page: Parameters<typeof field.tick>[0]): Promise<RegExp> {
  await page.getByRole('link', { name: 'Tick indicators' }).click();
  const seen = page.getByRole('button', { name: 'Seen', exact: true });
  const name = await page.locator('fieldset.sign:visible', { has: seen }).first().locator('legend').textContent();
  await page.getByRole('link', { name: 'Back' }).click();
  await page.getByRole('link', { name: 'Add note' }).waitFor();
  return new RegExp((name ?? '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}
