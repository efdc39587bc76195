import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { largeLetterProblems } from './harness/narrow.ts';
import { picture } from './harness/screens.ts';
import { sharedStory, story } from './harness/story.ts';

sharedStory('signing in, the figures and signing out need no script', async (stage) => {
  const { origin } = stage.server;
  const page = await stage.visitor({ javaScriptEnabled: false, locale: 'en-GB' });
  await page.goto(`${origin}/`);
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  await page.goto(`${origin}/sign-in`);
  await page.getByRole('button', { name: /Olav/ }).click();
  expect(new URL(page.url()).pathname).toBe('/app');
  const cookie = (await page.context().cookies()).find(({ name }) => name === 'cape-dev');
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  await page.goto(`${origin}/figures`);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/The figures do not show/);
});

story('the open pages are whole in both languages, light and dark, down to 320 pixels', async (stage) => {
  const { origin } = stage.server;
  const page = await stage.visitor();
  for (const path of ['/', '/sign-in', '/figures', '/figures/dk', '/accessibility', '/about', '/api']) {
    for (const language of ['sv', 'en']) {
      await page.goto(`${origin}${path}?lang=${language}`);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      await stage.looksRight(page);
    }
    if (path === '/figures') await picture(page, 'published-figures', '/figures');
    if (path === '/sign-in') await picture(page, 'sign-in', '/sign-in');
  }
});

story(
  'nothing sticks out of an open page or a study report on a phone, however large its reader sets the text',
  async (stage) => {
    const { origin } = stage.server;
    const page = await stage.visitor();
    for (const path of ['/', '/sign-in', '/figures', '/figures/de', '/accessibility', '/api']) {
      await page.goto(`${origin}${path}?lang=sv`);
      expect(await largeLetterProblems(page), path).toEqual([]);
    }
    const folder = mkdtempSync(join(tmpdir(), 'cape-report-'));
    try {
      const [caseload, report] = [join(folder, 'invented.csv'), join(folder, 'report.html')];
      execFileSync(process.execPath, ['dist/seed.js', '--cases', '400', '--seed', '7', '--out', caseload]);
      execFileSync(process.execPath, ['dist/cli.js', 'study', caseload, '--html', report]);
      // A page of its own: the one above holds to the server's content policy, which a file from a mail does not have.
      const file = await stage.visitor();
      await file.setContent(readFileSync(report, 'utf8'));
      expect(await file.locator('table').count()).toBeGreaterThan(0);
      expect(await largeLetterProblems(file), 'the report').toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

story('a worker in one of six kinds of jobs reads about it without a script, on a phone', async (stage) => {
  const worker = await stage.visitor({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await worker.goto(`${stage.server.origin}/work/sv`);
  await worker.getByRole('link', { name: 'Restaurang' }).click();
  await worker.getByRole('heading', { level: 1, name: 'Du som jobbar på restaurang' }).waitFor();
  await worker.getByText('Om polisen utreder kan chefens advokat få läsa det.').first().waitFor();
  await picture(worker, 'worker-sector', '/work/$lang/jobs/$sector');
  await stage.looksRight(worker);
  await worker.getByRole('link', { name: 'English' }).click();
  await worker.getByRole('heading', { level: 1, name: 'If you work in a restaurant' }).waitFor();
  expect(await worker.locator('html').getAttribute('lang')).toBe('en');
  await stage.looksRight(worker);
  await worker.getByRole('link', { name: 'Nail salon' }).click();
  await worker.getByRole('heading', { level: 1, name: 'If you do nails' }).waitFor();
  expect(await largeLetterProblems(worker), 'a kind of job').toEqual([]);
  await worker.getByRole('link', { name: 'Write to us' }).click();
  await worker.waitForURL('**/work/en/tip');
  expect(await worker.context().cookies()).toEqual([]);
});

story('an address that is not there gets a page, and one from elsewhere gets nothing', async (stage) => {
  const { origin } = stage.server;
  const page = await stage.visitor({ locale: 'en-GB' });
  stage.expectComplaint(/404/);
  const answer = await page.goto(`${origin}/nowhere`);
  expect(answer?.status()).toBe(404);
  await stage.looksRight(page);
  const { port } = new URL(origin);
  const elsewhere = await fetch(`http://127.0.0.1:${port}/api/session`, { headers: { host: 'evil.example' } });
  expect([200, 401, 421]).toContain(elsewhere.status); // fetch may refuse to set the host itself
  const forged = await fetch(`${origin}/sign-in/demo`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'cross-site', 'content-type': 'application/x-www-form-urlencoded' },
    body: 'persona=karin',
  });
  expect(forged.status).toBe(403);
});
