export type OutwardChannel = 'sms' | 'wechat' | 'dingtalk' | 'mail';
export type Channel = 'app' | OutwardChannel;

/** One message to one address, in the recipient's words. */
export interface CarriedMessage {
  /** The same on every attempt, so that the other side can tell a repetition. */
  readonly id: string;
  /** A phone number, an openid, a user id or a mail address, by channel. */
  readonly to: string;
  readonly title: string;
  readonly body: string;
  /** Absolute address of the page, or null. */
  readonly url: string | null;
}

/** A line that leads outside. */
export interface Carrier {
  readonly channel: OutwardChannel;
  /** Resolves once the other side has taken it. @throws CarrierFault */
  carry(message: CarriedMessage): Promise<void>;
}

/** Why a message was not taken. Holds nothing of the message and nothing the other side wrote. */
export class CarrierFault extends Error {
  /** True when trying again cannot help, e.g. an address that does not exist. */
  readonly final: boolean;
  readonly reason: 'refused' | 'unreachable';

  constructor(channel: OutwardChannel, what: string, final: boolean, unreachable = false) {
    super(`${channel}: ${what}`);
    this.name = 'CarrierFault';
    this.final = final;
    this.reason = unreachable ? 'unreachable' : 'refused';
  }
}
