import { zoneIn } from '../../../kernel/country.ts';
import { Problem } from '../../../kernel/problem.ts';
import { PaperFile } from '../../../kernel/text/paper-file.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { cleanPng } from '../../../platform/documents/clean-png.ts';
import { refuseDocument } from '../../../platform/documents/thread/pdf-apart.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { Deferred, query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { Nothing } from '../../../platform/http/params.ts';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import { administrationAt } from '../routes.server.ts';
import { holdAdministration } from '../store.server.ts';
import { toChangeTemplate } from './acts/change-template.ts';
import { toResetTemplate } from './acts/reset-template.ts';
import { type LogoRead, toSetLogo } from './acts/set-logo.ts';
import { toThePerson } from './kinds.ts';
import { fileOf, letterDocument } from './letter.server.ts';
import { paperMessages as texts } from './messages.ts';
import { PaperAnswer, PaperList } from './schema.ts';
import { showPaper } from './show.server.ts';
import { standardTexts } from './standard-messages.ts';
import { carryOutPaper, findCurrentPaper } from './store.server.ts';
import { TemplateOf, TemplateSaid, wrongInTemplate } from './template.ts';

const roles = ['administrator'] as const;
const mayRead = ({ who }: Pick<AnyCall, 'who'>): boolean => who.capacity === 'access-administration';

function readLogo(file: string | null): LogoRead {
  if (file === null) return null;
  const clean = cleanPng(Buffer.from(file, 'base64'));
  if (typeof clean === 'string') return clean;
  return { png: Buffer.from(clean.png).toString('base64'), width: clean.width, height: clean.height };
}

/** What an administrator changes of the letters of the agency: texts around what a matter says, and the logo. */
export const paperRoutes = () => {
  const begin = async (tx: Tx, call: AnyCall, id: string) => {
    const at = administrationAt(call);
    await holdAdministration(tx);
    if (await hasBegun(tx, at, id)) throw new Problem('conflict', httpMessages.idUsed);
    return { at, id, current: null };
  };
  const beginOf = async (tx: Tx, call: AnyCall, { version, kind, language }: TemplateOf & { version: string }) => ({
    ...(await begin(tx, call, version)),
    current: (await findCurrentPaper(tx)).said(kind, language),
  });
  const answered = {
    answer: PaperAnswer,
    status: 201,
    params: Nothing,
    show: async (tx: Tx, _at: unknown, version: string, call: AnyCall) => ({
      version,
      list: await showPaper(tx, call),
    }),
    afterAppend: async (
      tx: Tx,
      { acts: [act] }: { readonly acts: readonly { readonly id: string; readonly type: string }[] },
      { id }: { readonly id: string },
    ) => {
      if (act) await carryOutPaper(tx, act.id, act.type, id);
    },
  } as const;
  return [
    query({
      name: 'paper.list',
      path: '/api/administration/templates',
      roles,
      params: Nothing,
      input: Nothing,
      answer: PaperList,
      load: async () => ({}),
      may: (who) => mayRead({ who }),
      show: (tx, _loaded, call) => showPaper(tx, call),
    }),

    query({
      name: 'paper.preview',
      path: '/api/administration/templates/preview',
      roles,
      params: Nothing,
      input: TemplateOf.extend(TemplateSaid.shape),
      inBody: true,
      answer: PaperFile,
      load: async () => ({}),
      may: (who) => mayRead({ who }),
      show: async (tx, _loaded, call) => {
        const { kind, language, ...said } = call.input;
        const wrong = wrongInTemplate(said);
        if (wrong) throw wrong;
        const inLanguage = { ...call, texts: textsIn(language, zoneIn(call.who.country)) };
        const { t } = inLanguage.texts;
        const recipient = t(texts.previewTo);
        const document = await letterDocument(
          tx,
          inLanguage,
          {
            kind,
            title: t(texts.previewTitle, { kind: t(standardTexts[kind].name) }),
            reference: 'X-0000',
            to: [recipient],
            forWhom: toThePerson.includes(kind) ? null : recipient,
            blocks: [{ kind: 'paragraph', look: 'quiet', text: t(texts.previewText) }],
          },
          { said },
        );
        const making = { format: 'pdf', name: `${kind}-x`, by: call.who.actor } as const;
        refuseDocument(document, making.format, making.by);
        return new Deferred(async () => ({ file: await fileOf(document, making), language, note: null }));
      },
    }),

    actRoute(toChangeTemplate, {
      ...answered,
      path: '/api/administration/templates',
      load: (tx, call) => beginOf(tx, call, call.input),
    }),

    actRoute(toResetTemplate, {
      ...answered,
      path: '/api/administration/templates/reset',
      load: (tx, call) => beginOf(tx, call, call.input),
    }),

    actRoute(toSetLogo, {
      ...answered,
      path: '/api/administration/templates/logo',
      load: async (tx, call) => ({
        ...(await begin(tx, call, call.input.version)),
        logo: readLogo(call.input.file),
      }),
    }),
  ];
};
