import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../../web/language.ts';
import { withProof } from '../../../../web/proof.ts';
import { type Answering, type Command, useCommand } from '../../../../web/sending/command.ts';
import { get } from '../../../../web/sending/request.ts';
import { useActor } from '../../../access/ui/public.tsx';
import {
  CourseZip,
  EditionShown,
  ReviewAnswer,
  WritingAnswer,
  WritingPage,
  WritingShown,
} from '../../authoring/schema.ts';
import { StatementsFile } from '../../statements/schema.ts';

export const writingsQuery = () =>
  queryOptions({
    queryKey: ['writings', spoken()],
    queryFn: ({ signal }) => get('/api/course-drafts', WritingPage, signal),
  });

/** What stands in the editor is its author's: it is fetched again when they ask, and not under their hands. */
export const writingQuery = (id: string) =>
  queryOptions({
    queryKey: ['writing', id, spoken()],
    queryFn: ({ signal }) => get(`/api/course-drafts/${id}`, WritingShown, signal),
    refetchOnWindowFocus: false,
    staleTime: 0,
  });

export const editionQuery = (id: string) =>
  queryOptions({
    queryKey: ['edition', id, spoken()],
    queryFn: ({ signal }) => get(`/api/course-editions/${id}`, EditionShown, signal),
  });

/** Certificates of the agency as statements of xAPI: made again each time, and logged. */
export const fetchStatements = () => withProof(() => get('/api/certificate-statements', StatementsFile));

export const fetchCourseZip = (id: string) => get(`/api/course-drafts/${id}/files`, CourseZip);

const writingAnswering: Answering<WritingAnswer> = {
  answer: WritingAnswer,
  about: ({ writing }) => writing.id,
  arrived(client, { writing }) {
    client.setQueryData(writingQuery(writing.id).queryKey, writing);
    void client.invalidateQueries({ queryKey: ['writings'] });
    void client.invalidateQueries({ queryKey: ['learning'] });
  },
};

const reviewAnswering: Answering<ReviewAnswer> = {
  answer: ReviewAnswer,
  about: ({ edition }) => edition.edition,
  arrived(client, { edition }) {
    client.setQueryData(editionQuery(edition.edition).queryKey, edition);
    void client.invalidateQueries({ queryKey: ['writings'] });
  },
};

export const useWritingCommand = (): Command<WritingAnswer> => useCommand(useActor(), writingAnswering);
export const useReviewCommand = (): Command<ReviewAnswer> => useCommand(useActor(), reviewAnswering);
