import readExif from 'exif-reader';

/** When and where a photo says it was taken. A claim of the camera, not a fact. */
export interface Taken {
  readonly takenAt: Date | null;
  readonly takenPoint: { readonly lon: number; readonly lat: number } | null;
}

// Cameras write local time, mostly without an offset; the whole country keeps UTC+8.
const homeOffset = '+08:00';

/** Reads what the camera wrote (Exif 2.32, CIPA DC-008, 4.6); nonsense counts as silence. */
export function readTaken(exif: Buffer | undefined): Taken {
  if (!exif) return { takenAt: null, takenPoint: null };
  try {
    const { Photo, GPSInfo } = readExif(exif);
    return {
      takenAt: momentOf(Photo?.DateTimeOriginal, Photo?.OffsetTimeOriginal),
      takenPoint: pointOf(GPSInfo),
    };
  } catch {
    return { takenAt: null, takenPoint: null };
  }
}

function momentOf(local: unknown, offset: unknown): Date | null {
  if (!(local instanceof Date) || Number.isNaN(local.getTime())) return null;
  const zone = typeof offset === 'string' && /^[+-]\d\d:\d\d$/.test(offset) ? offset : homeOffset;
  const moment = new Date(local.toISOString().replace('Z', zone));
  const year = moment.getUTCFullYear();
  return year >= 1990 && year < 2100 ? moment : null;
}

interface Gps {
  readonly GPSLatitude?: unknown;
  readonly GPSLatitudeRef?: unknown;
  readonly GPSLongitude?: unknown;
  readonly GPSLongitudeRef?: unknown;
}

function pointOf(gps: Gps | undefined): Taken['takenPoint'] {
  const lat = degreesOf(gps?.GPSLatitude, gps?.GPSLatitudeRef, 'S');
  const lon = degreesOf(gps?.GPSLongitude, gps?.GPSLongitudeRef, 'W');
  if (lat === null || lon === null || Math.abs(lat) > 90 || Math.abs(lon) > 180) return null;
  return lat === 0 && lon === 0 ? null : { lon, lat };
}

function degreesOf(parts: unknown, side: unknown, negative: string): number | null {
  if (!Array.isArray(parts) || parts.length !== 3) return null;
  const [degrees, minutes, seconds] = parts.map(Number);
  const value = (degrees ?? NaN) + (minutes ?? NaN) / 60 + (seconds ?? NaN) / 3600;
  if (!Number.isFinite(value)) return null;
  return side === negative ? -value : value;
}
