import type { Block, PaperDocument } from '../../../platform/documents/paper-document.ts';
import type { DebriefView } from '../live/debrief-view.ts';
import { acts } from '../words/acts.ts';
import { after } from '../words/after.ts';
import { headline, texts } from '../words/debrief.ts';
import { expectedName } from '../words/expected-name.ts';
import type { SayInWords } from '../words/say.ts';

const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
const table = (caption: string, columns: readonly string[], rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  caption,
  columns: columns.map((name) => ({ name, isNumber: false })),
  rows,
});

const spans = ['offer_to_all', 'first_talk_alone_own_language', 'rights', 'acknowledged', 'bed_accepted'] as const;

/** The debrief on paper: the same finding, tables where the screen draws, and the questions to talk about. Process only, as on the screen. */
export function debriefOnPaper(
  view: DebriefView,
  say: SayInWords,
  { language, indicators }: { readonly language: string; readonly indicators: ReadonlyMap<string, string> },
): PaperDocument {
  const roleName = (id: string) => view.roles.find((role) => role.id === id)?.name ?? id;
  const fact = (id: string) => view.facts.find((one) => one.id === id)?.text ?? id;
  const named = (ids: readonly string[]) =>
    ids.length === 0 ? say(after.none) : ids.map((id) => indicators.get(id) ?? id).join('; ');
  const title = view.headline
    ? say(headline.gap, {
        first: roleName(view.headline.first),
        last: roleName(view.headline.last),
        gap: view.headline.minutes,
        fact: fact(view.headline.fact),
      })
    : say(headline.alone);
  return {
    language,
    title,
    running: view.title,
    forWhom: say(texts.kicker, { team: view.team }),
    contents: false,
    isWide: true,
    preface: [{ kind: 'paragraph', look: 'lead', text: say(texts.lead) }],
    blocks: [
      heading(say(texts.knew)),
      table(
        say(texts.knew),
        [say(texts.fact), ...view.strips.map(({ name }) => name)],
        view.facts.map(({ id, letter, text }) => [
          `${letter} ${text}`,
          ...view.strips.map(({ told }) => {
            const one = told.find((each) => each.fact === id);
            return one ? `${view.timeOf[one.t] ?? ''} ${say(one.how === 'saw' ? texts.saw : texts.told)}` : '–';
          }),
        ]),
      ),
      heading(say(texts.evidence)),
      {
        kind: 'list',
        items: view.evidence.map((one) => ({ name: `${one.name}. ${one.how}`, value: fateOf(view, say, one.fate) })),
      },
      heading(say(texts.disclosures)),
      view.disclosures.length === 0
        ? { kind: 'paragraph', look: 'plain', text: say(texts.noDisclosures) }
        : {
            kind: 'list',
            items: view.disclosures.map(({ time, from, toName, lawful, refused, facts, ground, article }) => ({
              name: `${time} ${say(texts.fromTo, { from: roleName(from), to: toName })}`,
              value: [
                say(refused ? texts.refused : lawful ? texts.made : texts.unlawful),
                facts.join(', '),
                refused ? '' : (ground ?? say(texts.withoutGround)),
                article ?? '',
              ]
                .filter((part) => part !== '')
                .join('. '),
            })),
          },
      ...(view.unlawful.length === 0
        ? []
        : [
            heading(say(texts.stopped)),
            {
              kind: 'list' as const,
              items: view.unlawful.map(({ time, role, act, why, article }) => ({
                name: `${time} ${roleName(role)}: ${say(acts[act as keyof typeof acts])}`,
                value: [why ?? '', article ?? ''].filter((part) => part !== '').join(' '),
              })),
            },
          ]),
      heading(say(texts.time)),
      {
        kind: 'list',
        items: spans.map((span) => {
          const minutes = view.minutes[span];
          return {
            name: say(texts[span]),
            value: minutes === null ? say(texts.notYet) : say(texts.minutes, { minutes }),
          };
        }),
      },
      heading(say(texts.expected)),
      {
        kind: 'list',
        items: view.expected.map(({ what, met, obstacle }) => ({
          name: `${expectedName(say, what)}${obstacle === null ? '' : ` (${obstacle})`}`,
          value: say(met ? texts.met : texts.notMet),
        })),
      },
      heading(say(after.elements)),
      table(
        say(after.elements),
        [say(after.element), say(after.board), say(after.truth)],
        view.elements.map(({ text, board, truth, independent }) => [
          text,
          `${say(after[board as 'supported'])}, ${say(after.independent, { count: independent })}`,
          say(after[truth as 'true']),
        ]),
      ),
      heading(say(after.indicators)),
      {
        kind: 'paragraph',
        look: 'plain',
        text: say(after.indicatorsText, {
          recorded: view.indicators.recorded,
          available: view.indicators.available,
        }),
      },
      {
        kind: 'list',
        items: [
          { name: say(after.seenNot), value: named(view.indicators.seenNotRecorded) },
          { name: say(after.neverMet), value: named(view.indicators.neverMet) },
          { name: say(after.withoutSource), value: named(view.indicators.withoutSource) },
        ],
      },
      heading(say(after.people)),
      {
        kind: 'list',
        items: [
          { name: say(after.promises), value: say(after.promisesText, view.promises) },
          { name: say(after.no), value: say(after.noText, view.no) },
          {
            name: say(after.again),
            value: view.askedAgain.map((one) => say(after.againText, one)).join(' ') || say(after.none),
          },
        ],
      },
      heading(say(after.questions)),
      ...view.questions
        .filter(({ texts: asked }) => asked.length > 0)
        .map(
          ({ phase, texts: asked }): Block => ({
            kind: 'list',
            items: asked.map((question, at) => ({ name: at === 0 ? say(after[phase]) : ' ', value: question })),
          }),
        ),
      ...(view.otherwise.length === 0
        ? []
        : [
            heading(say(after.otherwise)),
            {
              kind: 'list' as const,
              items: view.otherwise.map(({ role, text }) => ({ name: roleName(role), value: text })),
            },
          ]),
    ],
  };
}

function fateOf(
  view: DebriefView,
  say: SayInWords,
  { state, saved, chance }: DebriefView['evidence'][number]['fate'],
): string {
  if (state === 'saved') return say(texts.saved, { time: view.timeOf[saved ?? 0] ?? '' });
  if (state === 'could-have-been-saved') return say(texts.could, { time: view.timeOf[chance ?? 0] ?? '' });
  return say(state === 'never-found' ? texts.neverFound : texts.noOne);
}
