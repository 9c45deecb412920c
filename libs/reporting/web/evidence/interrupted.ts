// Which files stopped halfway: remembered on the device by marks alone, no name and no content, so that whoever picks
// the same file again goes on where it stopped.
import type { EvidencePlace } from './save-evidence';

/** A file that stopped halfway. */
export interface Interrupted {
  /** Digest of the file's name, size, day of change, place and sender: tells the same file, and nothing else. */
  mark: string;
  /** The last part of the upload's address. */
  key: string;
  reportId: string;
  deliverableId: string;
}

const PLACE = 'plumbline-uploads';
const MOST = 40;

function all(): Interrupted[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '[]');
    return Array.isArray(found) ? (found as Interrupted[]) : [];
  } catch {
    return [];
  }
}

function write(list: readonly Interrupted[]): void {
  try {
    if (list.length === 0) localStorage.removeItem(PLACE);
    else localStorage.setItem(PLACE, JSON.stringify(list.slice(-MOST)));
  } catch {
    // A browser that keeps nothing sends the file from its beginning.
  }
}

/** What stopped halfway at one item. */
export function interruptedAt({ reportId, deliverableId }: EvidencePlace): Interrupted[] {
  return all().filter((one) => one.reportId === reportId && one.deliverableId === deliverableId);
}

/** Remembers an upload, or forgets it again. */
export function remember(one: Interrupted): void {
  write([...all().filter(({ key }) => key !== one.key), one]);
}
export function forget(key: string): void {
  write(all().filter((one) => one.key !== key));
}

/** See {@link Interrupted.mark}. Empty where the browser has no cryptography: nothing is remembered then. */
export async function markOf(
  file: Pick<File, 'name' | 'size' | 'lastModified'>,
  { reportId, deliverableId }: EvidencePlace,
  personId: string,
): Promise<string> {
  if (!globalThis.crypto?.subtle) return '';
  const facts = [personId, reportId, deliverableId, file.name, file.size, file.lastModified].join('\n');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(facts));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
