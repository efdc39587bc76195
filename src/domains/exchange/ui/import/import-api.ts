import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../../web/language.ts';
import { type Answering, type Command, useCommand } from '../../../../web/sending/command.ts';
import { get, post } from '../../../../web/sending/request.ts';
import { useActor } from '../../../access/ui/public.tsx';
import { CaseImportAnswer, CaseImportList, ImportChecked, Remembered, RowDigests } from '../../import/schema.ts';
import type { ImportRow, ImportSettings } from '../../import/settings.ts';

export const caseImportsQuery = () =>
  queryOptions({
    queryKey: ['case-imports', spoken()],
    queryFn: ({ signal }) => get('/api/case-imports', CaseImportList, signal),
  });

export const checkRows = (settings: ImportSettings, rows: readonly ImportRow[]): Promise<ImportChecked> =>
  post('/api/case-imports/check', { settings, rows }, ImportChecked);

export const rememberedFor = (headings: string): Promise<Remembered> =>
  post('/api/case-imports/remembered', { headings }, Remembered);

/** The fingerprint of every row of an import, fetched in parts. */
export async function digestsOfImport(id: string): Promise<RowDigests['items']> {
  const items: RowDigests['items'] = [];
  for (let from: number | null = 0; from !== null; ) {
    const part: RowDigests = await get(`/api/case-imports/${id}/rows?from=${from}`, RowDigests);
    items.push(...part.items);
    from = part.next;
  }
  return items;
}

const answering: Answering<CaseImportAnswer> = {
  answer: CaseImportAnswer,
  about: (answer) => answer.import.id,
  arrived(client) {
    for (const key of ['case-imports', 'cases', 'persons', 'claims'])
      void client.invalidateQueries({ queryKey: [key] });
  },
};

export const useCaseImport = (): Command<CaseImportAnswer> => useCommand(useActor(), answering);
