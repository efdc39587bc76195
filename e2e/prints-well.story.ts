import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { printedOver, type Sheet, sheetsOf } from './harness/sheets.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' };

/** Where a link leads that changes something: on paper there is nothing to press. */
const toForm =
  /\/(new|correct|ask|reply|answer|directive|serve|give|close|reopen|decide|pass-on|at-risk|invite|import|hand-over)(\/[\w-]+)?$/;

type Drawn = {
  readonly visible: string[];
  readonly links: string[];
  readonly cut: string[];
  readonly headings: string[];
  readonly tables: { readonly head: string; readonly isRepeated: boolean }[];
  readonly ink: string;
};

/** Runs in the page, so it is text here. */
const drawnScript = `(() => {
  const plain = (one) => (one.textContent ?? '').replace(/\\s+/g, ' ').trim();
  const named = (one) => one.tagName + '.' + one.getAttribute('class') + ': ' + plain(one).slice(0, 40);
  const all = (of) => [...document.querySelectorAll(of)].filter((one) => one.checkVisibility());
  const isClosed = (of) => of !== 'visible' && of !== 'clip';
  const isCut = (one) => {
    const { overflowX, overflowY } = getComputedStyle(one);
    return (
      one.getBoundingClientRect().right > innerWidth + 1 ||
      (isClosed(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
      (isClosed(overflowY) && one.scrollHeight > one.clientHeight + 1 && one.clientHeight > 0)
    );
  };
  return {
    visible: all('.top, .rail, .bottom-bar, .skip, main button, main .actions, main [role="tab"]').map(named),
    links: all('main a[href]').map((one) => new URL(one.href).pathname),
    cut: all('main *').filter((one) => !one.closest('.unseen, [aria-hidden="true"]') && isCut(one)).map(named).slice(0, 5),
    headings: all('main :is(h1, h2, h3, h4)').map(plain),
    tables: all('main table:has(thead)').map((one) => ({
      head: plain(one.querySelector('thead')).slice(0, 40),
      isRepeated: getComputedStyle(one.querySelector('thead')).display === 'table-header-group',
    })),
    ink: getComputedStyle(document.body).color,
  };
})()`;

/** What is drawn of the page on paper: what can be pressed, what is cut off, the headings and the heads of tables. */
const drawnOf = (page: Page): Promise<Drawn> => page.evaluate<Drawn>(drawnScript);

/** What stands at the foot of a sheet, below what the page says: what it is, for whom it was printed, and which sheet of how many. */
function footOf({ lines }: Sheet, title: string): { readonly foot: string; readonly last: string } {
  const at = lines.findLastIndex(({ text }) => text.startsWith(title));
  return {
    foot: lines
      .slice(at)
      .map(({ text }) => text)
      .join(' '),
    last: lines[at - 1]?.text ?? '',
  };
}

/** All that is wrong with the page on paper. */
async function wrongOnPaper(page: Page, of: string): Promise<string[]> {
  const size = page.viewportSize() ?? { width: 1280, height: 800 };
  await page.setViewportSize({ width: 673, height: 950 }); // A4 between its margins
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const drawn = await drawnOf(page);
  const sheets = await sheetsOf(await page.pdf({ format: 'A4', tagged: true, preferCSSPageSize: true }));
  const title = await page.title();
  await page.emulateMedia({ media: null, colorScheme: null });
  await page.setViewportSize(size);
  const wrong = [
    ...drawn.visible.map((one) => `to press: ${one}`),
    ...drawn.links.filter((path) => toForm.test(path)).map((path) => `a link to a form: ${path}`),
    ...drawn.cut.map((one) => `cut off: ${one}`),
    ...drawn.tables.filter(({ isRepeated }) => !isRepeated).map(({ head }) => `its head is not repeated: ${head}`),
    ...(drawn.ink === 'rgb(255, 255, 255)' ? ['white ink'] : []),
    ...sheets.flatMap((sheet, at) => {
      const { foot, last } = footOf(sheet, title);
      // A heading of two lines may stand there with its first.
      const isHeading = drawn.headings.some((one) => one === last || (last.length > 15 && one.startsWith(last)));
      return [
        ...printedOver(sheet).map((one) => `sheet ${at + 1}, printed over each other: ${one}`),
        ...(/Printed for .+ Must not be disclosed further\./.test(foot)
          ? []
          : [`sheet ${at + 1} is not marked: ${foot}`]),
        ...(foot.includes(`${at + 1} / ${sheets.length}`) ? [] : [`sheet ${at + 1} has no number: ${foot}`]),
        ...(isHeading && sheet.lines.length > 8 ? [`sheet ${at + 1} ends with a heading: ${last}`] : []),
      ];
    }),
  ];
  return wrong.map((one) => `${of}: ${one}`);
}

/** By the person who works with them: the main pages; `1st` is the first matter of the list before it. */
const visits: readonly (readonly [string, readonly string[]])[] = [
  ['petra', ['/app/investigations', '/app/investigations/1st', '/app/elements/1st']],
  ['karin', ['/app', '/app/cases', '/app/cases/1st', '/app/persons', '/app/persons/1st', '/app/suspicions']],
  ['karin', ['/app/suspicions/1st', '/app/identifications', '/app/identifications/1st', '/app/knowledge']],
  ['linus', ['/app/claims', '/app/claims/1st', '/app/claims-abroad/1st']],
  ['ines', ['/app/signals', '/app/signals/1st', '/app/inspections', '/app/inspections/1st', '/app/workplaces']],
  ['ulf', ['/app/unit']],
  ['alma', ['/app/administration/people', '/app/administration/retention', '/app/administration/templates']],
  ['didrik', ['/app/log']],
];

async function open(page: Page, origin: string, path: string): Promise<void> {
  const list = path.replace('/1st', '').replace('/elements', '/investigations');
  await page.goto(`${origin}${list}`);
  if (path.endsWith('/1st')) {
    // A matter has an id of version 7 or 4; other pages below the list have names.
    const matter = page.locator(`main a[href^="${list}/"]:is([href*="-7"], [href*="-4"])`).first();
    const address = (await matter.getAttribute('href')) ?? '';
    await page.goto(
      `${origin}${path.includes('/elements/') ? address.replace('investigations', 'elements') : address}`,
    );
  }
  await page.locator('main h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  // What is still to come, and a typeface that is, would be measured half-way.
  await page.waitForFunction('document.fonts.status === "loaded" && !document.querySelector("main [aria-busy=true]")');
}

story(
  'every main page prints without what can be pressed, nothing cut off or left alone, each sheet with what it is and for whom',
  async (stage) => {
    const wrong: string[] = [];
    for (const [who, pages] of visits) {
      const page = await stage.person(who, english);
      for (const path of pages) {
        await open(page, stage.server.origin, path);
        wrong.push(...(await wrongOnPaper(page, path)));
      }
    }
    // As one text, so that a failure says all of it.
    expect(wrong.join('\n')).toBe('');
  },
);

story('a table on two sheets has its head on both', async (stage) => {
  const alma = await stage.person('alma', english);
  await open(alma, stage.server.origin, '/app/administration/people');
  const head = (await alma.locator('main table thead th').first().textContent()) ?? '';
  const sheets = await sheetsOf(await alma.pdf({ format: 'A5', tagged: true }));
  expect(sheets.length).toBeGreaterThan(1);
  for (const { lines } of sheets) expect(lines.filter(({ text }) => text.startsWith(head.trim()))).toHaveLength(1);
});
