import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { spoken } from '../../../../web/language.ts';
import { withProof } from '../../../../web/proof.ts';
import { type Answering, type Command, useCommand } from '../../../../web/sending/command.ts';
import { get } from '../../../../web/sending/request.ts';
import { useActor } from '../../../access/ui/public.tsx';
import { AfterAnswer, AfterShown, ReportFile, type ReportFormat, type ReportKind } from '../../after/schema.ts';

/** Opening it is logged, so it is fetched when an officer opens it and not by itself. */
export const afterQuery = (visit: string) =>
  queryOptions({
    queryKey: ['after', visit, spoken()],
    queryFn: ({ signal }) => get(`/api/inspections/visits/${visit}/after`, AfterShown, signal),
    staleTime: 30_000,
    gcTime: 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

const afterAnswering: Answering<z.infer<typeof AfterAnswer>> = {
  answer: AfterAnswer,
  about: ({ after }) => after.visit,
  arrived(client, { after }) {
    // Another visit of the same inspection shows the same decisions and numbers.
    void client.invalidateQueries({ queryKey: ['after'] });
    void client.invalidateQueries({ queryKey: ['visit'] });
    client.setQueryData(afterQuery(after.visit).queryKey, after);
  },
};

export const useAfterCommand = (): Command<z.infer<typeof AfterAnswer>> => useCommand(useActor(), afterAnswering);

/** What a report is about: one inspection, by a visit of it, or days. */
export type ReportAbout = { readonly visit: string } | { readonly from: string; readonly to: string };

/** Makes a report. Each is logged, so nothing is kept and each time it is made again. */
export function askForReport(about: ReportAbout, report: ReportKind, format: ReportFormat): Promise<ReportFile> {
  const isOfVisit = 'visit' in about;
  const path = isOfVisit ? `/api/inspections/visits/${about.visit}/report` : '/api/inspections/visits/report-days';
  const asked = new URLSearchParams({ report, format, ...(isOfVisit ? {} : about) });
  return withProof(() => get(`${path}?${asked}`, ReportFile));
}
