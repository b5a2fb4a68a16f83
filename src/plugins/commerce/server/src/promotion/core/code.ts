/** Every dash there is, and the signs that are typed for one. */
const dashes = /[\p{Pd}\u02D7\u2043\u2212\u2796\u30FC\uFF70]/gu;
/** What nobody sees: white space, controls, and marks that only steer how text is shown. */
const unseen = /[\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

export const codeLength = 60;

/**
 * A code as it is compared: however it was typed, pasted or auto-corrected. Empty: it is no code. Codes are shown as
 * whoever made them wrote them.
 */
export const normalizedCode = (typed: string): string => {
  const folded = typed
    .slice(0, 4 * codeLength)
    .normalize('NFKC')
    .replace(dashes, '-')
    .replace(unseen, '');
  const key = folded.toUpperCase().normalize('NFKC');
  return key.length > codeLength ? '' : key;
};

/** Without characters that are taken for one another when they are read out or printed small. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A code from random numbers below 256; those that would favor some characters are passed over. */
export const codeFrom = (prefix: string, length: number, bytes: Iterable<number>): string => {
  const fair = 256 - (256 % alphabet.length);
  let code = '';
  for (const byte of bytes) {
    if (code.length === length) break;
    if (byte < fair) code += alphabet[byte % alphabet.length] ?? '';
  }
  if (code.length < length) throw new RangeError('Too few random numbers for a code.');
  return prefix + code;
};
