const patienceMs = 10_000;
/** Older than this, it may be where somebody stood before they walked over. */
const ageMsMax = 5_000;

/** Where the device is, as WGS-84 degrees; null where it cannot or may not say. */
export function findPosition(): Promise<{ lon: number; lat: number } | null> {
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) {
      resolve(null);
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        resolve({
          lon: Number(coords.longitude.toFixed(6)),
          lat: Number(coords.latitude.toFixed(6)),
        });
      },
      () => resolve(null),
      { enableHighAccuracy: true, timeout: patienceMs, maximumAge: ageMsMax },
    );
  });
}
