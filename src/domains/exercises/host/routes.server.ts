import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Problem } from '../../../kernel/problem.ts';
import { docxOf } from '../../../platform/documents/docx.ts';
import { pdfApart, refuseDocument } from '../../../platform/documents/thread/pdf-apart.ts';
import { languageIn, sendProblem } from '../../../platform/http/api.ts';
import { isSameOrigin } from '../../../platform/http/guard.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { parseInput } from '../../../platform/http/parse.ts';
import type { Log } from '../../../platform/log/log.ts';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import { debriefOnPaper } from '../debrief/debrief-on-paper.server.ts';
import { JoinExercise, LeadCommand, OpenExercise, PlayerCommand } from '../live/commands.ts';
import { debriefView } from '../live/debrief-view.ts';
import { leadView } from '../live/lead-view.ts';
import { liveMessages } from '../live/live-messages.ts';
import type { ScenarioShown } from '../live/opening.ts';
import { placeView } from '../live/place-view.ts';
import { seatView } from '../live/seat-view.ts';
import type { ReadIn } from '../live/words.ts';
import type { ExerciseHost } from './exercise-host.server.ts';
import { guessesIn } from './guesses.ts';
import { Ticket } from './host-shapes.ts';
import { keyIn, setKey } from './seat-cookie.server.ts';
import { streamTo } from './stream.server.ts';

/** What may be recorded at a visit, in both languages. */
export type RecordableIndicator = { readonly id: string; readonly sv: string; readonly en: string };

export type HostRoutes = {
  readonly host: ExerciseHost;
  readonly secure: boolean;
  readonly log: Log;
  readonly now: () => number;
  readonly indicators: readonly RecordableIndicator[];
};

type Who = { readonly id: string; readonly player: string | null };

/**
 * What the process of the exercises answers. Under `/exercise/api` those who play and lead, known by a secret of their own; under `/host` the
 * installation alone, which has no other way to it than its socket.
 */
