import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const phone = { viewport: { width: 390, height: 844 }, colorScheme: 'dark' } as const;

story(
  'a text is translated, reviewed by a second person and signed, and workers read it until it is withdrawn; a file is imported',
  async (stage) => {
    const { origin } = stage.server;
    const page = '/app/material/texts/uk/page.tip.work.start';
    const tova = await stage.person('tova', { locale: 'sv-SE' });
    await tova.goto(`${origin}/app/material`);
    await tova.getByRole('link', { name: 'Texter för arbetstagare' }).click();
    await tova.getByRole('heading', { level: 1, name: 'Texter för arbetstagare' }).waitFor();
    await tova.getByRole('link', { name: 'ukrainska Українська' }).click();
    await tova.getByLabel('Sök text').fill('Почати');
    await tova.getByRole('link', { name: 'Start', exact: true }).first().click();
    await tova.getByLabel('Översättning till ukrainska').fill('Почати зараз');
    await tova.getByRole('button', { name: 'Spara version 1' }).click();
    await tova.getByText('Du har skrivit den här versionen. En andra person granskar den.').waitFor();
    await stage.looksRight(tova);

    const nora = await stage.person('nora', { locale: 'en-GB' });
    await nora.goto(`${origin}${page}`);
    await nora.getByLabel('Approve: it says what the original says').check();
    await nora.getByRole('button', { name: 'Save review' }).click();
    await nora.getByRole('link', { name: /Write what makes you able/ }).waitFor();
    await nora.getByLabel('What makes you able to review it').fill('Invented reader');
    await picture(nora, 'worker-text', '/app/material/texts/$language/$key');
    await nora.getByRole('button', { name: 'Save review' }).click();
    await nora.getByRole('button', { name: 'Sign one text' }).click();
    await nora.getByText('Signed', { exact: true }).first().waitFor();
    await nora.getByText('Version 1 signed').waitFor();
    await stage.looksRight(nora);

    const worker = await stage.visitor({ javaScriptEnabled: false });
    await worker.goto(`${origin}/work/uk`);
    await worker
      .getByRole('link', { name: 'Почати зараз' })
      .or(worker.getByRole('button', { name: 'Почати зараз' }))
      .waitFor();
    // One text makes no language official.
    await worker.getByText('Översättningen är inte granskad').waitFor();

    await nora.getByLabel('Why it is withdrawn').fill('It was invented.');
    await nora.getByRole('button', { name: 'Withdraw version 1' }).click();
    await nora.getByText('Version 1 withdrawn').waitFor();
    await worker.reload();
    expect(await worker.getByText('Почати зараз').count()).toBe(0);
    await nora.goto(`${origin}/app/material/texts`);
    await nora.getByRole('link', { name: 'Ukrainian' }).waitFor();
    await stage.looksRight(nora);
    await picture(nora, 'worker-texts', '/app/material/texts');

    // A translator's file goes out, comes back with a fault and then right, and is taken in as one.
    const onPhone = await stage.person('nora', { locale: 'en-GB', ...phone });
    await onPhone.goto(`${origin}/app/material/texts/pl`);
    await onPhone.getByRole('heading', { level: 1, name: 'Texts for workers: Polish' }).waitFor();
    await picture(onPhone, 'worker-texts-language', '/app/material/texts/$language');
    await onPhone.getByText('Files for translators').click();
    const coming = onPhone.waitForEvent('download');
    await onPhone.getByRole('button', { name: 'Export phone and card as XLIFF' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe('cape-talk-pl.xlf');
    const content = readFileSync(await download.path(), 'utf8');
    const put = (said: string) =>
      Buffer.from(content.replace(/(<unit id="talk.place"[\s\S]*?<target>)[^<]*/, `$1${said}`));
    await stage.looksRight(onPhone);

    await onPhone.getByRole('link', { name: 'Import a translated file' }).click();
    const file = { name: 'cape-talk-pl.xlf', mimeType: 'application/xliff+xml' };
    await onPhone.getByLabel('XLIFF file').setInputFiles({ ...file, buffer: put('Pytanie {n}') });
    await onPhone.getByText(/The translation lacks \{of\}/).waitFor();
    expect(await onPhone.getByRole('button', { name: /^Import/ }).count()).toBe(0);
    await stage.looksRight(onPhone);
    await onPhone.getByLabel('XLIFF file').setInputFiles({ ...file, buffer: put('Pytanie {n} / {of}') });
    await onPhone.getByText('Pytanie {n} / {of}').waitFor();
    await picture(onPhone, 'worker-texts-import', '/app/material/texts/$language/$key');
    await onPhone.getByRole('button', { name: 'Import one text' }).click();
    await onPhone.getByText('Texts imported as drafts. A second person reviews them.').first().waitFor();
  },
);
