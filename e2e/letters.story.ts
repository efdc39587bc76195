import { readFile } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { sheetsOf } from './harness/sheets.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' };

/** What a button saves, and under which name. */
async function saved(page: Page, name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).first().click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile((await download.path()) ?? '') };
}

/** One part of a Word document, by the list at the end of its file. */
function partOf(zip: Buffer, wanted: string): string {
  for (let at = zip.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 1, 'latin1')) {
    const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28));
    if (name !== wanted) continue;
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(from, from + zip.readUInt32LE(at + 20));
    return (zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8');
  }
  throw new Error(`${wanted} is not in the document.`);
}

function isTagged(pdf: Buffer, language: string): void {
  const text = pdf.toString('latin1');
  for (const told of ['/MarkInfo', '/StructTreeRoot', `/Lang (${language})`, '<pdfuaid:part>1</pdfuaid:part>'])
    expect(text, told).toContain(told);
  expect(text).toContain('/DisplayDocTitle true');
}

story(
  'a lawyer saves a wage claim as PDF and Word, in Swedish too; each is tagged and says for whom it is',
  async (stage) => {
    const { origin } = stage.server;
    const linus = await stage.person('linus', english);
    await linus.goto(`${origin}/app/claims`);
    await linus.getByRole('listitem').filter({ hasText: '277,500' }).getByRole('link').click();
    await linus.getByRole('button', { name: 'Print' }).waitFor();
    const pdf = await saved(linus, 'PDF');
    expect(pdf.name).toMatch(/^claim-l-.*\.pdf$/);
    isTagged(pdf.bytes, 'en');
    await linus.getByText(/^Saved as claim-l-.*The log shows/).waitFor();
    const word = await saved(linus, 'Word');
    expect(word.name).toMatch(/\.docx$/);
    expect(partOf(word.bytes, 'word/document.xml')).toContain('277,500');
    expect(partOf(word.bytes, 'word/footer1.xml')).toContain('Must not be passed on');
    expect(partOf(word.bytes, 'docProps/core.xml')).toContain('<dc:title>Wage claim</dc:title>');
    await stage.looksRight(linus);

    const swedish = await stage.person('linus', { viewport: { width: 390, height: 800 } });
    await swedish.goto(linus.url());
    await swedish.getByRole('button', { name: 'PDF', exact: true }).first().waitFor();
    isTagged((await saved(swedish, 'PDF')).bytes, 'sv');
  },
);

story('a coordinator saves a decision, a hand-over and a letter to a person', async (stage) => {
  const { origin } = stage.server;
  const karin = await stage.person('karin', english);
  await karin.goto(`${origin}/app/suspicions`);
  await karin.locator('main a[href^="/app/suspicions/"]:not([href$="/new"])').first().click();
  isTagged((await saved(karin, 'PDF: What was handed over')).bytes, 'en');
  await stage.looksRight(karin);
});

/** The lines of a letter in the order in which they stand: what comes first is read first. */
async function readsInOrder(pdf: Buffer, order: readonly RegExp[]): Promise<void> {
  const said = (await sheetsOf(pdf)).flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n');
  let from = 0;
  for (const part of order) {
    const at = said.slice(from).search(part);
    expect(at, `${part} in its place in\n${said}`).toBeGreaterThanOrEqual(0);
    from += at + 1;
  }
}

story('a prosecutor saves a directive and a receipt for evidence at the place where they stand', async (stage) => {
  const { origin } = stage.server;
  const petra = await stage.person('petra', english);
  await petra.goto(`${origin}/app/investigations`);
  await petra.locator('main a[href^="/app/investigations/0"]').first().click();
  await petra.locator('summary', { hasText: 'Receipt for E01' }).click();
  const receipt = await saved(petra, 'PDF: Receipt for E01');
  expect(receipt.name).toMatch(/^evidence-receipt-f-.*-e01\.pdf$/);
  isTagged(receipt.bytes, 'en');
  await readsInOrder(receipt.bytes, [
    /^Receipt for evidence$/m,
    /^What was taken$/m,
    /E01/,
    /Chain of custody/,
    /Keep this/,
  ]);
  const directive = petra.getByRole('button', { name: /^PDF: Directive to be answered by/ }).first();
  isTagged((await saved(petra, (await directive.getAttribute('aria-label')) ?? '')).bytes, 'en');
  await petra.getByText(/^Saved as directive-f-/).waitFor();
  await stage.looksRight(petra);
});

