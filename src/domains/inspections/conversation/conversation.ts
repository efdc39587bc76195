import type { Sender } from '../../disclosures/public.ts';
import type { SpokenLanguage } from '../schema.ts';

/** A worker's conversation as the coordination unit has it that the worker has consented to. The answers are sealed. */
export type Conversation = {
  readonly reference: string;
  readonly letter: string;
  readonly from: Sender;
  readonly ground: string;
  readonly sentAt: string;
  readonly arrivedAt: string;
  readonly language: SpokenLanguage;
  /** Whether the box that it came in could be opened. */
  readonly isOpened: boolean;
  readonly hasSafeTime: boolean;
  readonly owner: string | null;
  readonly acknowledgedAt: string | null;
};
