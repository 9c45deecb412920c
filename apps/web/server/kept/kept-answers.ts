// Published pages and files that were made once are sent from memory for as long as nothing the public reads has changed.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { CONTENT_LANGUAGES, LANGUAGES } from '@plumbline/language/domain';
import { isPublished } from '../../app/published';
import type { PublicationState, PublicationWatch } from './publication-state';

type Encoding = 'br' | 'gzip' | 'plain';

interface Kept {
  /** The city whose publications it is made of. */
  place: string;
  /** The state of the city, or of all cities, in which it was made. */
  state: string;
  etag: string;
  /** Names and values in turn, which is what Node writes fastest; without and with what belongs to a body. */
  notModified: string[];
  whole: string[];
  /** The bytes; small ones as a string of a character each, which Node sends with the headers in one piece. */
  body: Buffer | string;
  /** About how many bytes it takes in memory, its address and headers included. */
  weight: number;
  /** Whether somebody asked for it since room was last made. */
  used: boolean;
}

/** What is asked for, and for whom. */
interface Asked {
  address: string;
  encoding: Encoding;
  place: string;
  request: IncomingMessage;
  response: ServerResponse;
}

/** Bytes kept at once, and bytes of the largest answer that is kept. */
const ROOM = { all: 96 * 1024 * 1024, one: 4 * 1024 * 1024 };

/** Bytes of the largest body that is sent with its headers in one piece: Node does so up to 16 KiB of both. */
const ONE_PIECE = 14 * 1024;

/** Characters of the longest address that is kept: no link of ours is as long, and anybody can make up long ones. */
const LONGEST_ADDRESS = 1000;

const TAGS = new Set([...Object.keys(LANGUAGES), ...CONTENT_LANGUAGES.map(({ tag }) => tag)]);

/** Below `/public/`: files that are made of publications alone. */
const PUBLIC_FILES = new Set(['releases', 'feeds', 'evidence', 'reports']);

/** See the head of this file. */
export class KeptAnswers {
  private readonly kept: Readonly<Record<Encoding, Map<string, Kept>>> = {
    br: new Map(),
    gzip: new Map(),
    plain: new Map(),
  };
  private bytes = 0;

  constructor(
    private readonly watch: PublicationWatch,
    private readonly room = ROOM,
  ) {}

  /** A server's listener that answers what is kept, and asks `app` for all the rest. */
  around(app: RequestListener): RequestListener {
    return (request, response) => {
      if (request.method !== 'GET') {
        // What was refused changed nothing.
        const isSending = request.method !== 'HEAD';
        if (isSending) response.once('close', () => response.statusCode < 400 && this.watch.somethingSent());
        return app(request, response);
      }
      const address = request.url ?? '';
      const encoding = encodingOf(request.headers['accept-encoding']);
      const found = this.kept[encoding].get(address);
      const place = found ? found.place : placeOf(address);
      if (place === null) return app(request, response);
      const state = this.watch.now();
      // The way of nearly all answers, so it makes nothing new.
      if (found && state && found.state === stateOf(state, place)) return send(found, request, response);
      const asked = { address, encoding, place, request, response };
      if (state) return this.answer(asked, state, app);
      void this.watch.fresh().then((fresh) => {
        if (response.destroyed) return;
        if (fresh) this.answer(asked, fresh, app);
        else app(request, response);
      });
    };
  }

  private answer(asked: Asked, now: PublicationState, app: RequestListener): void {
    const { address, encoding, place, request, response } = asked;
    const state = stateOf(now, place);
    const found = this.kept[encoding].get(address);
    if (found?.state === state) return send(found, request, response);
    this.listen(asked, state);
    app(request, response);
  }

  /** Keeps what `app` answers, if it is whole, the same for everybody, and small enough. */
  private listen({ address, encoding, place, response }: Asked, state: string): void {
    const chunks: Buffer[] = [];
    let length = 0;
    const take = (chunk: unknown, encoding: unknown) => {
      if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) return;
      if (length > this.room.one) return;
      const bytes =
        typeof chunk === 'string'
          ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
          : Buffer.from(chunk);
      length += bytes.length;
      chunks.push(bytes);
    };
    const write = response.write.bind(response);
    const end = response.end.bind(response);
    response.write = ((...args: Parameters<typeof write>) => {
      take(args[0], args[1]);
      return write(...args);
    }) as typeof write;
    response.end = ((...args: Parameters<typeof end>) => {
      take(args[0], args[1]);
      return end(...args);
    }) as typeof end;
    response.once('finish', () => {
      if (length > this.room.one || address.length > LONGEST_ADDRESS) return;
      const kept = keepable(response, Buffer.concat(chunks, length));
      // An encoding can be named in order to refuse it (`br;q=0`): nobody else gets what was made for that.
      if (kept && isMadeFor(encoding, response)) {
        this.put(address, encoding, { ...kept, place, state, weight: weightOf(address, kept), used: false });
      }
    });
  }

  private put(address: string, encoding: Encoding, kept: Kept): void {
    const all = this.kept[encoding];
    this.bytes += kept.weight - (all.get(address)?.weight ?? 0);
    all.delete(address);
    all.set(address, kept);
    // What was put in first goes first, but what people ask for gets a second chance: made-up addresses push out one another.
    for (const one of [all, ...Object.values(this.kept)]) {
      for (const [oldest, entry] of one) {
        if (this.bytes <= this.room.all) return;
        one.delete(oldest);
        if (entry.used) {
          entry.used = false;
          one.set(oldest, entry);
        } else this.bytes -= entry.weight;
      }
    }
  }
}

