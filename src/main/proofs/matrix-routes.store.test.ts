import { expect, it } from 'vitest';
import { methodOf } from '../../platform/http/endpoint.ts';
import { provisionPeople, setStage } from '../../testing/people.ts';
import { openStore } from '../../testing/stores.ts';
import { routesByKey } from '../build-server.ts';
import { publicRoutes } from '../running/public-routes.ts';
import { placeOf } from './world/oracle.ts';
import { examples } from './world/parts.ts';
import { startWhole } from './world/whole-server.ts';

it('every address of the server is a command, a query, opened by a key alone, or on the short list of what is public', async () => {
  const stage = await setStage(await openStore('embedded', provisionPeople));
  const { server, routes } = await startWhole(stage);
  try {
    const registered = stage.routes.map((route) => `${methodOf(route)} ${route.path}`);
    // For every GET the server also answers HEAD, with the same handler and without the body.
    const told = [...new Set(routes.map((route) => route.replace(/^HEAD /, 'GET ')))];
    expect(told.sort()).toEqual([...registered, ...routesByKey, ...publicRoutes].sort());
    for (const route of routesByKey) {
      const [method, url = ''] = route.split(' ');
      const answer = await server.inject({ method: method as 'GET', url: url.replace(':id', 'x') });
      expect(answer.statusCode, `${route} without a key`).toBe(401);
    }
    for (const { name } of stage.routes) {
      expect(examples[name], `the route ${name} has no example: see src/main/proofs/world/parts.ts`).toBeDefined();
      expect(
        placeOf(name),
        `the oracle does not know the route ${name}: see src/main/proofs/world/parts.ts`,
      ).toBeDefined();
    }
  } finally {
    await server.close();
    await stage.store.close();
  }
});
