const forbidden = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069/\\]/g;

/** A name that can be no path and no line of a header, whatever it was called. */
export const safeFileName = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/\p{Cs}/gu, '_')
    .replace(forbidden, '_')
    .replace(/^\.+/, '_')
    .trim()
    .slice(0, 200) || 'file';

const percent = (text: string): string =>
  encodeURIComponent(text).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);

/** `Content-Disposition` that saves under this name (RFC 6266): in ASCII for old clients, in full for the rest. */
export const attachment = (name: string): string => {
  const safe = safeFileName(name);
  const ascii = safe.replace(/[^\x20-\x7e]/g, '_').replace(/["%]/g, '_');
  return `attachment; filename="${ascii}"; filename*=UTF-8''${percent(safe)}`;
};
