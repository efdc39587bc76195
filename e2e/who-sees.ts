import type { Page } from 'playwright-core';

/** What the visibility strip under the title says to its reader, as shown on a wide screen. */
export async function whoSees(page: Page, title = 'Who sees this') {
  const strip = page.getByRole('region', { name: title });
  await strip.waitFor();
  const headings = await strip.getByRole('term').allTextContents();
  const [sees, doesNotSee, why] = await strip.getByRole('definition').all();
  if (!sees || !doesNotSee || !why) throw new Error('The strip does not say who sees this, who does not, and why.');
  return {
    headings: headings.map((heading) => heading.trim()),
    sees: await sees.getByRole('listitem').allTextContents(),
    doesNotSee: await doesNotSee.getByRole('listitem').allTextContents(),
    why: await why.textContent(),
  };
}
