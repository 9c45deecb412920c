// Keeps what could not be sent on this device, encrypted, until it is sent: for one person in one city.
import { cipherFrom, type Cipher } from './cipher';
import {
  changesOf,
  fieldOf,
  fieldsOf,
  hasWaiting,
  movedOn,
  placeFor,
  settled,
  type Change,
  type Entry,
  type NewChange,
} from './changes';
import { deviceNumber, dropKept, keptFor, putKept } from './device';

/** How the line is: `logged-out` means that the server answers, but to nobody. */
export type Line = 'up' | 'down' | 'logged-out';

/** What the page shows of it. */
export interface UnsentState {
  changes: readonly Change[];
  line: Line;
  /** False until the key is there, and where the browser cannot keep anything. */
  ready: boolean;
}

/** What an action answered, as far as it matters here. */
interface Answer {
  userErrors?: readonly { message: string; conflict?: readonly unknown[] }[];
  storedId?: string | null;
}

const CHANNEL = 'plumbline-unsent';
const EMPTY: UnsentState = { changes: [], line: 'up', ready: false };

/** See the head of this file. Everything that changes what is kept waits its turn, in all tabs of the browser. */
export class UnsentWork {
  private state: UnsentState = EMPTY;
  private cipher: Cipher | null = null;
  private opening: Promise<boolean> | null = null;
  private readonly listeners = new Set<() => void>();
  private readonly channel: BroadcastChannel | null;

  /** `address` answers the person's secret as JSON `{ secret }` to `?device=<uuid>`. */
  constructor(private readonly address: string) {
    this.channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(CHANNEL) : null;
    this.channel?.addEventListener('message', () => void this.reload());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly now = (): UnsentState => this.state;

  /** Gets the key and what is kept already; false when that cannot be done now. May be called as often as one likes. */
  open(): Promise<boolean> {
    if (this.cipher) return Promise.resolve(true);
    this.opening ??= this.unlock()
      .catch(() => false)
      .finally(() => (this.opening = null));
    return this.opening;
  }

  /** Forgets the key. What is kept stays, and cannot be read any more. */
  close(): void {
    this.cipher = null;
    this.channel?.close();
    this.set(EMPTY);
  }

  private async unlock(): Promise<boolean> {
    const device = await deviceNumber();
    const answer = await fetch(`${this.address}?device=${device}`, {
      headers: { accept: 'application/json' },
    });
    if (!answer.ok || !answer.headers.get('content-type')?.includes('json')) return false;
    const { secret } = (await answer.json()) as { secret: string };
    this.cipher = await cipherFrom(secret);
    await this.reload();
    return true;
  }

  private set(change: Partial<UnsentState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  setLine(line: Line): void {
    if (this.state.line !== line) this.set({ line });
  }

  private async reload(): Promise<void> {
    const { cipher } = this;
    if (!cipher) return;
    const sealed = await keptFor(cipher.owner);
    const opened = await Promise.all(
      sealed.map(async (one) => ({ ...((await cipher.open(one)) as NewChange), order: one.order })),
    );
    if (this.cipher === cipher) this.set({ changes: opened, ready: true });
  }

  /** Reads what stands, lets `fn` write, and tells everybody. */
  private async inTurn<T>(fn: (all: readonly Change[], cipher: Cipher) => Promise<T>): Promise<T | null> {
    const { cipher } = this;
    if (!cipher) return null;
    const act = async () => {
      await this.reload();
      const result = await fn(this.state.changes, cipher);
      await this.reload();
      this.channel?.postMessage('changed');
      return result;
    };
    return 'locks' in navigator ? navigator.locks.request(CHANNEL, act) : act();
  }

  private async write(cipher: Cipher, change: NewChange & { order?: number }): Promise<void> {
    const { order, ...content } = change;
    const sealed = await cipher.seal(content);
    await putKept({ ...sealed, owner: cipher.owner, ...(order === undefined ? {} : { order }) });
  }

  /** Whether something of the entry waits already, so that newer words must not overtake it. */
  isWaiting(entry: Entry): boolean {
    return hasWaiting(this.state.changes, entry);
  }

  /** Keeps what a form says. False when it could not be kept. */
  async keep(entry: Entry, address: string, form: FormData, attempted: boolean): Promise<boolean> {
    if (!(await this.open())) return false;
    const fields = fieldsOf(form);
    const title = fieldOf({ fields }, 'keptTitle') ?? '';
    const change: NewChange = { ...entry, address, title, fields, attempted };
    const done = await this.inTurn(async (all, cipher) => {
      const { over, drop } = placeFor(all, change);
      await this.write(cipher, over === undefined ? change : { ...change, order: over });
      await dropKept(drop);
      return true;
    });
    return done ?? false;
  }

  /** The change that goes out next for an entry: the oldest one that was not answered, or with `again` the oldest. */
  next(entry: Entry, again = false): Change | undefined {
    return changesOf(this.state.changes, entry).find(({ answered }) => again || !answered);
  }

  /** Whether a change is still kept; another tab may have sent it. */
  async isKept(order: number): Promise<boolean> {
    await this.reload();
    return this.state.changes.some((change) => change.order === order);
  }

  /** Notes that a kept change has gone out, so that newer words wait behind it. */
  async goesOut(order: number): Promise<void> {
    await this.inTurn(async (all, cipher) => {
      const change = all.find((one) => one.order === order);
      if (change && !change.attempted) await this.write(cipher, { ...change, attempted: true });
    });
  }

  /** What became of a form that reached the server: `order` says which kept change it was, null means typed just now. */
  async reached(entry: Entry, order: number | null, answer: Answer): Promise<void> {
    this.setLine('up');
    const refusal = answer.userErrors?.[0];
    if (order === null && (refusal || changesOf(this.state.changes, entry).length === 0)) return;
    await this.inTurn(async (all, cipher) => {
      if (order === null) {
        const old = changesOf(all, entry).filter(({ answered }) => answered);
        return dropKept(old.map((change) => change.order));
      }
      if (!refusal) {
        for (const change of movedOn(all, order, answer.storedId)) await this.write(cipher, change);
        return dropKept([order]);
      }
      const kind = answer.userErrors?.some(({ conflict }) => conflict?.length) ? 'conflict' : 'refused';
      const { write, drop } = settled(all, order, { kind, message: refusal.message });
      if (write) await this.write(cipher, write);
      await dropKept(drop);
    });
  }

  /** Forgets all changes of an entry, or all there are. */
  async discard(entry?: Entry): Promise<void> {
    await this.inTurn((all) => dropKept((entry ? changesOf(all, entry) : all).map(({ order }) => order)));
  }
}

let here: UnsentWork | null = null;
const watchers = new Set<() => void>();

/** The work of whoever is logged in on this page; null on pages that have none. */
export function unsentWork(): UnsentWork | null {
  return here;
}

/** Makes `work` the work of this page, or none. */
export function setUnsentWork(work: UnsentWork | null): void {
  here = work;
  for (const watcher of watchers) watcher();
}

/** Calls `watcher` whenever another work becomes that of the page. */
export function subscribeToWork(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}
