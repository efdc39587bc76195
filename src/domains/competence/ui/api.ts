import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../web/language.ts';
import { withProof } from '../../../web/proof.ts';
import { type Answering, type Command, useCommand } from '../../../web/sending/command.ts';
import { get } from '../../../web/sending/request.ts';
import { useActor } from '../../access/ui/public.tsx';
import { CertificateFile } from '../certificates/schema.ts';
import { RecallAnswer, RecallShown } from '../recall/schema.ts';
import {
  CertificateAnswer,
  CertificateShown,
  CourseShown,
  Learning,
  Results,
  ResultsAnswer,
  VignetteAnswer,
  VignetteShown,
} from '../schema.ts';

export const learningQuery = () =>
  queryOptions({
    queryKey: ['learning', spoken()],
    queryFn: ({ signal }) => get('/api/learning', Learning, signal),
  });

export const vignetteQuery = (id: string) =>
  queryOptions({
    queryKey: ['vignette', id, spoken()],
    queryFn: ({ signal }) => get(`/api/vignettes/${id}`, VignetteShown, signal),
  });

export const resultsQuery = () =>
  queryOptions({
    queryKey: ['vignette-results', spoken()],
    queryFn: ({ signal }) => get('/api/vignette-results', Results, signal),
  });

/** `version`: an earlier one, which the learner has begun. */
export const courseQuery = (id: string, version?: number) =>
  queryOptions({
    queryKey: ['course', id, version ?? 'newest', spoken()],
    queryFn: ({ signal }) =>
      get(`/api/courses/${id}${version === undefined ? '' : `?version=${version}`}`, CourseShown, signal),
    staleTime: 600_000,
  });

export const certificateQuery = (id: string) =>
  queryOptions({
    queryKey: ['certificate', id, spoken()],
    queryFn: ({ signal }) => get(`/api/certificates/${id}`, CertificateShown, signal),
  });

/** The certificate as a file, signed anew each time. */
export const fetchCertificate = (id: string) => withProof(() => get(`/api/certificates/${id}/file`, CertificateFile));

export const recallQuery = (id: string) =>
  queryOptions({
    queryKey: ['recall', id, spoken()],
    queryFn: ({ signal }) => get(`/api/recalls/${id}`, RecallShown, signal),
  });

const vignetteAnswering: Answering<VignetteAnswer> = {
  answer: VignetteAnswer,
  about: ({ vignette }) => vignette.id,
  arrived(client, { vignette }) {
    client.setQueryData(vignetteQuery(vignette.id).queryKey, vignette);
    void client.invalidateQueries({ queryKey: ['learning'] });
  },
};

const resultsAnswering: Answering<ResultsAnswer> = {
  answer: ResultsAnswer,
  about: () => 'vignette-results',
  arrived(client, { results }) {
    client.setQueryData(resultsQuery().queryKey, results);
  },
};

const certificateAnswering: Answering<CertificateAnswer> = {
  answer: CertificateAnswer,
  about: ({ certificate }) => certificate.id,
  arrived(client, { certificate }) {
    client.setQueryData(certificateQuery(certificate.id).queryKey, certificate);
    void client.invalidateQueries({ queryKey: ['learning'] });
  },
};

const recallAnswering: Answering<RecallAnswer> = {
  answer: RecallAnswer,
  about: ({ recall }) => recall.id,
  arrived(client, { recall }) {
    client.setQueryData(recallQuery(recall.id).queryKey, recall);
    void client.invalidateQueries({ queryKey: ['learning'] });
    void client.invalidateQueries({ queryKey: ['work'] });
  },
};

export const useVignetteCommand = (): Command<VignetteAnswer> => useCommand(useActor(), vignetteAnswering);
export const useResultsCommand = (): Command<ResultsAnswer> => useCommand(useActor(), resultsAnswering);
export const useCertificateCommand = (): Command<CertificateAnswer> => useCommand(useActor(), certificateAnswering);
export const useRecallCommand = (): Command<RecallAnswer> => useCommand(useActor(), recallAnswering);
