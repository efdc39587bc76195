import type { QueryClient, QueryKey } from '@tanstack/react-query';

/**
 * Where the answer to an act is put. What was asked before the act and has not come yet would come after it and say less: it is let go, so
 * that nothing that was done vanishes from the page again.
 */
export function arriving(client: QueryClient): QueryClient {
  const put = (queryKey: QueryKey, ...said: readonly unknown[]): unknown => {
    void client.cancelQueries({ queryKey, exact: true });
    return Reflect.apply(client.setQueryData, client, [queryKey, ...said]);
  };
  return new Proxy(client, {
    get(of, name) {
      if (name === 'setQueryData') return put;
      const value: unknown = Reflect.get(of, name, of);
      return typeof value === 'function' ? value.bind(of) : value;
    },
  });
}
