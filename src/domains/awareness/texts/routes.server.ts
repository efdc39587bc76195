import { z } from 'zod';
import type { ActDraft, ActEnvelope } from '../../../kernel/act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { Problem } from '../../../kernel/problem.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import type { AnyCall, Call } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { Nothing } from '../../../platform/http/params.ts';
import { accessMessages } from '../../access/public.ts';
import { mayReadTexts, translatorRoles as readers } from '../access.ts';
import { toReviewTexts } from './acts/review.ts';
import { toSignTexts } from './acts/sign.ts';
import { toTranslateTexts } from './acts/translate.ts';
import { toWithdrawTexts } from './acts/withdraw.ts';
import type { TextCatalogue } from './catalogue.server.ts';
import { StepFacts } from './facts.ts';
import { checkEntries } from './files/check-entries.ts';
import { faultMessages } from './files/messages.ts';
import type { FileText } from './files/translated-file.ts';
import { readXliff, writeXliff } from './files/xliff.ts';
import type { LanguageTexts, TranslatedText } from './language-texts.ts';
import {
  CheckFileAsked,
  FileChecked,
  LanguageShown,
  OneTextShown,
  StepAnswer,
  TextLanguages,
  TextsFile,
  TextsFileAsked,
} from './schema.ts';
import { countTexts, showLanguage, showOneText, translatedTexts } from './show.server.ts';
import type { TextEntry, TextStanding } from './standing.ts';
import { addEntries, holdLanguage, listEntries, stepAgain } from './store.server.ts';
import { TextKey, TextLanguage, type TextVersion } from './text.ts';

const ByLanguage = z.strictObject({ language: TextLanguage });
const ByText = ByLanguage.extend({ key: TextKey }).strict();

type StepInput = { readonly act: ActEnvelope; readonly step: string };

/** What each step says of a text besides which one it is about. */
type Told = Pick<TextEntry, 'does' | 'comment' | 'able' | 'fromFile'> & {
  readonly said?: ReadonlyMap<string, string>;
};

