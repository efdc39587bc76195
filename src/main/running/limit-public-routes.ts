import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { Problem } from '../../kernel/problem.ts';
import { languageIn, problemBody } from '../../platform/http/api.ts';
import { setHeaders } from '../../platform/http/guard.ts';
import { limitRoutes } from '../../platform/http/limits/limit-routes.ts';
import { isQuiet, sendQuiet } from '../../platform/http/quiet-pages.ts';
import { chosenLanguage, type HttpOptions, sendPage } from '../../platform/http/server.ts';
import { busyTitle } from '../../platform/pages/problem-messages.ts';
import { problemPage, problemStatus } from '../../platform/pages/problem-page.ts';
import { htmlAnswer, type PageAnswer } from '../../platform/pages/public-page.ts';

type Limited = HttpOptions & {
  /** What a visitor of a quiet page is shown, in the language of the address and the design of its pages. */
  readonly busyPage: (lang: string | undefined, url: string) => PageAnswer;
};

/** How many requests without a session are worked on at once on each route, and how many wait (docs/decisions/0064). */
const few = { atOnce: 4, waiting: 60 };
/** A mail to hundreds leads here within a minute: they wait and are served in turn. */
const fewInvited = { atOnce: 4, waiting: 400 };

/**
 * Whether this route may be called without a session. Not those that ask for a session, or for a key and keep places of their own, the page of an exercise and what it is sent as it goes on, which a process of its own answers, files, what is kept when it was made once, and
 * health, which must answer when nothing else does.
 */
export function isLimited({ url, config }: Pick<RouteOptions, 'url' | 'config'>): boolean {
  if ((config as { kept?: boolean } | undefined)?.kept) return false;
  if (url.startsWith('/api/'))
    return /^\/api\/(device\/|drafts\/|feedback\/|list-views\/|exercises\/|processing\/|notices\/|sign-in\/|openapi\.json$)/.test(
      url,
    );
  return !/^\/(health|assets|app|field|scim)(\/|$)|^\/exercise(\/assets\/|\/api\/stream$|$)/.test(url);
}

/** Requests without a session do not take the time of those who are signed in: each public route has so many places and no more. */
export function limitPublicRoutes(server: FastifyInstance, options: Limited): void {
  limitRoutes(server, {
    few,
    fewOf: ({ url }) => (url.startsWith('/survey/') ? fewInvited : null),
    isLimited,
    busy: (request, reply) => sayBusy(request, reply, options),
  });
}

function sayBusy(request: FastifyRequest, reply: FastifyReply, options: Limited): FastifyReply {
  const { secure, embedded, busyPage } = options;
  if (isQuiet(request))
    return sendQuiet(reply, busyPage((request.params as { lang?: string }).lang, request.url), secure);
  reply.header('retry-after', '10').header('cache-control', 'no-store');
  if (!request.url.startsWith('/api/')) {
    const view = { kind: 'busy', language: chosenLanguage(request), path: '/', embedded } as const;
    return sendPage(reply, htmlAnswer(problemPage(view), problemStatus('busy')), secure);
  }
  setHeaders(reply, 'data', secure);
  return reply.status(503).send(problemBody(new Problem('too-many', busyTitle), languageIn(request)));
}
