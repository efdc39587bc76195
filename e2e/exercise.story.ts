import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { type Stage, story } from './harness/story.ts';

const english = { locale: 'en-GB' };
const phone = { locale: 'sv-SE', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

async function opened(stage: Stage) {
  const { origin } = stage.server;
  const tova = await stage.person('tova', english);
  await tova.goto(`${origin}/app/exercises`);
  await tova.getByRole('heading', { name: 'Three Lanterns' }).waitFor();
  await stage.looksRight(tova);
  await picture(tova, 'exercises', '/app/exercises');
  await tova.getByLabel('Name of the group').fill('Team East');
  await tova
    .getByRole('listitem')
    .filter({ hasText: 'Three Lanterns' })
    .getByRole('button', { name: 'Lead the exercise for a group' })
    .click();
  await tova.waitForURL('**/exercise?lead');
  const code = await tova.locator('.lead-code b').textContent();
  const joins = async (name: string, role: string, options: Parameters<Stage['visitor']>[0] = english) => {
    const page = await stage.visitor(options);
    await page.goto(`${origin}/exercise`);
    await page.locator('#code').fill((code ?? '').toLowerCase());
    await page.locator('#name').fill(name);
    await page.locator('form button').click();
    await page.locator('li', { hasText: role }).getByRole('button').click();
    return page;
  };
  return { origin, tova, code, joins };
}

story('three at computers and one on a phone play a joint inspection and read its debrief', async (stage) => {
  const { tova, joins } = await opened(stage);
  const ines = await joins('Ines', 'Inspector, ');
  await ines.getByText('You are in.').waitFor();
  await stage.looksRight(ines);
  const tage = await joins('Tage', 'Revenue officer');
  const paula = await joins('Paula', 'Police officer');
  const karin = await joins('Karin', 'Samordnare', phone);
  await tova.getByText('Karin, Coordinator', { exact: true }).waitFor();
  await tova.getByRole('button', { name: 'Start the exercise' }).click();

  // What an inspector sees; each mark looks like the others until it has been looked at.
  await ines.getByRole('button', { name: 'Offer everyone here a talk' }).click();
  await ines.getByLabel('Go to another room').selectOption({ label: 'Kitchen' });
  await ines.getByRole('button', { name: 'Go there' }).click();
  await ines.getByRole('heading', { level: 1, name: 'Kitchen' }).waitFor();
  await ines.locator('h1:focus', { hasText: 'Kitchen' }).waitFor();
  await ines.getByRole('button', { name: 'Look at thing 1' }).click();
  await ines.getByRole('heading', { name: 'Whiteboard' }).waitFor();
  // The keyboard is where the eye is: at the heading of what one has turned to, and at the name of a room one comes to.
  await ines.locator('h2:focus', { hasText: 'Whiteboard' }).waitFor();
  await stage.looksRight(ines);
  await picture(ines, 'exercise-scene', '/exercise');
  await ines.getByRole('button', { name: 'Photograph it' }).click();
  await ines.getByText('Secured').waitFor();

  // With care, in the car, with an interpreter: the person speaks.
  await ines.getByRole('button', { name: 'Talk to cook' }).click();
  await ines.getByRole('button', { name: 'Say who you are' }).click();
  await ines.getByRole('heading', { level: 2, name: 'Sefa Ovande' }).waitFor();
  const does = async (id: string, label?: string) => {
    if (label) await ines.locator(`#do-${id}`).selectOption({ label });
    await ines
      .locator('.exercise-chosen', { has: ines.locator(`#do-${id}`) })
      .getByRole('button')
      .click();
  };
  await does('interpreter');
  await ines.getByRole('button', { name: 'Say the four sentences' }).click();
  await ines.getByText('Informed them of their rights').waitFor();
  await does('aside', "The Guardian Office's car in the street");
  await ines.getByRole('heading', { level: 1, name: 'The Guardian Office' }).waitFor();
  await ines.getByRole('button', { name: 'Talk to Sefa Ovande' }).click();
  await ines.locator('.exercise-asking').getByRole('button').click();
  await ines.getByText('A bed where I can lock the door.').waitFor();
  await stage.looksRight(ines);
  await picture(ines, 'exercise-talk', '/exercise');

  // What she said is known to the one who asked, and to no other seat.
  expect(await karin.getByText('En säng där jag kan låsa.').count()).toBe(0);
  expect(await karin.content()).not.toContain('lämnar tillbaka 9 000');

  // The police may not seize while assisting; the law answers, and not the game.
  await paula.getByLabel('Go to another room').selectOption({ label: 'Office' });
  await paula.getByRole('button', { name: 'Go there' }).click();
  await paula.getByRole('button', { name: /Something closed/ }).click();
  await paula.getByRole('button', { name: 'Open it' }).click();
  await paula.getByText('Not carried out: in this capacity').waitFor();

  // A lawful disclosure reaches the coordinator's phone, with its fact and nothing else.
  await ines.getByText('Disclose and tell').click();
  await ines.locator('#disclose-to').selectOption({ label: 'Guardian Office' });
  await ines.getByRole('checkbox', { name: /75 hours/ }).check();
  await ines.getByRole('radio', { name: /Facts without a person/ }).check();
  await ines.getByRole('button', { name: 'Disclose', exact: true }).click();
  await karin.locator('.exercise-line').getByText('Sefa arbetar omkring 75 timmar').waitFor();
  await stage.looksRight(karin);

  // The leader sees who knows what, whispers, lets something happen, and pauses for all.
  await tova.getByRole('button', { name: 'Whisper Tage' }).click();
  await tova.getByLabel(/Whisper to/).fill('You may ask for the ledger.');
  await tova.locator('.lead-whisper').getByRole('button', { name: 'Whisper' }).click();
  await tage.getByText('You may ask for the ledger.').waitFor();
  expect(await ines.getByText('You may ask for the ledger.').count()).toBe(0);
  await tova
    .getByRole('listitem')
    .filter({ hasText: 'Send the names of those you met' })
    .getByRole('button', { name: 'Let it happen now' })
    .click();
  await ines.getByText('Send the names of those you met').waitFor();
  await ines.getByRole('button', { name: 'Refuse' }).click();
  await stage.looksRight(tova);
  await tova.evaluate('scrollTo(0, 0)'); // the event is far down, and the picture is of where everyone is
  await picture(tova, 'exercise-console', '/exercise');
  await tova.getByRole('button', { name: 'Pause for everyone' }).click();
  await karin.getByText('Övningsledaren har pausat övningen för alla.').waitFor();
  await tova.getByRole('button', { name: 'Continue' }).click();

  // A lost page comes back to its seat.
  await tage.reload();
  await tage.getByRole('heading', { level: 1, name: 'Dining room' }).waitFor();

  await tova.getByRole('button', { name: 'End the exercise' }).click();
  await tova.getByRole('button', { name: 'End it for everyone' }).click();
  await ines.getByRole('heading', { name: 'Who knew what, when' }).waitFor();
  await ines.getByText('Inspector to Guardian Office').waitFor();
  await ines.getByText('Refused', { exact: true }).waitFor();
  await stage.looksRight(ines);
  await ines.getByLabel(/What I would do differently/).fill('Call the coordinator from the kitchen.');
  await ines.getByRole('button', { name: 'Save' }).click();
  await tova.reload();
  await tova.getByText('Call the coordinator from the kitchen.').waitFor();
  await picture(tova, 'exercise-debrief', '/exercise');
  const [file] = await Promise.all([tova.waitForEvent('download'), tova.getByRole('link', { name: 'As PDF' }).click()]);
  expect(file.suggestedFilename()).toBe('debrief.pdf');

  await tova.getByRole('button', { name: 'Erase the exercise' }).click();
  await tova.getByRole('alertdialog').getByRole('button', { name: 'Erase' }).click();
  await tova.getByText('The exercise is erased.').waitFor();
});

story('one practises alone, and the rules play the others', async (stage) => {
  const { origin } = stage.server;
  const ines = await stage.person('ines');
  await ines.goto(`${origin}/app/exercises`);
  await ines.getByRole('listitem').filter({ hasText: 'Tre Lyktor' }).getByRole('button', { name: 'Öva ensam' }).click();
  await ines.waitForURL('**/exercise');
  await ines.getByRole('button', { name: 'Spela Inspektör' }).click();
  await ines.getByRole('button', { name: 'Starta övningen' }).click();
  await ines.getByRole('heading', { level: 1, name: 'Matsalen' }).waitFor();
  await ines.getByRole('button', { name: '4×' }).click();
  await ines.getByLabel('Be Skattekontrollant att').selectOption({ label: 'begära Kassans inloggningar' });
  await ines.locator('.exercise-ask', { hasText: 'Be Skattekontrollant att' }).getByRole('button').click();
  await ines.getByText('Köksterminalen öppnades 10.04').first().waitFor();
  await ines.getByRole('button', { name: 'Avsluta och se genomgången' }).click();
  await ines.getByRole('heading', { name: 'Vem visste vad, och när' }).waitFor();
});

story('a wrong code opens nothing, and what a player sends is judged by the server alone', async (stage) => {
  const { origin, tova, code, joins } = await opened(stage);
  stage.expectComplaint(/40[0-9]|429/);
  const stranger = await stage.visitor(english);
  await stranger.goto(`${origin}/exercise`);
  await stranger.getByLabel('Code').fill('ZZZZZZ');
  await stranger.locator('#name').fill('Stranger');
  await stranger.getByRole('button', { name: 'Join' }).click();
  await stranger.getByText('There is no exercise with this code.').waitFor();
  await stage.looksRight(stranger);
  for (const path of ['view?as=seat', 'view?as=lead', 'debrief?as=lead', 'moves.json'])
    expect((await stranger.request.get(`${origin}/exercise/api/${path}`)).status(), path).toBe(401);
  const ines = await joins('Ines', 'Inspector, ');
  const send = (path: string, data: object) =>
    ines.request.post(`${origin}/exercise/api/${path}`, { data, headers: { origin } });
  // Her own browser has no right to lead, to act for another, to say what came of an act, or to act from elsewhere.
  expect((await send('direct', { kind: 'end' })).status()).toBe(401);
  for (const move of [
    { act: 'offer-all', role: 'prosecutor' },
    { act: 'ask', on: 'sefa', topic: 'threats', outcome: { kind: 'answered', result: 'sefa.threat' } },
    { act: 'inject-send', on: 'i-owner' },
  ])
    expect((await send('play', { kind: 'move', move })).status()).toBeGreaterThanOrEqual(400);
  const foreign = await ines.request.post(`${origin}/exercise/api/play`, {
    data: { kind: 'leave' },
    headers: { origin: 'https://elsewhere.example' },
  });
  expect(foreign.status()).toBe(403);
  // Brackets too deep to be passed on are refused in words, and so is half a character.
  const sentAs = (data: string) =>
    ines.request.post(`${origin}/exercise/api/play`, {
      data: Buffer.from(data),
      headers: { origin, 'content-type': 'application/json' },
    });
  expect((await sentAs(`${'['.repeat(20_000)}${']'.repeat(20_000)}`)).status()).toBe(400);
  expect((await sentAs('{"kind":"say","to":null,"text":"a\\u0000b"}')).status()).toBe(400);
  expect(code).toMatch(/^[A-Z0-9]{6}$/);
  // Who is removed sees no more of it, also where their page is still open.
  await tova.getByRole('button', { name: /^Remove/ }).click();
  await ines.locator('#code').waitFor();
});
