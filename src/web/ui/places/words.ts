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
    found: (place: string) => `位置：${place}`,
    community: '社区或网格',
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
    found: (place: string) => `Place: ${place}`,
    community: 'Community or grid',
    address: 'Address',
  },
);
