import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Opens a page again until something is on it that comes by message. */
export async function arrived(page: Page, address: string, what: () => Locator): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.goto(address);
        await page.locator('main h1').waitFor();
        await page.locator('main h2, main article, main li').first().waitFor();
        // The rest of the page comes after its headings; what comes by message may not have come yet.
        await what()
          .first()
          .waitFor({ timeout: 3000 })
          .catch(() => undefined);
        return what().count();
      },
      { interval: 700 },
    )
    .toBeGreaterThan(0);
}
