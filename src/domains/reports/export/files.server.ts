import type { FileShown, Format } from '../schema.ts';
import { csvOf } from './csv.ts';
import { csvwOf } from './csvw.ts';
import { dcatOf } from './dcat.ts';
import { fileName, type Leaving } from './leaving.ts';
import { linesOf } from './lines.ts';
import { sheetsOf } from './sheets.ts';
import { workbookOf } from './workbook.server.ts';

const fileOf = (name: string, type: string, bytes: Buffer | string): FileShown => ({
  name,
  type,
  base64: Buffer.from(bytes).toString('base64'),
});
const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** The files of a report in one format. */
export async function filesOf(format: Format, leaving: Leaving, now: Date): Promise<FileShown[]> {
  switch (format) {
    case 'xlsx': {
      const bytes = await workbookOf(sheetsOf(leaving), { on: now, by: leaving.agency[leaving.language] });
      const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      return [fileOf(fileName(leaving, 'xlsx'), type, bytes)];
    }
    case 'csvw':
      return [
        fileOf(fileName(leaving, 'csv'), 'text/csv', csvOf(linesOf(leaving.filled, leaving.definitions))),
        // The name by which a reader who has the table finds what it means.
        fileOf(`${fileName(leaving, 'csv')}-metadata.json`, 'application/csvm+json', json(csvwOf(leaving))),
      ];
    case 'dcat':
      return [fileOf(fileName(leaving, 'dcat.jsonld'), 'application/ld+json', json(dcatOf(leaving)))];
  }
}
