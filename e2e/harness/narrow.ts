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

/**
 * What is lost when a reader spaces the text as WCAG 1.4.12 has it: lines of 1.5, letters of 0.12 and words of 0.16 times their size,
 * 2 between paragraphs. Nothing may stick out, and no text may be cut off or run over what follows that was not before.
 */
export async function spacedTextProblems(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  const problems: string[] = [];
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const usual = new Set(await page.evaluate<string[]>(cutText));
    await page.evaluate(`(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
      window.spaced = sheet;
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    })()`);
    const cut = (await page.evaluate<string[]>(cutText)).filter((one) => !usual.has(one));
    problems.push(...[...(await overflowProblems(page, width)), ...cut].map((one) => `spaced, ${width} px: ${one}`));
    await page.evaluate(
      'document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== window.spaced)',
    );
  }
  if (before) await page.setViewportSize(before);
  return problems;
}

/** Each text of which a part is outside what cuts it off, or that is taller than the box it has been given. */
const cutText = `(() => {
  const found = [];
  for (const element of document.body.querySelectorAll('*')) {
    const text = [...element.childNodes].filter((node) => node.nodeType === 3 && node.data.trim() !== '');
    if (text.length === 0 || element.closest('svg, script, style') || !element.checkVisibility()) continue;
    const name = element.tagName.toLowerCase() + (element.className ? '.' + String(element.className).trim().split(/\\s+/).join('.') : '');
    const range = document.createRange();
    range.selectNodeContents(element);
    const box = range.getBoundingClientRect();
    const isHidden = (one) => {
      const { clipPath, inlineSize, blockSize } = getComputedStyle(one);
      return clipPath !== 'none' || inlineSize === '1px' || blockSize === '1px';
    };
    let cutter = element;
    while (cutter && !isHidden(cutter)) {
      const { overflowX, overflowY } = getComputedStyle(cutter);
      const edge = cutter.getBoundingClientRect();
      const isCut = (/hidden|clip/.test(overflowX) && (box.right > edge.right + 1 || box.left < edge.left - 1))
        || (/hidden|clip/.test(overflowY) && (box.bottom > edge.bottom + 1 || box.top < edge.top - 1));
      if (isCut && edge.width > 0) found.push('cut off: ' + name);
      if (isCut || /auto|scroll/.test(overflowX + overflowY)) break;
      cutter = cutter.parentElement;
    }
    const own = element.getBoundingClientRect();
    const isLaid = !/inline$|contents/.test(getComputedStyle(element).display);
    if (isLaid && !isHidden(element) && box.height > own.height + 2) found.push('taller than its box: ' + name);
  }
  return [...new Set(found)];
})()`;
