import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../../web/language.ts';
import { type Answering, type Command, useCommand } from '../../../../web/sending/command.ts';
import { get, post } from '../../../../web/sending/request.ts';
import { useActor } from '../../../access/ui/public.tsx';
import { FileChecked, LanguageShown, OneTextShown, StepAnswer, TextLanguages, TextsFile } from '../../texts/schema.ts';

const all = 'worker-texts';

export const languagesQuery = () =>
  queryOptions({
    queryKey: [all, spoken()],
    queryFn: ({ signal }) => get('/api/worker-texts', TextLanguages, signal),
  });

export const languageQuery = (language: string) =>
  queryOptions({
    queryKey: [all, language, spoken()],
    queryFn: ({ signal }) => get(`/api/worker-texts/${language}`, LanguageShown, signal),
  });

export const oneTextQuery = (language: string, key: string) =>
  queryOptions({
    queryKey: [all, language, key, spoken()],
    queryFn: ({ signal }) => get(`/api/worker-texts/${language}/texts/${key}`, OneTextShown, signal),
  });

export const fetchTextsFile = (language: string, group: 'page' | 'talk') =>
  get(`/api/worker-texts/${language}/file?group=${group}`, TextsFile);

/** What importing a file would do. Nothing is stored. */
export const checkTextsFile = (language: string, content: string) =>
  post(`/api/worker-texts/${language}/check`, { content }, FileChecked);

/** A step on one text or on many: what any page shows of texts is fetched again, and what is printed from them. */
const answering: Answering<StepAnswer> = {
  answer: StepAnswer,
  about: ({ language }) => language,
  arrived(client) {
    void client.invalidateQueries({ queryKey: [all] });
    void client.invalidateQueries({ queryKey: ['material'] });
  },
};

export const useStepCommand = (): Command<StepAnswer> => useCommand(useActor(), answering);
