import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../../web/language.ts';
import { type Answering, type Command, useCommand } from '../../../../web/sending/command.ts';
import { get } from '../../../../web/sending/request.ts';
import { useActor } from '../../../access/ui/public.tsx';
import { SurveyPage, SurveyPageAnswer } from '../../survey/shown-survey.ts';

export const surveyQuery = () =>
  queryOptions({
    queryKey: ['study', 'survey', spoken()],
    queryFn: ({ signal }) => get('/api/study/survey', SurveyPage, signal),
  });

/** Under this name the note about the last act on the survey is kept. */
export const surveyNote = 'study survey';

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
