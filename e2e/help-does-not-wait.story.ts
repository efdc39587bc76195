import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { sharedStory } from './harness/story.ts';
import { addPerson } from './new-person.ts';

const english = { locale: 'en-GB' };
const needs = ['Safety', 'A roof', 'Health', 'Somebody who knows the law', 'An interpreter', 'How long they may stay'];

sharedStory('help does not wait: it starts on signs, and a no to the police stops none of it', async (stage) => {
  const { origin } = stage.server;
  const karin = await stage.person('karin', english);
  await addPerson(karin, origin, 'Uzbek');
  const address = karin.url();
  await karin.getByText('Support has not begun.').first().waitFor();
  await karin.getByText('No name is stored, and none is needed to help.').first().waitFor();
  for (const sign of ['Needs a bed tonight', 'Is hurt or ill', 'Is threatened', /^The stay hangs on the work/])
    await karin.getByRole('radiogroup', { name: sign }).getByRole('radio', { name: 'Not known' }).check();
  const support = karin.getByRole('region', { name: 'Support', exact: true });
  expect(await support.textContent(), 'what begins support').not.toMatch(/police|report|investigat/i);
  await stage.looksRight(karin);
  await karin.getByRole('button', { name: 'Begin support' }).click();
  for (const need of needs) await support.getByText(need, { exact: true }).first().waitFor();
  expect(await support.getByText('open', { exact: true }).count(), 'needs that have started').toBe(needs.length);
  const before = await support.locator('.needs').textContent();

  await karin.getByRole('button', { name: 'Write down an answer' }).click();
  await karin.getByLabel('What was asked?').selectOption({ label: 'To the police' });
  await karin.getByLabel('Who may have it?').selectOption({ label: 'Investigation East, Police Authority' });
  await karin.getByRole('radiogroup', { name: 'Answer' }).getByRole('radio', { name: 'No', exact: true }).check();
  await karin.getByRole('radio', { name: 'A professional interpreter' }).check();
  await karin.getByRole('radio', { name: 'Face to face' }).check();
  await stage.looksRight(karin);
  await karin.getByRole('button', { name: 'Write down an answer' }).click();
  await karin.getByText('The answer is written down').first().waitFor();
  await karin.goto(address);
  await support.locator('.needs').waitFor();
  expect(await support.locator('.needs').textContent(), 'the needs after a no to the police').toBe(before);
  await karin.getByRole('button', { name: 'Write down what was arranged' }).waitFor();

  await karin.getByRole('button', { name: 'Consider time to think' }).click();
  await karin.waitForURL(/\/app\/time-to-think\/[0-9a-f-]{36}$/);
  await karin.locator('main h1').waitFor();
  await stage.looksRight(karin);
  await picture(karin, 'help-does-not-wait');

  // What nobody has told the person of is noticed, and is gone from My work with the act that takes its reason away.
  const period = karin.url();
  await karin.goto(`${origin}/app`);
  const notOffered = karin.getByText('nobody has told the person of it', { exact: false });
  await notOffered.first().waitFor();
  await stage.looksRight(karin);
  await picture(karin, 'obstacle-in-my-work');
  await karin.goto(period);
  await karin.getByRole('radio', { name: 'A professional interpreter' }).check();
  await karin.getByRole('button', { name: 'The person has been told' }).click();
  await karin.getByRole('heading', { name: 'Ask whether the person wants it' }).waitFor();
  await karin.goto(`${origin}/app`);
  await karin.getByRole('heading', { level: 1, name: 'My work' }).waitFor();
  await karin.locator('.work-group').first().waitFor();
  expect(await notOffered.count(), 'what was told is asked for no more').toBe(0);

  const ivar = await stage.person('ivar', english);
  stage.expectComplaint(/404/);
  await ivar.goto(address);
  await ivar.getByRole('heading', { level: 1, name: 'This person is not here' }).waitFor();
  await stage.looksRight(ivar);
});
