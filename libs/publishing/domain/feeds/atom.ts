// A feed as Atom 1.0 writes it (RFC 4287), from plain texts; whatever they hold, the result is well-formed XML.

/** One entry. `id` never changes; texts are plain, `paragraphs` and `list` become its content. */
export interface AtomEntry {
  id: string;
  title: string;
  /** Whole address of the page. */
  address: string;
  published: Date;
  updated: Date;
  summary: string;
  paragraphs: readonly string[];
  /** Items of a list below a heading; none where it is empty. */
  list?: { heading: string; items: readonly { lead: string; place: string; text: string }[] };
  /** True when the entry tells of something made up. */
  sample: boolean;
}

/** A feed and its entries, newest first. Addresses are whole. */
export interface AtomFeed {
  id: string;
  title: string;
  subtitle: string;
  /** BCP 47 tag of the texts. */
  language: string;
  /** Where this feed is read. */
  self: string;
  /** The page it belongs to. */
  alternate: string;
  author: string;
  updated: Date;
  /** Said of everything in the feed where the installation is a demonstration; else null. */
  rights: string | null;
  sampleLabel: string;
  entries: readonly AtomEntry[];
}

/** Text inside an element or an attribute. Characters that XML 1.0 cannot hold at all are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function element(name: string, text: string, attributes: Record<string, string> = {}): string {
  return `<${name}${attributesOf(attributes)}>${escaped(text)}</${name}>`;
}

function empty(name: string, attributes: Record<string, string>): string {
  return `<${name}${attributesOf(attributes)}/>`;
}

function attributesOf(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

/** The feed as text. */
export function atomFeed(feed: AtomFeed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(feed.language)}">`,
    element('id', feed.id),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    element('updated', feed.updated.toISOString()),
    empty('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
    empty('link', { rel: 'alternate', type: 'text/html', href: feed.alternate }),
    `<author>${element('name', feed.author)}</author>`,
    element('generator', 'Plumbline'),
    ...(feed.rights === null ? [] : [element('rights', feed.rights)]),
    ...feed.entries.map((entry) => entryText(entry, feed)),
    '</feed>',
    '',
  ].join('\n');
}

function entryText(entry: AtomEntry, { sampleLabel }: AtomFeed): string {
  return [
    '<entry>',
    element('id', entry.id),
    element('title', entry.sample ? `${entry.title} [${sampleLabel}]` : entry.title),
    empty('link', { rel: 'alternate', type: 'text/html', href: entry.address }),
    element('published', entry.published.toISOString()),
    element('updated', entry.updated.toISOString()),
    ...(entry.sample ? [empty('category', { term: 'sample', label: sampleLabel })] : []),
    element('summary', entry.summary, { type: 'text' }),
    // HTML inside XML is escaped twice: once as HTML, once as text of the element.
    element('content', contentOf(entry), { type: 'html' }),
    '</entry>',
  ].join('\n');
}

function contentOf({ paragraphs, list }: AtomEntry): string {
  const said = paragraphs.map((text) => element('p', text)).join('');
  if (!list || list.items.length === 0) return said;
  const items = list.items
    .map(
      ({ lead, place, text }) =>
        `<li>${element('strong', lead)} ${element('small', place)}<br>${escaped(text)}</li>`,
    )
    .join('');
  return `${said}${element('h3', list.heading)}<ul>${items}</ul>`;
}
