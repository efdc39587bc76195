import { Problem } from '../../kernel/problem.ts';
import { reference } from '../../kernel/reference.ts';
import { roles as everybody } from '../../kernel/who.ts';
import { hasBegun } from '../../platform/acts/stored-act.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { Call } from '../../platform/http/call.ts';
import { command, query } from '../../platform/http/endpoint.ts';
import { httpMessages } from '../../platform/http/messages.ts';
import { ById, Nothing } from '../../platform/http/params.ts';
import { listUnits } from '../access/public.server.ts';
import { accessMessages } from '../access/public.ts';
import { passOnRoutes, sendAnswer } from '../disclosures/public.server.ts';
import { saidWithIt } from '../disclosures/public.ts';
import type { Ground } from '../knowledge/public.ts';
import { figureInWords } from '../study/public.server.ts';
import type { PublishedFigure } from '../study/public.ts';
import { mayCompare, mayList, mayRead, mayWrite } from './access.ts';
import { acrossBorders } from './across-borders.ts';
import { passOnClaimAct } from './acts.ts';
import { caseloadRoutes } from './caseload/routes.server.ts';
import { hasConsented, registerClaim, takeClaim } from './fee-claim.ts';
import type { IcTip } from './ic-tip/ic-tip.ts';
import { claimLetter } from './letter.ts';
import { publishedBeside } from './published-beside.ts';
import type { Region } from './region-file.ts';
import { RegionShown } from './region-schema.ts';
import { ClaimAnswer, ClaimList, ClaimShown, ContactList, claimFacts, RegisterClaim, TakeClaim } from './schema.ts';
import { showClaim, standingOf } from './show.server.ts';
import { findClaim, listClaims } from './store.ts';

/** The operations of exchange. `published` reads what others have published, once. */
export function exchangeRoutes(parts: {
  grounds: readonly Ground[];
  region: Region;
  icTip: IcTip;
  published: () => Promise<readonly PublishedFigure[]>;
}) {
  const { grounds, region, icTip, published } = parts;
  const showAgain = async (
    tx: Tx,
    at: { country: string; realm: string },
    id: string,
    call: Call<unknown, unknown>,
  ) => {
    const stored = await findClaim(tx, [at], id, { lock: false });
    if (!stored) throw new Error('A claim that was just written cannot be read.');
    return { claim: await showClaim(tx, stored, call, grounds) };
  };

  return [
    query({
      name: 'region.compare',
      path: '/api/region',
      roles: everybody,
      params: Nothing,
      input: Nothing,
      answer: RegionShown,
      load: async () => ({ figures: await published() }),
      may: mayCompare,
      show: async (_tx, { figures }, { texts }) => ({
        obstacle: region.obstacle,
        from: region.period.from,
        to: region.period.to,
        invented: region.invented,
        countries: region.contributions.map(({ country, from, stages }) => ({
          country,
          from: from[texts.language],
          stages: acrossBorders(stages),
          published: publishedBeside(figures, country).map((figure) => ({
            ...figureInWords(texts, figure),
            source: figure.source,
            note: figure.note || null,
          })),
        })),
      }),
    }),

    query({
      name: 'fee-claim.list',
      path: '/api/fee-claims',
      roles: ['officer'],
      params: Nothing,
      input: Nothing,
      answer: ClaimList,
      load: (tx, call) => listClaims(tx, call.readable),
      may: mayList,
      show: async (_tx, rows) => ({
        items: rows.map(({ id, claim }) => ({
          id,
          reference: claim.reference,
          origin: claim.origin,
          state: claim.state,
          workers: claim.workers,
          begunAt: claim.begunAt,
        })),
      }),
    }),

    query({
      name: 'fee-claim.contacts',
      path: '/api/fee-claim-contacts',
      roles: ['officer'],
      params: Nothing,
      input: Nothing,
      answer: ContactList,
      load: async (tx) => ({ units: await listUnits(tx) }),
      may: mayCompare,
      show: async (_tx, { units }, { texts: { language } }) => ({
        items: units
          .filter(({ house, takesLettersOn }) => house.kind === 'foreign-contact' && takesLettersOn !== null)
          .map((unit) => ({ unit: unit.id, name: unit.name[language], country: unit.house[language] })),
      }),
    }),

    query({
      name: 'fee-claim.read',
      path: '/api/fee-claims/:id',
      roles: ['officer'],
      params: ById,
      input: Nothing,
      answer: ClaimShown,
      load: (tx, call) => findClaim(tx, call.readable, call.params.id, { lock: false }),
      may: mayRead,
      show: (tx, stored, call) => showClaim(tx, stored, call, grounds),
      look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['story'] }),
    }),

    ...passOnRoutes({
      noun: 'fee-claim',
      path: '/api/fee-claims/:id',
      roles: ['officer'],
      // It crosses with a yes of every worker and on no other ground.
      grounds: grounds.filter((ground) => ground.needs_consent),
      facts: claimFacts,
      letter: claimLetter,
      streamKind: 'fee-claim',
      act: passOnClaimAct,
      find: findClaim,
      may: mayWrite,
      standing: standingOf,
      opened: ['story'],
      consents:
        async (_tx, { claim }) =>
        ({ toUnit }) =>
          saidWithIt(hasConsented(claim, toUnit)),
      answer: ClaimAnswer,
      show: showAgain,
    }),

    command({
      name: 'fee-claim.register',
      path: '/api/fee-claims/register',
      roles: ['officer'],
      status: 201,
      params: Nothing,
      input: RegisterClaim,
      answer: ClaimAnswer,
      load: async (tx, call) => {
        if (!call.own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        if (await hasBegun(tx, call.own, call.input.claim)) throw new Problem('conflict', httpMessages.idUsed);
        return { at: call.own, reference: reference(claimLetter.referenceLetter, call.random(7)) };
      },
      may: mayWrite,
      decide: (file, call) => ({
        at: file.at,
        stream: call.input.claim,
        acts: registerClaim(call.input, file.at, file.reference),
      }),
      show: showAgain,
    }),

    command({
      name: 'fee-claim.take',
      path: '/api/fee-claims/:id/take',
      roles: ['officer'],
      status: 200,
      params: ById,
      input: TakeClaim,
      answer: ClaimAnswer,
      load: (tx, call) => findClaim(tx, call.writable, call.params.id, { lock: true }),
      may: mayWrite,
      decide: (stored, call) => ({ at: stored.at, stream: stored.id, acts: takeClaim(call.input, stored) }),
      carry: async (tx, _decision, { claim }, call) => {
        if (!claim.letter) return;
        await sendAnswer(tx, call, {
          answers: claim.letter,
          becauseAct: call.input.act.id,
          event: 'acknowledged',
          now: call.now,
        });
      },
      show: showAgain,
    }),

    ...caseloadRoutes(icTip),
  ];
}
