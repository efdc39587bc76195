import { ById } from '../../../platform/http/params.ts';
import type { Texts } from '../../../platform/pages/catalogue.ts';
import { PaperAsked, paperQuery } from '../../administration/public.server.ts';
import { codeName, type Ground, sectorNames } from '../../knowledge/public.ts';
import { mayRead } from '../access.ts';
import { safeTimeIn } from '../clock/safe-time-in.ts';
import { factWords, knownWords, needWords, yesNoWords } from '../code-messages.ts';
import { needs, type SuspicionShown } from '../schema.ts';
import { showSuspicion } from '../show.server.ts';
import { findSuspicion } from '../store.ts';
import { handOverPaper as texts } from './messages.ts';

type Codes = Parameters<typeof codeName>[0];
type Item = { readonly name: string; readonly value: string };

/** What was handed over, fact by fact. What was not handed over says so. */
function itemsOf(shown: SuspicionShown, { t, language, formats }: Texts, observations: Codes): Item[] {
  const { facts } = shown;
  const at = new Date(shown.handedOverAt);
  const none = t(texts.notTold);
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const signs = facts.signs.map(({ code, known }) => {
    const how = known === 'asked-not-so' ? t(knownWords[known]) : known.map((one) => t(knownWords[one])).join(', ');
    return `${codeName(observations, code, language)} (${how})`;
  });
  const told = (name: Item['name'], value: string | null): Item => ({ name, value: value ?? none });
  return [
    told(t(texts.handedOverAt), `${formats.date(at)} ${formats.time(at)}`),
    ...(shown.from === null ? [] : [told(t(texts.from), shown.from)]),
    ...(shown.purpose === null ? [] : [told(t(texts.purpose), shown.purpose)]),
    told(t(factWords.called), facts.called),
    told(t(factWords.sector), t(sectorNames[facts.sector])),
    told(
      t(factWords.workplace),
      facts.workplace && [facts.workplace.name, facts.workplace.municipality].filter(Boolean).join(', '),
    ),
    told(
      t(factWords.people),
      facts.people.known === 'unknown' ? t(texts.peopleUnknown) : formats.number(facts.people.number),
    ),
    told(t(factWords.signs), signs.join('; ') || null),
    told(
      t(factWords.tonight),
      needs.map((need) => `${t(needWords[need])}: ${t(yesNoWords[facts.tonight[need]])}`).join('; '),
    ),
    told(t(factWords.interpreter), facts.interpreter && (names.of(facts.interpreter) ?? facts.interpreter)),
    told(t(factWords.contact), facts.contact && safeTimeIn(facts.contact, language)),
    told(t(factWords.reach), shown.reach),
  ];
}

/** A hand-over as a letter: exactly what its page shows to this reader. */
export const handOverPapers = (grounds: readonly Ground[], observations: Codes) => [
  paperQuery({
    name: 'suspicion.paper',
    path: '/api/suspicions/:id/paper',
    roles: ['officer', 'lead', 'reader'],
    params: ById,
    input: PaperAsked,
    load: (tx, call) => findSuspicion(tx, call.readable, call.params.id, { lock: false }),
    may: mayRead,
    letter: async (tx, stored, call) => {
      const shown = await showSuspicion(tx, stored, call, grounds);
      const { t, language } = call.texts;
      const own = [call.who.unitName[language], call.who.agencyName[language]].join(', ');
      const to = shown.crossing?.to ?? own;
      return {
        kind: 'hand-over',
        title: t(shown.origin === 'received' ? texts.receivedTitle : texts.title),
        reference: shown.reference,
        to: [to],
        forWhom: to,
        ground: shown.ground,
        isCopy: shown.origin === 'received',
        blocks: [
          { kind: 'list', items: itemsOf(shown, call.texts, observations) },
          ...(shown.narrative === null
            ? []
            : ([
                { kind: 'heading', level: 1, text: t(factWords.narrative) },
                { kind: 'paragraph', look: 'plain', text: shown.narrative },
              ] as const)),
        ],
      };
    },
    look: ({ at, id }) => ({ at, objects: [id], fields: ['narrative', 'reach', 'paper'] }),
  }),
];
