import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' };

story('a practitioner answers a short case, sees why, and no one else sees the answer', async (stage) => {
  const { origin } = stage.server;
  const ines = await stage.person('ines', english);
  await ines.goto(`${origin}/app/learn`);
  await ines.getByRole('heading', { level: 1, name: 'Learn' }).waitFor();
  await stage.looksRight(ines);
  await picture(ines, 'learn', '/app/learn');
  await ines.getByRole('link', { name: 'The passports in the drawer' }).click();
  await ines.getByRole('button', { name: 'Send answers' }).click();
  await ines.getByRole('region', { name: 'There is something to correct' }).waitFor();
  for (const answer of ['No, she says that it is all right', 'Yes, without a name, even if she does not consent'])
    await ines.getByRole('radio', { name: answer }).check();
  await ines.getByRole('radio', { name: 'The regional coordinator in my region' }).check();
  await stage.looksRight(ines);
  await picture(ines, 'vignette', '/app/learn/cases/$id');
  await ines.getByRole('button', { name: 'Send answers' }).click();
  await ines.getByRole('heading', { level: 1, name: 'Two of three right' }).waitFor();
  await ines.getByText('Not quite. It is an indicator.').first().waitFor();
  await stage.looksRight(ines);

  const tova = await stage.person('tova', english);
  await tova.goto(`${origin}/app/learn`);
  await tova.getByRole('heading', { level: 1, name: 'Learn' }).waitFor();
  expect(await tova.locator('main').getByText('Answered', { exact: true }).count(), 'what Tova has answered').toBe(0);
});

story('results are published by agency, with the states that no agency likes to show', async (stage) => {
  const { origin } = stage.server;
  const tova = await stage.person('tova', english);
  await tova.goto(`${origin}/app/learn/results`);
  await tova.getByRole('heading', { name: 'Count again and publish' }).waitFor();
  const asked: readonly (readonly [string, string])[] = [
    ['Work Environment Authority', '60'],
    ['Police Authority', '90'],
    ['Social welfare board of Vadsund', '78'],
    ['Migration Agency', '57'],
  ];
  for (const [name, number] of asked) {
    await tova.getByLabel(`${name}, February 2025: number asked`).fill('100');
    await tova.getByLabel(`${name}, October 2026: number asked`).fill(number);
  }
  await tova.getByRole('button', { name: 'Count and publish' }).click();
  await tova.getByText('Answers counted and published.').first().waitFor();
  for (const state of ['Higher than before', 'No difference shown', 'Read with caution', 'Fewer than 5 answers'])
    await tova.getByText(state, { exact: true }).first().waitFor();
  await stage.looksRight(tova);
  const nora = await stage.person('nora', english);
  await nora.goto(`${origin}/app/learn/results`);
  await nora.getByText('Higher than before', { exact: true }).first().waitFor();
  expect(await nora.getByRole('button', { name: 'Count and publish' }).count()).toBe(0);
});

story('a short course ends in a certificate that can be printed and checked', async (stage) => {
  const { origin } = stage.server;
  const paula = await stage.person('sara', english);
  await paula.goto(`${origin}/app/learn/courses/first-evening`);
  const right = [
    'The purpose, before anyone is selected or asked',
    'Offer everyone a private talk, in random order, with our own interpreter',
    'The police change capacity, with the time and a named investigation leader',
    'Yes, anonymised information to the regional coordinator',
    'When the recipient has acknowledged, or the next level has been asked',
    'One measure that I carry out on Monday, and that is followed up in the autumn',
  ];
  await paula.getByRole('button', { name: 'Start The first evening' }).click();
  await paula.getByRole('radio', { name: 'Fairly sure' }).check();
  await stage.looksRight(paula);
  await paula.getByRole('button', { name: 'To the first scene' }).click();
  // What is not right says what it costs, and can be chosen again.
  await paula.getByRole('radio', { name: 'The list of those who work there' }).check();
  await paula.getByRole('button', { name: 'Choose this' }).click();
  await paula.getByRole('heading', { name: 'Not quite.' }).waitFor();
  await paula.getByRole('button', { name: 'Next scene' }).click();
  await paula.getByRole('heading', { level: 1, name: 'Private talk' }).waitFor();
  await paula.getByRole('button', { name: 'Back' }).click();
  await paula.getByRole('button', { name: 'Choose again' }).click();
  for (const [at, answer] of right.entries()) {
    await paula.getByRole('radio', { name: answer }).check();
    await paula.getByRole('button', { name: 'Choose this' }).click();
    await paula.getByRole('heading', { name: 'Right.' }).waitFor();
    if (at === 0) await stage.looksRight(paula);
    await paula.getByRole('button', { name: at < 5 ? 'Next scene' : 'End this part' }).click();
  }
  await paula.getByText('Before: Fairly sure.').waitFor();
  await paula.getByRole('button', { name: 'To the course' }).click();
  await paula.getByText('Done', { exact: true }).waitFor();
  // Another day it goes on where it was.
  await paula.getByRole('button', { name: 'All saved' }).waitFor();
  await paula.reload();
  await paula.getByText('Done', { exact: true }).waitFor();
  await stage.looksRight(paula);
  await paula.getByRole('button', { name: 'Complete course, and get the certificate' }).click();
  await paula.getByRole('heading', { level: 1, name: 'Certificate' }).waitFor();
  await paula.getByText('Sara, Social welfare board of Vadsund').first().waitFor();
  await stage.looksRight(paula);
  await picture(paula, 'certificate', '/app/learn/certificates/$id');
  // To be asked again is chosen here, and ended where one is asked.
  await paula.getByRole('radio', { name: 'After 7 and 30 days' }).check();
  await paula.getByRole('button', { name: 'Choose the questions' }).click();
  await paula.getByRole('heading', { level: 1, name: 'Recall: The first evening' }).waitFor();
  await paula.getByText('The next questions come on').waitFor();
  await stage.looksRight(paula);
  await paula.getByRole('button', { name: 'End the questions' }).click();
  await paula.getByText('You have ended the questions.').waitFor();
  expect(await paula.getByRole('button', { name: 'End the questions' }).count()).toBe(0);
});

