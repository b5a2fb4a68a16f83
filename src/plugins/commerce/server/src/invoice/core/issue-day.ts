import { dateFormat } from '../../format';

/** The day (`2026-12-31`) that a clock in this time zone shows at an instant (epoch ms): it decides a number's year. */
export const issueDay = (instant: number, timeZone: string): string =>
  dateFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant);

export const yearOf = (day: string): number => Number(day.slice(0, 4));
