import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endpointsByKey } from '../domains/administration/public.server.ts';
import { carryLetters } from '../domains/disclosures/public.server.ts';
import { arrivedTip } from '../domains/signals/testing/tip-examples.ts';
import { uuidV4, uuidV7 } from '../kernel/id.ts';
import { Problem } from '../kernel/problem.ts';
import { randomBytes } from '../platform/crypto/digest.ts';
import { problemBody } from '../platform/http/api.ts';
import { type OpenApiDocument, openApiDocument } from '../platform/http/openapi/document.ts';
import { tellAll } from '../testing/deeds/tell.ts';
import { accountOf, provisionPeople, type Stage, setStage, testNow } from '../testing/people.ts';
import { openStore, storeKinds, type TestStore } from '../testing/stores.ts';
import { tellSharedKey } from '../testing/tips.ts';
import { examples } from './proofs/world/parts.ts';

/** What the document says of one route, ready to be held against what was sent and answered. Under no name: of every refusal. */
type Contract = { readonly sent: ValidateFunction | null; readonly answered: ValidateFunction | null };

function contractsIn(document: OpenApiDocument): ReadonlyMap<string, Contract> {
  // Formats are said to people; that ids and days are such is asked by the server's own schemas.
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
  const refusal = ajv.compile(document.components.schemas.Problem ?? {});
  return new Map<string, Contract>([
    ['', { sent: null, answered: refusal }],
    ...operations.map(({ operationId, requestBody, responses }): [string, Contract] => {
      const answered = Object.values(responses).flatMap((one) => ('content' in one ? [one.content] : []))[0];
      // A file has no schema: what it is, its description says.
      if (!answered && !/application\/octet-stream/.test(JSON.stringify(responses)))
        throw new Error(`${operationId} answers nothing.`);
      const sent = requestBody ? ajv.compile(requestBody.content['application/json'].schema) : null;
      return [operationId, { sent, answered: answered ? ajv.compile(answered['application/json'].schema) : null }];
    }),
  ]);
}

describe.each(storeKinds().slice(0, 1))('the description of the API, on %s', (kind) => {
  let store: TestStore;
  let stage: Stage;
  let document: OpenApiDocument;
  let answeredMeanwhile = 0;
  beforeAll(async () => {
    store = await openStore(kind, provisionPeople);
    stage = await setStage(store);
    let goesOn = true;
    const others = () => {
      answeredMeanwhile += 1;
      if (goesOn) setImmediate(others);
    };
    others();
    document = await openApiDocument(stage.routes, { version: '1.2.3', byKey: endpointsByKey });
    goesOn = false;
  });
  afterAll(() => store.close());

  it('keeps no other request waiting for longer than one route takes', () => {
    expect(answeredMeanwhile).toBeGreaterThan(stage.routes.length);
  });

  it('is valid OpenAPI 3.1, and a damaged one is not', async () => {
    const validator = new Validator();
    expect(await validator.validate(structuredClone(document) as never)).toEqual({ valid: true });
    const damaged = structuredClone(document) as { paths: Record<string, { get?: { responses: object } }> };
    const [first] = Object.values(damaged.paths).filter(({ get }) => get);
    if (first?.get) first.get.responses = {};
    expect(await validator.validate(damaged as never)).toMatchObject({ valid: false });
  });

  it('names every route once, with its roles, and the fields of its address', () => {
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.values(methods).map((operation) => ({ path, operation })),
    );
    expect(operations.map(({ operation }) => operation.operationId).sort()).toEqual(
      [...stage.routes, ...endpointsByKey].map(({ name }) => name).sort(),
    );
    for (const { path, operation } of operations) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
      const said = operation.parameters.filter((one) => one.in === 'path').map(({ name }) => name);
      expect(said.sort(), operation.operationId).toEqual(inPath);
      const opened = [...operation['x-roles'], ...(operation['x-key-verb'] ? ['key'] : [])];
      expect(opened.length, operation.operationId).toBeGreaterThan(0);
    }
  });

  it('is what each route takes and answers, also when it refuses', async () => {
    const contracts = contractsIn(document);
    const wrong: string[] = [];
    const [done, refused] = [new Set<string>(), new Set<string>()];
    const holds = (check: ValidateFunction | null | undefined, name: string, value: unknown): void => {
      // As it travels: what is undefined is not sent.
      if (check && !check(JSON.parse(JSON.stringify(value))))
        wrong.push(`${name}: ${JSON.stringify(check.errors?.slice(0, 2))}`);
    };
    const ask: Stage['ask'] = async (person, name, params, input) => {
      const { sent, answered } = contracts.get(name) ?? {};
      holds(sent, `${name} was sent`, input);
      try {
        const answer = await stage.ask(person, name, params, input);
        holds(answered, `${name} answered`, answer.answer);
        done.add(name);
        return answer;
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        holds(contracts.get('')?.answered, `${name} refused`, problemBody(error, 'en'));
        refused.add(name);
        throw error;
      }
    };
    await tellAll({ ...stage, ask });
    await signalsAndTips({ ...stage, ask }, store, done);
    expect(wrong).toEqual([]);
    const never = stage.routes.map(({ name }) => name).filter((name) => !done.has(name));
    // Eight ask for another person or for more answers than the deeds have, one for days to pass, two for a picture from a phone, two for entries of
    // the log that have been sealed, two for a delivery that failed.
    expect(never.sort()).toEqual([
      'account.confirm-recovery',
      'agency-export.agree',
      'agency-export.fetch',
      'agency-export.file',
      'decision.second-look',
      'evidence.from-visit',
      'inspection.medium',
      'investigation.change-responsible',
      'package.fetch',
      'package.make',
      'recall.answer',
      'study.publish-survey',
      'survey.review',
      'webhook.drop',
      'webhook.send-again',
    ]);
    expect(never.filter((name) => !refused.has(name))).toEqual([]);
  });
});

