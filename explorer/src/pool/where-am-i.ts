const waitMs = 8_000;
const digits = 5;

/** Where the phone says it is, `32.06012, 118.79688`; null when it may not or cannot say. */
export function whereAmI(): Promise<string | null> {
  if (!('geolocation' in navigator)) return Promise.resolve(null);
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve(`${coords.latitude.toFixed(digits)}, ${coords.longitude.toFixed(digits)}`),
      () => resolve(null),
      { timeout: waitMs, maximumAge: 60_000 },
    );
  });
}
