import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Counted, type Hands, handsOf } from './harness/presses.ts';
import { type Stage, story } from './harness/story.ts';

/*
 * Ten tasks that people do often, from My work, each done as a person would and counted: as it is done now, and by what there was before it was
 * made short, where that way is still there. docs/measured.md holds the figures, and this fails when they are others.
 */

const english = { locale: 'en-GB', viewport: { width: 1280, height: 900 } };

type Task = {
  readonly does: string;
  readonly who: string;
  readonly now: (hands: Hands) => Promise<void>;
  /** The way that was the only one earlier. */
  readonly before?: (hands: Hands) => Promise<void>;
};

const menu = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('link', { name, exact: true }).first();
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).first().waitFor();

/** Opens each matter of a list and comes back, as one does who looks for something that the list does not say. */
async function lookIntoEach(hands: Hands, list: string, back: string): Promise<void> {
  const { page } = hands;
  await hands.press(menu(page, list));
  await heading(page, back);
  const links = page.locator('main li a[href], main article a[href]').filter({ visible: true });
  await links.first().waitFor();
  const addresses = [...new Set(await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? '')))];
  for (const address of addresses) {
    await hands.press(page.locator(`main a[href="${address}"]`).first());
    await page.waitForURL((url) => url.pathname === address.split('?')[0]);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await hands.back();
    await heading(page, back);
  }
}

const firm = 'Tre Måsar';

const tasks: readonly Task[] = [
  {
    does: 'registers a signal',
    who: 'ines',
    async now(hands) {
      const { page } = hands;
      await hands.press(page.getByRole('link', { name: 'Register a signal' }).first());
      await heading(page, 'Register a signal');
      await hands.choose(page.getByLabel('How did you learn of it?'), 'Seen on site');
      await hands.choose(page.getByLabel('Sector', { exact: true }), 'Restaurant');
      await hands.type(page.getByLabel('Name of the workplace'), 'Provkrogen Ny');
      await hands.type(page.getByLabel('Municipality'), 'Vadsund');
      await hands.press(page.getByText('That day', { exact: true }));
      await hands.press(page.getByRole('button', { name: 'Yesterday' }));
      await hands.press(page.getByText('Not known', { exact: true }));
      const hours = page.getByRole('group', { name: 'Working hours' });
      await hands.press(hours.getByRole('button', { name: 'Seen' }));
      await hands.type(page.getByLabel('What was seen, heard or read?'), 'Two sleep in the store.');
      await hands.press(page.getByRole('button', { name: 'Register signal' }));
      await page.getByRole('heading', { name: 'The signal is registered' }).waitFor();
    },
  },
  {
    does: 'finds an earlier matter of a firm',
    who: 'ines',
    async now(hands) {
      const { page } = hands;
      await hands.key('/');
      await page.getByRole('combobox').waitFor();
      await hands.write(firm);
      await page
        .getByRole('option', { name: new RegExp(firm) })
        .first()
        .waitFor();
      await hands.key('Enter');
      await page.waitForURL((url) => url.pathname !== '/app');
    },
    async before(hands) {
      const { page } = hands;
      for (const list of ['Inspections', 'Signals']) {
        await hands.press(menu(page, list));
        await heading(page, list);
        await page.locator('main li, main p').first().waitFor();
        const found = page
          .locator('main')
          .getByRole('link', { name: new RegExp(firm) })
          .first();
        if (!(await found.isVisible())) continue;
        await hands.press(found);
        return;
      }
    },
  },
  {
    does: 'discloses two facts of a signal',
    who: 'ines',
    async now(hands) {
      const { page } = hands;
      await hands.press(menu(page, 'Signals'));
      await hands.press(
        page
          .locator('main')
          .getByRole('link', { name: /Provkrogen Ny/ })
          .first(),
      );
      await hands.press(page.getByRole('link', { name: 'Disclose' }).first());
      for (const fact of ['Sector', 'Workplace']) await hands.press(page.getByRole('checkbox', { name: fact }));
      await hands.choose(page.getByLabel('Receiving unit'), 'Regional coordination: Region East');
      await hands.type(page.getByLabel('Purpose'), 'Advice on reaching the worker safely');
      await hands.press(page.getByRole('radio', { name: /Anonymised consultation/ }));
      await hands.press(page.getByRole('button', { name: 'Disclose 2 facts' }));
      await page.waitForURL((url) => !url.pathname.endsWith('/pass-on'));
    },
  },
  {
    does: 'shows what left the unit, and on which ground',
    who: 'ines',
    async now(hands) {
      const { page } = hands;
      await hands.press(page.getByRole('navigation').locator('summary', { hasText: 'More' }));
      await hands.press(menu(page, 'Disclosures'));
      await page.getByRole('table', { name: 'Disclosures' }).waitFor();
    },
    before: (hands) => lookIntoEach(hands, 'Signals', 'Signals'),
  },
  {
    does: 'becomes responsible for a suspicion',
    who: 'karin',
    async now(hands) {
      const { page } = hands;
      await hands.press(page.getByRole('button', { name: /become responsible/ }).first());
      await page.getByText('You are responsible now').first().waitFor();
    },
  },
  {
    does: 'sees what a case waits for',
    who: 'karin',
    async now(hands) {
      const { page } = hands;
      await hands.press(menu(page, 'Cases'));
      await hands.press(
        page
          .locator('main')
          .getByRole('link', { name: new RegExp(firm) })
          .first(),
      );
      await page.getByRole('heading', { level: 1, name: new RegExp(firm) }).waitFor();
    },
  },
  {
    does: 'takes out the open cases as a file',
    who: 'karin',
    async now(hands) {
      const { page } = hands;
      await hands.press(menu(page, 'Cases'));
      await hands.press(page.getByRole('link', { name: /^Table: / }));
      await hands.choose(page.getByRole('combobox', { name: 'State' }), 'Open');
      await page.getByText('Chosen: State: Open').waitFor();
      const file = page.waitForEvent('download');
      await hands.press(page.getByRole('button', { name: 'Export XLSX' }));
      expect((await file).suggestedFilename()).toBe('case.xlsx');
    },
  },
  {
    does: 'lists their own tasks alone',
    who: 'karin',
    async now(hands) {
      const { page } = hands;
      await hands.press(page.getByRole('link', { name: /^Table: / }));
      await hands.choose(page.getByRole('combobox', { name: 'Responsible' }), 'Me');
      await page.getByText('Chosen: Responsible: Me').waitFor();
    },
  },
  {
    does: 'sees which evidence is lost soonest, in all files',
    who: 'ivar',
    async now(hands) {
      const { page } = hands;
      await hands.press(menu(page, 'Criminal files'));
      await hands.press(page.getByRole('link', { name: /^All evidence/ }));
      await page.getByRole('table').waitFor();
    },
    before: (hands) => lookIntoEach(hands, 'Criminal files', 'Criminal files'),
  },
  {
    does: 'sees what was claimed, documented and received',
    who: 'linus',
    async now(hands) {
      const { page } = hands;
      await hands.press(menu(page, 'Claims'));
      await hands.press(page.locator('main li a[href], main article a[href]').first());
      await page.getByRole('heading', { level: 2 }).first().waitFor();
    },
  },
];

