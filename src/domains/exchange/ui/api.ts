import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../web/language.ts';
import { type Answering, type Command, useCommand } from '../../../web/sending/command.ts';
import { get } from '../../../web/sending/request.ts';
import { useActor } from '../../access/ui/public.tsx';
import { passOnQueries } from '../../disclosures/ui/public.tsx';
import { CaseloadShown, ExportAnswer } from '../caseload-schema.ts';
import { RegionShown } from '../region-schema.ts';
import { ClaimAnswer, type ClaimFact, ClaimList, ClaimShown, ClaimSnapshot, ContactList } from '../schema.ts';
import { StandardsShown } from '../standards-schema.ts';

export const regionQuery = () =>
  queryOptions({ queryKey: ['region', spoken()], queryFn: ({ signal }) => get('/api/region', RegionShown, signal) });

export const claimsQuery = () =>
  queryOptions({ queryKey: ['claims', spoken()], queryFn: ({ signal }) => get('/api/fee-claims', ClaimList, signal) });

export const contactsQuery = () =>
  queryOptions({
    queryKey: ['claim-contacts', spoken()],
    queryFn: ({ signal }) => get('/api/fee-claim-contacts', ContactList, signal),
  });

export const claimQuery = (id: string) =>
  queryOptions({
    queryKey: ['fee-claim', id, spoken()],
    queryFn: ({ signal }) => get(`/api/fee-claims/${id}`, ClaimShown, signal),
    staleTime: 30_000,
    gcTime: 60_000,
    refetchOnWindowFocus: false,
  });

export const { addressesQuery, previewQuery } = passOnQueries<ClaimFact, ClaimSnapshot>(
  'fee-claim',
  '/api/fee-claims',
  ClaimSnapshot,
);

const claimAnswering: Answering<ClaimAnswer> = {
  answer: ClaimAnswer,
  about: ({ claim }) => claim.id,
  arrived(client, { claim }) {
    client.setQueryData(claimQuery(claim.id).queryKey, claim);
    void client.invalidateQueries({ queryKey: ['claims'] });
  },
};

export const useClaimCommand = (): Command<ClaimAnswer> => useCommand(useActor(), claimAnswering);

export const standardsQuery = () =>
  queryOptions({
    queryKey: ['standards', spoken()],
    queryFn: ({ signal }) => get('/api/exchange/standards', StandardsShown, signal),
  });

export const caseloadQuery = () =>
  queryOptions({
    queryKey: ['caseload', spoken()],
    queryFn: ({ signal }) => get('/api/exchange/caseload', CaseloadShown, signal),
  });

/** Under this name the note about the last file that left is kept. */
export const caseloadNote = 'caseload';

const exportAnswering: Answering<ExportAnswer> = {
  answer: ExportAnswer,
  about: () => caseloadNote,
  arrived(client, { caseload }) {
    client.setQueryData(caseloadQuery().queryKey, caseload);
    void client.invalidateQueries({ queryKey: ['standards'] });
  },
};

export const useExportCommand = (): Command<ExportAnswer> => useCommand(useActor(), exportAnswering);
