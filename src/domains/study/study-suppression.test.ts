import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Exit, exitClass } from './exits.ts';
import type { ChainFigures, Study } from './study-shape.ts';
import { anyRows } from './testing/any-rows.ts';
import { aStudy, chainIn, type SomeCells, stageIn } from './testing/caseload-builder.ts';
import { drawnFunnel } from './testing/drawn-funnel.ts';

/** A figure as a reader meets it: a number, or hidden under a name. */
type Met = number | string;
/** The first is the sum of the others. */
type Identity = readonly [Met, readonly Met[]];

/**
 * Every identity that docs/study-method.md promises between the figures of a chain. Written from the document, not from
 * the code: where a figure is hidden it gets a name, where it is not held the identity is left out.
 */
function identitiesOf(chain: ChainFigures): Identity[] {
  const identities: Identity[] = [];
  const add = (whole: Met | null, parts: readonly (Met | null)[]): void => {
    if (whole !== null && parts.every((part) => part !== null)) identities.push([whole, parts as readonly Met[]]);
  };
  const last = chain.stages.length - 1;
  chain.stages.forEach((stage, index) => {
    const met = (name: 'reached' | 'went_on' | 'open' | 'lost' | 'ended_otherwise' | 'passed_without'): Met | null =>
      stage[name] ?? (stage.why[name] === 'suppressed' ? `${stage.stage}.${name}` : null);
    // Where nobody reached the stage nobody reached both, whatever hides the share.
    const hiddenBoth = stage.why.share_of_previous === 'suppressed' ? `${stage.stage}.both` : null;
    const both = stage.share_of_previous?.count ?? (stage.reached === 0 ? 0 : hiddenBoth);
    if (index > 0) add(met('reached'), [both, met('passed_without')]);
    if (stage.time)
      add(met('reached'), [stage.time.n ?? `${stage.stage}.n`, stage.time.untimed ?? `${stage.stage}.untimed`]);
    if (index < last) add(met('reached'), [met('went_on'), met('open'), met('lost'), met('ended_otherwise')]);
    if (stage.why.endings) return;
    const ending = (kind: string | null): Met[] =>
      stage.endings
        .filter(({ exit }) => kind === null || exitClass(exit as Exit) === kind)
        .map(({ exit, count }) => count ?? `${stage.stage}.exit.${exit}`);
    add(index === last ? met('reached') : null, ending(null));
    add(index === last ? null : met('lost'), index === last ? [] : ending('lost'));
    add(index === last ? null : met('ended_otherwise'), index === last ? [] : ending('otherwise'));
    if (stage.reasons.length > 0) {
      const whole = `${aside}${stage.stage}`;
      const reasons = stage.reasons.map(({ reason, count }) => count ?? `${stage.stage}.reason.${reason}`);
      add(whole, reasons);
      add(whole, [met('lost'), met('ended_otherwise')]);
    }
  });
  const [all, ...places] = chain.obstacles;
  const coded = (place: (typeof places)[number], name: 'ended' | 'coded' | 'uncoded'): Met =>
    place[name] ?? `${place.stage}.${name}`;
  for (const place of chain.obstacles) add(coded(place, 'ended'), [coded(place, 'coded'), coded(place, 'uncoded')]);
  for (const place of places) {
    const stage = chain.stages.find((one) => one.stage === place.stage);
    if (stage && stage.stage !== chain.stages[last]?.stage)
      add(coded(place, 'ended'), [stage.lost ?? `${stage.stage}.lost`]);
  }
  if (all) {
    for (const name of ['ended', 'coded', 'uncoded'] as const)
      add(
        coded(all, name),
        places.map((place) => coded(place, name)),
      );
    if (all.coded !== null && places.every((place) => place.coded !== null)) {
      for (const { obstacle, count } of all.ranked) {
        const parts = places.map((place) => {
          const found = place.ranked.find((one) => one.obstacle === obstacle);
          return found ? (found.count ?? `${place.stage}.${obstacle}`) : 0;
        });
        add(count ?? `all.${obstacle}`, parts);
      }
    }
  }
  const base = chain.stages.find(({ stage }) => stage === chain.begins_at);
  for (const groups of [chain.by_region, chain.by_sector]) {
    if (!base || groups.length === 0) continue;
    add(
      base.reached ?? `${base.stage}.reached`,
      groups.map((group) => group.reached ?? `group.${group.group}`),
    );
  }
  return identities;
}

/** A sum that is no figure of its own; knowing it is no success. */
const aside = 'sum at ';

