// Which files people may hand in, and what is said about one that is refused: its name, the reason, the way out.
import { msg, plural, t } from '@lingui/core/macro';
import { numberText, say, type Message } from '@plumbline/language/domain';

/** One kind of file that is taken. */
export interface AcceptedFile {
  mediaType: string;
  /** What a name of this kind ends in, lower case without the dot; the first one is the usual one. */
  extensions: readonly string[];
  /** In a sentence: "a PDF". */
  words: Message;
}

/** Documents, pictures and tables. Nothing that a browser would run: no HTML, SVG, scripts, programs or macros. */
export const ACCEPTED_FILES: readonly AcceptedFile[] = [
  { mediaType: 'application/pdf', extensions: ['pdf'], words: msg`a PDF` },
  { mediaType: 'image/png', extensions: ['png'], words: msg`a PNG picture` },
  { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'], words: msg`a JPEG picture` },
  { mediaType: 'image/gif', extensions: ['gif'], words: msg`a GIF picture` },
  { mediaType: 'image/webp', extensions: ['webp'], words: msg`a WebP picture` },
  { mediaType: 'image/tiff', extensions: ['tif', 'tiff'], words: msg`a TIFF picture` },
  { mediaType: 'image/heic', extensions: ['heic', 'heif'], words: msg`a phone picture (HEIC)` },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
    words: msg`a Word document`,
  },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['xlsx'],
    words: msg`an Excel workbook`,
  },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    extensions: ['pptx'],
    words: msg`a PowerPoint presentation`,
  },
  {
    mediaType: 'application/vnd.oasis.opendocument.text',
    extensions: ['odt'],
    words: msg`an OpenDocument text`,
  },
  {
    mediaType: 'application/vnd.oasis.opendocument.spreadsheet',
    extensions: ['ods'],
    words: msg`an OpenDocument table`,
  },
  {
    mediaType: 'application/vnd.oasis.opendocument.presentation',
    extensions: ['odp'],
    words: msg`an OpenDocument presentation`,
  },
  { mediaType: 'text/csv', extensions: ['csv'], words: msg`a CSV table` },
  { mediaType: 'text/plain', extensions: ['txt'], words: msg`a plain text` },
];

/** For the field in which files are chosen: `.pdf,.png,…`. */
export const ACCEPTED_EXTENSIONS = ACCEPTED_FILES.flatMap(({ extensions }) => extensions)
  .map((extension) => `.${extension}`)
  .join(',');

/** The kinds in one sentence, as the page and refusals say them. */
export function acceptedInWords(): string {
  return t`PDF, picture (PNG, JPEG, GIF, WebP, TIFF, HEIC), Word, Excel, PowerPoint or OpenDocument file, CSV or plain text`;
}

/** Kinds that people have and we do not take, with what to do instead. */
const INSTEAD: Readonly<Record<string, Message>> = {
  doc: msg`Save it as .docx or PDF.`,
  xls: msg`Save it as .xlsx or PDF.`,
  ppt: msg`Save it as .pptx or PDF.`,
  docm: msg`It can hold macros. Save it as .docx or PDF.`,
  xlsm: msg`It can hold macros. Save it as .xlsx or PDF.`,
  pptm: msg`It can hold macros. Save it as .pptx or PDF.`,
  html: msg`Save the page as a PDF, or add its address as a link.`,
  htm: msg`Save the page as a PDF, or add its address as a link.`,
  svg: msg`Save the drawing as PNG or PDF.`,
  zip: msg`Send the files in it one by one.`,
};

/** What a name ends in, lower case without the dot; empty when it has no ending. */
export function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The kind that a name promises; undefined when it promises none that is taken. */
export function kindByName(name: string): AcceptedFile | undefined {
  const extension = extensionOf(name);
  return ACCEPTED_FILES.find(({ extensions }) => extensions.includes(extension));
}

/** The kind with this media type; undefined for one that is not taken. */
export function kindByMediaType(mediaType: string): AcceptedFile | undefined {
  return ACCEPTED_FILES.find((kind) => kind.mediaType === mediaType);
}

/** A size in words: "61 MB" (10^6 bytes, as people's own computers say it), "0.4 MB", "12 bytes". */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return plural(bytes, { one: '# bytes', other: '# bytes' });
  if (bytes < 100_000) return `${Math.ceil(bytes / 1000)} kB`;
  const megabytes = bytes / 1_000_000;
  return `${numberText(megabytes < 10 ? Math.ceil(megabytes * 10) / 10 : Math.ceil(megabytes), { useGrouping: false })} MB`;
}

/** What is wrong with a file as far as its name and size tell, as sentences; null when nothing is. `limit` in bytes. */
export function problemWithFile(name: string, bytes: number, limit: number): string | null {
  if (!kindByName(name)) {
    const instead = INSTEAD[extensionOf(name)];
    const way = instead ? say(instead) : t`Send it as a ${{ kinds: acceptedInWords() }}.`;
    return `${t`“${{ fileName: name }}” is not a kind of file we can take.`} ${way}`;
  }
  if (bytes === 0) return t`“${{ fileName: name }}” is empty. Choose the file again.`;
  if (bytes <= limit) return null;
  return t`“${{ fileName: name }}” is ${{ size: sizeText(bytes) }} large. The limit is ${{ limit: sizeText(limit) }}. Make it smaller or split it, or add a link to the place where it is kept.`;
}

/** A file's name as it is kept and offered for download: no folders, nothing hidden, at most 150 characters with its ending. */
export function plainFileName(raw: string): string {
  const last = raw.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  // Control, direction and invisible characters could make "exe.pdf" read as something else.
  const clean = last
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^\.+/, '')
    .trim();
  const extension = extensionOf(clean);
  const stem = extension ? clean.slice(0, -extension.length - 1) : clean;
  const short = [...stem].slice(0, 140).join('').trim() || 'file';
  return extension ? `${short}.${extension}` : short;
}
