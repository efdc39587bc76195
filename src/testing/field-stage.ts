import { PlanBundle } from '../domains/inspections/field/bundle-schema.ts';
import { type DeviceAct, DeviceAnswer } from '../kernel/device-act.ts';
import { uuidV7 } from '../kernel/id.ts';
import { startWhole } from '../main/proofs/world/whole-server.ts';
import { randomBytes } from '../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from './people.ts';
import { type Phone, phoneOf } from './phone.ts';
import { openStore, type TestStore } from './stores.ts';

export const newId = (): string => uuidV7(testNow, randomBytes(16));
const workplace = { name: 'Exempelkrogen Demo', organisationNumber: null, street: null, municipality: 'Vadsund' };
const { name, municipality } = workplace;

/** An inspection that Ines has planned, the bundle she downloads, a server, and how phones bring things to it. */
export type FieldStage = {
  readonly stage: Stage;
  readonly ines: Person;
  readonly inspection: string;
  readonly pack: PlanBundle;
  readonly close: () => Promise<void>;
  readonly visitOf: (capacity: string) => string;
  readonly post: (url: string, payload: object, headers?: object) => Promise<{ status: number; body: PostBody }>;
  /** Fails when the server does not take the batch at all. */
  readonly bring: (phone: Phone, acts: readonly DeviceAct[], media?: readonly string[]) => Promise<DeviceAnswer>;
  /** A phone of Ines, or of another person of her agency. */
  readonly aPhone: (person?: Person) => Promise<Phone>;
  readonly begin: (visit?: string, basis?: string) => { verb: string; input: object };
  readonly note: (
    text: string | null,
    over?: object,
    visit?: string,
  ) => { verb: string; params: Record<string, string>; input: object };
  // biome-ignore lint/suspicious/noExplicitAny: each test reads what it is about
  readonly visitShown: (person?: Person, visit?: string) => Promise<any>;
};
// biome-ignore lint/suspicious/noExplicitAny: each test reads what it is about
type PostBody = any;

const ofSupervision = 1;

export async function setFieldStage(kind: TestStore['kind']): Promise<FieldStage> {
  const stage = await setStage(await openStore(kind, provisionPeople));
  const { server } = await startWhole(stage);
  const ines = await stage.signIn(accountOf.ines, 'supervision');
  const inspection = newId();
  await stage.ask(ines, 'room.open', {}, { act: ines.envelope(), inspection, purpose: 'worker-protection' });
  const facts = { workplace, sector: 'restaurant', startsAt: '2026-12-04T17:30:00.000Z' };
  await stage.ask(ines, 'inspection.plan', { id: inspection }, { act: ines.envelope(), facts, note: 'zQvDogs.' });
  const { answer } = await stage.ask(ines, 'inspection.pack', { id: inspection });
  const pack = PlanBundle.parse(answer);
  const visitOf = (capacity: string): string => pack.visits.find((one) => one.capacity === capacity)?.visit ?? '';
  const supervised = visitOf('supervision');
  const post: FieldStage['post'] = async (url, payload, headers = {}) => {
    const response = await server.inject({
      method: 'POST',
      url,
      headers: { host: 'localhost', 'sec-fetch-site': 'same-origin', 'content-type': 'application/json', ...headers },
      payload: Buffer.isBuffer(payload) ? payload : JSON.stringify(payload),
    });
    return { status: response.statusCode, body: response.json() };
  };
  return {
    ...{ stage, ines, inspection, pack, visitOf, post },
    close: async () => {
      await server.close();
      await stage.store.close();
    },
    bring: async (phone, acts, media = []) => {
      const { status, body } = await post('/api/device/batch', phone.batch(acts, media));
      if (status !== 200) throw new Error(`The batch was not taken: ${JSON.stringify(body)}`);
      return DeviceAnswer.parse(body);
    },
    aPhone: (person = ines) => phoneOf(stage, stage.store.keys, { person, agency: ofSupervision }),
    begin: (visit = supervised, basis = 'se.aml-7-5') => ({
      verb: 'inspection.begin',
      input: { visit, inspection, workplace: { name, municipality }, basis, letInBy: 'manager', announced: true },
    }),
    note: (text, over = {}, visit = supervised) => ({
      verb: 'inspection.observe',
      params: { id: visit },
      input: {
        ...{ signs: [], photos: 0, place: null, note: text },
        ...{ worker: null, attachments: [], basedOn: [], ...over },
      },
    }),
    visitShown: async (person = ines, visit = supervised) =>
      (await stage.ask(person, 'inspection.visit', { id: visit })).answer,
  };
}
