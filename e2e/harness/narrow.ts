import type { Page } from 'playwright-core';

/**
 * What sticks out to the side at 320 px, the width of 1280 px at 400 % zoom (WCAG 1.4.10). A part that scrolls by itself in
 * a box with a name and a place in the tab order may be wider; the page may not.
 */
export async function overflowProblems(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 800 });
  const problems = await page.evaluate<string[]>(`(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const scrolls = (element) => element && (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const wide = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width + 0.5 && !scrolls(element.parentElement))
      .map((element) => element.tagName.toLowerCase() + (element.className ? '.' + String(element.className.baseVal ?? element.className).trim().split(/\\s+/).join('.') : ''));
    return ['The page is ' + document.documentElement.scrollWidth + ' px wide at 320 px: ' + wide.slice(0, 5).join(', ')];
  })()`);
  if (before) await page.setViewportSize(before);
  return problems;
}
