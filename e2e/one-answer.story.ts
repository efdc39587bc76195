import { expect } from 'vitest';
import { arrived } from './arrived.ts';
import { picture } from './harness/screens.ts';
import { coreStory, story } from './harness/story.ts';

const english = { locale: 'en-GB' };

coreStory(
  'one answer goes to the prosecutor who asked, on her yes to exactly that, and nothing beside it',
  async (stage) => {
    const { origin } = stage.server;
    const karin = await stage.person('karin', english);
    await karin.goto(`${origin}/app/cases`);
    await karin.getByRole('link', { name: 'Tre Måsar' }).first().click();
    await karin.getByRole('button', { name: 'Only received and sent' }).click();
    const thread = (await karin.locator('main').textContent()) ?? '';
    expect(thread, 'the day, by letter').toContain('Prosecution office East decides on Fri 27 Nov 2026');

    await karin.goto(`${origin}/app`);
    await karin
      .getByRole('link', { name: /^Answer Prosecution office East/ })
      .first()
      .click();
    await karin.getByRole('heading', { level: 1, name: 'Request for first answers' }).waitFor();
    await karin
      .getByText('Only the date is given, not the content of the decision.', { exact: false })
      .first()
      .waitFor();
    const here = karin.url();
    await stage.looksRight(karin);
    await karin.getByRole('link', { name: 'Disclose what the person has consented to' }).click();
    const payBack = karin.getByRole('checkbox', { name: 'Do you have to give part of your pay back?' });
    await payBack.waitFor();
    expect(await karin.getByRole('checkbox').count(), 'answers that can be chosen').toBe(1);
    await karin.getByText('The person has not been asked about this answer.', { exact: false }).first().waitFor();
    await payBack.press('Space');
    await karin.getByLabel('Receiving unit').selectOption({ label: 'Prosecution Authority: Prosecution office East' });
    await karin.getByLabel('Purpose').fill('To investigate the offence.');
    await karin.getByRole('radio', { name: /chapter 10, section 1/ }).press('Space');
    const letter = karin.getByRole('region', { name: 'Exactly what the recipient sees' });
    await letter.getByText('Yes', { exact: true }).first().waitFor();
    expect(await letter.textContent(), 'what the prosecutor is shown').not.toMatch(
      /Havsvik|Sunday|passport|Nargiza|Uzbek|Said /,
    );
    await stage.looksRight(karin);
    await picture(karin, 'one-answer', '/app/answers/$id/pass-on');
    await karin.getByRole('button', { name: 'Disclose 1 fact' }).click();
    await karin.getByText('Disclosed. You are notified when it has arrived.').first().waitFor();

    const petra = await stage.person('petra', english);
    const answered = () =>
      petra.getByRole('link', { name: 'Region East has answered your question about first answers' });
    await arrived(petra, `${origin}/app`, answered);
    await answered().click();
    await petra.getByRole('heading', { name: 'Answers received' }).waitFor();
    await petra.getByText('Do you have to give part of your pay back?').first().waitFor();
    await petra.getByText('Disclosed with the person’s consent, which can be withdrawn.').first().waitFor();
    const shown = (await petra.locator('main').textContent()) ?? '';
    expect(shown, 'what Petra reads').not.toMatch(/have your passport|Sunday|Nargiza|Uzbek|Said /);
    await stage.looksRight(petra);
    await picture(petra, 'one-answer-arrived', '/app/answers/$id');

    await arrived(karin, here, () => karin.getByText('Received', { exact: true }));
    stage.expectComplaint(/404/);
    const olav = await stage.person('olav', english);
    await olav.goto(here);
    await olav.locator('main h1').waitFor();
    expect(await olav.locator('main').textContent(), 'what an outsider finds').not.toMatch(/Prosecution|Lärkan/);
  },
);

story('a prosecutor asks a unit that helps, and writes nothing of the file', async (stage) => {
  const { origin } = stage.server;
  const petra = await stage.person('petra', english);
  await petra.goto(`${origin}/app/answers/new`);
  await petra.getByRole('heading', { level: 1, name: 'Ask for first answers' }).waitFor();
  await petra.getByRole('button', { name: 'Send question' }).click();
  await petra.getByText('Choose the unit that you ask.').first().waitFor();
  await stage.looksRight(petra);
  await picture(petra, 'answer-ask', '/app/answers/new');
  await petra.getByLabel('Which unit do you ask?').selectOption({ label: 'Region East, Regional coordination' });
  await petra.getByLabel('The person’s alias in both agencies').fill('Påhittad Provsson');
  await petra.getByLabel('Your question').fill('An invented question.');
  await petra.getByRole('radio', { name: /chapter 10, section 2/ }).press('Space');
  await petra.getByRole('button', { name: 'Send question' }).click();
  await petra.getByText('Names are never sent here.', { exact: false }).first().waitFor();
  await petra.getByLabel('The person’s alias in both agencies').fill('Sparven');
  await petra.getByRole('button', { name: 'Send question' }).click();
  await petra.waitForURL(/\/app\/answers\/[0-9a-f-]{36}$/);
  await petra.getByText('or whether a person there is meant', { exact: false }).first().waitFor();
  await stage.looksRight(petra);

  const karin = await stage.person('karin', english);
  const question = () => karin.getByRole('link', { name: 'Prosecution office East asks for a person’s first answers' });
  await arrived(karin, `${origin}/app`, question);
  await question().first().click();
  await karin.getByText('not whether a person here is meant', { exact: false }).first().waitFor();
  await karin.getByText('Reply that no answer may be given').first().waitFor();
  await stage.looksRight(karin);
  await karin.getByRole('button', { name: 'Acknowledge question' }).click();
  await karin.getByRole('heading', { name: 'Whom is it about?' }).waitFor();
  await karin.getByText('This stays with you: nothing is sent.', { exact: false }).first().waitFor();
  await stage.looksRight(karin);
  await karin.getByLabel('The person', { exact: true }).selectOption({ label: 'Sparven' });
  await karin.getByLabel('The conversation with the answers').selectOption({ index: 1 });
  await karin.getByRole('button', { name: 'It concerns this person' }).click();
  await karin.getByText('There is no consent for this unit.', { exact: false }).first().waitFor();
  await karin.getByText('Reply that no answer may be given').first().click();
  await karin.getByLabel('Reason (stays with you)').fill('An invented reason.');
  await stage.looksRight(karin);
  await karin.getByRole('button', { name: 'Reply that no answer may be given' }).click();
  await karin
    .getByText('No answer may be given. This means neither yes nor no, and not that a person there is meant.')
    .first()
    .waitFor();
});
