import { deflateRawSync } from 'node:zlib';
import { expect } from 'vitest';
import { zipOf } from '../src/kernel/sheets/testing/zip-of.ts';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const rows = [
  'KS 2019/1;3.4.2019;;;Städ;Exempelstäd Demo;Vadsund;Påhittad Ett;K;Ryska',
  'KS 2019/2;31.12.2019;2020-06-30;Klart;Plåtslageri;Exempelplåt Demo;Vadsund;Påhittad Två;M;Ryska',
  'KS 2020/3;5.4.2020;;;Bygg;Exempelbygg Demo;Vadsund;;;',
];
const heading = 'Diarienr;Inkom;Avslutat;Utfall;Bransch;Företag;Kommun;Namn;Kön;Språk';
const file = (lines: readonly string[]) => ({
  name: 'lista.csv',
  mimeType: 'text/csv',
  // As a Swedish Excel saves it: Windows-1252.
  buffer: Buffer.from([heading, ...lines].join('\r\n'), 'latin1'),
});

story('a list of earlier cases is read, tried, corrected, imported and undone', async (stage) => {
  const karin = await stage.person('karin', { locale: 'en-GB', viewport: { width: 1280, height: 900 } });
  await karin.goto(`${stage.server.origin}/app/cases`);
  await karin.getByRole('link', { name: 'Import earlier cases' }).click();
  await karin.getByLabel('Choose a file').setInputFiles(file([...rows, 'KS 2020/4;31.2.2020;;;;;;;;']));
  await karin.getByText('4 rows in 10 columns.', { exact: false }).waitFor();
  await karin.getByText('windows-1252', { exact: false }).waitFor();
  await karin.getByRole('heading', { name: 'Preview of the first rows' }).waitFor();
  await karin.getByLabel('Sector: “plåtslageri” is').selectOption({ label: 'Construction' });
  await stage.looksRight(karin);
  await karin.getByRole('button', { name: 'Check the whole list' }).click();
  await karin.getByText('1 cell is wrong, in 1 row').first().waitFor();
  await karin.getByText('This is no day.', { exact: false }).first().waitFor();
  await stage.looksRight(karin);
  await picture(karin, 'case-import', '/app/cases/import');
  await karin.getByRole('button', { name: 'Import 3 rows and set 1 aside' }).click();
  await karin.getByText('Imported: 3 cases, 2 persons, 0 claims, 0 records of firms.').first().waitFor();
  await stage.looksRight(karin);

  await karin.goto(`${stage.server.origin}/app/cases`);
  await karin.getByRole('link', { name: 'Exempelstäd Demo' }).click();
  await karin.getByText('Imported, earlier reference KS 2019/1').waitFor();
  await karin.goto(`${stage.server.origin}/app/cases/import`);
  await karin.getByText('Which file came in').click();
  await karin.getByLabel('Compare with a file').setInputFiles(file(rows));
  await karin.getByText('This is another file, or it was changed since it was imported.').waitFor();
  await karin.getByLabel('Compare with a file').setInputFiles(file([...rows, 'KS 2020/4;31.2.2020;;;;;;;;']));
  await karin.getByText('This is the file that came in, unchanged.').waitFor();
  const saved = karin.waitForEvent('download');
  await karin.getByRole('button', { name: 'Save the fingerprint of each row' }).click();
  expect((await saved).suggestedFilename()).toBe('import-fingerprints.csv');
  await stage.looksRight(karin);
  await karin.getByRole('button', { name: 'Undo this import' }).click();
  await karin.getByRole('alertdialog').waitFor();
  const undo = karin.getByRole('alertdialog').getByRole('button', { name: 'Undo this import' });
  await undo.click();
  await karin.getByText('Write why the import is undone', { exact: false }).waitFor();
  await stage.looksRight(karin);
  await karin.getByLabel('Why it is undone').fill('An invented reason.');
  await undo.click();
  await karin.getByText('Undone: 3 cases withdrawn.').waitFor();
  await karin.getByText('An invented reason.', { exact: false }).waitFor();
  await karin.goto(`${stage.server.origin}/app/cases`);
  await karin.getByRole('heading', { name: 'Cases', level: 1 }).waitFor();
  expect(await karin.getByRole('link', { name: 'Exempelstäd Demo' }).count()).toBe(0);
});