story('questions that were chosen come to My work, are answered by keyboard, and say what was right', async (stage) => {
  const { origin } = stage.server;
  const tova = await stage.person('tova', english);
  await tova.goto(`${origin}/app`);
  await tova.getByRole('link', { name: 'Recall questions from a course' }).click();
  await tova.getByRole('heading', { level: 1, name: 'Recall: The first evening' }).waitFor();
  await tova.getByText('Day 7.').waitFor();
  await tova.getByRole('button', { name: 'Send answers' }).click();
  await tova.getByRole('region', { name: 'There is something to correct' }).waitFor();
  await stage.looksRight(tova);
  for (const group of await tova.getByRole('radiogroup').all()) {
    await group.getByRole('radio').first().focus();
    await tova.keyboard.press('Space');
  }
  await picture(tova, 'recall', '/app/learn/recall/$id');
  await tova.getByRole('button', { name: 'Send answers' }).focus();
  await tova.keyboard.press('Enter');
  await tova.getByRole('heading', { level: 1, name: /of 2 right/ }).waitFor();
  await tova.getByText('How sure you were: before, Not at all sure; after, Not at all sure.').waitFor();
  await tova.getByText('The next questions come on').waitFor();
  await stage.looksRight(tova);
  await tova.goto(`${origin}/app`);
  await tova.getByRole('heading', { level: 1, name: 'My work' }).waitFor();
  expect(await tova.getByText('Recall questions from a course').count()).toBe(0);
});

story('a role course shows its pictures and documents, and a choice leads to what it costs', async (stage) => {
  const { origin } = stage.server;
  const paula = await stage.person('paula', english);
  await paula.goto(`${origin}/app/learn`);
  await paula.getByText('For your agency').first().waitFor();
  await paula.goto(`${origin}/app/learn/courses/police`);
  await paula.getByRole('button', { name: 'Start In which capacity?' }).click();
  await paula.getByRole('button', { name: 'To the first scene' }).click();
  await paula.getByRole('img', { name: 'A small hut with its door open.' }).waitFor();
  await stage.looksRight(paula);
  await picture(paula, 'course-scene', '/app/learn/courses/$id');
  await paula.getByRole('radio', { name: 'Stop, call the head of the investigation' }).check();
  await paula.getByRole('button', { name: 'Choose this' }).click();
  await paula.getByRole('button', { name: 'Next scene' }).click();
  await paula.getByRole('radio', { name: 'Let him go on, as he has already begun' }).check();
  await paula.getByRole('button', { name: 'Choose this' }).click();
  await paula.getByRole('button', { name: 'Next scene' }).click();
  await paula.getByRole('heading', { level: 1, name: 'Over the fence' }).waitFor();
  await paula.goto(`${origin}/app/learn/courses/judge`);
  await paula.getByRole('button', { name: 'Start Forced labour without a lock' }).click();
  await paula.getByRole('button', { name: 'To the first scene' }).click();
  await paula.getByRole('figure').getByText('Source: ILO Convention 29').waitFor();
  await stage.looksRight(paula);
});

story('a page that is opened without the network says so, and comes by itself when it is back', async (stage) => {
  stage.expectComplaint(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  const ines = await stage.person('ines', english);
  await ines.getByRole('heading', { level: 1, name: 'My work' }).waitFor();
  await ines.context().setOffline(true);
  await ines.getByRole('link', { name: 'Learn', exact: true }).click();
  await ines.getByRole('heading', { name: 'No contact with the server' }).waitFor();
  await stage.looksRight(ines);
  await ines.getByRole('button', { name: 'Try again' }).click();
  await ines.getByRole('button', { name: 'Try again' }).waitFor();
  await ines.context().setOffline(false);
  await ines.getByRole('heading', { level: 1, name: 'Learn' }).waitFor();
});
