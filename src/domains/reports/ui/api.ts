import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../web/language.ts';
import { type Answering, type Command, useCommand } from '../../../web/sending/command.ts';
import { get } from '../../../web/sending/request.ts';
import { useActor } from '../../access/ui/public.tsx';
import { CellShown, EnterAnswer, ExportAnswer, ReportList, ReportShown } from '../schema.ts';

export const reportsQuery = () =>
  queryOptions({
    queryKey: ['reports', spoken()],
    queryFn: ({ signal }) => get('/api/reports', ReportList, signal),
  });

export const reportQuery = (id: string, period: string | undefined) =>
  queryOptions({
    queryKey: ['report', id, period ?? null, spoken()],
    queryFn: ({ signal }) =>
      get(`/api/reports/${id}${period ? `?period=${encodeURIComponent(period)}` : ''}`, ReportShown, signal),
    refetchOnWindowFocus: false,
  });

export const cellQuery = (id: string, of: { period: string; measure: string; cell: string }) =>
  queryOptions({
    queryKey: ['report-cell', id, of, spoken()],
    queryFn: ({ signal }) => get(`/api/reports/${id}/cell?${new URLSearchParams(of)}`, CellShown, signal),
    gcTime: 60_000,
    refetchOnWindowFocus: false,
  });

/** Under these names the notes about the last acts on a report are kept: at the form that did them. */
export const enteredNote = (report: string): string => `${report} entered`;
export const takenOutNote = (report: string): string => `${report} taken out`;

type Client = Parameters<Answering<EnterAnswer>['arrived']>[0];

function keep(client: Client, report: ReportShown): void {
  client.setQueryData(reportQuery(report.id, report.period).queryKey, report);
  // A figure fills other reports and other years, too.
  for (const key of ['reports', 'report', 'report-cell']) void client.invalidateQueries({ queryKey: [key] });
}

const enterAnswering: Answering<EnterAnswer> = {
  answer: EnterAnswer,
  about: ({ report }) => enteredNote(report.id),
  arrived: (client, { report }) => keep(client, report),
};

const exportAnswering: Answering<ExportAnswer> = {
  answer: ExportAnswer,
  about: ({ report }) => takenOutNote(report.id),
  arrived: (client, { report }) => void client.setQueryData(reportQuery(report.id, report.period).queryKey, report),
};

export const useEnterCommand = (): Command<EnterAnswer> => useCommand(useActor(), enterAnswering);
export const useExportCommand = (): Command<ExportAnswer> => useCommand(useActor(), exportAnswering);
