import { dictionary } from '../language/dictionary.ts';

export const placeWords = dictionary(
  {
    here: '我就在这里',
    onMap: '在地图上点',
    byAddress: '写地址',
    where: '在哪里',
    locating: '正在定位…',
    noPosition: '没能取得位置，请在地图上点，或写地址。',
    outside: '这个地点不在本地服务范围内，请换一处。',
    deviceOutside: '您现在不在本辖区内。请在地图上点出地点，或写地址。',
    forget: '不用这个位置',
    found: (place: string) => `位置：${place}`,
    community: '在哪个社区？',
    communityWhy: '选好后，社区马上就能看到。',
    communityUnknown: '不清楚是哪个社区',
    communityUnknownThen: '会先由分拨员按地址分到社区，分好后社区才能看到。',
    address: '详细地址',
  },
  {
    here: 'I am here',
    onMap: 'On the map',
    byAddress: 'By address',
    where: 'Where',
    locating: 'Finding you…',
    noPosition: 'Your position is not known. Use the map or write the address.',
    outside: 'This place is outside the area served here. Choose another.',
    deviceOutside: 'You are outside the area served here. Tap the map, or write the address.',
    forget: 'Do not use this position',
    found: (place: string) => `Place: ${place}`,
    community: 'Which community?',
    communityWhy: 'Once chosen, the community sees it at once.',
    communityUnknown: 'I do not know which community',
    communityUnknownThen:
      'A dispatcher places it by its address first; then the community sees it.',
    address: 'Address',
  },
);
