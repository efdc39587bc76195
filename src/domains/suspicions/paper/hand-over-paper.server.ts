import { inFoldOrder } from '../../../kernel/act.ts';
import { openFile } from '../../../platform/acts/open-file.ts';
import { readActs } from '../../../platform/acts/read-acts.ts';
import type { Block } from '../../../platform/documents/paper-document.ts';
import { ById } from '../../../platform/http/params.ts';
import type { Texts } from '../../../platform/pages/catalogue.ts';
import { PaperAsked, paperQuery } from '../../administration/public.server.ts';
import { codeName, type Ground, sectorNames } from '../../knowledge/public.ts';
import { mayRead } from '../access.ts';
import { correctSuspicion } from '../acts/correct.ts';
import { safeTimeIn } from '../clock/safe-time-in.ts';
import { factWords, knownWords, needWords, yesNoWords } from '../code-messages.ts';
import { isUnfounded, receivedFacts } from '../corrections.ts';
import { CorrectableFacts, needs, type SuspicionFacts } from '../schema.ts';
import { showSuspicion } from '../show.server.ts';
import type { SuspicionShown } from '../shown-schema.ts';
import { findSuspicion } from '../store.ts';
import { handOverPaper as texts } from './messages.ts';

const correctable = CorrectableFacts.keyof().options;
type Codes = Parameters<typeof codeName>[0];
type Wording = Readonly<Record<keyof CorrectableFacts, (facts: CorrectableFacts) => string | null | undefined>>;
type Item = { readonly name: string; readonly value: string };

/** How a fact that can be corrected is said; null where nothing is told. */
const wordsOf = ({ t, language, formats }: Texts): Wording => ({
  sector: ({ sector }) => sector && t(sectorNames[sector]),
  workplace: ({ workplace }) => workplace && [workplace.name, workplace.municipality].filter(Boolean).join(', '),
  people: ({ people }) =>
    people && (people.known === 'unknown' ? t(texts.peopleUnknown) : formats.number(people.number)),
  interpreter: ({ interpreter }) =>
    interpreter && (new Intl.DisplayNames([language], { type: 'language' }).of(interpreter) ?? interpreter),
  contact: ({ contact }) => contact && safeTimeIn(contact, language),
});

/** What was handed over, fact by fact. What was not handed over says so. */
function itemsOf(shown: SuspicionShown, facts: SuspicionFacts, said: Texts, observations: Codes): Item[] {
  const { t, language, formats } = said;
  const at = new Date(shown.handedOverAt);
  const none = t(texts.notTold);
  const words = wordsOf(said);
  const signs = facts.signs.map(({ code, known }) => {
    const how = known === 'asked-not-so' ? t(knownWords[known]) : known.map((one) => t(knownWords[one])).join(', ');
    return `${codeName(observations, code, language)} (${how})`;
  });
  const told = (name: Item['name'], value: string | null | undefined): Item => ({ name, value: value ?? none });
  return [
    told(t(texts.handedOverAt), `${formats.date(at)} ${formats.time(at)}`),
    ...(shown.from === null ? [] : [told(t(texts.from), shown.from)]),
    ...(shown.purpose === null ? [] : [told(t(texts.purpose), shown.purpose)]),
    told(t(factWords.called), facts.called),
    told(t(factWords.sector), words.sector(facts)),
    told(t(factWords.workplace), isUnfounded(shown.closed) ? t(texts.unfounded) : words.workplace(facts)),
    told(t(factWords.people), words.people(facts)),
    told(t(factWords.signs), signs.join('; ') || null),
    told(
      t(factWords.tonight),
      needs.map((need) => `${t(needWords[need])}: ${t(yesNoWords[facts.tonight[need]])}`).join('; '),
    ),
    told(t(factWords.interpreter), words.interpreter(facts)),
    told(t(factWords.contact), words.contact(facts)),
    told(t(factWords.reach), shown.reach),
  ];
}

/** What the recipient has said instead of what came: each correction with who made it and on which day, oldest first. */
function correctionsIn({ timeline, closed }: SuspicionShown, said: Texts): Block[] {
  const { t, formats } = said;
  const words = wordsOf(said);
  const made = timeline.filter(({ type }) => type === correctSuspicion.type).reverse();
  if (made.length === 0) return [];
  const saidOf = (field: keyof CorrectableFacts, after: unknown): string =>
    field === 'workplace' && isUnfounded(closed)
      ? t(texts.unfounded)
      : (words[field](CorrectableFacts.parse({ [field]: after })) ?? t(texts.nothing));
  return [
    { kind: 'heading', level: 1, text: t(texts.corrections) },
    { kind: 'paragraph', look: 'quiet', text: t(texts.notOfSender) },
    ...made.flatMap(({ by, recordedAt, changed, changes = [] }): Block[] => [
      { kind: 'heading', level: 2, text: `${by}, ${formats.date(new Date(recordedAt))}` },
      {
        kind: 'list',
        items: correctable
          .filter((field) => changed.includes(field))
          .map((field) => ({
            name: t(factWords[field]),
            value: saidOf(field, changes.find((change) => change.field === field)?.after),
          })),
      },
    ]),
  ];
}

/**
 * A hand-over as a letter. Of what was received it says what came, as it came, and apart from that what was corrected here:
 * so no word of the recipient stands as the sender’s.
 */
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
      const { rows } = await openFile(tx, call, stored.at, stored.id);
      const came = receivedFacts(inFoldOrder(readActs(call.registry, rows)), stored.state);
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
          { kind: 'list', items: itemsOf(shown, came ?? shown.facts, call.texts, observations) },
          ...(shown.narrative === null
            ? []
            : ([
                { kind: 'heading', level: 1, text: t(factWords.narrative) },
                { kind: 'paragraph', look: 'plain', text: shown.narrative },
              ] as const)),
          ...correctionsIn(shown, call.texts),
        ],
      };
    },
    look: ({ at, id }) => ({ at, objects: [id], fields: ['narrative', 'reach', 'paper'] }),
  }),
];
