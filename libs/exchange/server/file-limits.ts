// How large a file may be at each stage, so that no upload can use up the server before it is refused.

/** Sizes in bytes. A plan of a large department is under 1 MB as a workbook and under 10 MB unpacked. */
export const FILE_LIMITS = {
  upload: 5 * 1024 * 1024,
  entries: 2_000,
  unpackedTotal: 50 * 1024 * 1024,
  /** Largest part that is neither a sheet nor the table of texts. */
  smallPart: 5 * 1024 * 1024,
  /** A part of more than 1 MB may not unpack to more than this many times its packed size. */
  ratio: 200,
  ratioApplies: 1024 * 1024,
  worksheets: 50,
  sharedTexts: 300_000,
} as const;

/** `5 MB`, `812 KB`: a size as people say it. */
export function sizeInWords(bytes: number): string {
  return bytes >= 1024 * 1024
    ? `${Math.round(bytes / 1024 / 1024)} MB`
    : `${Math.max(1, Math.round(bytes / 1024))} KB`;
}
