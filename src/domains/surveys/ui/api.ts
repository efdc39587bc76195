import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../web/language.ts';
import { withProof } from '../../../web/proof.ts';
import { type Answering, type Command, useCommand } from '../../../web/sending/command.ts';
import { get } from '../../../web/sending/request.ts';
import { useActor } from '../../access/ui/public.tsx';
import { ResultsShown } from '../results/results-schema.ts';
import { SurveyAnswer, SurveyFile, SurveyList, SurveyShown } from '../survey-schema.ts';

export const surveysQuery = () =>
  queryOptions({
    queryKey: ['surveys', spoken()],
    queryFn: ({ signal }) => get('/api/surveys', SurveyList, signal),
  });

export const surveyQuery = (id: string) =>
  queryOptions({
    queryKey: ['survey', id, spoken()],
    queryFn: ({ signal }) => get(`/api/surveys/${id}`, SurveyShown, signal),
  });

export const surveyResultsQuery = (id: string) =>
  queryOptions({
    queryKey: ['survey-results', id, spoken()],
    queryFn: ({ signal }) => get(`/api/surveys/${id}/results`, ResultsShown, signal),
  });

/** The results as a file: made again each time, and logged. */
export const fetchResultsFile = (id: string, format: 'csv' | 'xlsx' | 'json' | 'pdf') =>
  withProof(() => get(`/api/surveys/${id}/file?format=${format}`, SurveyFile));

const answering: Answering<SurveyAnswer> = {
  answer: SurveyAnswer,
  about: ({ survey }) => survey.id,
  arrived(client, { survey }) {
    client.setQueryData(surveyQuery(survey.id).queryKey, survey);
    void client.invalidateQueries({ queryKey: ['surveys'] });
  },
};

export const useSurveyCommand = (): Command<SurveyAnswer> => useCommand(useActor(), answering);
