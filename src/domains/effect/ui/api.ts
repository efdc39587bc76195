import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../web/language.ts';
import { get } from '../../../web/sending/request.ts';
import { WhatChanged } from '../schema.ts';

export const whatChangedQuery = () =>
  queryOptions({
    queryKey: ['what-changed', spoken()],
    queryFn: ({ signal }) => get('/api/effect', WhatChanged, signal),
  });
