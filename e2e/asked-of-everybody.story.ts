import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' };

story('a practitioner answers fifteen questions once, and no one can find the answer again', async (stage) => {
  const { origin } = stage.server;
  const ines = await stage.person('ines', english);
  await ines.goto(`${origin}/app/study/survey`);
  await ines.getByRole('button', { name: 'Send my answers' }).click();
  await ines.getByRole('region', { name: 'There is something to correct' }).waitFor();
  await stage.looksRight(ines);
  const never = ines.getByLabel('Never', { exact: true });
  expect(await never.count()).toBe(15);
  for (const choice of await never.all()) await choice.check();
  await ines.getByLabel('Signal and report').check();
  // What is chosen stays on the device: a page that is loaded again has it.
  await ines.reload();
  await expect.poll(() => ines.getByLabel('Never', { exact: true }).first().isChecked()).toBe(true);
  await ines.getByRole('button', { name: 'Send my answers' }).click();
  await ines.getByText('Answers received.').first().waitFor();
  await ines.goto(`${origin}/app/study/survey`);
  await ines.getByRole('heading', { name: /You have answered/ }).waitFor();
  expect(await ines.getByRole('button', { name: 'Send my answers' }).count()).toBe(0);
  await stage.looksRight(ines);
});

story(
  'a report is filled from what is counted, and a figure that is entered says where it comes from',
  async (stage) => {
    const { origin } = stage.server;
    const ana = await stage.person('ana', english);
    await ana.goto(`${origin}/app/reports`);
    await ana
      .getByRole('link', { name: /EU statistics|crim_thb|trafficking in human beings/i })
      .first()
      .click();
    await ana.locator('table').first().waitFor();
    await stage.looksRight(ana);
    await picture(ana, 'report-eu', '/app/reports/$id');
    await ana
      .getByRole('button', { name: /unknown\. Open/ })
      .first()
      .click();
    await ana.getByText('Definition').first().waitFor();
    await stage.looksRight(ana);
  },
);

story('the code book says what a code means, and a plan draws which files are read', async (stage) => {
  const { origin } = stage.server;
  const ana = await stage.person('ana', english);
  await ana.goto(`${origin}/app/study/code-book`);
  await ana.getByText('OB-B09').first().waitFor();
  await stage.looksRight(ana);
  await ana.goto(`${origin}/app/study/plans`);
  await ana
    .getByRole('link', { name: /Draw a sample/ })
    .first()
    .click();
  await ana.getByLabel('Name of the plan').fill('An invented plan');
  await ana.getByLabel('Lists (strata), one per line').fill('XA; 2021; Provpolisen; 120\nXB; 2022; Provpolisen; 60');
  await ana.getByLabel('Number of files to read').fill('40');
  await ana.getByLabel('Random seed').fill('20261124');
  await stage.looksRight(ana);
  await ana.getByRole('button', { name: 'Draw sample' }).click();
  await ana.getByText('Sample drawn.').first().waitFor();
  await ana.getByText('Precision').first().waitFor();
  await stage.looksRight(ana);
});