function weightOf(
  address: string,
  { body, whole, notModified }: Pick<Kept, 'body' | 'whole' | 'notModified'>,
) {
  const headers = [...whole, ...notModified].reduce((sum, text) => sum + text.length, 0);
  return body.length + 2 * (address.length + headers);
}

/** A small answer may be plain for everybody; an encoded one serves only those who asked for that encoding. */
function isMadeFor(asked: Encoding, response: ServerResponse): boolean {
  const made = response.getHeader('content-encoding');
  return made === undefined || made === asked;
}

/** Headers that belong to one answer, or that are made anew for each. */
const NOT_KEPT = new Set([
  'x-request-id',
  'date',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
]);

/** Headers that speak of a body. */
const OF_BODY = new Set(['content-encoding', 'content-type', 'content-language']);

function keepable(
  response: ServerResponse,
  body: Buffer,
): Omit<Kept, 'place' | 'state' | 'weight' | 'used'> | null {
  // Node tells of all headers, since the number of the request was among them before the first byte.
  const given = response.getHeaders();
  const caching = String(given['cache-control'] ?? '');
  const etag = given['etag'];
  if (response.statusCode !== 200 || typeof etag !== 'string' || given['set-cookie']) return null;
  if (/private|no-store/.test(caching) || !/public|no-cache/.test(caching)) return null;
  const headers = Object.entries(given)
    .filter(([name, value]) => !NOT_KEPT.has(name) && value !== undefined)
    .map(([name, value]) => [name, sameText(name, withoutMark(name, String(value)))] as const);
  return {
    etag,
    body: body.length > ONE_PIECE ? body : body.toString('latin1'),
    notModified: headers.filter(([name]) => !OF_BODY.has(name)).flat(),
    whole: [...headers.flat(), 'content-length', String(body.length)],
  };
}

/** The last value of each header that was kept. */
const lastValues = new Map<string, string>();

/** Nearly all answers share nearly all headers: one text in memory for all of them is found quickly when it is sent. */
function sameText(name: string, value: string): string {
  const last = lastValues.get(name);
  if (last === value) return last;
  // Written out anew, or it would lead to the parts it was made of.
  const text = Buffer.from(value, 'latin1').toString('latin1');
  lastValues.set(name, text);
  return text;
}

/** A mark that is meant for one answer must not serve two; what is kept has no script to mark. */
function withoutMark(name: string, value: string): string {
  return name === 'content-security-policy' ? value.replace(/ 'nonce-[^']+'/g, '') : value;
}

function send(kept: Kept, request: IncomingMessage, response: ServerResponse): void {
  kept.used = true;
  const held = request.headers['if-none-match'];
  if (held !== undefined && asksFor(held, kept.etag)) {
    response.writeHead(304, kept.notModified);
    response.end();
    return;
  }
  response.writeHead(200, kept.whole);
  response.end(kept.body, 'latin1');
}

/** `If-None-Match` compares weakly (RFC 9110 section 13.1.2). */
function asksFor(header: string, etag: string): boolean {
  const own = etag.replace(/^W\//, '');
  return header.split(',').some((one) => ['*', own].includes(one.trim().replace(/^W\//, '')));
}

function encodingOf(accepted: string | string[] | undefined): Encoding {
  if (accepted === undefined) return 'plain';
  const text = String(accepted);
  return /\bbr\b/.test(text) ? 'br' : /\bgzip\b/.test(text) ? 'gzip' : 'plain';
}

const OTHERS = new Set(['graphql', 'files', 'calendar', 'health', 'assets']);

/** The city whose publications an address speaks of, '' where it may be several, null where it is nothing published. */
export function placeOf(address: string): string | null {
  if (!/^\/(?!\/)[^\\#]*$/.test(address)) return null;
  const [path = ''] = address.split('?', 1);
  const parts = path.split('/').slice(1);
  if (parts[0] === 'public') {
    const [, kind = '', city = ''] = parts;
    return PUBLIC_FILES.has(kind) ? city.replace(/\.[a-z]+$/, '') : null;
  }
  if (TAGS.has(parts[0] ?? '')) parts.shift();
  const [city = ''] = parts;
  if (city.includes('.') || OTHERS.has(city)) return null;
  return isPublished(`/${parts.join('/')}`) ? city : null;
}

function stateOf({ cities, all }: PublicationState, place: string): string {
  // What is of no city, or of several, depends on all of them.
  return cities.get(place) ?? all;
}
