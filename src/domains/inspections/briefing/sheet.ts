import type { Language } from '../../../kernel/language.ts';
import type { Message, MessageValues } from '../../../kernel/message.ts';
import { type PlanText, planTexts } from '../schema.ts';
import { briefingMessages as texts } from './messages.ts';

/** A part of the sheet. The screen and the paper set the same parts, so that neither says what the other does not. */
export type SheetBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly look: 'lead' | 'plain' | 'quiet' }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly { readonly name: string; readonly isNumber: boolean }[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'list'; readonly items: readonly { readonly name: string; readonly value: string }[] };

/** A sheet, with what is in the margin of each page of paper. It is short, so it has no table of contents. */
export type Sheet = {
  readonly language: Language;
  readonly title: string;
  readonly running: string;
  readonly forWhom: string;
  readonly contents: false;
  readonly preface: readonly SheetBlock[];
  readonly blocks: readonly SheetBlock[];
};

/** What is known of a planned inspection for its briefing, by the names that the reader knows. Null: not said. */
export type Briefing = {
  readonly language: Language;
  readonly madeAt: string;
  readonly purpose: string | null;
  readonly purposeSetOn: string | null;
  readonly workplace: string | null;
  readonly address: string | null;
  readonly sector: string | null;
  readonly time: string | null;
  readonly leads: string;
  readonly entry: readonly {
    readonly unit: string;
    readonly task: string;
    readonly capacity: string;
    readonly basis: { readonly provision: string; readonly verified: boolean } | null;
    readonly brings: readonly string[];
  }[];
  readonly languages: readonly { readonly name: string; readonly interpreter: string | null }[];
  readonly care: { readonly unit: string; readonly where: string; readonly phone: string | null } | null;
  readonly beds: { readonly women: number | null; readonly men: number | null } | null;
  /** `not-open`: it is written down, and this reader's agency cannot open it. */
  readonly texts: Readonly<Record<PlanText, { readonly said: string } | 'not-said' | 'not-open'>>;
  readonly duties: readonly { readonly unit: string; readonly title: string; readonly proposed: boolean }[];
  readonly note: string | null;
};

type SayMessage = (message: Message, values?: MessageValues) => string;

const headings = { entrances: texts.entrances, stopRules: texts.stop, safety: texts.safety } as const;

/** The parts of a plan that an officer who goes in must know and that have not been said yet. */
export const missingParts = (of: Briefing): readonly Message[] => [
  ...(of.time === null ? [texts.time] : []),
  ...(of.entry.length === 0 ? [texts.entry] : []),
  ...(of.languages.length === 0 ? [texts.languages] : []),
  ...(of.care === null ? [texts.care] : []),
  ...planTexts.filter((text) => of.texts[text] === 'not-said').map((text) => headings[text]),
];

