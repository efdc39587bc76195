import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { spoken } from '../../../../web/language.ts';
import { withProof } from '../../../../web/proof.ts';
import { get, post } from '../../../../web/sending/request.ts';
import { ProcessingRecord } from '../../processing/schema.ts';

const Done = z.object({});

export const processingQuery = () =>
  queryOptions({
    queryKey: ['processing', spoken()],
    queryFn: ({ signal }) => get('/api/processing', ProcessingRecord, signal),
  });

/** Published for people who are exploited; so the server asks for a fresh proof of who changes it. */
export const setContact = (said: { officer: string | null; requests: string | null }): Promise<unknown> =>
  withProof(() => post('/api/processing/contact', said, Done));
