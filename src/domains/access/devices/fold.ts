import type { Act } from '../../../kernel/act.ts';
import type { ActDef } from '../../../kernel/define-act.ts';
import { endDevice } from './acts/end.ts';
import { enrolDevice } from './acts/enrol.ts';
import { eraseMetadataOfKept } from './acts/erase-metadata.ts';
import { keepBrought } from './acts/keep.ts';
import { keepMediumAct } from './acts/keep-medium.ts';
import { lockDevice } from './acts/lock.ts';
import type { Device } from './device.ts';
import type { KeptMedium, KeptMediumFacts } from './kept-media.ts';
import type { KeptMetadata, KeptMetadataFacts } from './kept-metadata.ts';

/** What has become of what an act keeps apart. */
export function foldKeptMetadata(acts: readonly Act[], told: readonly KeptMetadataFacts[]): KeptMetadata[] {
  const out = new Map(
    acts
      .filter(eraseMetadataOfKept.is)
      .map(({ facts: { apart, why }, happenedFrom }) => [apart, { at: happenedFrom, why }]),
  );
  return told.map((one) => ({ ...one, takenOut: out.get(one.id) ?? null }));
}

/** What has become of those that an act names. */
export function foldKeptMedia(acts: readonly Act[], of: string, told: readonly KeptMediumFacts[]): KeptMedium[] {
  const whole = new Map(
    acts
      .filter(keepMediumAct.is)
      .filter(({ facts }) => facts.kept === of)
      .map(({ facts }) => [facts.medium, facts.whole]),
  );
  return told.map((one) => ({ ...one, whole: whole.get(one.id) ?? null }));
}

export function foldDevice(acts: readonly Act[]): Device {
  const at = ({ is }: ActDef): string | null => acts.find(is)?.happenedFrom ?? null;
  return {
    enrolledAt: at(enrolDevice),
    lockedAt: at(lockDevice),
    endedAt: at(endDevice),
    kept: acts.filter(keepBrought.is).map(({ id, happenedFrom, facts }) => {
      const [media, aparts] = [foldKeptMedia(acts, id, facts.media), foldKeptMetadata(acts, facts.aparts)];
      return { ...facts, act: id, at: happenedFrom, media, aparts };
    }),
  };
}