story('on a phone, in Swedish and in the dark, a list is read as it was before', async (stage) => {
  const karin = await stage.person('karin', {
    locale: 'sv-SE',
    viewport: { width: 390, height: 844 },
    colorScheme: 'dark',
  });
  await karin.goto(`${stage.server.origin}/app/cases/import`);
  const choose = () =>
    karin.getByLabel('Välj en fil').setInputFiles(file(rows.map((row) => row.replace('KS ', 'SN '))));
  await choose();
  await karin.getByLabel('Bransch: ”plåtslageri” är').selectOption({ label: 'Bygg' });
  await karin.getByRole('button', { name: 'Kontrollera hela listan' }).click();
  await karin.getByText('Inget är fel.', { exact: false }).first().waitFor();
  await stage.looksRight(karin);
  await karin.getByRole('button', { name: 'Importera 3 rader' }).click();
  await karin.getByText('Importerat: 3 ärenden', { exact: false }).first().waitFor();
  await stage.looksRight(karin);
  await choose();
  await karin.getByText('Din enhet har importerat en lista med dessa rubriker förut.', { exact: false }).waitFor();
  await karin.getByRole('button', { name: 'Kontrollera hela listan' }).click();
  await karin.getByText('3 celler är fel i 3 rader').first().waitFor();
  await stage.looksRight(karin);
});

story(
  'firms with a number become records, protected people stay protected, and a file in HTCDS is known',
  async (stage) => {
    const karin = await stage.person('karin', { locale: 'en-GB', viewport: { width: 1280, height: 900 } });
    await karin.goto(`${stage.server.origin}/app/cases/import`);
    const give = (name: string, text: string) =>
      karin.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    const firms = [
      'Diarienr;Inkom;Företag;Orgnr;Kommun;Alias;Skydd',
      'FN 1;2021-03-04;Exempelmåleri Demo;559966-7700;Vadsund;Tofsvipan;sekretessmarkering',
      'FN 2;2021-05-06;Exempelmåleri Demo;5599667700;Vadsund;Påhittad;nej',
    ];
    await give('firmor.csv', firms.join('\r\n'));
    await karin.getByRole('button', { name: 'Check the whole list' }).click();
    await karin.getByText('This is no alias of CAPE.', { exact: false }).first().waitFor();
    await give('firmor.csv', firms.join('\r\n').replace('Påhittad', ''));
    await karin.getByRole('button', { name: 'Check the whole list' }).click();
    await karin.getByText('2 persons, 0 claims and 1 record of a firm.', { exact: false }).first().waitFor();
    await stage.looksRight(karin);
    await karin.getByRole('button', { name: 'Import 2 rows' }).click();
    await karin.getByText('Imported: 2 cases, 2 persons, 0 claims, 1 record of a firm.').first().waitFor();
    await karin.goto(`${stage.server.origin}/app/workplaces`);
    await karin.getByRole('link', { name: 'Exempelmåleri Demo' }).click();
    await karin.getByRole('heading', { name: 'Exempelmåleri Demo', level: 1 }).waitFor();
    await stage.looksRight(karin);

    await karin.goto(`${stage.server.origin}/app/cases/import`);
    const records = [
      {
        id: 'HT 1',
        person: { prs_Gender: 'Feminine' },
        case: { cas_Status: 'Active', cas_IncomingReferralDate: '2021-04-03' },
      },
      {
        id: 'HT 2',
        person: { prs_Gender: 'Feminin_' },
        case: { cas_Status: 'Closed', cas_IncomingReferralDate: '2021-04-05' },
      },
    ];
    await give('ärenden.json', JSON.stringify(records));
    await karin.getByText('This is a file in HTCDS 2.0', { exact: false }).waitFor();
    await stage.looksRight(karin);
    await karin.getByRole('button', { name: 'Check the whole list' }).click();
    await karin.getByText('2 cells are wrong, in 1 row').first().waitFor();
    await karin.getByRole('cell', { name: 'prs_Gender' }).first().waitFor();
  },
);

story('a workbook made to freeze a browser is refused with a sentence, and the page goes on', async (stage) => {
  const karin = await stage.person('karin', { locale: 'en-GB', viewport: { width: 1280, height: 900 } });
  await karin.goto(`${stage.server.origin}/app/cases/import`);
  const book = '<workbook><sheets><sheet name="Ett" sheetId="1" r:id="rId1"/></sheets></workbook>';
  const links = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>';
  const give = (sheet: string | Uint8Array) =>
    karin.getByLabel('Choose a file').setInputFiles({
      name: 'lista.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(
        zipOf(
          { 'xl/workbook.xml': book, 'xl/_rels/workbook.xml.rels': links, 'xl/worksheets/sheet1.xml': sheet },
          (bytes) => deflateRawSync(bytes),
        ),
      ),
    });
  const rules = karin.waitForResponse((response) => response.url().includes('/assets/list-worker-'));
  await give(new Uint8Array(310_000_000));
  // It reads what others made, so the network ends before it.
  const policy = (await (await rules).allHeaders())['content-security-policy'] ?? '';
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; form-action 'none';/);
  await karin.getByText('The file is too large, or holds far more than it says.', { exact: false }).first().waitFor();
  await give(`<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>`);
  await karin.getByText('The file is no list that can be read.', { exact: false }).first().waitFor();
  await give(`<worksheet><sheetData>${'<row r="1"><c><v>1'.repeat(2_000_000)}`);
  await karin.getByText('The file is no list that can be read.', { exact: false }).first().waitFor();
  await stage.looksRight(karin);
});
