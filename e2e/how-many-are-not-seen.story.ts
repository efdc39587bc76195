import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' };

story('how many are on no list is calculated beside everything else, and two people answer for it', async (stage) => {
  const { origin } = stage.server;
  stage.expectComplaint(/400|422/); // a table that is refused
  const ana = await stage.person('ana', english);
  await ana.goto(`${origin}/app/study/hidden`);
  await ana.getByRole('heading', { name: 'Estimate from lists' }).waitFor();
  await ana.getByRole('button', { name: 'Start estimate', exact: true }).click();
  await ana.getByRole('region', { name: 'There is something to correct' }).waitFor();
  await stage.looksRight(ana);
  await picture(ana, 'study-hidden', '/app/study/hidden');
  await ana.getByLabel('Name of the estimate').fill('Four invented lists');
  await ana.getByLabel('Table of counts').fill('a,b,c,count\n1,0,x,5\n');
  await ana.getByRole('button', { name: 'Start estimate', exact: true }).click();
  await ana.getByText('Row 2, c:').first().waitFor();
  await ana.getByRole('button', { name: 'Fill in an invented example' }).click();
  await ana.getByLabel('Number of resamples').selectOption('1000');
  await ana.getByRole('button', { name: 'Start estimate', exact: true }).click();
  await ana
    .getByRole('heading', { name: /Most likely between [\d,]+ and [\d,]+ people; 1,021 are on the lists/ })
    .waitFor({});
  await ana.getByRole('button', { name: 'Sign the estimate' }).waitFor();
  await picture(ana, 'study-hidden-number', '/app/study/hidden/$id');
  await stage.looksRight(ana);
  await ana.getByText('Method and source').first().click();
  await ana.getByText('The table is resampled').first().waitFor();
  // Where three or four lists of the example meet there are one to four people: no number of its lists is shown.
  await ana.getByRole('columnheader', { name: /The numbers are suppressed: one is from 1 to 4/ }).waitFor();
  await ana.locator('summary', { hasText: 'Log-linear, stepwise' }).click();
  // The lists can be identified by the numbers by which models name them.
  await ana
    .getByText(/Lists by number: 1 police, 2 /)
    .first()
    .waitFor();
  await ana.getByText('The figures can be downloaded when two people have signed.').first().waitFor();
  expect(await ana.getByRole('button', { name: /Download/ }).count(), 'a file before two have signed').toBe(0);
  await ana.getByRole('button', { name: 'Sign the estimate' }).click();
  await ana.getByText('Estimate signed.', { exact: true }).first().waitFor();
  await ana.getByText('A second person must sign before the estimate may leave this agency.').first().waitFor();
  expect(await ana.getByRole('button', { name: 'Sign the estimate' }).count(), 'Ana signs twice').toBe(0);

  const siv = await stage.person('siv', english);
  await siv.goto(ana.url());
  await siv.getByRole('button', { name: 'Sign the estimate' }).click();
  await siv.getByText('Signed by two people', { exact: true }).first().waitFor();
  const [file] = await Promise.all([
    siv.waitForEvent('download'),
    siv.getByRole('button', { name: 'Download CSV' }).first().click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).toString('utf8')).toMatch(/Conclusion: .*Signed by two people.*INVENTED/);
  await stage.looksRight(siv);
  const petra = await stage.person('petra', english);
  await petra.goto(ana.url());
  await petra.getByRole('heading', { name: 'Your role does not include this' }).waitFor();
});

story('a figure is kept as numbers, as a drawing and as a picture', async (stage) => {
  const { origin } = stage.server;
  const ana = await stage.person('ana', english);
  await ana.goto(`${origin}/app/study/national`);
  await ana.locator('.study-figure').first().waitFor();
  await ana.locator('.study-more summary').first().click();
  await ana.locator('.study-more summary').nth(1).click();
  await stage.looksRight(ana);
  for (const [button, name, begins] of [
    ['Download CSV', 'criminal-stages.csv', '\ufeff'],
    ['Download SVG', 'criminal-stages.svg', '<?xml'],
    ['Download PNG', 'criminal-stages.png', '\u0089PNG'],
  ] as const) {
    const [file] = await Promise.all([
      ana.waitForEvent('download'),
      ana.getByRole('button', { name: button }).first().click(),
    ]);
    expect(file.suggestedFilename()).toBe(name);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    expect(bytes.toString(button === 'Download PNG' ? 'latin1' : 'utf8').slice(0, begins.length)).toBe(begins);
    expect(bytes.length).toBeGreaterThan(200);
  }
});
