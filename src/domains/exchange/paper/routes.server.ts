import type { Block } from '../../../platform/documents/paper-document.ts';
import { ById } from '../../../platform/http/params.ts';
import type { Texts } from '../../../platform/pages/catalogue.ts';
import { PaperAsked, paperQuery } from '../../administration/public.server.ts';
import type { Ground } from '../../knowledge/public.ts';
import { mayRead } from '../access.ts';
import type { ClaimShown } from '../schema.ts';
import { showClaim } from '../show.server.ts';
import { findClaim } from '../store.ts';
import { feeClaimPaper as texts } from './messages.ts';

/** What is known of the claim; no worker is named in it. What was not chosen for the reader’s country says so. */
function blocksOf({ facts, consent, ground, origin }: ClaimShown, { t, formats }: Texts): Block[] {
  const told = (name: string, value: string | undefined) => ({ name, value: value ?? t(texts.notDisclosed) });
  const { workers, amount, period, firm, story } = facts;
  return [
    {
      kind: 'list',
      items: [
        told(t(texts.workers), workers === undefined ? undefined : formats.number(workers)),
        told(t(texts.amount), amount && `${formats.number(amount.value)} ${amount.currency}`),
        told(t(texts.period), period && t(texts.fromTo, period)),
        told(t(texts.firm), firm),
        ...(consent
          ? [
              told(
                t(texts.consent),
                t(texts.consentOf, { given: consent.given, workers: workers ?? 0, unit: consent.toUnitName }),
              ),
            ]
          : []),
        ...(ground === null ? [] : [told(t(texts.ground), ground)]),
        ...(origin === 'own' ? [told(t(texts.payTo), t(texts.fillIn))] : []),
      ],
    },
    { kind: 'heading', level: 1, text: t(texts.story) },
    { kind: 'paragraph', look: 'plain', text: story ?? t(texts.notDisclosed) },
  ];
}

/** A claim for recruitment fees as a letter to the contact that the workers have consented to; of one that came, a copy. */
export const feeClaimPapers = (grounds: readonly Ground[]) => [
  paperQuery({
    name: 'fee-claim.paper',
    path: '/api/fee-claims/:id/paper',
    roles: ['officer'],
    params: ById,
    input: PaperAsked,
    load: (tx, call) => findClaim(tx, call.readable, call.params.id, { lock: false }),
    may: mayRead,
    letter: async (tx, stored, call) => {
      const claim = await showClaim(tx, stored, call, grounds);
      const { t, language } = call.texts;
      const isCopy = claim.origin === 'received';
      const own = [call.who.unitName[language], call.who.agencyName[language]].join(', ');
      const to = isCopy ? own : (claim.consent?.toUnitName ?? null);
      return {
        kind: 'fee-claim',
        title: t(isCopy ? texts.copyTitle : texts.title),
        reference: claim.reference,
        to: to === null ? [] : [to],
        forWhom: to ?? t(texts.contact),
        ground: claim.ground,
        isCopy,
        blocks: blocksOf(claim, call.texts),
      };
    },
    look: ({ at, id }) => ({ at, objects: [id], fields: ['story', 'paper'] }),
  }),
];