/** A signal and a tip, from the beginning to what comes back, as the deeds of the other domains. */
async function signalsAndTips(stage: Stage, store: TestStore, done: ReadonlySet<string>): Promise<void> {
  const newId = () => uuidV7(testNow, randomBytes(16));
  const ines = await stage.signIn(accountOf.ines, 'supervision');
  const karin = await stage.signIn(accountOf.karin, 'support');
  const asking = async (
    person: typeof ines,
    name: string,
    target: string,
    basis: readonly string[] = [],
    over: Readonly<Record<string, unknown>> = {},
  ) => {
    const { params, input } = examples[name]?.({
      target,
      act: person.envelope,
      basis,
      unit: 51,
      facts: ['sector', 'workplace', 'signs'],
      text: (field) => `påhittat ${field}`,
      number: 12_345,
    }) ?? { params: {}, input: {} };
    return stage.ask(person, name, params, { ...input, ...over });
  };
  const signal = newId();
  const { answer } = await asking(ines, 'signal.register', signal);
  await asking(ines, 'signal.correct', signal, answer.signal.heads);
  await asking(ines, 'signal.pass-on', signal);
  await carryLetters(stage.runtime);
  const { answer: inbox } = await stage.ask(karin, 'signal.list', {}, { status: 'unanswered' });
  await asking(karin, 'signal.acknowledge', inbox.items[0].id);
  const [key, tip] = [newId(), uuidV4(randomBytes(16))];
  await asking(ines, 'tip.key', key);
  await store.asOwner(arrivedTip, [key, tip]);
  await asking(ines, 'tip.open', tip);
  await asking(ines, 'tip.answer', tip);
  const theirs = newId();
  await asking(karin, 'tip.key', theirs);
  const ulf = await stage.signIn(accountOf.ulf, 'support');
  await tellSharedKey(store, ulf, (by, name, input) => asking(by ?? karin, name, theirs, [], { ...input }));
  for (const { name, kind } of stage.routes) {
    if (kind === 'query' && !done.has(name))
      await asking(ines, name, name.startsWith('tip') ? tip : signal).catch(onlyRefused);
  }
}

/** A question about something that is not there is refused, and how is held against the description as well. */
function onlyRefused(error: unknown): void {
  if (!(error instanceof Problem)) throw error;
}
