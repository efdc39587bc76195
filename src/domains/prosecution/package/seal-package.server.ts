import { inFoldOrder } from '../../../kernel/act.ts';
import { zoneIn } from '../../../kernel/country.ts';
import { openFile } from '../../../platform/acts/open-file.ts';
import { readActs } from '../../../platform/acts/read-acts.ts';
import { sign } from '../../../platform/crypto/sign.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Call } from '../../../platform/http/call.ts';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import { listUnits } from '../../access/public.server.ts';
import { type HashedFile, listHashedFiles } from '../../attachments/public.server.ts';
import type { FileLimits } from '../../attachments/public.ts';
import { proveEntries } from '../../audit/public.server.ts';
import { originOf } from '../../audit/public.ts';
import { codeName, type Knowledge } from '../../knowledge/public.ts';
import type { StoredFile } from '../criminal-file.ts';
import type { Piece } from '../defence/final-service.ts';
import { showItems } from '../evidence/show-item.server.ts';
import type { ItemShown } from '../evidence/shown-item.ts';
import { namesIn } from '../show.server.ts';
import type { MakePackage, NotSealed, PackageWords, ToSeal } from './acts/make-package.ts';
import { actsBehind } from './acts-behind.ts';
import { composePackage, type FileToPack, pathOfFile } from './compose-package.ts';
import { packageMessages } from './messages.ts';
import type { CustodyRow, PackageItem, ProvedAct } from './schema.ts';
import { serverSums } from './sums.server.ts';

/** What sealing needs besides the file: the names of kinds of evidence, and which files may be opened. */
export type Sealing = { readonly evidence: Knowledge['evidence']; readonly limits: FileLimits };

/**
 * What the package of these items says, signed: from here on nothing of it changes. The contents of files are not read here; their hashes were
 * sealed when they came, and each is compared before the first byte leaves.
 */
export async function sealPackage(
  tx: Tx,
  stored: StoredFile,
  call: Call<unknown, MakePackage>,
  { evidence, limits }: Sealing,
): Promise<ToSeal | NotSealed | null> {
  const { at, id, state } = stored;
  const { for: whom, items: chosen } = call.input.facts;
  const held = state.items.filter((item) => chosen.includes(item.id)).sort((a, b) => a.number - b.number);
  if (held.length === 0) return null;
  const { rows, words } = await openFile(tx, call, at, id);
  const acts = inFoldOrder(readActs(call.registry, rows));
  const nameOf = await namesIn(tx, call, rows, await listUnits(tx));
  const { language } = call.texts;
  const reader = { acts, words, nameOf, country: at.country, language, files: new Map<string, number>() };
  const items = showItems({ ...state, items: held }, reader);

  const files: FileToPack[] = [];
  const behind: { item: string; act: string; kind: string }[] = [];
  for (const [place, item] of items.entries()) {
    const found = await listHashedFiles(tx, call, at, item.id, limits);
    for (const [number, file] of found.entries()) {
      const packing = fileToPack(file, item.label, number + 1);
      if ('why' in packing) return packing;
      files.push(packing);
    }
    const [one] = held.slice(place, place + 1);
    if (one) behind.push(...actsBehind(one, acts).map((act) => ({ item: item.label, act: act.id, kind: act.type })));
    behind.push(
      ...found.flatMap((file) =>
        file.acts.map((act, step) => ({
          item: item.label,
          act,
          kind: step === 0 ? 'attachment.add' : 'attachment.arrive',
        })),
      ),
    );
  }
  const proved = await proveEntries(
    tx,
    behind.map(({ act }) => act),
  );
  if (!proved) return { why: 'not-in-log' };
  const entryOf = (act: string): ProvedAct['entry'] => {
    const entry = proved.entries.get(act);
    return entry ? { ...entry, path: [...entry.path] } : null;
  };

  const log = call.keys.log;
  const custody = items.flatMap(custodyOf);
  const names = items.map((item) => packageItem(item, evidence));
  const { texts, bytes } = composePackage(
    {
      ...{ package: call.input.act.id, reference: state.reference, log: originOf(call.who.agency), for: whom },
      agency: { sv: call.who.agencyName.sv, en: call.who.agencyName.en },
      unit: { sv: call.who.unitName.sv, en: call.who.unitName.en },
      ...{ madeAt: call.now.toISOString(), madeBy: call.who.name, zone: zoneIn(at.country) },
      items: names,
      custody: {
        rows: custody,
        gaps: items.flatMap(({ label, gaps }) => gaps.map((gap) => ({ item: label, ...gap }))),
      },
      acts: {
        acts: behind.map((one) => ({ ...one, entry: entryOf(one.act) })),
        checkpoints: proved.checkpoints.map((one) => ({ ...one })),
      },
      files,
      readMe: readMeOf(state.reference, call),
    },
    { sums: serverSums, key: log.public, sign: (text) => sign(log, text).toString('base64') },
  );
  return {
    words: wordsOf(texts, files),
    ...{ files: files.length, bytes },
    said: items.map((item, place) => saidOf(names[place], custody, item.label)),
  };
}

function fileToPack(file: HashedFile, item: string, number: number): FileToPack | NotSealed {
  if (file.closed) return { why: 'file-closed', item };
  const { id, bytes, sha256, type } = file;
  return sha256 === null
    ? { why: 'file-without-hash', item }
    : { id, item, path: pathOfFile(item, number, type), bytes, sha256 };
}

function packageItem(item: ItemShown, evidence: Sealing['evidence']): PackageItem {
  const { label, type, form, short, description, securedOn, securedBy, where, medium } = item;
  return {
    item: label,
    type,
    typeName: { sv: codeName(evidence.entries, type, 'sv'), en: codeName(evidence.entries, type, 'en') },
    ...{ form, short, description, securedOn, securedBy, where },
    taken: medium && { sha256: medium.sha256, at: medium.takenAt },
  };
}

const custodyOf = ({ label, custody }: ItemShown): CustodyRow[] =>
  custody.map(({ id: act, capacity: _capacity, ...row }, place) => ({ item: label, row: place + 1, act, ...row }));

/** Each text of an item, so that no protected address leaves in one of them. */
function saidOf(item: PackageItem | undefined, custody: readonly CustodyRow[], label: string): Piece {
  const rows = custody.filter((row) => row.item === label);
  const texts = [
    ...[item?.short, item?.description, item?.securedBy, item?.where],
    ...rows.flatMap(({ by, from, to, where, seal, note, withdrawn }) => [
      by,
      from,
      to,
      where,
      seal,
      note,
      withdrawn?.reason,
    ]),
  ];
  return { kind: 'item', name: label, text: texts.filter(Boolean).join('\n'), metadata: '' };
}

function readMeOf(reference: string, { now, who }: Pick<Call<unknown, unknown>, 'now' | 'who'>): string {
  const lines = (['sv', 'en'] as const).map((language) => {
    const { t, formats } = textsIn(language, zoneIn(who.country));
    return t(packageMessages.readMe, { reference, day: formats.date(now) });
  });
  return `${lines.join('\n')}\n`;
}

function wordsOf(texts: readonly (readonly [string, string])[], files: readonly FileToPack[]): PackageWords {
  const of = (path: string): string => texts.find(([name]) => name === path)?.[1] ?? '';
  const hash = serverSums.hash();
  hash.add(Buffer.from(of('manifest.json')));
  return {
    ...{ manifest: of('manifest.json'), signature: of('signature.json'), custody: of('custody.json') },
    ...{ acts: of('acts.json'), readMe: of('read-me.txt'), digest: Buffer.from(hash.end()).toString('hex') },
    files: JSON.stringify(files),
  };
}
