/** Bytes, both included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * What a Range header asks of a file of this size (RFC 9110 §14): one range, or the whole. Several ranges, other units
 * and nonsense are answered with the whole, as the RFC allows.
 */
export const byteRange = (header: string | undefined, size: number): ByteRange | 'whole' | 'unsatisfiable' => {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (!match || (!match[1] && !match[2])) return 'whole';
  const [first, last] = [match[1] ? Number(match[1]) : undefined, match[2] ? Number(match[2]) : undefined];
  if (first === undefined) {
    if (!last || size === 0) return 'unsatisfiable';
    return { start: Math.max(0, size - last), end: size - 1 };
  }
  if (first >= size) return 'unsatisfiable';
  if (last !== undefined && last < first) return 'whole';
  return { start: first, end: Math.min(last ?? size - 1, size - 1) };
};
