const parts = (instant: number, timeZone: string): number => {
  const format = new Intl.DateTimeFormat('en-CA-u-hc-h23', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const field = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(field.year ?? 0, (field.month ?? 1) - 1, field.day, field.hour, field.minute, field.second);
};

/**
 * The first instant (epoch ms) of a local day, `days` later. Days have 23 to 25 hours where clocks change; where
 * midnight itself is skipped, the day starts when the clock shows it first.
 */
export const startOfDay = (day: string, days: number, timeZone: string): number => {
  const wanted = Date.parse(`${day}T00:00:00Z`) + days * 86_400_000;
  let guess = wanted;
  for (let i = 0; i < 3; i += 1) guess -= parts(guess, timeZone) - wanted;
  return guess;
};

/** The day an instant (epoch ms) falls on there: `2026-03-29`. */
export const localDay = (instant: number, timeZone: string): string =>
  new Date(parts(instant, timeZone)).toISOString().slice(0, 10);
