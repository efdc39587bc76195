import { z } from 'zod';
import { openWithKey, sealWith } from '../../../platform/crypto/box.ts';
import { hmac } from '../../../platform/crypto/digest.ts';
import type { Keys } from '../../../platform/crypto/key-file.ts';
import type { Personal } from './acts/invite.ts';
import type { Needs } from './taking-part/errand.ts';

type SealingRoot = Pick<Keys, 'root'>;

/* Each participant by themselves, under the key of the installation: who they are, and what they need, as two things. */

const keyOf = ({ root }: SealingRoot, what: string, participant: string): Buffer =>
  hmac(root, `cape participant ${what}`, participant);

const sealedAs =
  (what: 'person' | 'needs') =>
  (keys: SealingRoot, participant: string, of: unknown): Buffer =>
    sealWith(keyOf(keys, what, participant), Buffer.from(JSON.stringify(of)), `participant ${what} ${participant}`);

const openedAs = (what: 'person' | 'needs', keys: SealingRoot, participant: string, sealed: Uint8Array): unknown =>
  JSON.parse(
    openWithKey(keyOf(keys, what, participant), sealed, `participant ${what} ${participant}`).toString('utf8'),
  );

const Person = z.object({ name: z.string(), mail: z.string(), organisation: z.string().nullable() });
const Need = z.object({ interpretation: z.string().nullable(), access: z.string().nullable() });

export const sealPerson: (keys: SealingRoot, participant: string, of: Personal) => Buffer = sealedAs('person');
export const sealNeeds: (keys: SealingRoot, participant: string, of: Needs) => Buffer = sealedAs('needs');

export const openPerson = (keys: SealingRoot, participant: string, sealed: Uint8Array): Personal =>
  Person.parse(openedAs('person', keys, participant, sealed));
export const openNeeds = (keys: SealingRoot, participant: string, sealed: Uint8Array): Needs =>
  Need.parse(openedAs('needs', keys, participant, sealed));
