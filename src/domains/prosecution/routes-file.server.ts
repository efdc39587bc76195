import type { ActEnvelope } from '../../kernel/act.ts';
import type { Doing } from '../../kernel/doing.ts';
import { openFile } from '../../platform/acts/open-file.ts';
import { withEntries } from '../../platform/acts/with-entries.ts';
import type { Tx } from '../../platform/database/database.ts';
import { actRoute } from '../../platform/http/act-route.ts';
import { type AnyCall, type Call, todayIn } from '../../platform/http/call.ts';
import type { Endpoint } from '../../platform/http/endpoint.ts';
import { ById } from '../../platform/http/params.ts';
import { handing, listUnits } from '../access/public.server.ts';
import { countKeptFiles } from '../attachments/public.server.ts';
import { findCase } from '../cases/public.server.ts';
import { countedAs } from '../identification/public.server.ts';
import { noSetting, settingOf } from '../knowledge/public.ts';
import { findPerson } from '../persons/public.server.ts';
import type { CountedFile } from './counted.ts';
import type { StoredFile } from './criminal-file.ts';
import { toMakeDecision } from './decisions/acts/make-decision.ts';
import { toRecordVerdict } from './decisions/acts/record-verdict.ts';
import { toReviewDecision } from './decisions/acts/review-decision.ts';
import { toDisclose } from './defence/acts/disclose.ts';
import { toRecordAcknowledgement } from './defence/acts/record-acknowledgement.ts';
import { toRecordDefenceReply } from './defence/acts/record-defence-reply.ts';
import { toServeFile } from './defence/acts/serve-file.ts';
import { toLeaveQuestion } from './elements/acts/leave-question.ts';
import { toSetElement } from './elements/acts/set-element.ts';
import { toAddEvidence } from './evidence/acts/add-evidence.ts';
import { toCorrectEvidence } from './evidence/acts/correct-evidence.ts';
import { toRecordCustody } from './evidence/acts/record-custody.ts';
import { toReplyToRequest } from './evidence/acts/reply-to-request.ts';
import { toRequestEvidence } from './evidence/acts/request-evidence.ts';
import { toTakeFromVisit } from './evidence/acts/take-from-visit.ts';
import { namedMedium } from './evidence/named-medium.server.ts';
import { itemWords } from './evidence/show-item.server.ts';
import { toAddInjuredParty } from './investigation/acts/add-injured-party.ts';
import { toAddSuspect } from './investigation/acts/add-suspect.ts';
import { responsibleFor, toChangeResponsible } from './investigation/acts/change-responsible.ts';
import { toCorrectReport } from './investigation/acts/correct-report.ts';
import { toNoteSupport } from './investigation/acts/note-support.ts';
import { toNotifySuspect } from './investigation/acts/notify-suspect.ts';
import { toOpenInvestigation } from './investigation/acts/open-investigation.ts';
import { toPlanDecision } from './investigation/acts/plan-decision.ts';
import { toWithdrawFileEntry } from './investigation/acts/withdraw-entry.ts';
import { toAnswerDirective } from './letters/acts/answer-directive.ts';
import { toMakePackage } from './package/acts/make-package.ts';
import { type Sealing, sealPackage } from './package/seal-package.server.ts';
import { digestsIn } from './package/show-packages.server.ts';
import { type FileKnown, showFileAgain } from './show.server.ts';
import { FileAnswer } from './shown.ts';
import { findFile } from './store.ts';

/** A file with where the people in it worked, as recorded in its case at this agency and nowhere else. */
async function withSetting(tx: Tx, stored: StoredFile, call: AnyCall): Promise<CountedFile> {
  const { at, state } = stored;
  const opened = state.case === null ? null : await findCase(tx, call.readable, state.case, { lock: false });
  return { ...stored, setting: opened ? settingOf(at.country, opened.state.about) : noSetting };
}