/** The catalogue of texts for workers in other languages: what there is, what was done, and the four steps. */
export function textRoutes(catalogue: TextCatalogue) {
  const languages = [...catalogue.languages.values()];

  /** One language as it stands in the reader's country. */
  const textsIn = async (tx: Tx, language: string) => {
    const of = catalogue.languages.get(language);
    if (!of) return null;
    const entries = await listEntries(tx, [language]);
    return { of, entries, texts: translatedTexts(catalogue, of, entries) };
  };

  const step = <Input extends StepInput>(
    doing: Doing<Input, InFile, LanguageTexts>,
    name: string,
    told: (input: Input) => Told,
  ) =>
    actRoute(doing, {
      path: `/api/worker-texts/:language/${name}`,
      status: 201,
      params: ByLanguage,
      answer: StepAnswer,
      load: async (tx, call: Call<z.infer<typeof ByLanguage>, Input>) => {
        const { language } = call.params;
        const { own: at } = call;
        if (!catalogue.languages.has(language)) return null;
        if (!at) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        if (await hasBegun(tx, at, call.input.step)) throw new Problem('conflict', httpMessages.idUsed);
        await holdLanguage(tx, language);
        const found = await textsIn(tx, language);
        return found && { id: call.input.step, at, language, actor: call.who.actor, texts: found.texts };
      },
      afterAppend: async (tx, { acts }, { id, at, language, actor, texts }, { input, now }) => {
        const { said, ...rest } = told(input);
        await addEntries(
          tx,
          at,
          { ...rest, id, language, actor, now },
          versionsIn(acts).map((one) => ({ ...one, said: said?.get(one.key) ?? saidIn(texts, one) })),
        );
      },
      show: async (tx, at, stream) => {
        const { state } = await stepAgain(tx, at, stream);
        return { step: stream, language: state.language };
      },
    });

  return [
    query({
      name: 'worker-text.languages',
      path: '/api/worker-texts',
      roles: readers,
      params: Nothing,
      input: Nothing,
      answer: TextLanguages,
      load: (tx) =>
        listEntries(
          tx,
          languages.map(({ language }) => language),
        ),
      may: mayReadTexts,
      show: async (_tx, entries) => ({
        languages: languages.map((of) =>
          countTexts(
            of,
            translatedTexts(
              catalogue,
              of,
              entries.filter(({ language }) => language === of.language),
            ),
          ),
        ),
      }),
    }),

    query({
      name: 'worker-text.list',
      path: '/api/worker-texts/:language',
      roles: readers,
      params: ByLanguage,
      input: Nothing,
      answer: LanguageShown,
      load: (tx, { params }) => textsIn(tx, params.language),
      may: mayReadTexts,
      show: async (_tx, { of, texts }, call) => showLanguage(of, texts, call),
    }),

    query({
      name: 'worker-text.read',
      path: '/api/worker-texts/:language/texts/:key',
      roles: readers,
      params: ByText,
      input: Nothing,
      answer: OneTextShown,
      load: async (tx, { params }) => {
        const found = await textsIn(tx, params.language);
        const text = found?.texts.get(params.key);
        if (!found || !text) return null;
        return { ...found, text, entries: found.entries.filter(({ key }) => key === params.key) };
      },
      may: mayReadTexts,
      show: (tx, { of, texts, text, entries }, call) => showOneText(tx, of, texts, { text, entries }, call),
    }),

    query({
      name: 'worker-text.file',
      path: '/api/worker-texts/:language/file',
      roles: readers,
      params: ByLanguage,
      input: TextsFileAsked,
      answer: TextsFile,
      proof: { of: 'export', notAsked: 'The texts are made for everyone to read, and hold nothing about any person.' },
      load: (tx, { params }) => textsIn(tx, params.language),
      may: mayReadTexts,
      show: async (_tx, { of, texts }, { input }) => ({
        name: `cape-${input.group}-${of.language}.xlf`,
        content: writeXliff(
          of.language,
          [...texts.values()].filter((text) => text.of.group === input.group).map(forTranslator),
        ),
      }),
    }),

    query({
      name: 'worker-text.check',
      path: '/api/worker-texts/:language/check',
      inBody: true,
      roles: readers,
      params: ByLanguage,
      input: CheckFileAsked,
      answer: FileChecked,
      load: (tx, { params }) => textsIn(tx, params.language),
      may: mayReadTexts,
      show: async (_tx, { of, texts }, call) => checkFile(call.input.content, of.language, texts, call),
    }),

    step(toTranslateTexts, 'translate', ({ texts, comment, fromFile }) => ({
      does: 'translate',
      ...{ comment, fromFile, able: null, said: new Map(texts.map(({ key, said }) => [key, said])) },
    })),
    step(toReviewTexts, 'review', ({ verdict, comment, able }) => ({ does: verdict, comment, able, fromFile: false })),
    step(toSignTexts, 'sign', () => ({ does: 'sign', comment: null, able: null, fromFile: false })),
    step(toWithdrawTexts, 'withdraw', ({ why }) => ({ does: 'withdraw', comment: why, able: null, fromFile: false })),
  ];
}

/** The versions that the acts are about, as they were decided. */
const versionsIn = (acts: readonly ActDraft[]): StepFacts['texts'] =>
  acts.flatMap(({ facts }) => StepFacts.pick({ texts: true }).loose().parse(facts).texts);

/** What the version that is approved, signed or withdrawn says. */
function saidIn(texts: ReadonlyMap<string, TranslatedText>, { key, version }: TextVersion): string {
  const now = texts.get(key)?.now;
  const said = [now?.newest, now?.official].find((one) => one?.version === version)?.said;
  if (said === undefined) throw new Error('A step is about a version that is not there.');
  return said;
}

const stateInFile = {
  ...{ missing: 'initial', withdrawn: 'initial', draft: 'translated', changed: 'translated' },
  ...{ reviewed: 'reviewed', signed: 'final' },
} as const satisfies Record<TextStanding, FileText['state']>;

const forTranslator = ({ of, now }: TranslatedText): FileText => ({
  ...{ key: of.key, original: of.original, en: of.en, sv: of.sv, note: of.note },
  version: now.newest?.version ?? null,
  said: now.newest?.said ?? '',
  state: stateInFile[now.standing],
});

function checkFile(
  content: string,
  language: string,
  texts: ReadonlyMap<string, TranslatedText>,
  { texts: { t } }: AnyCall,
): FileChecked {
  const read = readXliff(content, language);
  if ('fault' in read) return { fault: t(faultMessages[read.fault]), entries: [] };
  return {
    fault: null,
    entries: checkEntries(read.entries, texts).map(({ why, ...entry }) => ({
      ...entry,
      before: texts.get(entry.key)?.now.newest?.said ?? null,
      why: why && t(why.message, why.values),
    })),
  };
}
