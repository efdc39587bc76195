import { createTransport } from 'nodemailer';
import type { MailTrouble } from '../../kernel/mail-trouble.ts';
import { isMailAddress } from '../../kernel/text/mail-address.ts';
import { troubleIn } from './mail-trouble.ts';

/** How the mail server of an installation is reached. */
export type MailServer = {
  readonly host: string;
  readonly port: number;
  /** From the first byte, by STARTTLS or not at all; without STARTTLS where it is demanded, nothing is sent. */
  readonly encryption: 'tls' | 'starttls' | 'none';
  readonly signIn: { readonly user: string; readonly pass: string } | null;
  /** The authority that its certificate is from, where it is none that every computer knows. */
  readonly authority: string | null;
  /** The one address that CAPE sends from. */
  readonly from: string;
};

/** One mail to one address. What it says are templates; it has no attachments and no other form than plain text. */
export type Mail = {
  /** The same for the same mail, so that one that is sent twice is known as one. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly date: Date;
};

/** What came of it. `later`: the same mail may be taken at another time. */
export type MailOutcome = { readonly is: 'sent' } | { readonly is: 'later' | 'never'; readonly trouble: MailTrouble };

export type Mailer = {
  readonly send: (mail: Mail) => Promise<MailOutcome>;
  /** Connects and signs in, and sends nothing. Null: all is well. */
  readonly check: () => Promise<MailTrouble | null>;
};

const patience = 8000;

/** The one sender of mail. Each mail goes by a connection of its own: they are few, and a server that was down is asked again. */
export function mailerOf(server: MailServer): Mailer {
  const transport = createTransport({
    host: server.host,
    port: server.port,
    secure: server.encryption === 'tls',
    requireTLS: server.encryption === 'starttls',
    ignoreTLS: server.encryption === 'none',
    ...(server.signIn ? { auth: server.signIn } : {}),
    tls: { minVersion: 'TLSv1.2', ...(server.authority ? { ca: [server.authority] } : {}) },
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = server.from.slice(server.from.indexOf('@') + 1);
  return {
    send: async ({ id, to, subject, text, date }) => {
      if (!isMailAddress(to)) return { is: 'never', trouble: 'address-refused' };
      try {
        await transport.sendMail({
          from: { name: 'CAPE', address: server.from },
          to: { name: '', address: to },
          // By hand, so that whom it goes to is not read out of a text.
          envelope: { from: server.from, to: [to] },
          subject,
          text,
          date,
          messageId: `<${id}@${domain}>`,
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        });
        return { is: 'sent' };
      } catch (error) {
        return troubleIn(error);
      }
    },
    check: () =>
      transport.verify().then(
        () => null,
        (error: unknown) => troubleIn(error).trouble,
      ),
  };
}
