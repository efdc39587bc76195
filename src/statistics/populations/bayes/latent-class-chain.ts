import { betaDraw, betaLogOddsDraw } from '../../random/beta.ts';
import { gammaDraw } from '../../random/gamma.ts';
import { negativeBinomialDraw } from '../../random/negative-binomial.ts';
import { shareOut } from '../../random/share-out.ts';
import { randomStream } from '../../random/stream.ts';
import { type ListTable, peopleSeen } from '../list-table.ts';

/**
 * `classes`: how many kinds of people there may be at most. `burnIn` sweeps are thrown away, then every `thinning`-th is
 * kept until there are `samples`. `largest`: how many unseen people a chain may reach; draws are exact up to a billion.
 */
export type LatentClassSettings = {
  readonly classes: number;
  readonly burnIn: number;
  readonly samples: number;
  readonly thinning: number;
  readonly largest: number;
  readonly seed: number;
};

/** `people`: the drawn numbers of people, seen and unseen. `atLargest`: how many of all sweeps ran into the limit. */
export type LatentClassChain = { readonly people: Float64Array; readonly atLargest: number };

/** log(1 + e^x) without overflow. */
const softPlus = (x: number): number => (x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x)));

/**
 * One chain of the latent class model with a stick-breaking prior (Manrique-Vallier 2016, Biometrics 72:1246): within each
 * class of people the lists are independent. A Gibbs sweep draws in turn the classes of the seen, the chance of each list
 * in each class (Beta(1, 1) beforehand), the shares of classes (sticks V ~ Beta(1, a)), the number of unseen people
 * (negative binomial; prior 1/N), their classes, and a (Gamma(1/4, 1/4)). Shares are kept as logarithms. Each chain has a
 * part of the random stream of its own and begins from draws of its own, so chains can be run anywhere in any order.
 */
export function latentClassChain(table: ListTable, settings: LatentClassSettings, chain: number): LatentClassChain {
  const { classes, burnIn, samples, thinning, largest } = settings;
  const stream = randomStream(settings.seed, chain);
  const seen = peopleSeen(table);
  const lists = table.names.length;
  const cells = table.counts.length;
  const occupied = [...table.counts.keys()].filter((mask) => (table.counts[mask] as number) > 0);
  /** chance[list * classes + k] that a person of class k is on the list; cellWeight[mask * classes + k] of that history. */
  const chance = Float64Array.from({ length: lists * classes }, () => stream.uniform());
  const cellWeight = new Float64Array(cells * classes);
  const logShare = new Float64Array(classes);
  const [seenOf, unseenOf, here] = [0, 1, 2].map(() => new Float64Array(classes)) as Three;
  const onList = new Float64Array(lists * classes);
  let concentration = Math.max(1e-6, gammaDraw(stream, 0.25, 0.25));
  let atLargest = 0;

  const drawShares = (): void => {
    let [logRest, after] = [0, 0];
    for (let k = 0; k < classes; k += 1) after += (seenOf[k] as number) + (unseenOf[k] as number);
    for (let k = 0; k + 1 < classes; k += 1) {
      const members = (seenOf[k] as number) + (unseenOf[k] as number);
      after -= members;
      const logOdds = betaLogOddsDraw(stream, 1 + members, concentration + after);
      logShare[k] = logRest - softPlus(-logOdds);
      logRest -= softPlus(logOdds);
    }
    logShare[classes - 1] = logRest;
  };
  const weighCells = (): void => {
    for (let k = 0; k < classes; k += 1) cellWeight[k] = Math.exp(logShare[k] as number);
    for (let list = 0; list < lists; list += 1) {
      const half = classes * 2 ** list;
      for (let at = 0; at < half; at += 1) {
        const on = chance[list * classes + (at % classes)] as number;
        const weight = cellWeight[at] as number;
        cellWeight[at + half] = weight * on;
        cellWeight[at] = weight * (1 - on);
      }
    }
  };
  const classSeen = (): void => {
    seenOf.fill(0);
    onList.fill(0);
    for (const mask of occupied) {
      here.fill(0);
      const weights = cellWeight.subarray(mask * classes, (mask + 1) * classes);
      shareOut(stream, table.counts[mask] as number, weights, here);
      for (let k = 0; k < classes; k += 1) {
        const members = here[k] as number;
        if (members > 0) {
          seenOf[k] = (seenOf[k] as number) + members;
          for (let list = 0; list < lists; list += 1) {
            const at = list * classes + k;
            if ((mask >> list) & 1) onList[at] = (onList[at] as number) + members;
          }
        }
      }
    }
  };
  const drawChances = (): void => {
    for (let at = 0; at < chance.length; at += 1) {
      const k = at % classes;
      const members = (seenOf[k] as number) + (unseenOf[k] as number);
      chance[at] = betaDraw(stream, 1 + (onList[at] as number), 1 + members - (onList[at] as number));
    }
  };
  const drawUnseen = (): number => {
    let [weightUnseen, weightSeen] = [0, 0];
    for (let k = 0; k < classes; k += 1) weightUnseen += cellWeight[k] as number;
    for (let at = classes; at < cellWeight.length; at += 1) weightSeen += cellWeight[at] as number;
    const odds = weightUnseen / weightSeen;
    let unseen = odds * seen > 2 * largest ? largest + 1 : negativeBinomialDraw(stream, seen, odds);
    if (unseen > largest) {
      atLargest += 1;
      unseen = largest;
    }
    unseenOf.fill(0);
    shareOut(stream, unseen, cellWeight.subarray(0, classes), unseenOf);
    return unseen;
  };

  drawShares();
  weighCells();
  const people = new Float64Array(samples);
  for (let sweep = 1; sweep <= burnIn + samples * thinning; sweep += 1) {
    classSeen();
    drawChances();
    drawShares();
    weighCells();
    const unseen = drawUnseen();
    concentration = gammaDraw(stream, 0.25 + classes - 1, 0.25 - (logShare[classes - 1] as number));
    const kept = sweep - burnIn;
    if (kept > 0 && kept % thinning === 0) people[kept / thinning - 1] = seen + unseen;
  }
  return { people, atLargest };
}

type Three = [Float64Array, Float64Array, Float64Array];
