import type { Readable } from 'node:stream';
import type { ByteRange } from '../core/byte-range';

/** How a file is called when it is saved, and what it says it is. */
export interface SavedAs {
  /** A whole `Content-Disposition`. */
  readonly disposition: string;
  readonly type: string;
}

/**
 * Where private files lie. Keys are made by us and read from the database; never from a request. What cannot be reached
 * throws, and then nobody loses an attempt.
 */
export interface FileStore {
  readonly id: 'disk' | 's3';
  /** Takes exactly `size` bytes; an error or a stream that ends early leaves nothing. */
  put(key: string, bytes: Readable, file: { readonly size: number; readonly type: string }): Promise<void>;
  has(key: string): Promise<boolean>;
  remove(key: string): Promise<void>;
  /** The bytes themselves. */
  open?(key: string, range: ByteRange | undefined): Readable;
  /** An address that gives the file to whoever has it, for a few seconds. */
  link?(key: string, saved: SavedAs): Promise<string>;
}
