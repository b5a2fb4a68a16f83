import { CommerceError } from './errors';

/** Bytes. Far more than the longest cart's. */
export const mostBytes = 256 * 1024;
/** `body.payment.options.x` may be an object; nothing in it. Where staff describe more, the endpoint says so. */
const mostDepth = 4;

export const bodyTooLarge = () =>
  new CommerceError('too-large', 'request.too-large', `The body may have at most ${mostBytes / 1024} kB.`);

const sizeOf = (value: unknown): number => (typeof value === 'string' ? Buffer.byteLength(value) : 1);

/**
 * Refuses a parsed body that is too long or too deep, whatever let it in. Not recursive, and the first thing done with
 * a body: what comes after may be recursive.
 */
export const refuseOversized = (body: unknown, deepest = mostDepth): void => {
  const open: { value: unknown; depth: number }[] = [{ value: body, depth: 0 }];
  let bytes = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    bytes += sizeOf(value);
    if (bytes > mostBytes) throw bodyTooLarge();
    if (typeof value !== 'object' || value === null) continue;
    if (depth === deepest) {
      throw new CommerceError('invalid', 'request.too-deep', `body: at most ${deepest} objects inside each other.`);
    }
    for (const [key, inner] of Object.entries(value)) {
      bytes += Buffer.byteLength(key);
      open.push({ value: inner, depth: depth + 1 });
    }
  }
};
