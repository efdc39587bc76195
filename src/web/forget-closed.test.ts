import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { forgettingWhatCloses } from './forget-closed.ts';
import { type Failure, RequestFailed } from './sending/request.ts';

/** What is kept of something that was fetched once, after asking for it again has failed in this way. */
async function keptAfter(failure: Failure): Promise<unknown> {
  const client = new QueryClient({
    queryCache: forgettingWhatCloses(),
    defaultOptions: { queries: { retry: false, networkMode: 'always' } },
  });
  client.setQueryData(['zqv'], 'zqvData');
  await client.invalidateQueries();
  await client
    .fetchQuery({ queryKey: ['zqv'], queryFn: () => Promise.reject(new RequestFailed(failure)) })
    .catch(() => undefined);
  return client.getQueryData(['zqv']);
}

const refused = (problem: string, status: number, path = ''): Failure => ({
  kind: 'refused',
  problem,
  status,
  sentence: '',
  fields: path === '' ? [] : [{ path, sentence: '' }],
});

describe('what was fetched before', () => {
  it.each([refused('forbidden', 403), refused('not-found', 404), refused('invalid', 400, 'id')])(
    'is forgotten once the server says that it is not for this reader, or nothing: %j',
    async (failure) => {
      expect(await keptAfter(failure)).toBeUndefined();
    },
  );

  it.each<Failure>([
    { kind: 'unreached' },
    { kind: 'fault', number: 'PROV-1' },
    refused('unauthenticated', 401),
    refused('conflict', 409),
  ])('stays while it is only the network, a fault of ours, a session that ended or a conflict: %j', async (failure) => {
    expect(await keptAfter(failure)).toBe('zqvData');
  });
});
