import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { onPaper } from './harness/on-paper.ts';
import { picture } from './harness/screens.ts';
import { coreStory, type Stage, story } from './harness/story.ts';

/** On one screen: which offences fit, what is missing and why; the same items under another law; a day before the law. */
async function whichOffencesFit(petra: Page, stage: Stage): Promise<void> {
  await petra.getByRole('link', { name: 'Offences to consider' }).click();
  await petra.getByRole('heading', { level: 1, name: 'Offences to consider, injured party Lärkan' }).waitFor();
  const offence = (name: string) => petra.locator('details.offence-card').filter({ hasText: name });
  const exploitation = offence('4 kap. 1 b').or(offence('chapter 4, section 1 b')).first();
  await exploitation.waitFor();
  await exploitation.locator('summary').click();
  await exploitation.getByText('Usually shown by', { exact: false }).first().waitFor();
  expect(await petra.locator('main').textContent(), 'what no rule says').not.toMatch(/\bis met\b|%/i);
  await picture(petra, 'which-offences-fit', '/app/offences/$id');
  await stage.looksRight(petra);
  await petra.getByLabel('Law of').selectOption('DK');
  await petra.getByText('The same evidence under another country’s law', { exact: false }).first().waitFor();
  await offence('menneskeudnyttelse').first().waitFor();
  await stage.looksRight(petra);
  await petra.getByLabel('Law of').selectOption('SE');
  await petra.getByLabel('Law as of').fill('2018-06-30');
  await petra.getByText('since the law on that date is not known here', { exact: false }).first().waitFor();
  await petra.goBack();
  await petra.getByRole('heading', { level: 1, name: 'Elements, injured party Lärkan' }).waitFor();
}

/** On the line of expiring evidence: what the sector leaves, of which nothing has been recorded; after what is known, and folded. */
async function usuallyLeftBehind(petra: Page, stage: Stage): Promise<void> {
  await petra.getByRole('link', { name: 'Not requested yet' }).click();
  await petra
    .getByRole('heading', {
      name: 'nothing known is about to expire. Usual in the sector, and not requested: 8 kinds of evidence',
    })
    .waitFor();
  const usual = petra.getByRole('region', { name: 'Evidence usual in this sector' });
  await usual.getByText('Till log', { exact: true }).first().waitFor();
  expect(await usual.getByRole('listitem').filter({ visible: true }).count()).toBe(3);
  await usual.getByText('8 more').click();
  await usual
    .getByText('until Wed 6 May. Whether it still exists is not known. Not verified.', { exact: false })
    .waitFor();
  await usual.getByText('In the file: E02').first().waitFor();
  expect(await usual.textContent(), 'what nobody knows').not.toMatch(/\blost\b/i);
  await stage.looksRight(petra);
  await petra.goBack();
  await petra.getByRole('heading', { level: 1, name: /Criminal file F-/ }).waitFor();
}

/** On paper the criminal file keeps each item in one piece and says for whom it is; what is pressed is left out. */
async function filePrintsWhole(petra: Page): Promise<void> {
  const printed = await onPaper(petra, {
    '.evidence-row': 'breakInside',
    '.decision, .folding-table tr': 'breakInside',
    '.file-columns': 'display',
    '.print-mark': 'display',
    '.page-head .actions': 'display',
    '.file-nav': 'display',
    '.rail': 'display',
  });
  expect(Object.values(printed)).toEqual(['avoid', 'avoid', 'block', 'block', 'none', 'none', 'none']);
}

/** On paper the marks of the board keep their ink, as does the row that is weakest, and no row is cut. */
async function boardPrintsWhole(petra: Page): Promise<void> {
  const printed = await onPaper(petra, {
    '.board-row': 'breakInside',
    '.board-offence > header': 'breakInside',
    '.board-row.weak': 'printColorAdjust',
    '.board .item-mark.independent': 'display',
    '.print-mark': 'display',
    '.page-head .actions': 'display',
    '.rail': 'display',
  });
  expect(Object.values(printed)).toEqual(['avoid', 'avoid', 'exact', 'inline-flex', 'block', 'none', 'none']);
  const ink = (of: string) =>
    petra.evaluate(`getComputedStyle(document.querySelector('${of}'), '::before').printColorAdjust`);
  expect(await Promise.all(['.item-mark.independent', '.item-mark.against'].map(ink))).toEqual(['exact', 'exact']);
}

