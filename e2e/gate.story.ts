import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';
import { goTo, walkOf } from './harness/walk.ts';

const english = { locale: 'en-GB' };

story(
  'an agency asks for a course before an act; help never waits, and what cannot wait is reviewed',
  async (stage) => {
    const { origin } = stage.server;
    stage.expectComplaint(/403|400/);
    const alma = await stage.person('alma', english);
    await alma.goto(`${origin}/app/administration/gates`);
    await alma.getByRole('heading', { level: 1, name: 'Acts that ask for a course' }).waitFor();
    await alma.getByText('No act asks for a course').waitFor();
    const add = alma.getByRole('form', { name: 'Ask for a course before an act' });
    // Help, hand-overs and reports are not on the list.
    const acts = await add.getByLabel('Act', { exact: true }).getByRole('option').allTextContents();
    expect(acts).toContain('Begin a visit');
    expect(acts.filter((act) => /support|suspicion|signal|reflection|consent|withdraw/i.test(act))).toEqual([]);
    await add.getByRole('button', { name: 'Save requirement' }).click();
    await add.getByText('Choose an act.').first().waitFor();
    await add.getByLabel('Act', { exact: true }).selectOption({ label: 'Begin a visit' });
    await add.getByLabel('Course').selectOption({ label: 'The first evening' });
    await add.getByLabel('From').fill('2026-11-23');
    await add.getByRole('button', { name: 'Save requirement' }).click();
    await add.getByText('Enter today or a later day').first().waitFor();
    await add.getByLabel('From').fill('2026-11-24');
    await add.getByRole('button', { name: 'Save requirement' }).click();
    await alma.getByText('Requirement saved').first().waitFor();
    await stage.looksRight(alma);
    await picture(alma, 'required-courses', '/app/administration/gates');

    // Refused with a sentence that says what to do.
    const ines = await stage.person('ines', english);
    const walk = walkOf(ines);
    await goTo(walk, '/app/inspections');
    await goTo(walk, '/app/inspections/$id');
    const address = ines.url();
    const begin = async (): Promise<void> => {
      await ines.goto(`${address}/begin`);
      await ines.getByRole('radio').first().check();
      await ines.getByRole('button', { name: 'Start visit' }).click();
    };
    await begin();
    await ines
      .locator('#main')
      .getByText('Your agency asks for a valid certificate from the course “The first evening” before this')
      .waitFor();
    await stage.looksRight(ines);

    // It cannot wait: a reason, and the act again.
    await ines.goto(`${origin}/app/learn`);
    await ines.getByRole('link', { name: 'Acts that ask for a course' }).click();
    await ines.getByText('not taken, or ended').waitFor();
    await ines.getByRole('button', { name: 'Make an exception' }).click();
    await ines.getByText('Write why it cannot wait, in a sentence.').first().waitFor();
    await ines.getByLabel('Act', { exact: true }).selectOption({ label: 'Begin a visit' });
    await ines.getByLabel('Why can it not wait?').fill('Påhittat skäl: grannen ringde, de flyttar i kväll.');
    await stage.looksRight(ines);
    await picture(ines, 'acts-with-course', '/app/learn/gates');
    await ines.getByRole('button', { name: 'Make an exception' }).click();
    await ines.getByRole('heading', { level: 1, name: 'Exception from a required course' }).waitFor();
    await ines.getByText('The act has not been done.').waitFor();
    const exception = ines.url();
    await begin();
    await ines.waitForURL(/\/app\/inspections\/visits\//);
    await ines.goto(exception);
    await ines.getByText('The act was done once.').waitFor();
    // No one reviews their own.
    expect(await ines.getByRole('button', { name: 'Save review' }).count()).toBe(0);
    await stage.looksRight(ines);
    await picture(ines, 'exception', '/app/learn/exceptions/$id');

    // Ended: no one is held up any more.
    await alma.getByRole('button', { name: 'Change Begin a visit' }).click();
    const change = alma.getByRole('form', { name: 'Change Begin a visit' });
    await change.getByLabel('From').fill('2026-12-24');
    await change.getByRole('button', { name: 'Save requirement' }).click();
    await alma.getByRole('cell', { name: '24 December 2026' }).waitFor();
    await alma.getByRole('button', { name: 'End Begin a visit' }).click();
    await alma.getByText('Requirement ended').first().waitFor();
    await alma.getByText('No act asks for a course').waitFor();
  },
);

story('a manager sees in Swedish, on a phone, that no exception was made', async (stage) => {
  const { origin } = stage.server;
  const karin = await stage.person('karin');
  await karin.goto(`${origin}/app/learn/gates`);
  await karin.getByText('Ingen åtgärd kräver en kurs').waitFor();
  const ulf = await stage.person('ulf', { viewport: { width: 390, height: 844 } });
  await ulf.goto(`${origin}/app/learn/gates`);
  await ulf.getByRole('heading', { name: 'Undantag på enheten' }).waitFor();
  await ulf.getByText('Inga undantag').waitFor();
  await stage.looksRight(ulf);
});
