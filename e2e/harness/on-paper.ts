import type { Page } from 'playwright-core';

type Property = 'printColorAdjust' | 'display' | 'breakInside' | 'position';

/** How the first of each of these is drawn on paper: by its selector, one property. */
export async function onPaper<Of extends string>(
  page: Page,
  asked: Readonly<Record<Of, Property>>,
): Promise<Record<Of, string>> {
  await page.emulateMedia({ media: 'print' });
  const read = await Promise.all(
    Object.entries<Property>(asked).map(async ([of, property]) => [
      of,
      await page
        .locator(of)
        .first()
        .evaluate(
          (element, one) => element.ownerDocument.defaultView?.getComputedStyle(element)[one as 'display'] ?? '',
          property,
        ),
    ]),
  );
  await page.emulateMedia({ media: null });
  return Object.fromEntries(read);
}