/** The sheet that all are briefed from: each part has its place, also when nothing was said in it. */
export function sheetOf(of: Briefing, say: SayMessage): Sheet {
  const heading = (text: Message): SheetBlock => ({ kind: 'heading', level: 1, text: say(text) });
  const paragraph = (text: string, look: 'lead' | 'plain' | 'quiet' = 'plain'): SheetBlock => ({
    kind: 'paragraph',
    text,
    look,
  });
  const orNotSaid = (text: string | null): string => text ?? say(texts.notSaid);
  const said = (text: PlanText): SheetBlock[] => {
    const words = of.texts[text];
    if (typeof words === 'object') return [heading(headings[text]), ...inLines(words.said, paragraph)];
    const block = paragraph(say(words === 'not-open' ? texts.notOpen : texts.notSaid), 'quiet');
    return [heading(headings[text]), block];
  };
  const bedsOf = (beds: number | null | undefined): string =>
    beds === null || beds === undefined ? say(texts.bedsNotAsked) : String(beds);
  const missing = missingParts(of);
  return {
    language: of.language,
    title: say(texts.title, { place: of.workplace ?? say(texts.noPlace) }),
    running: say(texts.running, { when: of.madeAt }),
    forWhom: say(texts.forWhom),
    contents: false,
    preface: [
      ...(of.purpose !== null && of.purposeSetOn !== null
        ? [paragraph(say(texts.purpose, { purpose: of.purpose, when: of.purposeSetOn }), 'lead')]
        : []),
      ...(missing.length > 0
        ? [paragraph(say(texts.missing, { parts: missing.map((part) => say(part)).join(', ') }))]
        : []),
    ],
    blocks: [
      heading(texts.place),
      {
        kind: 'list',
        items: [
          { name: say(texts.workplace), value: orNotSaid(of.workplace) },
          { name: say(texts.address), value: orNotSaid(of.address) },
          { name: say(texts.sector), value: orNotSaid(of.sector) },
          { name: say(texts.time), value: orNotSaid(of.time) },
          { name: say(texts.leads), value: of.leads },
        ],
      },
      ...entryBlocks(of, say, heading, paragraph),
      ...said('entrances'),
      ...languageBlocks(of, say, heading, paragraph),
      ...said('stopRules'),
      heading(texts.care),
      {
        kind: 'list',
        items: [
          { name: say(texts.careUnit), value: orNotSaid(of.care?.unit ?? null) },
          { name: say(texts.careWhere), value: orNotSaid(of.care?.where ?? null) },
          { name: say(texts.carePhone), value: orNotSaid(of.care?.phone ?? null) },
          { name: say(texts.bedsWomen), value: bedsOf(of.beds?.women) },
          { name: say(texts.bedsMen), value: bedsOf(of.beds?.men) },
        ],
      },
      ...said('safety'),
      ...(of.duties.length > 0 ? [heading(texts.duties), dutyList(of, say)] : []),
      ...(of.note === null ? [] : [heading(texts.note), ...inLines(of.note, paragraph)]),
    ],
  };
}

type Heading = (text: Message) => SheetBlock;
type Paragraph = (text: string, look?: 'lead' | 'plain' | 'quiet') => SheetBlock;

/** Each line of free text is a paragraph of its own, on the screen as on paper. */
const inLines = (words: string, paragraph: Paragraph): SheetBlock[] =>
  words
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph(line));

function entryBlocks({ entry }: Briefing, say: SayMessage, heading: Heading, paragraph: Paragraph): SheetBlock[] {
  if (entry.length === 0) return [heading(texts.entry), paragraph(say(texts.notSaid), 'quiet')];
  const provisionOf = ({ basis }: Briefing['entry'][number]): string => {
    if (basis === null) return say(texts.noBasis);
    return basis.verified ? basis.provision : say(texts.unverified, { provision: basis.provision });
  };
  const column = (name: Message, isNumber = false) => ({ name: say(name), isNumber });
  return [
    heading(texts.entry),
    {
      kind: 'table',
      caption: say(texts.ownPower),
      columns: [
        column(texts.number, true),
        column(texts.unit),
        column(texts.does),
        column(texts.capacity),
        column(texts.basis),
        column(texts.brings),
      ],
      rows: entry.map((part, place) => [
        ...[String(place + 1), part.unit, part.task, part.capacity, provisionOf(part)],
        part.brings.length > 0 ? part.brings.join(', ') : '–',
      ]),
    },
  ];
}

function languageBlocks(
  { languages }: Briefing,
  say: SayMessage,
  heading: Heading,
  paragraph: Paragraph,
): SheetBlock[] {
  if (languages.length === 0) return [heading(texts.languages), paragraph(say(texts.notSaid), 'quiet')];
  return [
    heading(texts.languages),
    {
      kind: 'table',
      caption: say(texts.spoken),
      columns: [texts.language, texts.interpreter].map((name) => ({ name: say(name), isNumber: false })),
      rows: languages.map(({ name, interpreter }) => [name, interpreter ?? say(texts.nobodyAsked)]),
    },
  ];
}

/** Each duty once, with the units whose agencies have it. */
const dutyList = ({ duties }: Briefing, say: SayMessage): SheetBlock => ({
  kind: 'list',
  items: [...new Map(duties.map((duty) => [duty.title, duty])).values()].map(({ title, proposed }) => ({
    name: proposed ? say(texts.proposed, { duty: title }) : title,
    value: duties
      .filter((duty) => duty.title === title)
      .map(({ unit }) => unit)
      .join('; '),
  })),
});
