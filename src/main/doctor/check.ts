import type { Message, MessageValues } from '../../kernel/message.ts';

/** How one thing is. `bad` must be mended before people rely on it; `warn` should be; `note` only its operator can know. */
export type CheckStatus = 'ok' | 'note' | 'warn' | 'bad';

/** One thing that was looked at, in a form that travels between processes. `id` stays the same for programs. */
export type DoctorCheck = {
  readonly id: string;
  readonly status: CheckStatus;
  readonly text: Message;
  readonly values: MessageValues;
  /** What to do, where something is to be done. */
  readonly mend?: Message;
};

export const ok = (id: string, text: Message, values: MessageValues = {}): DoctorCheck => ({
  id,
  status: 'ok',
  text,
  values,
});

export const notOk = (
  id: string,
  status: Exclude<CheckStatus, 'ok'>,
  [text, mend]: readonly [text: Message, mend: Message],
  values: MessageValues = {},
): DoctorCheck => ({ id, status, text, values, mend });
