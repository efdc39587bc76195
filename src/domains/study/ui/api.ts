import { queryOptions } from '@tanstack/react-query';
import { type Answering, type Command, useCommand } from '../../../web/command.ts';
import { spoken } from '../../../web/language.ts';
import { ask } from '../../../web/request.ts';
import { useActor } from '../../access/ui/public.tsx';
import {
  Contributions,
  ContributionsAnswer,
  NationalStudy,
  OwnStudy,
  ReviewAnswer,
  ReviewList,
  ReviewShown,
} from '../shown.ts';
import { SurveyPage, SurveyPageAnswer } from '../survey/shown-survey.ts';

export const ownStudyQuery = () =>
  queryOptions({
    queryKey: ['study', 'own', spoken()],
    queryFn: ({ signal }) => ask('/api/study/own', OwnStudy, signal),
  });

export const nationalQuery = (release: string | undefined) =>
  queryOptions({
    queryKey: ['study', 'national', spoken(), release],
    queryFn: ({ signal }) =>
      ask(release ? `/api/study/national?release=${release}` : '/api/study/national', NationalStudy, signal),
  });

export const filesQuery = () =>
  queryOptions({
    queryKey: ['study', 'files', spoken()],
    queryFn: ({ signal }) => ask('/api/study/files', ReviewList, signal),
  });

export const fileQuery = (id: string) =>
  queryOptions({
    queryKey: ['study', 'file', id, spoken()],
    queryFn: ({ signal }) => ask(`/api/study/files/${id}`, ReviewShown, signal),
  });

export const contributionsQuery = () =>
  queryOptions({
    queryKey: ['study', 'contributions', spoken()],
    queryFn: ({ signal }) => ask('/api/study/contributions', Contributions, signal),
  });

export const surveyQuery = () =>
  queryOptions({
    queryKey: ['study', 'survey', spoken()],
    queryFn: ({ signal }) => ask('/api/study/survey', SurveyPage, signal),
  });

/** Under this name the note about the last act on the survey is kept. */
export const surveyNote = 'study survey';

/** Under this name the note about the last act on contributions and releases is kept. */
export const contributionsNote = 'study contributions';

const reviewAnswering: Answering<ReviewAnswer> = {
  answer: ReviewAnswer,
  about: ({ file }) => file.id,
  arrived(client, { file }) {
    client.setQueryData(fileQuery(file.id).queryKey, file);
    void client.invalidateQueries({ queryKey: ['study', 'files'] });
    void client.invalidateQueries({ queryKey: ['study', 'own'] });
  },
};

const contributionsAnswering: Answering<ContributionsAnswer> = {
  answer: ContributionsAnswer,
  about: () => contributionsNote,
  arrived(client, { contributions }) {
    client.setQueryData(contributionsQuery().queryKey, contributions);
    void client.invalidateQueries({ queryKey: ['study', 'national'] });
  },
};

export const useReviewCommand = (): Command<ReviewAnswer> => useCommand(useActor(), reviewAnswering);
export const useContributionsCommand = (): Command<ContributionsAnswer> =>
  useCommand(useActor(), contributionsAnswering);

const surveyAnswering: Answering<SurveyPageAnswer> = {
  answer: SurveyPageAnswer,
  about: () => surveyNote,
  arrived(client, { survey }) {
    client.setQueryData(surveyQuery().queryKey, survey);
    void client.invalidateQueries({ queryKey: ['study', 'national'] });
    void client.invalidateQueries({ queryKey: ['study', 'own'] });
  },
};
export const useSurveyCommand = (): Command<SurveyPageAnswer> => useCommand(useActor(), surveyAnswering);
