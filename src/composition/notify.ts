import type { Clock } from '#platform/clock/clock.ts';
import type { Config } from '#platform/config/index.ts';
import type { DatabaseHandle } from '#platform/db/index.ts';
import type { Ids } from '#platform/ids/ids.ts';
import type { Jobs } from '#platform/jobs/index.ts';
import type { Log } from '#platform/log/index.ts';
import {
  createDingtalkCarrier,
  createMailCarrier,
  createNotify,
  createSmsCarrier,
  createWechatCarrier,
  type Carrier,
  type Notify,
} from '#platform/notify/index.ts';
import type { Outbox } from '#platform/outbox/index.ts';
import { wholeCell } from '#platform/permit/permit.ts';
import type { FieldCipher } from '#platform/secrets/index.ts';
import { webhookNoticeTemplates } from '#platform/webhooks/index.ts';
import { appealNoticeTemplates } from '#modules/appeals/index.ts';
import { triageNoticeTemplates } from '#modules/triage/index.ts';
import type { IdentityApi } from '#modules/identity/index.ts';

export interface NotifyComposition {
  readonly config: Config;
  readonly db: DatabaseHandle;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly cipher: FieldCipher;
  readonly outbox: Outbox;
  readonly jobs: Jobs;
  readonly identity: IdentityApi;
}

const codeMinutes = 5;

/** Notifications with the lines that the configuration sets up, and sign-in codes by SMS. */
export function composeNotify(
  parts: NotifyComposition,
): Notify & { sendCode(phone: string, code: string): Promise<void> } {
  const { config, identity, db } = parts;
  const notify = createNotify({
    ...parts,
    templates: [...appealNoticeTemplates, ...webhookNoticeTemplates, ...triageNoticeTemplates],
    carriers: carriersOf(config, parts.clock),
    publicUrl: config.publicUrl,
    findMembers: identity.listMembers,
    // Only a phone number is on record so far; the other lines need an address that people bind
    // first.
    async findAddress(personId, channel) {
      if (channel !== 'sms') return null;
      const phone = await identity.openPhone(personId);
      return phone === undefined ? null : { to: phone, language: 'zh' };
    },
  });
  return {
    ...notify,
    async sendCode(phone, code) {
      await db.write(wholeCell, (tx) =>
        notify.send(tx, [
          {
            address: phone,
            channels: ['sms'],
            template: 'sign_in.code',
            data: { code, minutes: codeMinutes },
          },
        ]),
      );
    },
  };
}

function carriersOf(config: Config, clock: Clock): readonly Carrier[] {
  const carriers: Carrier[] = [];
  if (config.sms) carriers.push(createSmsCarrier(config.sms));
  if (config.wechat) carriers.push(createWechatCarrier(config.wechat, clock));
  if (config.dingtalk) carriers.push(createDingtalkCarrier(config.dingtalk, clock));
  if (config.smtp) carriers.push(createMailCarrier(config.smtp));
  return carriers;
}
