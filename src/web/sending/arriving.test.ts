import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { arriving } from './arriving.ts';

const queryKey = ['case', 'one'];

/** A page that is being asked for, and comes when it is let. */
function aPageUnderWay(client: QueryClient) {
  let come: (page: string) => void = () => undefined;
  const page = new Promise<string>((resolve) => {
    come = resolve;
  });
  const asked = client.fetchQuery({ queryKey, queryFn: () => page }).catch(() => undefined);
  return async (words: string) => {
    come(words);
    await asked;
  };
}

it('a page that was asked for before an act and comes after its answer takes nothing away', async () => {
  const client = new QueryClient();
  client.setQueryData(queryKey, 'without the note');
  const comes = aPageUnderWay(client);
  arriving(client).setQueryData(queryKey, 'with the note');
  await comes('without the note');
  expect(client.getQueryData(queryKey)).toBe('with the note');
  expect(client.isFetching()).toBe(0);
});

it('the first answer there is stays too, and what is asked afterwards counts', async () => {
  const client = new QueryClient();
  const comes = aPageUnderWay(client);
  arriving(client).setQueryData(queryKey, 'with the note');
  await comes('without the note');
  expect(client.getQueryData(queryKey)).toBe('with the note');
  await client.fetchQuery({ queryKey, queryFn: () => 'newer' });
  expect(client.getQueryData(queryKey)).toBe('newer');
});