/** Which names the identities leave no freedom: rows of the reduced echelon form with one unknown. */
function pinned(identities: readonly Identity[]): string[] {
  const names = [
    ...new Set(identities.flatMap(([whole, parts]) => [whole, ...parts]).filter((met) => typeof met === 'string')),
  ];
  const rows = identities.map(([whole, parts]) => {
    const row = new Array<number>(names.length + 1).fill(0);
    const put = (met: Met, sign: number): void => {
      const place = typeof met === 'string' ? names.indexOf(met) : names.length;
      row[place] = (row[place] as number) + (typeof met === 'string' ? sign : -sign * met);
    };
    put(whole, 1);
    for (const part of parts) put(part, -1);
    return row;
  });
  let top = 0;
  for (let column = 0; column < names.length; column += 1) {
    const found = rows.findIndex((row, index) => index >= top && Math.abs(row[column] as number) > 1e-9);
    if (found < 0) continue;
    [rows[top], rows[found]] = [rows[found] as number[], rows[top] as number[]];
    const pivotRow = rows[top] as number[];
    const factor = pivotRow[column] as number;
    rows[top] = pivotRow.map((value) => value / factor);
    rows.forEach((row, index) => {
      const times = row[column] as number;
      if (index !== top && times !== 0)
        rows[index] = row.map((value, j) => value - times * ((rows[top] as number[])[j] as number));
    });
    top += 1;
  }
  return rows
    .map((row) => names.filter((_, index) => Math.abs(row[index] as number) > 1e-9))
    .flatMap((unknown) => (unknown.length === 1 ? unknown : []))
    .filter((name) => !name.startsWith(aside));
}

const attacked = (study: Study): string[] =>
  study.sources.flatMap(({ kind, chains }) =>
    chains.flatMap((chain) => pinned(identitiesOf(chain)).map((name) => `${kind} ${chain.chain} ${name}`)),
  );

/** A few of each, so that some figures are small, some are not, and much must be hidden. */
const several = (rows: readonly SomeCells[], copies: number): SomeCells[] =>
  Array.from({ length: copies }, (_, copy) => rows.map((row) => ({ ...row, person: `${row.person}-${copy}` }))).flat();

test('nobody can pin a hidden figure of a study by adding and subtracting the shown ones', () => {
  fc.assert(
    fc.property(anyRows(9, 80), fc.integer({ min: 1, max: 4 }), (rows, copies) => {
      expect(attacked(aStudy(several(rows, copies)))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('the attack itself works: with one hidden figure shown by its neighbours it finds it', () => {
  const identities: Identity[] = [
    [31, [24, 'open', 'lost']],
    ['lost', [3]],
  ];
  expect(pinned(identities).toSorted()).toEqual(['lost', 'open']);
});

test('no figure from 1 to 4 is shown anywhere', () => {
  fc.assert(
    fc.property(anyRows(9, 80), (rows) => {
      const small: string[] = [];
      const look = (value: unknown, path: string): void => {
        if (
          typeof value === 'number' &&
          value > 0 &&
          value < 5 &&
          /(reached|went_on|open|lost|ended_otherwise|count|coded|uncoded|ended|without|undated|untimed|n)$/.test(path)
        )
          small.push(`${path}=${value}`);
        if (value && typeof value === 'object')
          for (const [key, inner] of Object.entries(value))
            if (!['time', 'rank'].includes(key)) look(inner, `${path}.${key}`);
      };
      look(aStudy(rows).sources, '');
      // A share of 5 of 8 has a small rest; only counts stand here, and `of` is always a shown count.
      expect(small.filter((path) => !path.includes('.rows'))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('the drawn example hides nothing, and with three lost at the charge it hides what would give them away', () => {
  expect(JSON.stringify(aStudy(drawnFunnel))).not.toContain('suppressed');
  const lost = ['one', 'two', 'three'].flatMap((name) => [
    { person: name, stage: 'suspicion', date: '2024-07-05' },
    { person: name, stage: 'report', date: '2024-07-14' },
    { person: name, stage: 'investigation', date: '2024-08-04' },
    { person: name, stage: 'charge', date: '2025-03-23' },
    { person: name, stage: 'charge', date: '2025-06-01', exit: 'closed', reason: 'RC13' },
  ]);
  const study = aStudy([...drawnFunnel, ...lost]);
  const charge = stageIn(study, 'criminal', 'charge');
  expect(charge).toMatchObject({ reached: 34, went_on: 24, open: null, lost: null });
  expect(charge.why).toMatchObject({ open: 'suppressed', lost: 'suppressed' });
  expect(charge.time?.half_left).toBeNull();
  expect(chainIn(study, 'criminal').stages[0]?.reached).toBe(421);
});
