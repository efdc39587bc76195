import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { mayAdminister } from '../../access.ts';
import { type ExportHere, OfExport, readyForOneself } from '../export.ts';
import { leavingMessages as texts } from '../messages.ts';

const Fetch = z.strictObject({ act: ActEnvelope });
type Fetch = z.infer<typeof Fetch>;

export const fetchExport: ActDef<'agency-export.fetch', OfExport, never> = defineAct({
  type: 'agency-export.fetch',
  proof: 'export',
  stream: 'agency-export',
  nature: 'decision',
  facts: OfExport,
  icon: 'tray-arrow-down',
  sentence: () => ({ message: texts.fetched }),
  retainRule: 'account',
});

/** Who asked opens the door to the file, for twelve hours: a download that breaks off goes on without another proof. */
export const toFetchExport: Doing<Fetch, ExportHere> = {
  act: fetchExport,
  input: Fetch,
  roles: ['administrator'],
  may: mayAdminister,
  possible: readyForOneself,
  acts: ({ act }, { id, at }) => [fetchExport.draft({ at, id: act.id, stream: id, facts: { export: id } })],
};