async function count(stage: Stage, { who }: Task, way: (hands: Hands) => Promise<void>): Promise<Counted> {
  const page = await stage.person(who, english);
  await page.goto(`${stage.server.origin}/app`);
  await heading(page, 'My work');
  await page.locator('main h2').first().waitFor();
  const hands = handsOf(page);
  await way(hands);
  await page.context().close();
  return hands.counted();
}

/** The figures of the table in docs/measured.md, by task. */
function written(): Map<string, readonly string[]> {
  const [, part = ''] = readFileSync('docs/measured.md', 'utf8').split('### Ten frequent tasks');
  const rows =
    part
      .split('\n## ')[0]
      ?.split('\n')
      .filter((line) => line.startsWith('| ')) ?? [];
  return new Map(
    rows.map((line) => {
      const [, , does = '', , ...figures] = line.split('|').map((cell) => cell.trim());
      return [does, figures.slice(0, 3)];
    }),
  );
}

story('ten frequent tasks take the presses that are written down, and no more than before', async (stage) => {
  const table = written();
  const counted = new Map<string, readonly string[]>();
  for (const task of tasks) {
    const now = await count(stage, task, task.now);
    const before = task.before ? await count(stage, task, task.before) : null;
    if (before) expect(before.presses, task.does).toBeGreaterThanOrEqual(now.presses);
    counted.set(task.does, [String(now.presses), String(now.typed), before ? String(before.presses) : '–']);
  }
  for (const [does, figures] of counted) console.info(does, figures);
  for (const [does, figures] of counted) expect(table.get(does), does).toEqual(figures);
});
