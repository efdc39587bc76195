import type { Page } from 'playwright-core';

/**
 * What is not seen where a reader has forced the colours of the system on every page (Windows contrast themes): a control without an edge,
 * an icon in the colour of the ground, a shape without text that was told by its ground alone, and a focus without a line.
 */
export async function forcedColourProblems(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
  await page.evaluate(`(() => {
    for (const element of document.body.querySelectorAll(':not(svg *)')) {
      if (element.children.length > 0 || element.textContent.trim() !== '' || !element.checkVisibility()) continue;
      const { inlineSize, blockSize, backgroundColor, backgroundImage } = getComputedStyle(element);
      const isDrawn = backgroundImage !== 'none' || !/^rgba\\(.*, 0\\)$/.test(backgroundColor);
      if (isDrawn && parseFloat(inlineSize) > 3 && parseFloat(blockSize) > 3 && !element.matches('input, textarea, select, img, canvas, video, dialog, iframe'))
        element.setAttribute('data-drawn-by-its-ground', '');
    }
  })()`);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active', reducedMotion: 'reduce' });
  const problems = await page.evaluate<string[]>(`(() => {
    const name = (one) => one.tagName.toLowerCase() + '.' + String(one.className.baseVal ?? one.className).trim().split(/\\s+/).join('.');
    const ground = (one) => {
      for (let at = one; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!/^rgba\\(.*, 0\\)$/.test(backgroundColor)) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    const hasEdge = (one) => {
      const style = getComputedStyle(one);
      const sides = ['Top', 'Right', 'Bottom', 'Left'].map((side) => [style['border' + side + 'Style'], parseFloat(style['border' + side + 'Width']), style['border' + side + 'Color']]);
      const isLine = ([kind, width, colour]) => kind !== 'none' && width > 0 && colour !== ground(one.parentElement) && !/^rgba\\(.*, 0\\)$/.test(colour);
      return sides.some(isLine) || isLine([style.outlineStyle, parseFloat(style.outlineWidth), style.outlineColor]);
    };
    const found = [];
    for (const control of document.body.querySelectorAll('button, .button, input:not([type=hidden]), select, textarea')) {
      if (!control.checkVisibility({ opacityProperty: true }) || control.getBoundingClientRect().width < 4) continue;
      const { appearance, textDecorationLine } = getComputedStyle(control);
      const isNative = appearance !== 'none' && control.matches('input[type=radio], input[type=checkbox], select');
      if (!isNative && !hasEdge(control) && textDecorationLine === 'none' && !control.querySelector('svg') && ground(control) === ground(control.parentElement))
        found.push('no edge: ' + name(control) + ' ' + (control.textContent ?? '').trim().slice(0, 20));
    }
    for (const icon of document.body.querySelectorAll('svg')) {
      if (!icon.checkVisibility() || icon.getBoundingClientRect().width === 0) continue;
      const shapes = [...icon.querySelectorAll('path, circle, rect, line, polyline, polygon, text')];
      const isSeen = shapes.some((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return (fill !== 'none' && fill !== ground(icon)) || (stroke !== 'none' && stroke !== ground(icon));
      });
      if (shapes.length > 0 && !isSeen) found.push('icon not seen: ' + name(icon) + ' in ' + name(icon.parentElement));
    }
    for (const shape of document.body.querySelectorAll('[data-drawn-by-its-ground]'))
      if (shape.checkVisibility() && !hasEdge(shape) && ground(shape) === ground(shape.parentElement) && getComputedStyle(shape).backgroundImage === 'none')
        found.push('told by its ground alone: ' + name(shape) + ' in ' + name(shape.parentElement));
    return [...new Set(found)];
  })()`);
  for (let stop = 0; stop < 12; stop++) {
    await page.keyboard.press('Tab');
    const lost = await page.evaluate<string | null>(`(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return null;
      const shown = at.closest('label, .option') ?? at;
      const isLine = (one) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      };
      return isLine(at) || isLine(shown) ? null : at.tagName.toLowerCase() + '.' + at.className + ' ' + at.textContent.trim().slice(0, 20);
    })()`);
    if (lost) problems.push(`focus not seen: ${lost}`);
  }
  return [...new Set(problems)];
}
