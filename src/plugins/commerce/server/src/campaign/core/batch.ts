export interface Batch {
  /** Mails at once. */
  readonly size: number;
  /** Until the next one. */
  readonly milliseconds: number;
}

/** About every ten seconds, and never so many that pausing would come too late. */
export const batchOf = (mailsPerMinute: number): Batch => {
  const size = Math.min(50, Math.ceil(mailsPerMinute / 6));
  return { size, milliseconds: Math.ceil((size * 60_000) / mailsPerMinute) };
};
