import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { readQr } from '../src/domains/competence/testing/read-qr.ts';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' };
const root = join(import.meta.dirname, '..');

const right = [
  'The purpose, before anyone is selected or asked',
  'Offer everyone a private talk, in random order, with our own interpreter',
  'The police change capacity, with the time and a named investigation leader',
  'Yes, anonymised information to the regional coordinator',
  'When the recipient has acknowledged, or the next level has been asked',
  'One measure that I carry out on Monday, and that is followed up in the autumn',
];

/** `npx cape verify` on a computer that has only the published list. */
function verify(what: string, keys: string): { readonly exit: number | null; readonly verdict: string } {
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, 'scripts/cape.mjs'), 'verify', what, '--keys', keys, '--json'],
    { encoding: 'utf8', cwd: root },
  );
  return { exit: status, verdict: (JSON.parse(stdout || '{}') as { verdict?: string }).verdict ?? '' };
}

story('a certificate is fetched, checked by anyone without an account, and withdrawn', async (stage) => {
  const { origin } = stage.server;
  stage.expectComplaint(/400/);
  const ines = await stage.person('ines', english);
  await ines.goto(`${origin}/app/learn/courses/first-evening`);
  await ines.getByRole('button', { name: 'Start The first evening' }).click();
  await ines.getByRole('button', { name: 'To the first scene' }).click();
  for (const [at, answer] of right.entries()) {
    await ines.getByRole('radio', { name: answer }).check();
    await ines.getByRole('button', { name: 'Choose this' }).click();
    await ines.getByRole('heading', { name: 'Right.' }).waitFor();
    await ines.getByRole('button', { name: at < 5 ? 'Next scene' : 'End this part' }).click();
  }
  await ines.getByRole('button', { name: 'To the course' }).click();
  await ines.getByRole('button', { name: 'Complete course, and get the certificate' }).click();
  await ines.getByRole('heading', { level: 1, name: 'Certificate' }).waitFor();

  // One's own name, and no other.
  const name = ines.getByRole('textbox', { name: 'Name' });
  await name.fill('Karin Provsdotter');
  await ines.getByRole('button', { name: 'Change name' }).click();
  await ines.getByText('Write your own name.').first().waitFor();
  await name.fill('Ines Påhittad');
  await ines.getByRole('button', { name: 'Change name' }).click();
  await ines.getByText('Name changed').first().waitFor();
  await stage.looksRight(ines);

  const download = ines.waitForEvent('download');
  await ines.getByRole('button', { name: 'Download PDF' }).click();
  const path = await (await download).path();
  const pdf = await readFile(path);
  const code = await readQr(pdf);
  expect(code).toMatch(/^CAPE1:[A-Z2-7]+:[A-Z2-7]+$/);

  // Without an account, and without a script.
  const visitor = await stage.visitor({ ...english, javaScriptEnabled: false });
  await visitor.goto(`${origin}/verify`);
  await visitor.getByRole('heading', { level: 1, name: 'Check a certificate' }).waitFor();
  await visitor.getByLabel('The certificate as PDF').setInputFiles(path);
  await visitor.getByRole('button', { name: 'Check the certificate' }).click();
  await visitor.getByText('Valid. It was signed by this installation').waitFor();
  await visitor.getByText('Ines Påhittad').waitFor();
  await visitor.getByLabel('Or the text of the QR code').fill(code ?? '');
  await visitor.getByRole('button', { name: 'Check the certificate' }).click();
  await visitor.getByText('Valid. It was signed by this installation').waitFor();
  const changed = (code ?? '').replace(/(.)$/, (last) => (last === 'A' ? 'E' : 'A'));
  await visitor.getByLabel('Or the text of the QR code').fill(changed);
  await visitor.getByRole('button', { name: 'Check the certificate' }).click();
  await visitor.getByText('Changed. At least one character').waitFor();
  await visitor.getByLabel('Or the text of the QR code').fill('something else');
  await visitor.getByRole('button', { name: 'Check the certificate' }).click();
  await visitor.getByText('No certificate was found in this.').waitFor();
  const looked = await stage.visitor(english);
  await looked.goto(`${origin}/verify`);
  await stage.looksRight(looked);
  await picture(looked, 'verify', '/verify');

  // By a script, without a network.
  const keys = `${path}.keys.json`;
  const fetchKeys = async (): Promise<void> =>
    writeFile(keys, await (await fetch(`${origin}/.well-known/cape-certificates.json`)).text());
  await fetchKeys();
  expect(verify(path, keys)).toEqual({ exit: 0, verdict: 'valid' });
  expect(verify(code ?? '', keys)).toEqual({ exit: 0, verdict: 'valid' });
  expect(verify(changed, keys)).toEqual({ exit: 1, verdict: 'tampered' });
  expect(verify(join(root, 'package.json'), keys)).toEqual({ exit: 2, verdict: 'unreadable' });

  // Issued wrongly: it holds no more, on paper either.
  await ines.getByText('Issued wrongly?').click();
  await ines.getByRole('radio', { name: 'The person did not take the course' }).check();
  await ines.getByRole('button', { name: 'Withdraw certificate' }).click();
  await ines.getByText('Certificate withdrawn').first().waitFor();
  await ines.getByText('Withdrawn', { exact: true }).waitFor();
  await fetchKeys();
  expect(verify(path, keys)).toEqual({ exit: 1, verdict: 'withdrawn' });
  await visitor.getByLabel('The certificate as PDF').setInputFiles(path);
  await visitor.getByRole('button', { name: 'Check the certificate' }).click();
  await visitor.getByText('Withdrawn. It is genuine').waitFor();
});
