import type { Page } from 'playwright-core';

/**
 * Text within a drawing whose contrast is below what WCAG 1.4.3 asks: 4.5, or 3 where it is large. Axe cannot see what is under the text of
 * a drawing, and says so; here it is worked out from the shapes that were drawn before it.
 */
export const drawnTextProblems = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const rgba = (colour) => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
      return [r, g, b, a / 255];
    };
    const over = ([r, g, b, a], ground) => [r, g, b].map((part, at) => part * a + ground[at] * (1 - a));
    const light = (colour) => {
      const [r, g, b] = colour.map((part) => (part /= 255) <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one, other) => {
      const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
      return (high + 0.05) / (low + 0.05);
    };
    const opacity = (element, until) => {
      let whole = 1;
      for (let one = element; one && one !== until; one = one.parentElement) whole *= Number(getComputedStyle(one).opacity);
      return whole;
    };
    const groundOf = (element) => {
      const above = [];
      for (let one = element; one; one = one.parentElement) above.push(rgba(getComputedStyle(one).backgroundColor));
      return above.reverse().reduce((ground, colour) => over(colour, ground), [255, 255, 255]);
    };
    const covers = (shape, x, y) => {
      const box = shape.getBoundingClientRect();
      if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false;
      const matrix = shape.getScreenCTM();
      return !matrix || shape.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix.inverse()));
    };
    const problems = [];
    for (const svg of document.querySelectorAll('svg')) {
      if (!svg.checkVisibility() || !svg.querySelector('text')) continue;
      const drawn = [...svg.querySelectorAll('rect, path, circle, ellipse, polygon, text')].filter((one) => !one.closest('defs, clipPath, mask, pattern, marker'));
      for (const [at, text] of drawn.entries()) {
        if (text.tagName !== 'text' || !text.textContent.trim() || !text.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
        const box = text.getBoundingClientRect();
        const style = getComputedStyle(text);
        const size = parseFloat(style.fontSize) * (box.height && text.getBBox().height ? box.height / text.getBBox().height : 1);
        const least = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
        for (const x of [box.left + 1, (box.left + box.right) / 2, box.right - 1]) {
          const y = (box.top + box.bottom) / 2;
          let ground = groundOf(svg.parentElement);
          for (const shape of drawn.slice(0, at)) {
            if (shape.tagName === 'text' || !covers(shape, x, y)) continue;
            const { fill, fillOpacity } = getComputedStyle(shape);
            if (fill === 'none' || fill.startsWith('url(')) continue;
            const [r, g, b, a] = rgba(fill);
            ground = over([r, g, b, a * Number(fillOpacity) * opacity(shape, svg)], ground);
          }
          const [r, g, b, a] = rgba(style.fill);
          const found = contrast(over([r, g, b, a * opacity(text, svg)], ground), ground);
          if (found < least) {
            problems.push('letters of a drawing stand out by ' + found.toFixed(2) + ' of ' + least + ': ' + text.textContent.trim().slice(0, 40));
            break;
          }
        }
      }
    }
    return problems;
  })()`);
