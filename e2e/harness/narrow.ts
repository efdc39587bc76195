import type { Page } from 'playwright-core';

/**
 * What sticks out to the side at 320 px, the width of 1280 px at 400 % zoom (WCAG 1.4.10). A part that scrolls by itself in
 * a box with a name and a place in the tab order may be wider; the page may not.
 */
export async function overflowProblems(page: Page, width = 320): Promise<string[]> {
  const before = page.viewportSize();
  await page.setViewportSize({ width, height: 800 });
  const problems = await page.evaluate<string[]>(`(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const scrolls = (element) => element && (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const wide = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width + 0.5 && !scrolls(element.parentElement))
      .map((element) => element.tagName.toLowerCase() + (element.className ? '.' + String(element.className.baseVal ?? element.className).trim().split(/\\s+/).join('.') : ''));
    return ['The page is ' + document.documentElement.scrollWidth + ' px wide at ' + width + ' px: ' + wide.slice(0, 5).join(', ')];
  })()`);
  if (before) await page.setViewportSize(before);
  return problems;
}

/** The same on two phones, with everything unfolded, for readers who have set their browser to text of 16 to 32 px. */
export async function largeLetterProblems(page: Page): Promise<string[]> {
  const settings = await page.context().newCDPSession(page);
  await page.evaluate(`for (const fold of document.querySelectorAll('details')) fold.open = true`);
  const problems: string[] = [];
  for (const size of [16, 20, 24, 28, 32]) {
    await settings.send('Page.setFontSizes', { fontSizes: { standard: size } });
    for (const width of [320, 390])
      problems.push(...(await overflowProblems(page, width)).map((problem) => `letters of ${size} px: ${problem}`));
  }
  await settings.detach();
  return problems;
}
