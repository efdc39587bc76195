import { expect } from 'vitest';
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
  await karin.getByText('Imported: 3 cases, 2 persons, 0 claims.').first().waitFor();
  await stage.looksRight(karin);

  await karin.goto(`${stage.server.origin}/app/cases`);
  await karin.getByRole('link', { name: 'Exempelstäd Demo' }).click();
  await karin.getByText('Imported, earlier reference KS 2019/1').waitFor();
  await karin.goto(`${stage.server.origin}/app/cases/import`);
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
