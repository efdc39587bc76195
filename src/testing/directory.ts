import { enterpriseUrn, groupUrn, userUrn } from '../domains/administration/scim/names.ts';
import { patchUrn } from '../domains/administration/scim/patch.ts';
import { uuidV7 } from '../kernel/id.ts';
import { startWhole } from '../main/proofs/world/whole-server.ts';
import { randomBytes } from '../platform/crypto/digest.ts';
import { accountOf, type Person, type Stage, testNow } from './people.ts';
import type { TestStore } from './stores.ts';

export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: each test reads the answer of what it has asked
  readonly body: any;
};
export type Sending = {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  /** Null: no key at all. */
  readonly key?: string | null;
};

export const newTestId = (): string => uuidV7(testNow, randomBytes(16));

/** A directory over real HTTP, with a key of the agency of Alma, and one of another agency. */
export async function startDirectory(
  stage: Stage<Pick<TestStore, 'database' | 'asOwner'>>,
  { demo = true, ...keys }: { readonly perMinute?: number; readonly demo?: boolean } = {},
) {
  await stage.store.asOwner(
    `select access.add_person(1981, 11, 'Prov Andersson', 'administratör', 'administrator', null, array['access-administration', 'supervision'], array['administrator', 'officer']),
      access.add_person(1982, 21, 'Prov Annanstans', 'administratör', 'administrator', null, array['access-administration'], array['administrator'])`,
  );
  const alma = await stage.signIn(accountOf.alma, 'access-administration');
  const other = await stage.signIn('1982', 'access-administration');
  const { server, log } = await startWhole(stage, { demo, keys });
  const base = await server.listen({ port: 0, host: '127.0.0.1' });
  const makeKey = async (by: Person): Promise<{ id: string; token: string }> => {
    const id = newTestId();
    const said = { name: 'Påhittad katalog', purpose: 'prov', verbs: ['provisioning'], lastDay: '2027-03-20' };
    const { answer } = await stage.ask(by, 'api-key.make', {}, { act: by.envelope(), key: id, ...said });
    return { id, token: answer.token };
  };
  const key = await makeKey(alma);
  const theirs = await makeKey(other);
  const ask = async (method: string, path: string, sending: Sending = {}): Promise<Answer> => {
    const token = sending.key === undefined ? key.token : sending.key;
    const response = await fetch(`${base}/scim/v2${path}`, {
      method,
      headers: {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(sending.body === undefined ? {} : { 'content-type': 'application/scim+json' }),
        ...sending.headers,
      },
      ...(sending.body === undefined ? {} : { body: JSON.stringify(sending.body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) };
  };
  let number = 0;
  /** An invented person as a directory sends them, another one each time. */
  const aUser = (over: Record<string, unknown> = {}) => {
    number += 1;
    return {
      schemas: [userUrn, enterpriseUrn],
      userName: `paahittad-${number}@verket.example`,
      externalId: `nr-${number}`,
      displayName: `Påhittad Person ${number}`,
      name: { givenName: 'Påhittad', familyName: `Person ${number}` },
      title: 'inspektör',
      preferredLanguage: 'sv-SE',
      emails: [{ value: `paahittad-${number}@verket.example`, type: 'work', primary: true }],
      active: true,
      [enterpriseUrn]: { department: 'region-ost' },
      ...over,
    };
  };
  return {
    ...{ server, log, base, alma, other, key, theirs, makeKey, ask, aUser },
    addUser: async (over: Record<string, unknown> = {}): Promise<Answer['body']> => {
      const { status, body } = await ask('POST', '/Users', { body: aUser(over) });
      if (status !== 201) throw new Error(`A person was not added: ${JSON.stringify(body)}`);
      return body;
    },
    addGroup: async (displayName: string, members: readonly string[] = []): Promise<Answer['body']> => {
      const body = { schemas: [groupUrn], displayName, members: members.map((value) => ({ value })) };
      const answer = await ask('POST', '/Groups', { body });
      if (answer.status !== 201) throw new Error(`A group was not added: ${JSON.stringify(answer.body)}`);
      return answer.body;
    },
    patch: (path: string, operations: readonly object[], sending: Sending = {}): Promise<Answer> =>
      ask('PATCH', path, { ...sending, body: { schemas: [patchUrn], Operations: operations } }),
    setDirectory: (rules: readonly object[], more: object = { provider: null, subjectFrom: null }, by: Person = alma) =>
      stage.ask(by, 'directory.set', {}, { act: by.envelope(), rules, ...more }),
  };
}
export type ADirectory = Awaited<ReturnType<typeof startDirectory>>;
