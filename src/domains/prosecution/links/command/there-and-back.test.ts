import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { canonical } from '../../../../kernel/text/canonical.ts';
import { entriesIn, linksRunner, onLines } from '../../testing/links-run.ts';
import { type ChartLine, ChartLink, ChartThing, graphHeader, linkKinds, thingKinds } from '../graph.ts';

const { file, run } = linksRunner();

const standards = join(process.env.CAPE_SHARED ?? '../shared/data', 'standards');
const ftmSamples = ['parteispenden', 't1', 'zala'].map((name) =>
  join(standards, 'ftm/samples', name, 'entities.ftm.json'),
);
const bodsExamples = existsSync(standards)
  ? readdirSync(join(standards, 'bods/examples')).map((name) => join(standards, 'bods/examples', name))
  : [];

/** The same entries, in whatever order; of FollowTheMoney the values of a property are a set. */
const asSet = (entries: readonly unknown[]): readonly string[] => entries.map((one) => canonical(sorted(one))).sort();
const sorted = (entry: unknown): unknown => {
  const { properties, ...rest } = entry as { properties?: Record<string, readonly string[]> };
  if (!properties) return rest;
  const values = Object.entries(properties).map(([name, all]) => [name, [...new Set(all)].sort()] as const);
  return { ...rest, properties: Object.fromEntries(values.filter(([, all]) => all.length > 0)) };
};

async function thereAndBack(standard: 'ftm' | 'bods', path: string) {
  const came = await run(standard, 'in', path);
  expect(came).toMatchObject({ exit: 0 });
  const back = await run(standard, 'out', file(came.out));
  expect(back).toMatchObject({ exit: 0 });
  return { graph: entriesIn(came.out), back: entriesIn(back.out) };
}

describe.skipIf(!existsSync(standards))('the real files of both standards', () => {
  it.each(ftmSamples)('entities of %s come in and go out as they were', async (path) => {
    const { back } = await thereAndBack('ftm', path);
    expect(asSet(back)).toEqual(asSet(entriesIn(readFileSync(path, 'utf8'))));
  });

  it.each(bodsExamples)('statements of %s come in and go out as they were', async (path) => {
    const { back } = await thereAndBack('bods', path);
    expect(asSet(back)).toEqual(asSet(JSON.parse(readFileSync(path, 'utf8'))));
  });

  it('owners that one standard states come back through the other', async () => {
    for (const path of bodsExamples) {
      const first = await run('bods', 'in', path);
      const ftm = await run('ftm', 'out', file(first.out));
      expect(ftm).toMatchObject({ exit: 0 });
      const second = await run('ftm', 'in', file(ftm.out));
      expect(asSet(entriesIn(second.out))).toEqual(asSet(entriesIn(first.out)));
    }
  });

  it('the model kept here is that of the files of the standard', () => {
    const kept = parse(readFileSync('knowledge/standards/followthemoney.yaml', 'utf8')).schemata;
    const from = join(standards, 'ftm/schema');
    const theirs = Object.assign({}, ...readdirSync(from).map((name) => parse(readFileSync(join(from, name), 'utf8'))));
    expect(Object.keys(kept).sort()).toEqual(Object.keys(theirs).sort());
    for (const [name, schema] of Object.entries<Record<string, Record<string, { type?: string; range?: string }>>>(
      theirs,
    )) {
      expect([name, kept[name].extends ?? []]).toEqual([name, schema.extends ?? []]);
      expect([name, kept[name].required ?? []]).toEqual([name, schema.required ?? []]);
      expect([name, Object.keys(kept[name].properties ?? {})]).toEqual([name, Object.keys(schema.properties ?? {})]);
    }
  });

  it('the Finnish state owns the gas grid directly, through a company and through a ministry', async () => {
    const { out } = await run('bods', 'in', join(standards, 'bods/examples/bods-package-fi-soe.json'));
    const owned = entriesIn(out).filter((one): one is ChartLink => (one as ChartLine).is === 'link');
    const shares = owned.map(({ from, to, share, since }) => [from, to, share?.exact, since]);
    expect(shares).toContainEqual(['0199c515a699', '19f1c5afe9d7', 76.5, '2020-01-01']);
    expect(shares).toContainEqual(['05ce06ec97b1', '19f1c5afe9d7', 100, '2020-01-01']);
  });
});

const day = fc.constantFrom('2019', '2019-03', '2020-02-29', '1987-11-30');
const share = fc.constantFrom(
  { exact: 25 },
  { minimum: 25, maximum: 50 },
  { exclusiveMinimum: 50, exclusiveMaximum: 75 },
  { exact: 33.4 },
);
const said = fc.constantFrom('Påhittat register', 'Invented extract', 'Выдумка', 'x');
const source = fc.record({ name: said, url: fc.constant('https://register.example/1'), day }, { requiredKeys: [] });
const thing = fc.record(
  {
    is: fc.constant('thing' as const),
    kind: fc.constantFrom(...thingKinds),
    names: fc.uniqueArray(said, { minLength: 1, maxLength: 3 }),
    from: day,
    until: day,
    sources: fc.array(source, { maxLength: 2 }),
  },
  { requiredKeys: ['is', 'kind', 'names', 'sources'] },
);
const link = fc.record(
  {
    is: fc.constant('link' as const),
    kind: fc.constantFrom(...linkKinds),
    ...{ one: fc.nat(), other: fc.nat() },
    role: said,
    since: day,
    until: day,
    share,
    sources: fc.array(source, { maxLength: 2 }),
  },
  { requiredKeys: ['is', 'kind', 'one', 'other', 'sources'] },
);

/** Graphs without rings of owners: every link leads from an earlier thing to a later one. */
const graph = fc
  .tuple(fc.array(thing, { minLength: 2, maxLength: 6 }), fc.array(link, { maxLength: 8 }))
  .map(([things, links]): readonly ChartLine[] => [
    ...things.map((one, at) => ChartThing.parse({ ...one, id: `t${at}` })),
    ...links.map(({ one, other, ...rest }, at) => {
      const from = one % (things.length - 1);
      const to = from + 1 + (other % (things.length - from - 1));
      return ChartLink.parse({ ...rest, id: `l${at}`, from: `t${from}`, to: `t${to}` });
    }),
  ]);

it('every graph comes back from FollowTheMoney as it was: days of each precision, shares between limits, kinds without a schema', async () => {
  await fc.assert(
    fc.asyncProperty(graph, async (lines) => {
      const out = await run('ftm', 'out', file(onLines(graphHeader, ...lines)));
      expect(out).toMatchObject({ exit: 0 });
      const back = await run('ftm', 'in', file(out.out));
      expect(asSet(entriesIn(back.out))).toEqual(asSet([graphHeader, ...lines]));
    }),
    { numRuns: 12 },
  );
});

it('every part of a graph that is about owners comes back from BODS as it was, and the rest is named', async () => {
  await fc.assert(
    fc.asyncProperty(graph, async (lines) => {
      const out = await run('bods', 'out', file(onLines(graphHeader, ...lines)), '--json');
      const { content, remarks, exit } = JSON.parse(out.out);
      expect(exit).toBe(0);
      const left = new Set(remarks.map(({ id }: { id: string }) => id));
      const back = await run('bods', 'in', file(JSON.stringify(content.length > 0 ? content : [])));
      const kept = lines.filter(({ id }) => !left.has(id));
      if (kept.length > 0) expect(asSet(entriesIn(back.out))).toEqual(asSet([graphHeader, ...kept]));
    }),
    { numRuns: 12 },
  );
});