/** Every command inside one criminal file: the file is found for writing, the doing decides, and the file is shown again. */
export function fileCommands(known: FileKnown, sealing: Sealing): readonly Endpoint[] {
  const show = showFileAgain(known);
  const onFile = <Input extends { act: ActEnvelope }, Loaded extends StoredFile>(
    doing: Doing<Input, StoredFile, Loaded>,
    more: (tx: Tx, stored: StoredFile, call: Call<ById, Input>) => Promise<Loaded>,
  ): Endpoint =>
    actRoute(doing, {
      path: `/api/investigations/:id/${doing.act.type.replace('.', '-')}`,
      status: 200,
      params: ById,
      answer: FileAnswer,
      load: async (tx, call) => {
        const stored = await findFile(tx, call.writable, call.params.id, { lock: true });
        return stored && more(tx, stored, call);
      },
      show,
    });
  const plain = <Input extends { act: ActEnvelope }>(doing: Doing<Input, StoredFile>): Endpoint =>
    onFile(doing, async (_tx, stored) => stored);

  return [
    onFile(toOpenInvestigation, withSetting),
    onFile(toPlanDecision, async (_tx, stored, call) => ({ ...stored, today: todayIn(call) })),
    onFile(toAddInjuredParty, async (tx, stored, call) => {
      const { person } = call.input.facts;
      const found = person === null ? null : await findPerson(tx, call.readable, person, { lock: false });
      const also = found ? await countedAs(tx, call.readable, found) : [];
      return { ...(await withSetting(tx, stored, call)), also };
    }),
    plain(toNoteSupport),
    plain(toAddSuspect),
    plain(toNotifySuspect),
    plain(toAddEvidence),
    onFile(toTakeFromVisit, async (tx, stored, call) => ({
      ...stored,
      named: await namedMedium(tx, stored, call, call.input.facts),
    })),
    plain(toCorrectEvidence),
    plain(toRecordCustody),
    plain(toRequestEvidence),
    plain(toReplyToRequest),
    onFile(toSetElement, async (_tx, stored) => ({ ...stored, law: known.lawOf(stored.at.country) })),
    plain(toLeaveQuestion),
    plain(toAnswerDirective),
    onFile(toMakeDecision, async (tx, stored, call) => {
      const units = await listUnits(tx);
      const isProsecutor = units.find(({ id }) => id === call.who.unit)?.agencyKind === 'prosecution';
      const law = known.lawOf(stored.at.country);
      return { ...(await withSetting(tx, stored, call)), law, isProsecutor, today: todayIn(call) };
    }),
    onFile(toReviewDecision, async (_tx, stored, call) => ({ ...stored, actor: call.who.actor })),
    onFile(toRecordVerdict, withSetting),
    onFile(toServeFile, async (tx, stored, call) => {
      const { words } = await openFile(tx, call, stored.at, stored.id);
      const descriptions = stored.state.items.map((item) => {
        const said = Object.values(itemWords(item, words)).filter((word) => word !== null);
        return [item.id, said.join('\n')] as const;
      });
      return { ...stored, descriptions: new Map(descriptions) };
    }),
    actRoute(toChangeResponsible, {
      path: '/api/investigations/:id/responsible',
      status: 200,
      params: ById,
      answer: FileAnswer,
      load: async (tx, call) => {
        const stored = await findFile(tx, call.writable, call.params.id, { lock: true });
        return stored && handing(tx, call, stored, responsibleFor(stored));
      },
      show,
    }),
    plain(toRecordDefenceReply),
    plain(toDisclose),
    onFile(toRecordAcknowledgement, async (tx, stored, call) => ({
      ...stored,
      digests: await digestsIn(tx, stored, call),
      today: todayIn(call),
    })),
    onFile(toMakePackage, async (tx, stored, call) => ({
      ...stored,
      sealed: await sealPackage(tx, stored, call, sealing),
    })),
    onFile(toCorrectReport, async (_tx, stored) => ({ ...stored, law: known.lawOf(stored.at.country) })),
    onFile(toWithdrawFileEntry, async (tx, stored, call) => {
      const ids = stored.state.items.map(({ id }) => id);
      const withFiles = [...(await countKeptFiles(tx, stored.at, ids)).keys()];
      return withEntries(tx, call, { ...stored, state: { ...stored.state, withFiles } });
    }),
  ];
}
