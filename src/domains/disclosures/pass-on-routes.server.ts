import { z } from 'zod';
import type { RealmKey } from '../../kernel/act.ts';
import type { ActDef } from '../../kernel/define-act.ts';
import type { LetterKind } from '../../kernel/letter.ts';
import type { Role, Who } from '../../kernel/who.ts';
import type { Tx } from '../../platform/database/database.ts';
import { actRoute } from '../../platform/http/act-route.ts';
import type { AnyCall } from '../../platform/http/call.ts';
import { type Endpoint, query } from '../../platform/http/endpoint.ts';
import { ById, Nothing } from '../../platform/http/params.ts';
import { type Ground, mayWait } from '../knowledge/public.ts';
import { findBetween, listAddresses } from './between.server.ts';
import { type Consented, nobodyToAsk } from './consented.ts';
import { chosenOf, type PassingOn, passingOn, type Reply, type StandingFacts, unresolvedIn } from './pass-on.ts';
import { AddressList, passOnInput, passOnPreview } from './pass-on-schema.ts';
import { sendLetter } from './post.server.ts';

type Matter = { readonly id: string; readonly at: RealmKey };

/** What a domain says of a matter of which chosen facts may be passed on to another agency. */
type PassesOn<Found extends Matter, Facts extends readonly [string, ...string[]], Shown, Answer> = {
  /** The routes are `<noun>.addresses`, `<noun>.preview` and `<noun>.pass-on`. */
  readonly noun: string;
  /** The path of one matter, with `:id`: `/api/signals/:id`. */
  readonly path: string;
  readonly roles: readonly Role[];
  readonly grounds: readonly Ground[];
  /** Every fact that may be chosen, one by one, in the order of the letter. */
  readonly facts: Facts;
  readonly letter: LetterKind;
  /** The kind of the matter's stream, and its own act of passing on: its facts are `passOnFacts` of the same list. */
  readonly streamKind: string;
  readonly act: ActDef;
  readonly find: (tx: Tx, realms: readonly RealmKey[], id: string, options: { lock: boolean }) => Promise<Found | null>;
  readonly may: (who: Who, found: Found) => boolean;
  /** Who passes it on, where that is fewer than those who may see what would go. */
  readonly mayPassOn?: (who: Who, found: Found) => boolean;
  /** What the matter says now: this is what the other agency will see of each fact. */
  readonly standing: (tx: Tx, found: Found, call: AnyCall) => Promise<StandingFacts>;
  /** What the log records as opened when the preview is read. */
  readonly opened: readonly string[];
  /** The consent of the person whom it concerns, where there is one; null for a matter without a person. */
  readonly consents: ((tx: Tx, found: Found, call: AnyCall, options: { lock: boolean }) => Promise<Consented>) | null;
  /** Where what is passed on answers a letter: the unit that wrote, to which alone it goes, and what the letter says beside. */
  readonly replies?: (tx: Tx, found: Found, call: AnyCall) => Promise<Reply>;
  /** What the command answers, as every command on this matter does. */
  readonly answer: z.core.$ZodType<Answer>;
  readonly show: (tx: Tx, at: RealmKey, stream: string, call: AnyCall) => Promise<Shown>;
};

/** The three operations by which chosen facts of a matter cross to another agency: to whom, exactly what, and the decision. */
export function passOnRoutes<Found extends Matter, const Facts extends readonly [string, ...string[]], Shown, Answer>(
  of: PassesOn<Found, Facts, Shown, Answer>,
): Endpoint[] {
  const { noun, path, roles, may, grounds } = of;
  const consentsOf = async (tx: Tx, found: Found, call: AnyCall, options: { lock: boolean }): Promise<Consented> =>
    of.consents ? of.consents(tx, found, call, options) : nobodyToAsk;
  const replyOf = async (tx: Tx, found: Found, call: AnyCall): Promise<Reply | null> =>
    of.replies ? of.replies(tx, found, call) : null;

  return [
    query({
      name: `${noun}.addresses`,
      path: `${path}/addresses`,
      roles,
      params: ById,
      input: Nothing,
      answer: AddressList,
      load: (tx, call) => of.find(tx, call.writable, call.params.id, { lock: false }),
      may,
      show: async (tx, found, call) => {
        const reply = await replyOf(tx, found, call);
        const consented = await consentsOf(tx, found, call, { lock: false });
        return { items: await listAddresses(tx, call, grounds, consented, reply?.toUnit) };
      },
    }),

    query({
      name: `${noun}.preview`,
      path: `${path}/pass-on-preview`,
      roles,
      params: ById,
      input: z.strictObject({
        facts: z
          .string()
          .max(400)
          .transform((list) => list.split(',').filter((fact) => fact !== ''))
          .pipe(z.array(z.enum(of.facts)).min(1)),
      }),
      answer: passOnPreview(of.letter.snapshot),
      load: (tx, call) => of.find(tx, call.writable, call.params.id, { lock: false }),
      may,
      show: async (tx, found, call) => {
        const standing = await of.standing(tx, found, call);
        return {
          snapshot: { ...(await replyOf(tx, found, call))?.says, ...chosenOf(standing, call.input.facts) },
          unresolved: unresolvedIn(standing, call.input.facts),
        };
      },
      look: (found) => ({ at: found.at, objects: [found.id], fields: of.opened }),
    }),

    actRoute(
      passingOn<Found>({
        act: of.act,
        verb: `${noun}.pass-on`,
        input: passOnInput(of.facts),
        roles,
        may: of.mayPassOn ?? may,
      }),
      {
        path: `${path}/pass-on`,
        status: 200,
        params: ById,
        answer: of.answer,
        proof: { of: 'disclosure', when: (_passing, { input }) => mayWait(grounds, input.ground) },
        load: async (tx, call): Promise<(Found & PassingOn & { agency: number }) | null> => {
          const found = await of.find(tx, call.writable, call.params.id, { lock: true });
          if (!found) return null;
          const reply = await replyOf(tx, found, call);
          const consented = await consentsOf(tx, found, call, { lock: true });
          return {
            ...found,
            ...(await findBetween(tx, call, call.input.toUnit, { grounds, consented, hasAsked: reply?.toUnit })),
            reply,
            matter: { streamKind: of.streamKind, letterKind: of.letter.kind, act: of.act },
            standing: await of.standing(tx, found, call),
            letter: call.newOpaqueId(),
            sendAct: call.newId(),
            crossing: call.newId(),
          };
        },
        afterAppend: (tx, { acts }, { agency }, call) =>
          sendLetter(tx, call, { acts, from: call.who, agency, now: call.now }),
        show: of.show,
      },
    ),
  ];
}
