import { Refusal } from '#platform/refusal/refusal.ts';
import type { Survey } from '../domain/survey.ts';

export function noBaseMap(): Refusal {
  return new Refusal('not-found', 'basemap.no_map', {
    zh: '本系统没有底图。',
    en: 'This cell has no base map.',
  });
}

/** Coordinates in metres are the usual cause, so the sentence says what to do about them. */
export function nothingToDraw({ dropped }: Survey): Refusal {
  const outside = dropped.get('outside-wgs84')?.size ?? 0;
  const [zh, en] =
    outside > 0
      ? [
          '坐标不是经纬度。请先转换为 WGS-84（EPSG:4326）。',
          'The coordinates are not degrees: convert the files to WGS-84 (EPSG:4326) first.',
        ]
      : [
          '没有认出建筑、道路、水面、绿地或地名。请看 --help 中的标签。',
          'No building, road, water, green or place was recognised: --help names the tags.',
        ];
  return new Refusal('invalid', 'basemap.nothing_to_draw', {
    zh: `没有可画的内容，地图未作改动。${zh}`,
    en: `There is nothing to draw; the map was not changed. ${en}`,
  });
}