const english = { locale: 'en-GB' };
const flagship = /1[78] pieces of evidence/;

coreStory(
  'a prosecutor sees the weakest element, gives a directive and decides with what speaks against',
  async (stage) => {
    const { origin } = stage.server;
    const petra = await stage.person('petra', english);
    await petra.goto(`${origin}/app/investigations`);
    await petra.getByRole('heading', { level: 1, name: 'Criminal files' }).waitFor();
    await stage.looksRight(petra);
    const row = petra.getByRole('listitem').filter({ hasText: flagship });
    await row.getByRole('link').click();
    await petra.getByRole('heading', { level: 1, name: /Criminal file F-/ }).waitFor();
    await petra.getByRole('button', { name: 'Print' }).waitFor();
    await picture(petra, 'criminal-file', '/app/investigations/$id');
    await stage.looksRight(petra);
    await filePrintsWhole(petra);
    const file = petra.url();
    await usuallyLeftBehind(petra, stage);

    await petra.getByRole('link', { name: 'Elements for Lärkan' }).click();
    await petra.getByRole('heading', { level: 1, name: 'Elements, injured party Lärkan' }).waitFor();
    await petra.getByText('Decision due Fri 27 Nov, in 3 days').first().waitFor();
    await petra.getByText('one independent piece of evidence').first().waitFor();
    await petra.getByText('4:1 b has independent evidence for every element').first().waitFor();
    await petra.getByText('What were you told about the debt before you came').first().waitFor();
    const independent = async (name: string): Promise<string | null> =>
      petra
        .getByRole('region', { name: 'Human exploitation, 4:1 b' })
        .getByRole('article')
        .filter({ has: petra.getByRole('heading', { name }) })
        .locator('.board-count b')
        .textContent();
    expect(
      await Promise.all(
        ['vilseledande', 'beroendeställning', 'uppenbart orimliga', 'tvångsarbete', 'genom'].map(independent),
      ),
      'items besides her word, as the board counts them',
    ).toEqual(['2', '3', '5', '4', '1']);
    expect(await petra.locator('main').textContent(), 'what the board never says').not.toMatch(/\bmet\b|%/i);
    await petra.getByRole('button', { name: 'Print' }).waitFor();
    for (const [offence, range] of [
      ['Trafficking in human beings, 4:1 a', 'Imprisonment 2 to 10 years; less serious offence: 6 months to 4 years'],
      ['Human exploitation, 4:1 b', 'Imprisonment up to 4 years; gross offence: 2 to 10 years'],
    ] as const)
      await petra.getByRole('region', { name: offence }).getByText(range, { exact: true }).waitFor();
    await stage.looksRight(petra);
    await boardPrintsWhole(petra);

    await whichOffencesFit(petra, stage);
    await petra.getByRole('link', { name: 'Give directive' }).click();
    await petra.getByRole('heading', { level: 1, name: 'Give directive' }).waitFor();
    await petra.getByRole('radio', { name: 'Investigation East' }).check();
    await stage.looksRight(petra);
    await picture(petra, 'directive', '/app/investigations/$id/directive');
    await petra.getByRole('button', { name: 'Give directive' }).click();
    await petra.getByText('Directive given.', { exact: true }).first().waitFor();

    await petra.goto(`${file}/decide`);
    await petra.getByRole('button', { name: 'Check the decision' }).click();
    const summary = petra.getByRole('region', { name: 'There is something to correct' });
    await summary.getByText('The answer is required', { exact: false }).first().waitFor();
    const table = petra.getByRole('table');
    expect(await table.getByRole('row').count(), 'a row for each injured party, and the head').toBe(4);
    await table.getByText('one independent piece of evidence').first().waitFor();
    await petra.getByLabel('Lärkan: Trafficking in human beings, 4:1 a').selectOption({ label: 'Charged' });
    await petra.getByLabel('Lärkan: Human exploitation, 4:1 b').selectOption({ label: 'Charged in the alternative' });
    await petra.getByRole('heading', { name: 'Lärkan meets the support service tomorrow' }).waitFor();
    await petra.getByRole('radio', { name: 'After the meeting with the support service' }).check();
    await petra.getByRole('radio', { name: 'I have found something' }).check();
    await petra.getByLabel('What contradicts it', { exact: true }).fill('In town 9 of 21 Mondays.');
    await petra.getByLabel('Your reasons').fill('The alternative keeps both questions alive.');
    await stage.looksRight(petra);
    await petra.getByRole('button', { name: 'Check the decision' }).click();
    await petra.getByRole('heading', { level: 2, name: 'Your decision' }).waitFor();
    const check = (await petra.locator('.check-list').textContent()) ?? '';
    for (const told of [
      'Lärkan: Trafficking in human beings, 4:1 aCharged',
      'Lärkan: Human exploitation, 4:1 bCharged in the alternative',
      'In town 9 of 21 Mondays.',
      'You inform Lärkan after the meeting with the support service',
    ])
      expect(check, told).toContain(told);
    await picture(petra, 'decide-check', '/app/investigations/$id/decide');
    await stage.looksRight(petra);
    await petra.getByRole('button', { name: 'Change: Your reasons' }).click();
    expect(await petra.getByLabel('Your reasons').inputValue(), 'what was written is still there').toContain(
      'alternative',
    );
    await petra.getByRole('button', { name: 'Check the decision' }).click();
    await petra.getByRole('button', { name: 'Make the decision' }).click();
    await petra.getByText('Decision saved.', { exact: true }).first().waitFor();
    await petra.getByText('In town 9 of 21 Mondays.').first().waitFor();
    await petra.goto(`${file}/directive`);
    await petra.getByLabel('What is to be done?').fill('Compare the debt book with the payments, both invented.');
    await petra.getByRole('radio', { name: 'The investigator in this unit' }).check();
    await petra.getByRole('button', { name: 'Give directive' }).click();
    await petra.getByText('Directive given.', { exact: true }).first().waitFor();
    await petra.getByRole('link', { name: 'Answer directive' }).last().click();
    await petra.locator('main form').waitFor();
    await picture(petra, 'directive-answer', '/app/investigations/$id/directive/answer');
    await petra.goto(`${file}/verdict`);
    await petra.locator('main form').waitFor();
    await picture(petra, 'verdict', '/app/investigations/$id/verdict');

    stage.expectComplaint(/404/);
    for (const persona of ['karin', 'olav', 'ivar']) {
      const other = await stage.person(persona, english);
      await other.goto(file);
      await other.getByText('There is nothing here that you have access to').first().waitFor();
    }
  },
);

