import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { sharedStory } from './harness/story.ts';
import { addPerson } from './new-person.ts';

const english = { locale: 'en-GB' };
const needs = ['Safety', 'Housing', 'Health', 'Legal adviser', 'An interpreter', 'Permitted stay'];

sharedStory('help does not wait: it starts on signs, and a no to the police stops none of it', async (stage) => {
  const { origin } = stage.server;
  const karin = await stage.person('karin', english);
  await addPerson(karin, origin, 'Uzbek');
  const address = karin.url();
  await karin.getByText('Support has not started.').first().waitFor();
  await karin.getByText('No name is stored. None is needed to give support.').first().waitFor();
  for (const sign of ['Needs a bed tonight', 'Is hurt or ill', 'Is threatened', /^The permit depends on the work/])
    await karin.getByRole('radiogroup', { name: sign }).getByRole('radio', { name: 'Not known' }).check();
  const support = karin.getByRole('region', { name: 'Support', exact: true });
  expect(await support.textContent(), 'what begins support').not.toMatch(/police|report|investigat/i);
  await stage.looksRight(karin);
  await karin.getByRole('button', { name: 'Start support' }).click();
  for (const need of needs) await support.getByText(need, { exact: true }).first().waitFor();
  expect(await support.getByText('open', { exact: true }).count(), 'needs that have started').toBe(needs.length);
  const before = await support.locator('.needs').textContent();

  await karin.getByRole('button', { name: 'Record an answer' }).click();
  await karin.getByLabel('Purpose').selectOption({ label: 'Disclosure to the police' });
  await karin.getByLabel('Receiving unit').selectOption({ label: 'Investigation East, Police Authority' });
  await karin.getByRole('radiogroup', { name: 'Answer' }).getByRole('radio', { name: 'No', exact: true }).check();
  await karin.getByRole('radio', { name: 'A qualified interpreter' }).check();
  await karin.getByRole('radio', { name: 'Face to face' }).check();
  await stage.looksRight(karin);
  await karin.getByRole('button', { name: 'Record an answer' }).click();
  await karin.getByText('Answer recorded').first().waitFor();
  await karin.goto(address);
  await support.locator('.needs').waitFor();
  expect(await support.locator('.needs').textContent(), 'the needs after a no to the police').toBe(before);
  await karin.getByRole('button', { name: 'Record what was arranged' }).waitFor();

  await karin.locator('summary', { hasText: 'Consider a reflection period' }).click();
  await karin.getByRole('button', { name: 'Record as considered' }).click();
  await karin.waitForURL(/\/app\/reflection-period\/[0-9a-f-]{36}$/);
  await karin.locator('main h1').waitFor();
  await stage.looksRight(karin);
  await picture(karin, 'help-does-not-wait', '/app/reflection-period/$id');

  // What the person has not been informed of is noticed, and is gone from My work with the act that takes its reason away.
  const period = karin.url();
  await karin.goto(`${origin}/app`);
  const notOffered = karin.getByText('who has not been informed of it', { exact: false });
  await notOffered.first().waitFor();
  await stage.looksRight(karin);
  await karin.goto(period);
  await karin.getByRole('radio', { name: 'A qualified interpreter' }).check();
  await karin.getByRole('button', { name: 'Record that the person is informed' }).click();
  await karin.getByRole('heading', { name: 'Ask whether the person wants a reflection period' }).waitFor();
  await karin.goto(`${origin}/app`);
  await karin.getByRole('heading', { level: 1, name: 'My work' }).waitFor();
  await karin.locator('.work-group').first().waitFor();
  expect(await notOffered.count(), 'what was told is asked for no more').toBe(0);

  const ivar = await stage.person('ivar', english);
  stage.expectComplaint(/404/);
  await ivar.goto(address);
  await ivar.getByRole('heading', { level: 1, name: 'No such person' }).waitFor();
  await stage.looksRight(ivar);
});
