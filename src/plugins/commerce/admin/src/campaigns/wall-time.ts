const partsOf = (instant: number, zone: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    new Intl.DateTimeFormat('en-US', {
      ...{ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
      ...{ hour: '2-digit', minute: '2-digit' },
    } as Intl.DateTimeFormatOptions)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );

/** What the clocks of a time zone show then: `2026-11-30T09:00`. */
export const wallTime = (instant: number, zone: string): string => {
  const { year, month, day, hour, minute } = partsOf(instant, zone);
  return `${year}-${month}-${day}T${hour}:${minute}`;
};

/**
 * When the clocks of a time zone show this. Of an hour that comes twice, the first; an hour that is left out is read
 * as that much later. Undefined: no time.
 */
export const instantAt = (wall: string, zone: string): number | undefined => {
  const wanted = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(wall) ? Date.parse(`${wall}Z`) : Number.NaN;
  if (Number.isNaN(wanted)) return undefined;
  const offset = (instant: number) => Date.parse(`${wallTime(instant, zone)}Z`) - instant;
  const day = 86_400_000;
  const [before, after] = [wanted - offset(wanted - day), wanted - offset(wanted + day)];
  return wallTime(before, zone) === wall ? before : wallTime(after, zone) === wall ? after : before;
};