story(
  'a coordinator saves a case brief and a form for counsel, and a manager the caseload, in Swedish too',
  async (stage) => {
    const { origin } = stage.server;
    const karin = await stage.person('karin', english);
    await karin.goto(`${origin}/app/cases`);
    await karin.locator('main a[href^="/app/cases/0"]').first().click();
    const brief = await saved(karin, 'PDF: Case brief for a meeting');
    isTagged(brief.bytes, 'en');
    await readsInOrder(brief.bytes, [
      /^Case brief$/m,
      /^Next step$/m,
      /Open tasks/,
      /What has happened/,
      /not a disclosure/,
    ]);
    const costs = await saved(karin, 'Word: Statement of costs, interpreter');
    expect(partOf(costs.bytes, 'word/document.xml')).toContain('CAPE records no fees');
    await stage.looksRight(karin);

    const linus = await stage.person('linus', english);
    await linus.goto(`${origin}/app/claims-abroad`);
    await linus.locator('main a[href^="/app/claims-abroad/0"]').first().click();
    await linus.getByRole('button', { name: 'Print' }).waitFor();
    isTagged(
      (await saved(linus, (await linus.getByRole('button', { name: /^PDF/ }).getAttribute('aria-label')) ?? '')).bytes,
      'en',
    );

    const ulf = await stage.person('ulf', { viewport: { width: 390, height: 800 } });
    await ulf.goto(`${origin}/app/unit`);
    const sheet = await saved(ulf, 'PDF: Enhetens arbetsbelastning');
    isTagged(sheet.bytes, 'sv');
    await readsInOrder(sheet.bytes, [/^Arbetsbelastning på /m, /Alla personer på enheten/, /Öppna ärenden för /]);
    await stage.looksRight(ulf);
  },
);

story(
  'an administrator changes what stands around letters and the logo, tries it, and takes it back',
  async (stage) => {
    const { origin } = stage.server;
    const alma = await stage.person('alma', english);
    await alma.goto(`${origin}/app/administration/templates`);
    await alma.getByRole('heading', { level: 1, name: 'Document templates' }).waitFor();
    await alma.getByText('Your documents have no logo.').waitFor();
    await alma.getByText('Nothing has been changed.', { exact: false }).waitFor();
    await stage.looksRight(alma);

    const form = alma.locator('details', { hasText: 'Wage claim, in English' }).first();
    await form.locator('summary').focus();
    await alma.keyboard.press('Enter');
    await form.getByLabel('Opening').fill('Dear {name}');
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await alma.getByText('CAPE cannot fill in “{name}”', { exact: false }).first().waitFor();
    await form.getByLabel('Opening').fill('Invented opening of {agency}.');
    isTagged((await saved(alma, 'Preview as PDF')).bytes, 'en');
    await stage.looksRight(alma);
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await alma.getByText('Template changed. It is in every new document of this kind.').first().waitFor();
    await alma.getByText('Wage claim, in English: Template changed').waitFor();

    await alma.locator('summary', { hasText: 'Change the logo' }).click();
    await alma.getByLabel('Picture').setInputFiles({
      name: 'logo.png',
      mimeType: 'image/png',
      buffer: Buffer.from('<svg onload="alert(1)"/>'),
    });
    stage.expectComplaint(/400/);
    await alma.getByRole('button', { name: 'Change the logo' }).click();
    await alma.getByText('That file is not a PNG picture.', { exact: false }).first().waitFor();
    const shot = await alma.screenshot({ clip: { x: 20, y: 44, width: 104, height: 32 } });
    await alma.getByLabel('Picture').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: shot });
    await alma.getByRole('button', { name: 'Change the logo' }).click();
    await alma.getByText('Logo changed.').first().waitFor();
    await alma.getByAltText('The logo on your documents').waitFor();
    await alma.setViewportSize({ width: 640, height: 480 });
    await picture(alma, 'letter-templates', '/app/administration/templates');
    await alma.setViewportSize({ width: 1280, height: 800 });
    await stage.looksRight(alma);

    const again = alma.locator('details', { hasText: 'Wage claim, in English' }).first();
    await again.locator('summary').click();
    await again.getByRole('button', { name: 'Restore the standard text' }).click();
    await alma.getByText('Standard text restored.').first().waitFor();
  },
);
