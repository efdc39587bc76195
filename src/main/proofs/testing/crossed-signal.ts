import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { notesIn } from '../../../domains/audit/public.server.ts';
import { carryLetters } from '../../../domains/disclosures/public.server.ts';
import { aSignal, someFacts } from '../../../domains/signals/testing/builders.ts';
import type { Receipt } from '../../../kernel/act.ts';
import { uuidV4 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { tellAll } from '../../../testing/deeds/tell.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage } from '../../../testing/people.ts';
import { openStore, type TestStore } from '../../../testing/stores.ts';
import { openedTip } from '../../../testing/tips.ts';
import { sealToEnd } from './seal-to-end.ts';

/** Free texts that are found again wherever they should not be. */
export const secretWords = {
  narrative: 'zQvNarrative: somebody told of beds above a kitchen.',
  corrected: 'zQvCorrected: there are five beds, not four.',
  reason: 'zQvReason: counted again.',
  purpose: 'zQvPurpose: to plan a check together.',
  interestInSharing: 'zQvSharing: the tax office can see the pay.',
  interestProtected: 'zQvProtected: nobody is named.',
} as const;

export const theWorkplace = 'Zqvorkplace Demo AB';

/** One signal that was registered, corrected, passed on for two written reasons, delivered, taken and sealed into two logs; and a row in every other protected table. */
export type CrossedSignal = {
  readonly stage: Stage;
  readonly ines: Person;
  readonly tage: Person;
  readonly olav: Person;
  /** In the sender's file, and as the recipient's own document. */
  readonly sent: string;
  readonly received: string;
  /** The acts that Ines sent. */
  readonly acts: { readonly register: string; readonly correct: string; readonly passOn: string };
  readonly receipts: readonly Receipt[];
};

/** The numbers of the demo's units and agencies that take part. */
export const units = { ines: 11, tage: 21, karin: 51 } as const;
export const agencies = { ines: 1, tage: 2 } as const;

/** What it is made of, made once for all tests of a worker: three hundred commands, for a handful of which each test asks. */
type Made = Omit<CrossedSignal, 'stage'> & { readonly open: () => Promise<TestStore>; readonly notes: string };
const made = new Map<TestStore['kind'], Promise<Made>>();

/** `notes`: the folder in which the checkpoints of its logs are to be kept. */
export async function crossedSignal(kind: TestStore['kind'], notes?: string): Promise<CrossedSignal> {
  const making = made.get(kind) ?? make(kind);
  made.set(kind, making);
  const { open, notes: kept, ...crossed } = await making;
  if (notes) cpSync(kept, notes, { recursive: true });
  return { ...crossed, stage: await setStage(await open()) };
}

async function make(kind: TestStore['kind']): Promise<Made> {
  const notes = mkdtempSync(join(tmpdir(), 'cape-crossed-'));
  process.once('exit', () => rmSync(notes, { recursive: true, force: true }));
  const stage = await setStage(await openStore(kind, provisionPeople));
  const ines = await stage.signIn(accountOf.ines, 'supervision');
  const tage = await stage.signIn(accountOf.tage, 'supervision');
  const olav = await stage.signIn(accountOf.olav, 'administration');
  const keeper = notesIn(notes);
  const seal = () => sealToEnd(stage.store, { keeper });

  const facts = someFacts({ workplace: { ...someFacts().workplace, name: theWorkplace } });
  const sent = aSignal(ines.envelope(), { facts, narrative: secretWords.narrative });
  const registered = await stage.ask(ines, 'signal.register', {}, sent);
  const correcting = ines.envelope();
  const corrected = await stage.ask(
    ines,
    'signal.correct',
    { id: sent.signal },
    {
      act: correcting,
      basedOn: [sent.act.id],
      facts: { people: { known: 'counted', number: 5 } },
      narrative: secretWords.corrected,
      reason: secretWords.reason,
    },
  );
  await seal();
  const passing = ines.envelope();
  const passed = await stage.ask(
    ines,
    'signal.pass-on',
    { id: sent.signal },
    {
      act: passing,
      toUnit: units.tage,
      facts: ['sector', 'workplace', 'narrative'],
      purpose: secretWords.purpose,
      ground: 'se.osl-10-15a',
      weighing: { interestInSharing: secretWords.interestInSharing, interestProtected: secretWords.interestProtected },
    },
  );
  await carryLetters(stage.runtime);
  await seal();
  const { answer: inbox } = await stage.ask(tage, 'signal.list', {}, { status: 'unanswered' });
  const received: string = inbox.items[0].id;
  await stage.ask(tage, 'signal.read', { id: received });
  await stage.ask(olav, 'signal.read', { id: received }).catch(() => undefined); // refused, and written down
  const taken = await stage.ask(tage, 'signal.acknowledge', { id: received }, { act: tage.envelope() });
  await carryLetters(stage.runtime);
  await openedTip(stage, ines);
  await seal();
  await tellAll(stage);
  await seal();
  const contribution = { id: uuidV4(randomBytes(16)), unit_of_count: 'matter', stage: 'signal', kind: 'lived' };
  await stage.store.asOwner('select study.add_invented($1, $2)', [units.ines, JSON.stringify([contribution])]);
  const same = 'select country, id, $2::bytea, $3::bytea from access.realm where owner_unit = $1 and kind = $4';
  const names = [units.ines, randomBytes(32), randomBytes(32), 'study'];
  await stage.store.asOwner(`insert into study.same_person (country, realm, pseudonym, person) ${same}`, names);
  const receipts = [registered, corrected, passed, taken].map(({ answer }) => answer.receipt);
  const acts = { register: sent.act.id, correct: correcting.id, passOn: passing.id };
  const open = await stage.store.freeze();
  return { open, notes, ines, tage, olav, sent: sent.signal, received, acts, receipts };
}
