import { dictionary } from '../language/dictionary.ts';

export const mapWords = dictionary(
  {
    map: '地图',
    noMap: '这台设备显示不了地图。',
    zoomIn: '放大',
    zoomOut: '缩小',
    tap: '点一下地图，标出地点',
    centre: '用地图中心作为地点',
    whole: '看整个辖区',
    pin: '这里',
  },
  {
    map: 'Map',
    noMap: 'This device cannot show the map.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    tap: 'Tap the map to mark the place',
    centre: 'Take the centre of the map',
    whole: 'See the whole area',
    pin: 'Here',
  },
);
