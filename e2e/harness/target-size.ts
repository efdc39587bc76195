import type { Page } from 'playwright-core';

/** How high and wide, in CSS pixels, what is pressed must be: on public pages, and in the field, where hands are cold. */
export const leastPixels = (path: string): number | null =>
  path.startsWith('/app') ? null : path.startsWith('/field') ? 56 : 44;

/**
 * What can be pressed and is smaller than that. A link within a sentence is as high as its line, as WCAG 2.5.8 lets it be; a box or a
 * circle is pressed by its label too. In the workspace axe asks for 24 pixels.
 */
export async function smallTargets(page: Page): Promise<string[]> {
  const least = leastPixels(new URL(page.url()).pathname);
  if (least === null) return [];
  return page.evaluate<string[]>(`(() => {
    const least = ${least};
    const textOf = (node) => (node?.textContent ?? '').replace(/[\\s·,|/]+/g, '');
    const inSentence = (element) =>
      getComputedStyle(element).display === 'inline' && textOf(element.closest('p, li, dd, dt, td, th, figcaption, small, label') ?? element.parentElement) !== textOf(element);
    const boxOf = (element) => {
      const label = /^(?:radio|checkbox)$/.test(element.type ?? '') ? element.labels?.[0] : null;
      return (label ?? element).getBoundingClientRect();
    };
    return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [tabindex="0"]')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.disabled)
      .filter((element) => !(element.tagName === 'A' && inSentence(element)) && !element.matches('[role=region], [role=group], table, .skip, main, h1, h2'))
      .map((element) => ({ element, box: boxOf(element) }))
      .filter(({ box }) => box.width > 1 && (box.width < least - 0.5 || box.height < least - 0.5))
      .map(({ element, box }) => element.tagName.toLowerCase() + (element.className ? '.' + String(element.className).trim().split(/\\s+/).join('.') : '') + ' is ' + Math.round(box.width) + ' × ' + Math.round(box.height) + ' px, of ' + least + ': ' + (element.textContent || element.name || '').trim().slice(0, 40));
  })()`);
}