export function addExerciseHost(server: FastifyInstance, { host, secure, log, now, indicators }: HostRoutes): void {
  const language = (request: FastifyRequest): ReadIn => (languageIn(request) === 'sv' ? 'sv' : 'en');
  const guesses = guessesIn({ most: 20, within: 60_000 });
  const tickets = new Map<string, { readonly id: string; readonly secret: Uint8Array; readonly until: number }>();

  const leadOf = (request: FastifyRequest): string => {
    const key = keyIn(request, 'lead', secure);
    if (key === null || !host.isLead(key.id, key.secret)) throw new Problem('unauthenticated', liveMessages.notIn);
    return key.id;
  };
  const playerOf = (request: FastifyRequest): { readonly id: string; readonly player: string } => {
    const key = keyIn(request, 'seat', secure);
    const player = key === null ? null : host.playerOf(key.id, key.secret);
    if (key === null || player === null) throw new Problem('unauthenticated', liveMessages.notIn);
    return { id: key.id, player };
  };
  /** As whom a page of an exercise is read: the address says which of the two. */
  const whoOf = (request: FastifyRequest): Who =>
    (request.query as { as?: string }).as === 'lead' ? { id: leadOf(request), player: null } : playerOf(request);
  const inOne = (request: FastifyRequest): Who | null => {
    try {
      return whoOf(request);
    } catch {
      return null;
    }
  };
  const viewFor = (who: Who, read: ReadIn) => {
    if (who.player !== null && !host.isIn(who.id, who.player)) throw new Problem('unauthenticated', liveMessages.notIn);
    const { exercise, live, code } = host.see(who.id);
    return who.player === null
      ? leadView(exercise, live, code, read, now())
      : seatView(exercise, live, who.player, read, now());
  };

  const answering = (
    method: 'GET' | 'POST',
    path: string,
    work: (request: FastifyRequest, reply: FastifyReply) => Promise<object> | object,
  ) =>
    server.route({
      method,
      url: path,
      compress: false,
      handler: async (request, reply) => {
        reply.header('cache-control', 'no-store').header('content-language', languageIn(request));
        try {
          if (method === 'POST' && !path.startsWith('/host/') && !isSameOrigin(request, secure))
            throw new Problem('forbidden', httpMessages.otherOrigin);
          const answer = await work(request, reply);
          return reply.sent ? reply : await reply.send(answer);
        } catch (error) {
          return sendProblem(request, reply, error, { log, route: path });
        }
      },
    });
  const input = <Input>(request: FastifyRequest, shape: z.ZodType<Input>): Input => parseInput(shape, request.body);

  answering('POST', '/host/open', async (request) => {
    const { id, code, secret } = await host.open(input(request, OpenExercise));
    return { code, ticket: ticketFor(id, secret) };
  });
  answering('GET', '/host/scenarios', (request) => {
    const list = [...host.scenarios.values()].map((exercise): ScenarioShown => {
      const { title, about, contentNote, banner, minutes, maxPlayers, roles } = placeView(exercise, language(request));
      return {
        id: exercise.scenario.id,
        ...{ title, about, contentNote, banner, minutes, maxPlayers },
        canBeAlone: exercise.scenario.players.solo,
        roles: roles.map(({ name }) => name),
      };
    });
    return { preparing: false, scenarios: list };
  });

  answering('POST', '/exercise/api/lead', async (request, reply) => {
    const { ticket } = input(request, Ticket);
    const found = tickets.get(ticket);
    tickets.delete(ticket);
    if (!found || found.until < now()) throw new Problem('unauthenticated', liveMessages.notIn);
    setKey(reply, 'lead', found, secure);
    const { code, live } = host.see(found.id);
    // Who practises alone is the one who plays, too.
    if (live.solo && live.players.length === 0)
      setKey(reply, 'seat', await host.join(code, textsIn(languageIn(request)).t(liveMessages.alone)), secure);
    return { id: found.id, solo: live.solo };
  });
  answering('POST', '/exercise/api/join', async (request, reply) => {
    if (!guesses.mayTry(now())) throw new Problem('too-many', liveMessages.tooManyGuesses);
    const { code, name } = input(request, JoinExercise);
    const joined = await host.join(code, name).catch((error: unknown) => {
      guesses.wrong(now());
      throw error;
    });
    setKey(reply, 'seat', joined, secure);
    return { id: joined.id };
  });
  answering('GET', '/exercise/api/place', (request) => {
    const who = inOne(request);
    // Who has not joined yet has done nothing wrong: the page then asks for the code.
    if (who === null) return { place: null };
    const read = language(request);
    return {
      place: placeView(host.see(who.id).exercise, read),
      indicators: indicators.map(({ id, ...texts }) => ({ id, name: texts[read] })),
    };
  });
  answering('GET', '/exercise/api/view', (request) => viewFor(whoOf(request), language(request)));
  answering('GET', '/exercise/api/stream', (request, reply) => {
    const who = whoOf(request);
    if (!host.mayListen(who.id)) throw new Problem('too-many', liveMessages.tooManyPages);
    const read = language(request);
    streamTo(reply, { view: () => viewFor(who, read), listen: (listener) => host.listen(who.id, listener) });
    return reply;
  });
  answering('POST', '/exercise/api/play', async (request) => {
    const who = playerOf(request);
    await host.play(who.id, who.player, input(request, PlayerCommand));
    return viewAfter(who, language(request));
  });
  answering('POST', '/exercise/api/direct', async (request) => {
    const id = leadOf(request);
    await host.lead(id, input(request, LeadCommand));
    return viewFor({ id, player: null }, language(request));
  });
  answering('GET', '/exercise/api/debrief', (request) => {
    const { exercise, live } = host.see(whoOf(request).id);
    if (live.state !== 'ended') throw new Problem('conflict', liveMessages.notEnded);
    return debriefView(exercise, live, language(request));
  });
  for (const format of ['pdf', 'docx'] as const) {
    answering('GET', `/exercise/api/debrief.${format}`, async (request, reply) => {
      const who = whoOf(request);
      const { exercise, live } = host.see(who.id);
      if (live.state !== 'ended') throw new Problem('conflict', liveMessages.notEnded);
      const read = language(request);
      const document = debriefOnPaper(debriefView(exercise, live, read), textsIn(read).t, {
        language: read,
        indicators: new Map(indicators.map(({ id, ...names }) => [id, names[read]])),
      });
      const by = `${who.id}/${who.player ?? ''}`;
      refuseDocument(document, format, by);
      const file = format === 'pdf' ? await pdfApart(document, by) : await docxOf(document);
      if (file === null) throw new Problem('conflict', liveMessages.noPdf);
      reply.type(typeOf[format]).header('content-disposition', `attachment; filename="debrief.${format}"`);
      return Buffer.from(file);
    });
  }
  answering('GET', '/exercise/api/moves.json', async (request, reply) => {
    const id = leadOf(request);
    if (host.see(id).live.state !== 'ended') throw new Problem('conflict', liveMessages.notEnded);
    reply.header('content-disposition', 'attachment; filename="moves.json"');
    return host.moves(id);
  });
  answering('POST', '/exercise/api/erase', async (request) => {
    await host.erase(leadOf(request));
    return { erased: true };
  });

  /** Who has left sees no more of it. */
  function viewAfter(who: Who, read: ReadIn): object {
    return who.player === null || host.isIn(who.id, who.player) ? viewFor(who, read) : { kind: 'left' };
  }

  /** Shown once to who opens it, in the part of an address that no server sees, and good for a few minutes. */
  function ticketFor(id: string, secret: Uint8Array): string {
    for (const [old, { until }] of tickets) if (until < now()) tickets.delete(old);
    const ticket = host.newTicket();
    tickets.set(ticket, { id, secret, until: now() + ticketLasts });
    return ticket;
  }
}

const ticketLasts = 300_000;

const typeOf = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