story('the police answer a directive by message, with what they found', async (stage) => {
  const { origin } = stage.server;
  const ivar = await stage.person('ivar', english);
  const letters = ivar.getByRole('link', { name: /A directive from/ });
  const directives = async () => {
    await ivar.goto(`${origin}/app/investigations`);
    await ivar.getByRole('heading', { level: 1, name: 'Criminal files' }).waitFor();
    await ivar.locator('main li').first().waitFor();
    return Promise.all((await letters.all()).map((letter) => letter.getAttribute('href')));
  };
  const before = new Set(await directives());
  const petra = await stage.person('petra', english);
  await petra.goto(`${origin}/app/investigations`);
  await petra.getByRole('listitem').filter({ hasText: flagship }).getByRole('link').click();
  await petra.getByRole('link', { name: 'Give directive' }).click();
  await petra.getByLabel('What is to be done?').fill('Hear the neighbour, an invented one.');
  await petra.getByRole('radio', { name: 'Investigation East' }).check();
  await petra.getByRole('button', { name: 'Give directive' }).click();
  await petra.getByText('Directive given.', { exact: true }).first().waitFor();

  let arrived: string | null | undefined;
  await expect
    .poll(async () => {
      arrived = (await directives()).find((address) => !before.has(address));
      return arrived;
    })
    .toBeDefined();
  await stage.looksRight(ivar);
  await ivar.locator(`a[href="${arrived}"]`).click();
  await ivar.getByText('Hear the neighbour, an invented one.').first().waitFor();
  await stage.looksRight(ivar);
  await picture(ivar, 'criminal-letter', '/app/criminal-letters/$id');
  await ivar.getByLabel('From which file do you answer?').selectOption({ index: 1 });
  await ivar.getByRole('radio', { name: 'Searched, nothing found' }).check();
  await ivar.getByLabel('In your own words').fill('Heard; nothing new.');
  await ivar.getByRole('button', { name: 'Send answer' }).click();
  await ivar.getByText('Answer sent.', { exact: true }).first().waitFor();
});
