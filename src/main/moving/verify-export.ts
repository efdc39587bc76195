import { verifyExported } from '../../domains/audit/public.server.ts';
import { auditMessages } from '../../domains/audit/public.ts';
import { textsIn } from '../../platform/pages/catalogue.ts';
import { earlierLog, isActsFile } from './layout.ts';
import { MoveRefused, moveMessages } from './messages.ts';
import { type MoveTerminal, refusing } from './owner-place.ts';
import { type FolderReader, objectIn, openFolder } from './read-folder.ts';

/**
 * `cape audit verify --export DIR`: whether the folder of an export is whole, and each log in it; and that the newest log names every act. No key and no
 * database. 0 whole, 1 something was changed, 2 it cannot be read.
 */
export function verifyExportCommand(path: string, terminal: Omit<MoveTerminal, 'now'>): Promise<number> {
  const { t } = textsIn(terminal.language);
  return refusing({ ...terminal, now: () => new Date(0) }, async () => {
    const folder = await openFolder(path);
    const earlier = folder.paths.flatMap((one) => earlierLog.exec(one)?.[1] ?? []);
    const places = [...new Set(earlier)].map(Number).sort((a, b) => a - b);
    let found = 0;
    for (const place of [...places.map((part) => `earlier-logs/${part}`), 'log']) {
      const { findings, acts, ...log } = await verifyOne(folder, place);
      const all = [...findings];
      if (place === 'log')
        for await (const id of actsIn(folder))
          if (!acts.has(id)) all.push({ text: auditMessages.unloggedAct, values: { id } });
      for (const { text, values } of all.slice(0, 100)) terminal.print(`${t(text, values)}\n`);
      if (all.length > 0) terminal.print(`${t(auditMessages.tampered, { count: all.length })}\n`);
      else terminal.print(`${t(moveMessages.logWhole, { ...log, place })}\n`);
      found += all.length;
    }
    return found > 0 ? 1 : 0;
  });
}

async function verifyOne(folder: FolderReader, place: string) {
  const linesOf = async function* (file: string) {
    for await (const line of folder.lines(`${place}/${file}`)) yield objectIn(line);
  };
  try {
    return await verifyExported({
      about: await folder.json(`${place}/about.json`),
      checkpoints: linesOf('checkpoints.jsonl'),
      entries: linesOf('entries.jsonl'),
      receipts: linesOf('receipts.jsonl'),
    });
  } catch (error) {
    if (error instanceof MoveRefused) throw error;
    throw new MoveRefused(moveMessages.logUnreadable, { place });
  }
}

async function* actsIn(folder: FolderReader): AsyncGenerator<string> {
  for (const path of folder.paths.filter(isActsFile))
    for await (const line of folder.lines(path)) yield String(objectIn(line).id);
}
