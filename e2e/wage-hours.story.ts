import { expect } from 'vitest';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' };

story('a claim line is calculated from pasted hours as they are typed, saved, and changed', async (stage) => {
  const linus = await stage.person('linus', english);
  await linus.goto(`${stage.server.origin}/app/claims`);
  await linus
    .getByRole('listitem')
    .filter({ hasText: /claimed SEK.71,040/ })
    .getByRole('link')
    .click();
  await linus.getByRole('button', { name: 'Calculate from hours' }).click();
  const rows = linus.getByLabel('Hours and payments');
  await rows.fill('2026-05-04; 09:00; 20:30; 30; till\n2026-05-05; 9x; 20:30; 30; own\n2026-05-25; bank; 800; bank');
  await linus.getByLabel('Least pay').selectOption('se.restaurant.2');
  await linus.getByText('Row 2, from: Enter a time, such as 09:00.').waitFor();
  const result = linus.getByRole('region', { name: 'Result so far' });
  // 11 hours at 153.64 less 800, and 12 per cent of what is left.
  await result.getByText('SEK 996.84').first().waitFor();
  await rows.fill('2026-05-04; 09:00; 20:30; 30; till\n2026-05-05; 09:00; 20:30; 30; own\n2026-05-25; bank; 800; bank');
  await result.getByText('SEK 2,889.69').first().waitFor();
  await result.getByText(/11 h on 1 day rest on the person’s own account/).waitFor();
  await linus.getByLabel('Evidence', { exact: true }).fill('Kassarullen i maj, som är påhittad.');
  await stage.looksRight(linus);
  await linus.getByRole('button', { name: 'Save the calculation' }).click();
  await linus.getByText('11 h documented, 11 h probable, 22 h claimed; se.restaurant.2').waitFor();

  await linus.getByRole('button', { name: 'Change the calculation of 22 h' }).click();
  expect(await rows.inputValue()).toContain('2026-05-05; 09:00; 20:30; 30; own');
  await rows.fill((await rows.inputValue()).replace('30; own', '30; door'));
  await linus.getByRole('button', { name: 'Save the calculation' }).click();
  await linus.getByText('22 h documented, 22 h probable, 22 h claimed; se.restaurant.2').waitFor();
  await stage.looksRight(linus);
});
