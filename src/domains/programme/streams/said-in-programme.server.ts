import type { ActEvent } from '../../../kernel/act.ts';
import type { Here } from '../../../kernel/doing.ts';
import { openFile } from '../../../platform/acts/open-file.ts';
import { showTimeline } from '../../../platform/acts/show-event.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { listColleagues } from '../../access/public.server.ts';
import { frameworkMessages } from '../framework-messages.ts';
import type { Programme } from '../programme.ts';

/** What the acts of a stream say in words, and who did them, for a reader of it. */
export type SaidInStream = {
  /** A text of an act, empty where it has none. */
  readonly said: (act: string | null, name: string) => string;
  readonly nameOf: (actor: string) => string;
  readonly timeline: ActEvent[];
};

export async function saidInStream(tx: Tx, { at, id }: Here<unknown>, call: AnyCall): Promise<SaidInStream> {
  const { rows, words } = await openFile(tx, call, at, id);
  const colleagues = await listColleagues(tx);
  const nameOf = (actor: string): string => colleagues.get(actor) ?? call.texts.t(frameworkMessages.anotherUnit);
  return {
    said: (act, name) => (act && words.get(act)?.[name]) || '',
    nameOf,
    timeline: showTimeline(rows, { registry: call.registry, texts: call.texts, words, nameOf }),
  };
}

/** Of a part: what the act that set the programme up says of it stands under the name of the part. */
export const saidOfPart =
  ({ said }: Pick<SaidInStream, 'said'>, { opened }: Pick<Programme, 'opened'>) =>
  (kind: string, part: { readonly id: string; readonly said: string }, name: string): string =>
    said(part.said, part.said === opened ? `${kind}.${part.id}.${name}` : name);

/** The results of a programme by name, for a choice in a form. */
export const goalNames = (programme: Programme, saying: Pick<SaidInStream, 'said'>) =>
  programme.goals.map((goal) => ({ id: goal.id, name: saidOfPart(saying, programme)('goal', goal, 'name') }));
