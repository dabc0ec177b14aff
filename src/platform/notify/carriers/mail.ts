import { createTransport } from 'nodemailer';
import { CarrierFault } from '../carrier.ts';
import type { Carrier } from '../carrier.ts';

export interface MailConfig {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (port 465); otherwise STARTTLS where the server offers it. */
  readonly secure: boolean;
  readonly user?: string;
  readonly password?: string;
  readonly from: string;
}

/** Mail over SMTP. A 5xx answer is final (RFC 5321, section 4.2.1), a 4xx one passes. */
export function createMailCarrier(config: MailConfig): Carrier & { close(): void } {
  const { host, port, secure, user, password } = config;
  const transport = createTransport({
    host,
    port,
    secure,
    pool: true,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(user === undefined ? {} : { auth: { user, pass: password ?? '' } }),
  });
  return {
    channel: 'mail',
    async carry({ id, to, title, body, url }) {
      const text = url === null ? body : `${body}\n\n${url}\n`;
      const messageId = `<${id}@${host}>`;
      await transport
        .sendMail({
          from: config.from,
          to: { name: '', address: to },
          subject: title,
          text,
          messageId,
        })
        .catch((error: unknown) => {
          throw faultOf(error);
        });
    },
    close: () => transport.close(),
  };
}

function faultOf(error: unknown): CarrierFault {
  const { responseCode } = error as { responseCode?: unknown };
  if (typeof responseCode !== 'number') return new CarrierFault('mail', 'unreachable', false, true);
  // Signing in may be refused for a passing reason, and is never the recipient's fault.
  const final = responseCode >= 500 && responseCode !== 530 && responseCode !== 535;
  return new CarrierFault('mail', `answered ${responseCode}`, final);
}
