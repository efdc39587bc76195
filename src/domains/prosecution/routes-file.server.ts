import type { z } from 'zod';
import type { ActDraft, ActEnvelope } from '../../kernel/act.ts';
import { openFile } from '../../platform/acts/open-file.ts';
import type { Tx } from '../../platform/database/database.ts';
import { type Call, todayIn } from '../../platform/http/call.ts';
import { command, type Endpoint } from '../../platform/http/endpoint.ts';
import { ById } from '../../platform/http/params.ts';
import { listUnits } from '../access/public.server.ts';
import { findCase } from '../cases/public.server.ts';
import { countedAs } from '../identification/public.server.ts';
import { noSetting, settingOf } from '../knowledge/public.ts';
import { findPerson } from '../persons/public.server.ts';
import { mayInvestigate } from './access.ts';
import type { CountedFile } from './counted.ts';
import { decide, recordVerdict, secondLook } from './decide.ts';
import { answerDirective } from './directive.ts';
import { addEvidence, correctEvidence, replyToRequest, requestEvidence } from './evidence.ts';
import type { StoredFile } from './in-file.ts';
import type { Independence } from './independence.ts';
import {
  addInjuredParty,
  addSuspect,
  meetsSupport,
  notifySuspect,
  openInvestigation,
  planDecision,
} from './open-investigation.ts';
import * as inputs from './schema.ts';
import { disclose, replyOfDefence, serve } from './serve.ts';
import { leaveQuestion, setElement } from './set-element.ts';
import { itemWords, showFile } from './show.server.ts';
import { FileAnswer } from './shown.ts';
import { findFile } from './store.ts';

/** Where the people in a criminal file worked: what the case of this house says in which it lies, and nothing else. */
async function whereOf(
  tx: Tx,
  { at, file }: StoredFile,
  call: Call<unknown, unknown>,
): Promise<Pick<CountedFile, 'setting'>> {
  const opened = file.case === null ? null : await findCase(tx, call.readable, file.case, { lock: false });
  return { setting: opened ? settingOf(at.country, opened.state.about) : noSetting };
}

/** Every command that stays inside one criminal file: found to write in, decided by its rule, shown again. */
export function fileCommands(independence: Independence): readonly Endpoint[] {
  const onFile = <Input extends { act: ActEnvelope }, More>(
    name: string,
    input: z.core.$ZodType<Input>,
    decideOn: (input: Input, stored: StoredFile & More, call: Call<{ id: string }, Input>) => ActDraft[],
    more: (tx: Tx, stored: StoredFile, call: Call<{ id: string }, Input>) => Promise<More>,
  ): Endpoint =>
    command({
      name,
      path: `/api/investigations/:id/${name.replace('.', '-')}`,
      roles: ['officer'],
      status: 200,
      params: ById,
      input,
      answer: FileAnswer,
      load: async (tx, call) => {
        const stored = await findFile(tx, call.writable, call.params.id, { lock: true });
        return stored ? { ...stored, ...(await more(tx, stored, call)) } : null;
      },
      may: mayInvestigate,
      decide: (stored, call) => ({ at: stored.at, stream: stored.id, acts: decideOn(call.input, stored, call) }),
      show: async (tx, at, stream, call) => {
        const stored = await findFile(tx, [at], stream, { lock: false });
        if (!stored) throw new Error('A file that was just written cannot be read.');
        return { file: await showFile(tx, stored, call, independence) };
      },
    });
  const plain = <Input extends { act: ActEnvelope }>(
    name: string,
    input: z.core.$ZodType<Input>,
    decideOn: (input: Input, stored: StoredFile, call: Call<{ id: string }, Input>) => ActDraft[],
  ): Endpoint => onFile<Input, object>(name, input, decideOn, async () => ({}));

  const counted = <Input extends { act: ActEnvelope }>(
    name: string,
    input: z.core.$ZodType<Input>,
    decideOn: (input: Input, stored: CountedFile) => ActDraft[],
  ): Endpoint => onFile<Input, Pick<CountedFile, 'setting'>>(name, input, decideOn, whereOf);

  return [
    counted('investigation.open', inputs.OpenInvestigation, openInvestigation),
    plain('investigation.plan-decision', inputs.PlanDecision, (input, stored, call) =>
      planDecision(input, stored, todayIn(call)),
    ),
    onFile(
      'injured-party.add',
      inputs.AddInjuredParty,
      (input, stored: CountedFile & { also: readonly string[] }) => addInjuredParty(input, stored),
      async (tx, stored, call) => {
        const { person } = call.input.facts;
        const found = person === null ? null : await findPerson(tx, call.readable, person, { lock: false });
        const also = found ? await countedAs(tx, call.readable, found) : [];
        return { also, ...(await whereOf(tx, stored, call)) };
      },
    ),
    plain('injured-party.meets-support', inputs.MeetsSupport, meetsSupport),
    plain('suspect.add', inputs.AddSuspect, addSuspect),
    plain('suspect.notify', inputs.NotifySuspect, notifySuspect),
    plain('evidence.add', inputs.AddEvidence, addEvidence),
    plain('evidence.correct', inputs.CorrectEvidence, correctEvidence),
    plain('evidence.request', inputs.RequestEvidence, requestEvidence),
    plain('evidence.reply', inputs.ReplyToRequest, replyToRequest),
    plain('element.set', inputs.SetElement, setElement),
    plain('question.leave', inputs.LeaveQuestion, leaveQuestion),
    plain('directive.answer', inputs.AnswerDirective, answerDirective),
    onFile(
      'decision.make',
      inputs.MakeDecision,
      (input, stored: CountedFile & { isProsecutor: boolean }, call) =>
        decide(input, { ...stored, today: todayIn(call) }),
      async (tx, stored, call) => {
        const units = await listUnits(tx);
        const isProsecutor = units.find(({ id }) => id === call.who.unit)?.house.kind === 'prosecution';
        return { isProsecutor, ...(await whereOf(tx, stored, call)) };
      },
    ),
    plain('decision.second-look', inputs.TakeSecondLook, (input, stored, call) =>
      secondLook(input, stored, call.who.actor),
    ),
    counted('verdict.record', inputs.RecordVerdict, recordVerdict),
    onFile(
      'file.serve',
      inputs.ServeFile,
      (input, stored: StoredFile & { descriptions: ReadonlyMap<string, string> }) =>
        serve(input, stored, stored.descriptions),
      async (tx, { at, id, file }, call) => {
        const { words } = await openFile(tx, call, at, id);
        const descriptions = file.items.map((item) => {
          const said = Object.values(itemWords(item, words)).filter((word) => word !== null);
          return [item.id, said.join('\n')] as const;
        });
        return { descriptions: new Map(descriptions) };
      },
    ),
    plain('defence.reply', inputs.RecordDefenceReply, replyOfDefence),
    plain('defence.disclose', inputs.DiscloseToDefence, disclose),
  ];
}
