import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' };

/** From the list to what came after Ines’s visit of the evening at Tre Måsar. */
async function openAfter(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/app/inspections`);
  await page.getByRole('link', { name: 'Tre Måsar Krog AB' }).click();
  await page.getByRole('heading', { level: 1, name: 'Tre Måsar Krog AB' }).waitFor();
  await page.locator('a[href^="/app/inspections/visits/"]').first().click();
  await page.getByRole('link', { name: 'After the visit' }).click();
  await page.getByRole('heading', { level: 1, name: 'After the visit: Tre Måsar Krog AB' }).waitFor();
}

async function taken(page: Page, name: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  await page.getByText('has been downloaded', { exact: false }).waitFor();
  return { name: download.suggestedFilename(), text: await readFile((await download.path()) ?? '', 'latin1') };
}

story(
  'after a visit: what was found, decided, handed over and counted; numbers stated beside what acts count; reports by one press',
  async (stage) => {
    const { origin } = stage.server;
    const ines = await stage.person('ines', english);
    await openAfter(ines, origin);

    const found = ines.getByRole('region', { name: 'Observations by officer and capacity' });
    await found.getByText('Another person holds the passport or permit', { exact: false }).waitFor();
    expect(await found.textContent(), 'what other agencies noted').not.toMatch(/Tage|Paula|criminal/);
    const decisions = ines.getByRole('region', { name: 'Decisions' });
    await decisions.getByText('Appealed', { exact: false }).first().waitFor();
    expect(await decisions.textContent()).toMatch(/chapter 7, section 7 \(not verified\)/);
    const handed = ines.getByRole('region', { name: 'Handed over' });
    await handed.getByRole('link', { name: /^A suspicion of exploitation, / }).waitFor();
    expect(await handed.textContent(), 'who owns it, and the answer').toMatch(/Acknowledged/);
    const numbers = ines.getByRole('region', { name: 'Figures' });
    expect(await numbers.textContent()).toMatch(/Uzbek \(on site\), Russian \(by phone\)/);
    await numbers
      .getByRole('row', { name: /^Officers taking part/ })
      .getByText('differs by 2')
      .waitFor();
    await numbers
      .getByRole('row', { name: /^Arrests Persons/ })
      .getByText('not counted')
      .waitFor();
    await stage.looksRight(ines);
    await picture(ines, 'after-the-visit', '/app/inspections/visits/$id/after');

    await ines.getByRole('link', { name: 'Record figures again' }).click();
    await ines.getByLabel('Workers referred').fill('4');
    await ines.getByRole('button', { name: 'Save figures' }).click();
    await ines.getByText('At most 1: as many as consented.').first().waitFor();
    await stage.looksRight(ines);
    await picture(ines, 'visit-count', '/app/inspections/visits/$id/count');
    await ines.getByLabel('Workers referred').fill('1');
    await ines.getByLabel('Vehicles checked').fill('0');
    await ines.getByRole('button', { name: 'Save figures' }).click();
    await ines.getByText('Figures saved.').first().waitFor();

    stage.expectComplaint(/400/);
    await ines.getByRole('link', { name: 'Record a decision' }).click();
    await ines.getByRole('radio', { name: 'Report of a crime' }).check();
    await ines.getByLabel('Date of decision').fill('2026-02-04');
    await stage.looksRight(ines);
    await picture(ines, 'visit-decide', '/app/inspections/visits/$id/decide');
    await ines.getByRole('button', { name: 'Record decision' }).click();
    await ines.getByText('The date is before the visit began.').first().waitFor();
    await ines.getByLabel('Date of decision').fill('2026-02-09');
    await ines.getByRole('button', { name: 'Record decision' }).click();
    await ines.getByText('Decision recorded.').first().waitFor();
    await ines.getByRole('link', { name: 'Record outcome: Report of a crime' }).click();
    expect(await ines.getByRole('radio', { name: 'Paid' }).count(), 'only a fee is paid').toBe(0);
    expect(await ines.getByRole('radio', { name: 'Appealed' }).count(), 'only a decision is appealed').toBe(0);
    await ines.getByRole('radio', { name: 'Withdrawn' }).check();
    await stage.looksRight(ines);
    await picture(ines, 'visit-outcome', '/app/inspections/visits/$id/outcome');
    await ines.getByRole('button', { name: 'Record outcome' }).click();
    await ines.getByText('Outcome of the decision recorded.').first().waitFor();

    const jad = await taken(ines, 'Europol action day counters as CSV');
    expect(jad.name).toBe('europol-jad-2026-02-05.csv');
    expect(jad.text).toMatch(/,vehicles,Entities checked: vehicles,0,said,1,1,,/);
    expect(jad.text).toMatch(/,arrests,Arrests,,not-said,0,1,,/);
    const pir = await taken(ines, 'ELA post-inspection report as PDF');
    expect(pir.name).toBe('ela-pir-2026-02-05.pdf');
    expect(pir.text.slice(0, 5)).toBe('%PDF-');

    await ines.getByRole('link', { name: 'Reports for action days' }).click();
    await ines.getByLabel('First day').fill('2026-02-05');
    await ines.getByLabel('Last day').fill('2026-02-04');
    await ines.getByRole('button', { name: 'Europol action day counters as CSV' }).click();
    await ines.getByText('The last day must not be before the first.').first().waitFor();
    await stage.looksRight(ines);
    await ines.getByLabel('Last day').fill('2026-02-06');
    const days = await taken(ines, 'ELA post-inspection report as CSV');
    expect(days.name).toBe('ela-pir-2026-02-05-2026-02-06.csv');
    expect(days.text).toMatch(/decisions,crime-report,/);
    await picture(ines, 'reports-of-days', '/app/inspections/action-report');

    const tage = await stage.person('tage', english);
    await openAfter(tage, origin);
    const fees = tage.getByRole('region', { name: 'Decisions' });
    await fees.getByText('Control fee').first().waitFor();
    expect(await tage.locator('main').textContent(), 'what another agency decided').not.toMatch(
      /Prohibition|Injunction/,
    );
    await stage.looksRight(tage);
  },
);
