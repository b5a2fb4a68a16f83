/** The last millisecond of a day, in the administrator's time zone: a card is good for the whole of its last day. */
export const endOfDay = (day: Date): string =>
  new Date(day.getFullYear(), day.getMonth(), day.getDate(), 23, 59, 59, 999).toISOString();
