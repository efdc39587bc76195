import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../web/language.ts';
import { get } from '../../../web/sending/request.ts';
import { NationalStudy, OwnStudy } from '../schema.ts';

export const ownStudyQuery = () =>
  queryOptions({
    queryKey: ['study', 'own', spoken()],
    queryFn: ({ signal }) => get('/api/study/own', OwnStudy, signal),
  });

export const nationalQuery = (release: string | undefined) =>
  queryOptions({
    queryKey: ['study', 'national', spoken(), release],
    queryFn: ({ signal }) =>
      get(release ? `/api/study/national?release=${release}` : '/api/study/national', NationalStudy, signal),
  });
