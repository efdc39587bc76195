import { expect, test } from 'vitest';
import { workplacesAsCsv } from './workplaces-csv.ts';

test('rows are saved as they are shown, and no cell is carried out by a spreadsheet', () => {
  const row = {
    id: '00000000-0000-7000-8000-000000000001',
    reference: 'W-INVENTED',
    name: '=Exempel',
    country: 'SE' as const,
    organisationNumber: '602774-3522',
    vatNumber: null,
    sector: 'cleaning' as const,
    municipality: 'Solna',
    county: 'SE-AB',
    status: 'open' as const,
    matters: 0,
  };
  const words = { columns: ['a', 'b'], sector: () => 'Städ', state: () => 'Öppen' };
  expect(workplacesAsCsv([row], words)).toBe(
    "\ufeffa,b\r\nW-INVENTED,'=Exempel,602774-3522,,SE,Städ,Solna,SE-AB,Öppen,0\r\n",
  );
});
