import type { RealmKey } from '../../kernel/act.ts';
import { Problem } from '../../kernel/problem.ts';
import { reference } from '../../kernel/reference.ts';
import { workingRoles as everybody } from '../../kernel/who.ts';
import { hasBegun } from '../../platform/acts/stored-act.ts';
import { withEntries } from '../../platform/acts/with-entries.ts';
import type { Tx } from '../../platform/database/database.ts';
import { actRoute } from '../../platform/http/act-route.ts';
import type { AnyCall } from '../../platform/http/call.ts';
import { query } from '../../platform/http/endpoint.ts';
import { httpMessages } from '../../platform/http/messages.ts';
import { ById, Nothing } from '../../platform/http/params.ts';
import { handing, listUnits } from '../access/public.server.ts';
import { accessMessages } from '../access/public.ts';
import { passOnRoutes, sendAnswer } from '../disclosures/public.server.ts';
import { saidWithIt } from '../disclosures/public.ts';
import type { Ground, Knowledge } from '../knowledge/public.ts';
import { figureInWords } from '../publication/public.server.ts';
import type { PublishedFigure } from '../publication/public.ts';
import { mayCompare, mayList, mayRead } from './access.ts';
import { acrossBorders } from './across-borders.ts';
import { responsibleFor, toChangeResponsible } from './acts/change-responsible.ts';
import { toPassOn } from './acts/pass-on.ts';
import { toRegister } from './acts/register.ts';
import { toTake } from './acts/take.ts';
import { toWithdrawFeeClaim } from './acts/withdraw.ts';
import { caseloadRoutes } from './caseload/routes.server.ts';
import { hasConsented } from './claim.ts';
import type { IcTip } from './ic-tip/ic-tip.ts';
import { caseImportRoutes } from './import/routes.server.ts';
import { claimLetter } from './letter.ts';
import { feeClaimPapers } from './paper/routes.server.ts';
import { publishedBeside } from './published-beside.ts';
import type { Region } from './region-file.ts';
import { RegionShown } from './region-schema.ts';
import { ClaimAnswer, ClaimList, ClaimShown, ContactList, claimFacts } from './schema.ts';
import { showClaim, standingOf } from './show.server.ts';
import { claimAgain, findClaim, findClaimToRead, listClaims } from './store.ts';

/** The operations of exchange. `published` reads what others have published, once. */
export function exchangeRoutes(parts: {
  grounds: readonly Ground[];
  region: Region;
  icTip: IcTip;
  published: () => Promise<readonly PublishedFigure[]>;
  knowledge: Knowledge;
}) {
  const { grounds, region, icTip, published, knowledge } = parts;
  const answered = {
    answer: ClaimAnswer,
    show: async (tx: Tx, at: RealmKey, id: string, call: AnyCall) => ({
      claim: await showClaim(tx, await claimAgain(tx, at, id), call, grounds),
    }),
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
        items: rows.map(({ id, state: claim }) => ({
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
          .filter(({ agencyKind, takesLettersOn }) => agencyKind === 'foreign-contact' && takesLettersOn !== null)
          .map((unit) => ({ unit: unit.id, name: unit.name[language], country: unit.agencyName[language] })),
      }),
    }),

    query({
      name: 'fee-claim.read',
      path: '/api/fee-claims/:id',
      roles: ['officer'],
      params: ById,
      input: Nothing,
      answer: ClaimShown,
      load: (tx, call) => findClaimToRead(tx, call.readable, call.params.id, { lock: false }),
      may: mayRead,
      show: (tx, stored, call) => showClaim(tx, stored, call, grounds),
      look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['story'] }),
    }),

    ...passOnRoutes({
      noun: 'fee-claim',
      path: '/api/fee-claims/:id',
      roles: ['officer'],
      // It is sent with the consent of every worker and on no other ground.
      grounds: grounds.filter((ground) => ground.needs_consent),
      facts: claimFacts,
      letter: claimLetter,
      streamKind: 'fee-claim',
      act: toPassOn.act,
      find: findClaim,
      may: toPassOn.may,
      standing: standingOf,
      opened: ['story'],
      consents:
        async (_tx, { state }) =>
        ({ toUnit }) =>
          saidWithIt(hasConsented(state, toUnit)),
      ...answered,
    }),

    actRoute(toRegister, {
      ...answered,
      path: '/api/fee-claims/register',
      status: 201,
      params: Nothing,
      load: async (tx, { own: at, input: { claim: id }, random }) => {
        if (!at) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        if (await hasBegun(tx, at, id)) throw new Problem('conflict', httpMessages.idUsed);
        return { id, at, reference: reference(claimLetter.referenceLetter, random(7)) };
      },
    }),

    actRoute(toWithdrawFeeClaim, {
      ...answered,
      path: '/api/fee-claims/:id/withdraw',
      status: 200,
      params: ById,
      load: async (tx, call) => {
        const found = await findClaim(tx, call.writable, call.params.id, { lock: true });
        return found && withEntries(tx, call, found);
      },
    }),

    actRoute(toTake, {
      ...answered,
      path: '/api/fee-claims/:id/take',
      status: 200,
      params: ById,
      load: (tx, { writable, params }) => findClaim(tx, writable, params.id, { lock: true }),
      afterAppend: async (tx, _decision, { state: { letter } }, call) => {
        const { input, now } = call;
        if (letter)
          await sendAnswer(tx, call, { answers: letter, becauseAct: input.act.id, event: 'acknowledged', now });
      },
    }),

    actRoute(toChangeResponsible, {
      ...answered,
      path: '/api/fee-claims/:id/responsible',
      status: 200,
      params: ById,
      load: async (tx, call) => {
        const found = await findClaim(tx, call.writable, call.params.id, { lock: true });
        return found && handing(tx, call, found, responsibleFor(found));
      },
    }),

    ...feeClaimPapers(grounds),
    ...caseloadRoutes(icTip),
    ...caseImportRoutes({ knowledge }),
  ];
}
