import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { keptAnswers } from '../pages/kept-answers.ts';
import { problemPage, problemStatus } from '../pages/problem-page.ts';
import { htmlAnswer, type PageAnswer, PageGivenUp, type PageRequest, type PublicPage } from '../pages/public-page.ts';
import { setHeaders } from './guard.ts';
import { type Few, fewAtOnce } from './limits/few-at-once.ts';
import { oneReading } from './one-reading.ts';
import { encodingFor, isHeld, type PackedAnswer, packed, tagOf } from './packed.ts';
import { chosenLanguage, type HttpOptions, sendPage } from './server.ts';

/** What is kept of all public pages together, in each way in which it travels. Ten countries with all their files come to some 20 MB. */
const usualRoom = 48_000_000;

/**
 * How much of one page is made at once, and how many others of it may wait (docs/decisions/0064). What is kept is answered
 * without a turn, so this is felt only by visitors who ask for new pages.
 */
const making: Few = { atOnce: 2, waiting: 12 };
const busySeconds = 10;
/** What was given up may be given up again: a visitor who asks for it at once would only hold up the others. */
const givenUpSeconds = 60;

type PagesOptions = Pick<HttpOptions, 'embedded' | 'secure'> & { readonly roomBytes?: number };

/** Adds public pages. Each is on the short list that the access matrix knows as public. */
export function addPages(server: FastifyInstance, pages: readonly PublicPage[], options: PagesOptions): void {
  const kept = keptAnswers<PackedAnswer>(options.roomBytes ?? usualRoom);
  for (const page of pages) {
    const few = fewAtOnce(making);
    const version = page.version ? oneReading(page.version) : async () => '';
    server.get(page.path, { compress: false, config: { kept: true } }, async (request, reply) => {
      const asked = askedOf(page, request, options);
      const { language, params, query } = asked;
      const made = await version();
      const answer = await kept.get(JSON.stringify([page.name, language, made, params, query]), async () => {
        const drawn = await few(() => page.respond(asked)).catch(whenGivenUp);
        if (typeof drawn === 'string') return { thing: await packed(comeAgain(asked, drawn)), keep: false };
        // What it is made from may have changed meanwhile: then it is the answer to this request alone.
        return { thing: await packed(drawn), keep: drawn.status === 200 && (await version()) === made };
      });
      return send(request, reply, answer, options.secure);
    });
  }
}

/** Of the request only what the page may follow from: whatever else is in the address makes no other page. */
function askedOf(page: PublicPage, request: FastifyRequest, { embedded }: PagesOptions): PageRequest {
  const language = chosenLanguage(request);
  const sent = request.query as Record<string, string | undefined>;
  const query: Record<string, string | undefined> = {};
  for (const word of page.asks ?? []) {
    const said = sent[word];
    const known = page.knows?.[word];
    if (said === undefined || (known && !known.includes(said))) continue;
    query[word] = word === 'lang' ? language : said;
  }
  return { params: request.params as Record<string, string>, query, language, embedded };
}

/** What a visitor who got no page is shown, and in how many seconds to come again. */
const notMade = {
  busy: { kind: 'busy', seconds: busySeconds },
  'given up': { kind: 'not-now', seconds: givenUpSeconds },
} as const;

function whenGivenUp(fault: unknown): 'given up' {
  if (fault instanceof PageGivenUp) return 'given up';
  throw fault;
}

function comeAgain({ language, embedded }: PageRequest, why: keyof typeof notMade): PageAnswer {
  const { kind, seconds } = notMade[why];
  const page = htmlAnswer(problemPage({ kind, language, path: '/', embedded }), problemStatus(kind));
  return { ...page, headers: { 'retry-after': String(seconds) } };
}

function send(request: FastifyRequest, reply: FastifyReply, page: PackedAnswer, secure: boolean): FastifyReply {
  const { answer, bodies } = page;
  reply.header('vary', 'cookie, accept-language, accept-encoding');
  reply.header('cache-control', 'no-cache');
  const encoding = encodingFor(request.headers['accept-encoding'], page);
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  if (answer.status === 200) {
    const tag = tagOf(page, encoding);
    reply.header('etag', tag);
    if (isHeld(request.headers['if-none-match'], tag)) {
      setHeaders(reply, 'page', secure);
      for (const [name, value] of Object.entries(answer.headers ?? {})) reply.header(name, value);
      return reply.removeHeader('content-encoding').status(304).send();
    }
  }
  return sendPage(reply, { ...answer, body: bodies[encoding] ?? '' }, secure);
}
