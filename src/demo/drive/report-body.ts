import { localDay } from '#algorithms/working-time/index.ts';
import type { SeededRandom } from '#algorithms/seeded-random/index.ts';
import type { Channel, ReportBody } from '#modules/appeals/contract.ts';
import type { CitizenMessage, MessagePlace } from '../messages/index.ts';
import type { DemoResident } from '../people/index.ts';
import type { DemoCategory } from '../responsibility/index.ts';

export interface Told {
  readonly channel: Channel;
  readonly message: CitizenMessage;
  readonly place: MessagePlace;
  readonly resident: DemoResident;
  readonly category: DemoCategory;
  readonly at: Date;
  /** With an account of their own: then the platform knows how to reach them. */
  readonly signedIn: boolean;
}

const detailMax = 5000;
const titleMax = 120;
const windows = ['综合窗口1号', '综合窗口2号', '信访接待窗口'];
const platforms = ['本地论坛', '微博', '短视频平台', '业主群'];
const helpers = ['滨江街道志愿者协会', '滨江睦邻社会工作服务社', '滨江街道老年协会'];

/** The message as it comes in by its channel, with the facts that the channel asks for. */
export function reportBodyOf(random: SeededRandom, told: Told): ReportBody {
  const { channel, message, place, resident, at } = told;
  const own = {
    title: [...message.subject].slice(0, titleMax).join(''),
    detail: cut(message.detail),
    point: { ...place.point },
    address: place.address,
    anonymous: false,
    attachments: [] as string[],
  };
  const contact = { name: resident.name, phone: resident.phone };
  const day = localDay(at);
  switch (channel) {
    case 'resident':
      return { ...own, channel };
    case 'web_form':
      if (told.signedIn) return { ...own, channel };
      return random.chance(0.6)
        ? { ...own, channel, contact }
        : { ...own, channel, anonymous: true };
    case 'hotline': {
      const callNumber = `T${day.replaceAll('-', '')}${random.integer(1000, 9999)}`;
      return {
        ...own,
        channel,
        contact: { name: contact.name },
        callerPhone: contact.phone,
        callNumber,
      };
    }
    case 'petition_letter':
      return { ...own, channel, contact, receivedOn: day, signatory: contact.name };
    case 'petition_visit':
      return { ...own, channel, contact, visitors: random.integer(1, 4), signatory: contact.name };
    case 'window':
      return { ...own, channel, contact, windowName: random.pick(windows) };
    case 'patrol':
      return { ...own, channel, found: random.chance(0.6) };
    case 'social': {
      const sourceUrl = `https://example.com/posts/${random.integer(100_000, 999_999)}`;
      return { ...own, channel, platform: random.pick(platforms), sourceUrl };
    }
    case 'sensor':
      return { ...own, channel, deviceId: `D${random.integer(1000, 9999)}`, reading: '告警' };
    case 'on_behalf':
      return {
        ...own,
        channel,
        contact,
        helperOrganisation: random.pick(helpers),
        mandate: '本人口头委托',
      };
    case 'open_api':
      return { ...own, channel, contact, serviceCode: told.category.path.split('/')[0] ?? '其他' };
  }
}

/** The longest letters are longer than the form allows. */
function cut(detail: string): string {
  return detail.length <= detailMax ? detail : `${detail.slice(0, detailMax - 6)}……（略）`;
}
