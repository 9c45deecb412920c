// Whether what is kept of the public site is still true: asked of the API at most every so often, once for all who wait.
import { request as plain } from 'node:http';
import { request as secure } from 'node:https';

/** What is public at a moment: it moves with whatever the public can read. */
export interface PublicationState {
  /** By the city's address. */
  cities: ReadonlyMap<string, string>;
  /** Of all cities together. */
  all: string;
}

/** How old an answer may be, in milliseconds, while nothing was sent to this server. */
const FRESH_FOR = 250;

/** How old an answer is when it is asked for anew, in milliseconds: before it is too old, so that nobody waits for it. */
const ASKED_AGAIN_AT = 200;

/** Longer than this nobody waits for an answer, in milliseconds. */
const PATIENCE = 2000;

/** Asks the API what is public now. */
export class PublicationWatch {
  private known: { state: PublicationState; askedAt: number } | null = null;
  private asking: { answer: Promise<PublicationState | null>; askedAt: number } | null = null;
  private sentAt = 0;

  /** @param ask answers the state, or null when it cannot be had */
  constructor(
    private readonly ask: () => Promise<PublicationState | null>,
    private readonly clock: () => number = () => performance.now(),
  ) {}

  /** Notes that somebody sent something: whoever comes after sees what it did. */
  somethingSent(): void {
    this.sentAt = this.clock();
  }

  /** The state as it was a moment ago, if that is recent enough. */
  now(): PublicationState | null {
    if (!this.known || !this.isRecent(this.known.askedAt)) return null;
    if (!this.asking && this.clock() - this.known.askedAt > ASKED_AGAIN_AT) void this.askNow();
    return this.known.state;
  }

  /** The state as it is now; null when the API does not answer, and nothing that is kept may be trusted. */
  async fresh(): Promise<PublicationState | null> {
    const recent = this.now();
    if (recent) return recent;
    return this.asking && this.isRecent(this.asking.askedAt) ? this.asking.answer : this.askNow();
  }

  private askNow(): Promise<PublicationState | null> {
    const asking = { answer: this.ask().catch(() => null), askedAt: this.clock() };
    this.asking = asking;
    void asking.answer.then((state) => {
      if (this.asking === asking) this.asking = null;
      if (state && asking.askedAt >= (this.known?.askedAt ?? 0)) {
        this.known = { state, askedAt: asking.askedAt };
      }
    });
    return asking.answer;
  }

  private isRecent(askedAt: number): boolean {
    return askedAt > this.sentAt && this.clock() - askedAt <= FRESH_FOR;
  }
}

/** How the API at `base` is asked for the state. */
export function askApiForState(base: string): () => Promise<PublicationState | null> {
  const address = new URL('/public/state', base);
  const send = address.protocol === 'https:' ? secure : plain;
  return () =>
    new Promise((done, fail) => {
      const call = send(address, { timeout: PATIENCE }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', fail);
        answer.on('end', () => {
          if (answer.statusCode !== 200) return done(null);
          try {
            const all = Buffer.concat(chunks).toString('utf8');
            done({ all, cities: new Map(Object.entries(JSON.parse(all) as Record<string, string>)) });
          } catch (cause) {
            fail(cause instanceof Error ? cause : new Error('No JSON'));
          }
        });
      });
      call.on('timeout', () => call.destroy(new Error('The API did not answer in time.')));
      call.on('error', fail);
      call.end();
    });
}
