import { type Exit, exitClass } from '../codes/exits.ts';
import { chains as allChains } from '../codes/stages.ts';
import type { ChainFigures, Study } from '../schema.ts';
import { groupIdentities, groupLists, type MaybeIdentity, type Met, notAFigure, sizeOf } from './group-attack.ts';

/** The first is the sum of the others. */
export type Identity = readonly [Met, readonly Met[]];

/**
 * Every identity that docs/study-method.md promises between the figures of a chain. Written from the document, not from
 * the code: where a figure is hidden it gets a name, where it is not held the identity is left out.
 */
export function identitiesOf(chain: ChainFigures): Identity[] {
  const identities: Identity[] = [];
  const add = (whole: Met | null, parts: readonly (Met | null)[]): void => {
    if (whole !== null && parts.every((part) => part !== null)) identities.push([whole, parts as readonly Met[]]);
  };
  const last = chain.stages.length - 1;
  chain.stages.forEach((stage, index) => {
    const met = (name: 'reached' | 'went_on' | 'open' | 'lost' | 'ended_otherwise' | 'passed_without'): Met | null =>
      stage[name] ?? (stage.why[name] === 'suppressed' ? `${stage.stage}.${name}` : null);
    // Where no one reached the stage no one reached both, whatever hides the share.
    const isOfHidden = index > 0 && chain.stages[index - 1]?.why.reached === 'suppressed';
    const bothName = isOfHidden ? `${stage.stage}.${behindShare}` : `${stage.stage}.both`;
    const hiddenBoth = stage.why.share_of_previous === 'suppressed' ? bothName : null;
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
  for (const identity of [
    ...obstacleIdentities(chain, 'recorded'),
    ...obstacleIdentities(chain, 'noticed'),
    ...groupIdentities(chain),
  ])
    add(...identity);
  return identities;
}

/**
 * The identities between the figures of obstacles that people recorded, or that rules had noticed. Who ended is the same in
 * both, and has one name; everything else of the two is about different things.
 */
function obstacleIdentities(chain: ChainFigures, which: 'recorded' | 'noticed'): MaybeIdentity[] {
  const [all, ...places] = (which === 'recorded' ? chain.obstacles : chain.noticed) ?? [];
  if (!all) return [];
  const identities: MaybeIdentity[] = [];
  const figure = (place: typeof all, name: 'ended' | 'coded' | 'uncoded'): Met =>
    place[name] ?? (name === 'ended' ? `${place.stage}.ended` : `${place.stage}.${which}.${name}`);
  for (const place of [all, ...places])
    identities.push([figure(place, 'ended'), [figure(place, 'coded'), figure(place, 'uncoded')]]);
  const last = chain.stages.at(-1)?.stage;
  for (const place of places) {
    const stage = chain.stages.find((one) => one.stage === place.stage);
    if (stage && stage.stage !== last) identities.push([figure(place, 'ended'), [stage.lost ?? `${stage.stage}.lost`]]);
  }
  for (const name of ['ended', 'coded', 'uncoded'] as const)
    identities.push([figure(all, name), places.map((place) => figure(place, name))]);
  if (all.coded === null || places.some((place) => place.coded === null)) return identities;
  for (const { obstacle, count } of all.ranked) {
    const parts = places.map((place) => {
      const found = place.ranked.find((one) => one.obstacle === obstacle);
      return found ? (found.count ?? `${place.stage}.${which}.${obstacle}`) : 0;
    });
    identities.push([count ?? `all.${which}.${obstacle}`, parts]);
  }
  return identities;
}

/** A sum that is no figure of its own; knowing it is no success. */
const aside = 'sum at ';

/** How many reached both stages, where the share is not shown because its whole is hidden. */
const behindShare = `behind a share, ${notAFigure}`;

/** Which names the identities leave no freedom: rows of the reduced echelon form with one unknown. */
export function pinned(identities: readonly Identity[]): string[] {
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
    .flatMap((row) => {
      const [name, ...others] = names.filter((_, index) => Math.abs(row[index] as number) > 1e-9);
      return name && others.length === 0 ? [{ name, value: Math.round(row[names.length] as number) }] : [];
    })
    .filter(({ name, value }) => !name.endsWith(notAFigure) || (value > 0 && value < 5))
    .map(({ name }) => name)
    .filter((name) => !name.startsWith(aside));
}

export const attacked = (study: Study): string[] =>
  study.sources.flatMap(({ kind, chains }) =>
    chains.flatMap((chain) => pinned(identitiesOf(chain)).map((name) => `${kind} ${chain.chain} ${name}`)),
  );

const named =
  (chain: ChainFigures) =>
  (met: Met): Met =>
    typeof met === 'number' ? met : met.startsWith(aside) ? `${aside}${chain.chain} ${met}` : `${chain.chain} ${met}`;

/**
 * Where chains begin with the same people the beginning, and with it each region, county, industry and agency, is as large in each of
 * them. A reader may then set these chains beside each other; the others are looked at by themselves.
 */
export function attackedTogether(study: Study, together: readonly string[] = allChains): string[] {
  return study.sources.flatMap(({ kind, chains }) => {
    const within = chains.flatMap((chain) =>
      identitiesOf(chain).map(([whole, parts]): Identity => [named(chain)(whole), parts.map(named(chain))]),
    );
    const beginnings = chains
      .filter(({ chain }) => together.includes(chain))
      .map((chain) => {
        const base = chain.stages.find(({ stage }) => stage === chain.begins_at);
        const sizes = new Map<string, Met>();
        if (base) sizes.set('beginning', base.reached ?? named(chain)(`${base.stage}.reached`));
        // The largest case is of the files in which people are at the beginning of that chain, so it is not the same.
        for (const [list, groups] of groupLists(chain).filter(([name]) => name !== 'largest'))
          for (const group of groups) {
            const met = sizeOf(list, group);
            sizes.set(`${list}.${group.group}`, typeof met === 'number' ? met : named(chain)(met));
          }
        return sizes;
      });
    const between = beginnings.flatMap((ours, index) =>
      beginnings.slice(index + 1).flatMap((theirs) =>
        [...ours].flatMap(([size, met]): Identity[] => {
          const other = theirs.get(size);
          return other === undefined ? [] : [[met, [other]]];
        }),
      ),
    );
    return pinned([...within, ...between]).map((name) => `${kind} ${name}`);
  });
}
