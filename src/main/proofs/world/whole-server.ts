import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { FastifyInstance, RouteOptions } from 'fastify';
import type { LogLine } from '../../../platform/log/log.ts';
import { knowledgeFiles } from '../../../testing/knowledge.ts';
import { type Stage, testNow } from '../../../testing/people.ts';
import type { TestStore } from '../../../testing/stores.ts';
import { buildServer } from '../../build-server.ts';
import { readSettings } from '../../settings.ts';

/** The server as it runs, with every page and file, and each route that it says to have: `GET /health`. */
export type WholeServer = {
  readonly server: FastifyInstance;
  readonly routes: readonly string[];
  readonly log: readonly LogLine[];
};

/** `demo: false` is the server of a real agency, over a database that may still be one of tests. */
export async function startWhole(
  stage: Stage<Pick<TestStore, 'database'>>,
  {
    demo = true,
    env = {},
    keys = {},
  }: {
    demo?: boolean;
    env?: Readonly<Record<string, string>>;
    keys?: { readonly perMinute?: number };
  } = {},
): Promise<WholeServer> {
  const routes: string[] = [];
  const log: LogLine[] = [];
  const listen = (message: unknown) => {
    const { fastify } = message as { fastify: FastifyInstance };
    fastify.addHook('onRoute', ({ method, url }: RouteOptions) => {
      for (const one of [method].flat()) routes.push(`${one} ${url}`);
    });
  };
  subscribe('fastify.initialization', listen);
  try {
    const server = await buildServer({
      settings: readSettings({ CAPE_SECURITY_CONTACT: 'mailto:security@example.org', ...env }),
      database: stage.store.database,
      demo,
      clock: { now: () => testNow, move: async () => undefined, follow: async () => undefined },
      runtime: stage.runtime,
      routes: stage.routes,
      knowledge: (await knowledgeFiles()).knowledge,
      help: (await knowledgeFiles()).help,
      log: (line) => log.push(line),
      putBack: () => undefined,
      keys: { wait: async () => undefined, ...keys },
      codeCost: { mebibytes: 1, passes: 1 }, // these tests send many tips, and none of them is about how slow a guess is
    });
    return { server, routes, log };
  } finally {
    unsubscribe('fastify.initialization', listen);
  }
}
